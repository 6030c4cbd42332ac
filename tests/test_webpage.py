"""Web pages: what is extracted, what the page says about it, and what is no page."""

import datetime as dt
import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse import Article, Config, NewsparseError, Origin
from newsparse.errors import MissingExtra
from newsparse.webpage import Extractor, Metadata, PageError, metadata_of, page_text, parse_html, with_resiliparse, with_trafilatura

pytest.importorskip("trafilatura")
pytest.importorskip("resiliparse")

STORY = (
    "The ferry company of Skerrow said on Monday that it would cut 40 jobs, or about a third of its staff, before the end of the winter.",
    "“We lost $4.1 million in two years,” its chief executive Amos Tredwell told reporters at the pier. “Nobody on the island wants this.”",
    "Ingrid Solheim, the mayor, said the council had asked for talks with the company, and that the boats would run until the spring.",
)
TITLE = "Ferry company to cut 40 jobs"
BODY = f"<article><h1>{TITLE}</h1>{''.join(f'<p>{paragraph}</p>' for paragraph in STORY)}</article>"
MENU = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/news'>News</a></li><li><a href='/sport'>Sport</a></li></ul></nav>"
JSON_LD = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "WebSite", "name": "The Skerrow Tide"},
        {"@type": ["NewsArticle"], "headline": TITLE, "datePublished": "2024-03-05T08:00:00Z", "author": [{"@type": "Person", "name": "Ann Lee"}, "Bo Ray"]},
    ],
}
HEADS = {
    "plain": f"<title>{TITLE} | The Skerrow Tide</title>",
    "json_ld": f'<script type="application/ld+json">{json.dumps(JSON_LD)}</script>',
    "open_graph": f'<meta property="og:title" content="{TITLE}"><meta property="article:published_time" content="2024-03-05T08:00:00Z">'
    '<meta name="author" content="By Ann Lee and Bo Ray">',
    "none": "",
}
EXTRACTORS: tuple[Extractor, ...] = (with_trafilatura, with_resiliparse)
both = pytest.mark.parametrize("extract", EXTRACTORS, ids=lambda extract: extract.__name__)


def page(head: str = "", body: str = BODY, menu: str = MENU) -> str:
    return f"<!doctype html><html lang='en'><head>{head}</head><body>{menu}{body}<footer><p>© 2024 The Skerrow Tide</p></footer></body></html>"


def lines(article: Article) -> list[str]:
    return [line for line in article.body.text.split("\n") if line]


# The story


@both
@pytest.mark.parametrize("head", HEADS)
def test_the_story_is_what_is_left_of_a_page(head: str, extract: Extractor) -> None:
    article = parse_html(page(HEADS[head]), extract=extract)
    assert lines(article) == list(STORY)
    assert [claim.value for claim in article.claims if claim.currency] == [4_100_000]


@both
def test_offsets_are_into_the_extracted_text(extract: Extractor) -> None:
    article = parse_html(page(HEADS["json_ld"]), extract=extract)
    for result in article.results():
        assert article.text[result.span.start : result.span.end] == result.text


@both
def test_broken_tags_give_the_story_all_the_same(extract: Extractor) -> None:
    broken = page(HEADS["plain"]).replace("</p>", "").replace("</article>", "</div></section>").replace("</body></html>", "<p")
    assert parse_html(broken, extract=extract).body.text.count("Amos Tredwell") == 1


@both
@pytest.mark.parametrize(
    "end",
    [
        '<p class="',  # cut inside a tag
        "<p>Caf&eacut",
        "<!-- a comment that never ends <p>",
        '<script>var story = "<p>',
        "</p></div></article></b></table></html></html>",
        "<td><tr></a></i><li><p></td>",
    ],
)
def test_a_page_that_breaks_off_gives_what_there_is(end: str, extract: Extractor) -> None:
    html = page(HEADS["plain"]).partition("</article>")[0] + end
    assert [line for line in lines(parse_html(html, extract=extract)) if line in STORY] == list(STORY)


@both
def test_an_xhtml_page_is_a_page(extract: Extractor) -> None:
    html = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "">\n' + page().partition(">")[2]
    assert lines(parse_html(html.encode(), extract=extract)) == list(STORY)


@both
def test_a_long_page_is_read_whole(extract: Extractor) -> None:
    paragraphs = [f"The ferry number {number} left the pier of Skerrow on Monday, and nobody on the island knew where it would go." for number in range(3000)]
    body = f"<article>{''.join(f'<p>{paragraph}</p>' for paragraph in paragraphs)}</article>"
    assert lines(parse_html(page(body=body), extract=extract)) == paragraphs


