"""Pages and parts of pages: an article, what a finder returned, a clean text."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from typing import Any

from newsparse.article import Article
from newsparse.boilerplate.results import Boilerplate, CleanText, Kind
from newsparse.claims.results import Claim
from newsparse.dates.results import DateExpression
from newsparse.explain.results import Explanation
from newsparse.formats.html.cards import card
from newsparse.formats.html.explanation import explanation_fragment
from newsparse.formats.html.marks import Mark, paragraphs
from newsparse.formats.html.markup import STYLE, attribute, element, folded, text_of
from newsparse.formats.html.tables import TABLES, tables
from newsparse.formats.html.view import CLASSES, View, line_starts, marks_of, view_of_article, view_of_results
from newsparse.formats.wording import counted, moment_words
from newsparse.quotes.results import Quote
from newsparse.results import Results
from newsparse.span import Span

POLICY = f"default-src 'none'; style-src 'sha256-{b64encode(sha256(STYLE.encode()).digest()).decode()}'; base-uri 'none'; form-action 'none'"
"""Nothing may be loaded, and no style but our own counts."""
FOLD = 1_800
"""Characters of a text that a notebook shows at first."""
NAMES: dict[type, tuple[str, str]] = {
    Quote: ("quote", "quotes"),
    Claim: ("claim", "claims"),
    DateExpression: ("date", "dates"),
    Boilerplate: ("block of boilerplate", "boilerplate"),
}


def article_page(article: Article) -> str:
    """A standalone page of an article."""
    title = text_of(_title(article) or "A news article")
    return (
        f'<!DOCTYPE html>\n<html lang="{attribute(article.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n'
        f'<meta name="referrer" content="no-referrer">\n<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n'
        f'<body class="newsparse-page">\n<main class="newsparse">\n{_article(article, folds=False)}\n</main>\n</body>\n</html>\n'
    )


def fragment(value: Any) -> str:
    """Whatever the library returns, for a notebook."""
    match value:
        case Article():
            return article_fragment(value)
        case Results():
            return results_fragment(value)
        case CleanText():
            return clean_fragment(value)
        case Explanation():
            return explanation_fragment(value)
    return card(value)


def article_fragment(article: Article) -> str:
    """An article for a notebook: long texts folded, tables closed."""
    return _fragment(_article(article, folds=True))


def results_fragment(results: Results[Any]) -> str:
    """What a finder returned, for a notebook: marked in its text, and as a table."""
    view = view_of_results(results)
    if not view.results:
        return _fragment(element("p", "Nothing found.", "about") + _text(view, folds=True))
    return _fragment(f"{_filters(view)}\n{_text(view, folds=True)}\n{tables(view, opened=True)}")


def clean_fragment(clean: CleanText) -> str:
    """A text without its boilerplate, for a notebook, and what was removed."""
    view = View(clean.text, line_starts(clean.text), ())
    gone = View("", (), clean.removed, frozenset(clean.removed))
    about = element("p", f"{len(clean.text):,} characters kept in {counted(len(clean.kept), 'piece')}, {counted(len(clean.removed), 'block')} removed", "about")
    return _fragment(f"{about}\n{_text(view, folds=True)}\n{tables(gone, opened=False)}")


def _fragment(content: str) -> str:
    return f'<div class="newsparse">\n<style>{STYLE}</style>\n{content}\n</div>'


def _article(article: Article, folds: bool) -> str:
    view = view_of_article(article)
    title = _title(article)
    heading = element("h1", text_of(title)) + "\n" if title else ""
    about = element("p", " <span>·</span> ".join(map(text_of, _about(article))), "about")
    notes = "".join(element("p", text_of(note), "note") for note in article.notes)
    return f"<header>\n{heading}{about}{notes}\n</header>\n{_filters(view)}\n{_text(view, folds)}\n{tables(view, opened=not folds)}"


def _title(article: Article) -> str | None:
    return article.title or next((block.text for block in article.boilerplate if block.kind == Kind.HEADLINE), None)


def _about(article: Article) -> list[str]:
    """Who, where and when: what stands under a headline."""
    byline = f"by {' and '.join(article.byline)}" if article.byline else ""
    place = article.dateline.place if article.dateline else ""
    published = moment_words(article.published) if article.published else "no publication date"
    return [part for part in (byline, place, article.agency or "", published) if part]


def _filters(view: View) -> str:
    """The legend, whose boxes show and hide each kind without script."""
    boxes = []
    for kind in TABLES:
        count = len(view.of_kind(kind))
        if count:
            name, sample = CLASSES[kind], f'<span class="mark {CLASSES[kind]}">{NAMES[kind][count > 1]}</span>'
            boxes.append(f'<label><input type="checkbox" class="show-{name}" checked> {sample} <b>{count}</b></label>')
    if not boxes:
        return ""
    boxes.append('<label><input type="checkbox" class="show-labels" checked> labels</label>')
    boxes.append('<label><input type="checkbox" class="show-technical"> technical fields</label>')
    return f'<fieldset class="filters">\n<legend>Show</legend>\n{"".join(boxes)}\n</fieldset>'


def _text(view: View, folds: bool) -> str:
    """The text with its marks, the end of a long one folded."""
    marks = marks_of(view)
    fold = _fold(view) if folds else len(view.text)
    shown = _part(view, marks, Span(0, fold))
    if fold < len(view.text):
        more = f"The rest of the text <b>{len(view.text) - fold:,} characters</b>"
        shown += f"\n{folded(more, _part(view, marks, Span(fold, len(view.text))))}"
    return f'<article aria-label="The text">{shown}</article>'


def _part(view: View, marks: list[Mark], within: Span) -> str:
    return f'<div class="text">{paragraphs(view.text, view.starts, marks, within, view.prefix)}</div>'


def _fold(view: View) -> int:
    """Where to fold: where a paragraph begins, or inside one that is very long."""
    if len(view.text) <= 1.5 * FOLD:
        return len(view.text)
    place = next((start for start in view.starts if start >= FOLD), len(view.text))
    return place if place < 2 * FOLD else FOLD