@both
def test_posts_that_a_story_quotes_stay(extract: Extractor) -> None:
    post = '<blockquote class="twitter-tweet"><p>We will not let the boats go without a fight.</p>— Ingrid Solheim (@isolheim) March 4, 2024</blockquote>'
    assert (
        "without a fight" in parse_html(page(body=BODY.replace("</article>", f"{post}<p>{STORY[2][:-1]} at least.</p></article>")), extract=extract).body.text
    )


def test_line_ends_of_the_markup_end_no_paragraph() -> None:
    wrapped = page(body=BODY.replace("before the end", "before\n    the end"))
    assert lines(parse_html(wrapped)) == list(STORY)
    assert "a\nb" in parse_html(page(body=BODY.replace("</article>", "<pre>a\nb</pre></article>"))).text


def test_a_headline_that_the_page_names_goes_wherever_it_stands() -> None:
    text = "\n".join((*STORY[:2], TITLE, STORY[2]))
    article = parse_html(page(HEADS["plain"]), extract=lambda _: text)
    assert lines(article) == list(STORY)
    assert [block.rule for block in article.boilerplate] == ["title_of_the_page"]


def test_authors_and_a_standfirst_above_them_go() -> None:
    about = "There are more boats to choose from than ever before. Here is how to find out what is best for you."
    metadata = Metadata(authors=("Ann Lee",), description=about)
    article = parse_html(page(), extract=lambda _: ("\n".join((about, "By", "Ann Lee", *STORY)), metadata))
    assert lines(article) == list(STORY)
    article = parse_html(page(), extract=lambda _: ("\n".join((about, *STORY)), metadata))
    assert lines(article) == [about, *STORY]


def test_text_that_is_not_english_stays() -> None:
    paragraphs = (
        "Die Reederei der Insel teilte am Montag mit, dass sie vierzig Stellen streichen werde, weil die Fahrten im Winter zu teuer geworden seien.",
        "Die Bürgermeisterin sagte, der Rat habe um Gespräche gebeten, und die Boote würden bis zum Frühling fahren, wie es im Vertrag stehe.",
    )
    article = parse_html(page(body=f"<article>{''.join(f'<p>{one}</p>' for one in paragraphs)}</article>"))
    assert (article.language, lines(article), article.boilerplate) == ("und", list(paragraphs), ())
    assert "not English" in article.notes


# What the page says, and what the caller says


@both
@pytest.mark.parametrize("head", ["json_ld", "open_graph"])
def test_title_date_and_authors_are_those_of_the_page(head: str, extract: Extractor) -> None:
    article = parse_html(page(HEADS[head]), extract=extract)
    assert article.title == TITLE
    assert article.published is not None
    assert article.published.isoformat()[:10] == "2024-03-05"
    assert article.byline == ("Ann Lee", "Bo Ray")
    assert {article.provenance.title, article.provenance.published, article.provenance.byline} == {Origin.PAGE}
    assert [str(date) for date in article.dates][:1] == ["2024-03-04"]


def test_an_argument_wins_over_the_page() -> None:
    article = parse_html(page(HEADS["json_ld"]), published="2024-04-09", title="Another headline")
    assert (article.published, article.title) == (dt.date(2024, 4, 9), "Another headline")
    assert (article.provenance.published, article.provenance.title, article.provenance.byline) == ("argument", "argument", "page")
    assert article.to_dict()["provenance"] == {"title": "argument", "published": "argument", "byline": "page"}


def test_the_text_tells_the_date_where_the_page_does_not() -> None:
    article = parse_html(page(), extract=lambda _: "\n".join(("By Jo Roe", "Published March 5, 2024", *STORY)))
    assert (article.published, article.provenance.published, article.provenance.byline) == (dt.date(2024, 3, 5), "text", "text")
    assert parse_html(page(), extract=lambda _: STORY[0]).provenance.published is None


def test_a_date_of_the_page_that_cannot_be_read_is_none() -> None:
    assert parse_html(page(), extract=lambda _: (STORY[0], Metadata(published="the other day"))).published is None


def test_the_address_can_tell_the_date() -> None:
    assert parse_html(page(), url="https://tide.example/2024/03/05/ferry").published == dt.date(2024, 3, 5)


@pytest.mark.parametrize(
    ("head", "metadata"),
    [
        ("", Metadata()),
        ("<title>Rain &amp; wind</title>", Metadata(title="Rain & wind")),
        ("<meta content='Ann Lee; Bo Ray' name=author>", Metadata(authors=("Ann Lee", "Bo Ray"))),
        ('<meta property="article:author" content="https://social.example/annlee">', Metadata()),
        ('<meta itemprop="datePublished" content="2024-03-05">', Metadata(published="2024-03-05")),
        ('<script type="application/ld+json">{broken</script><title>Rain fell</title>', Metadata(title="Rain fell")),
        ('<script type="application/ld+json">[[[[[[{"@type": "NewsArticle", "headline": "Deep"}]]]]]]</script>', Metadata()),
        ('<script type="application/ld+json">{"@type": "Person", "name": "Ann Lee"}</script>', Metadata()),
        ('<time class="x" datetime="2024-03-05T08:00">Tuesday</time>', Metadata(published="2024-03-05T08:00")),
        ("<meta name=description content='What it is about'>", Metadata(description="What it is about")),
    ],
)
def test_metadata_is_read_from_the_markup(head: str, metadata: Metadata) -> None:
    assert metadata_of(page(head)) == metadata


# Extractors


def test_an_extractor_gives_a_text_or_a_text_and_metadata() -> None:
    assert parse_html(page(HEADS["json_ld"]), extract=lambda html: STORY[0]).title == TITLE
    assert parse_html(page(HEADS["json_ld"]), extract=lambda html: (STORY[0], Metadata(title="Rain"))).title == "Rain"
    assert parse_html(page(), extract=lambda html: None).notes == ("no text in the page",)


@pytest.mark.parametrize("answer", [5, (STORY[0], {}), (5, Metadata()), ("a", Metadata(), "b")])
def test_another_answer_is_a_type_error(answer: object) -> None:
    with pytest.raises(TypeError, match="extract gives"):
        parse_html(page(), extract=lambda html: answer)  # type: ignore[arg-type,return-value]


def test_a_config_counts() -> None:
    article = parse_html(page(), config=Config(currencies={"$": "CAD"}))
    assert [claim.currency for claim in article.claims if claim.currency] == ["CAD"]


@pytest.mark.parametrize(("package", "extra", "extract"), [("trafilatura", "html", None), ("resiliparse", "fasthtml", with_resiliparse)])
def test_a_missing_extra_is_an_import_error_that_names_it(package: str, extra: str, extract: Extractor | None, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == package]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(MissingExtra, match=rf"pip install 'newsparse\[{extra}\]'") as caught:
        parse_html(page(), extract=extract)
    assert isinstance(caught.value, ImportError)


def test_neither_newsparse_nor_its_web_pages_load_an_extractor_before_it_is_called() -> None:
    script = "import sys, newsparse.webpage; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    assert not {"trafilatura", "resiliparse", "lxml", "dateparser"} & set(loaded)


def test_a_page_without_a_story_prints_nothing() -> None:
    script = "from newsparse.webpage import parse_html; parse_html(''); parse_html('<p>x</p>')"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("", "")


# Encodings


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ("utf-8", "utf-8"),
        ("iso-8859-1", "cp1252"),
        ("windows-1252", "cp1252"),
        ("", "cp1252"),
        ("", "utf-8"),
        ("iso-8859-1", "utf-8"),
        ("utf-8", "cp1252"),
        ("klingon", "cp1252"),
        ("hex", "cp1252"),
        ("iso-8859-15", "iso-8859-15"),
        ("", "utf-8-sig"),
        ("", "utf-16"),
    ],
)
def test_bytes_are_read_in_the_encoding_that_they_are_in(declared: str, encoding: str) -> None:
    head = f'<meta http-equiv="content-type" content="text/html; charset={declared}">' if declared else ""
    html = page(head, body=BODY.replace("$4.1", "£4.1").replace("Solheim", "Sólheim").replace("“", '"').replace("”", '"'))
    assert "Ingrid Sólheim" in parse_html(html.encode(encoding)).text


def test_a_few_wrong_bytes_leave_the_rest() -> None:
    assert "“Nobody on" in page_text(page('<meta charset="utf-8">').encode() + b"\xff\xfe")


def test_nul_and_lone_surrogates_do_not_stop_the_extractors() -> None:
    for extract in EXTRACTORS:
        assert "Amos Tredwell" in parse_html(page(body=BODY.replace("Monday", "Mon\0day \ud800")), extract=extract).text


# What is no page


@pytest.mark.parametrize(
    ("html", "what"),
    [
        (b"%PDF-1.7 \xe2\xe3", "a PDF"),
        (b"\x89PNG\r\n\x1a\n", "an image"),
        (b"\xff\xd8\xff\xe0", "an image"),
        (b"\x1f\x8b\x08\x00", "decompress it first"),
        (b"PK\x03\x04", "a ZIP archive"),
        (bytes(range(1, 32)) * 9, "a file that is not text"),
        (b'{"html": "<p>Rain</p>"}', "JSON"),
        ("[1, 2]", "JSON"),
        ('<?xml version="1.0"?>\n<rss version="2.0"><channel><item><title>Rain</title></item></channel></rss>', "a feed"),
        ('<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Rain</title></entry></feed>', "a feed"),
        ('<?xml version="1.0"?><!-- made daily --><urlset><url><loc>https://tide.example/</loc></url></urlset>', "a map of a site"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "an image or a sound"),
        (b"\x7fELF\x02\x01\x01" + bytes(90), "a file that is not text"),
        (page().encode("utf-16-le"), "a file that is not text"),
        (b"name,goats\nLee,9\n", "plain text"),
        ("# Rain\n\nIt fell on the *town*.", "plain text"),
        ("Rain fell on the town.", "plain text, which newsparse.parse reads"),
    ],
)
def test_what_is_no_page_is_an_error_that_says_what_it_is(html: str | bytes, what: str) -> None:
    with pytest.raises(PageError, match="html is no web page but ") as caught:
        parse_html(html)
    assert what in str(caught.value)
    assert isinstance(caught.value, ValueError)


def test_a_huge_page_is_an_error_that_says_how_long_it_may_be() -> None:
    with pytest.raises(PageError, match=r"html is 20,000,001 bytes long; at most 20,000,000 are read"):
        parse_html(b"<" * 20_000_001)


@both
@pytest.mark.parametrize("html", ["", b"", " \n", "<html></html>", "<!-- -->", page(body="", menu=""), "<div>" * 5000, "<html><frameset></frameset></html>"])
def test_a_page_without_text_is_an_empty_article_that_says_so(html: str | bytes, extract: Extractor) -> None:
    article = parse_html(html, extract=extract)
    if not article.text:
        assert article.notes == ("no text in the page",)
    assert lines(article) == []


@both
def test_a_page_with_a_menu_alone_has_no_story(extract: Extractor) -> None:
    assert lines(parse_html(page(body=""), extract=extract)) == []


@pytest.mark.parametrize("html", [None, 5, ["<p>"], bytearray(b"<p>")])
def test_another_type_is_a_type_error(html: object) -> None:
    with pytest.raises(TypeError, match="html is a str or bytes"):
        parse_html(html)  # type: ignore[arg-type]


def test_wrong_arguments_are_told_as_by_parse() -> None:
    with pytest.raises(TypeError, match="title is a str or None"):
        parse_html(page(), title=5)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="published"):
        parse_html(page(), published="yesterday")


PIECES = st.sampled_from(
    [*STORY, "<p>", "</p>", "<div>", "</div>", "<", ">", "<pre>", "</pre>", "<script type=application/ld+json>", "</script>", "<body", "{", "\n"]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES | st.text(max_size=20), max_size=12).map("".join), st.sampled_from(EXTRACTORS))
def test_any_markup_has_an_answer(html: str, extract: Extractor) -> None:
    try:
        article = parse_html(html, extract=extract)
    except PageError:
        return
    assert article.text or "no text in the page" in article.notes
    assert parse_html(html, extract=extract) == article


# The command


def command(path: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "newsparse", "parse", str(path), *arguments], capture_output=True, text=True)


@pytest.mark.parametrize("name", ["page.html", "page.HTM", "page"])
def test_the_command_reads_pages(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(page('<meta charset="iso-8859-1">' + HEADS["json_ld"]).replace("Solheim", "Sólheim").encode("cp1252"))
    record = json.loads(command(path).stdout)
    assert (record["title"], record["provenance"]["published"]) == (TITLE, "page")
    assert "Ingrid Sólheim" in record["text"]


def test_the_command_tells_what_is_no_page(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(b"%PDF-1.7")
    done = command(path)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"newsparse: {path}: html is no web page but a PDF\n")


def test_errors_of_pages_are_errors_of_newsparse() -> None:
    assert issubclass(PageError, NewsparseError)
    assert issubclass(MissingExtra, NewsparseError)
