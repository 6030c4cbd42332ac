"""Whole articles with everything expected of them: the seed, and ten of our own, annotated before newsparse first ran on them.

Every attribute that an annotation states is a fact. A floor is the share of its facts that newsparse gets right at least; it only goes up.
"""

import datetime as dt
import json
from collections.abc import Callable, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

import newsparse
from newsparse import Article, Boilerplate, Claim, ClaimKind, DateExpression, Quote, Span

ROOT = Path(__file__).parents[1]
FLOORS = {
    "000_bb9707dcb0746b17": (1.0, 0),
    "broadsheet_politics": (0.955, 1),
    "court_report": (0.955, 1),
    "football_report": (0.955, 1),
    "indian_budget": (0.985, 1),
    "interview_qa": (0.98, 1),
    "nigerian_fuel": (0.96, 1),
    "tabloid_crime": (0.985, 1),
    "uk_market": (0.975, 1),
    "us_local_council": (1.0, 1),
    "wire_flood": (0.985, 1),
}
"""For each article the least share of right facts, and the most results that nobody asked for."""
PATHS = [*sorted((ROOT / "seeds").glob("*.gold.json")), *sorted((ROOT / "tests" / "articles").glob("*.json"))]

Gold = dict[str, Any]
Facts = dict[str, Any]
LEAST_OVERLAP = {"boilerplate": 0.75, "dates": 0.3, "claims": 0.3, "quotes": 0.7}
"""How much of its characters a result shares with an annotation, at least, to be about the same."""


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.name.partition(".")[0])
def test_an_article_yields_what_is_expected_of_it(path: Path) -> None:
    gold = json.loads(path.read_text("utf-8"))
    text = path.with_name(f"{path.name.partition('.')[0]}.txt").read_text("utf-8")
    right, wrong, extra = scored(gold, newsparse.parse(text, gold["published"]))
    least, most = FLOORS[path.name.partition(".")[0]]
    share = len(right) / (len(right) + len(wrong))
    report = "\n".join([f"{share:.3f} of the facts are right, {len(extra)} results are extra", *wrong, *extra])
    print(report)
    assert share >= least, report
    assert len(extra) <= most, report


def test_every_article_has_a_floor() -> None:
    assert {path.name.partition(".")[0] for path in PATHS} == set(FLOORS)


def scored(gold: Gold, article: Article) -> tuple[list[str], list[str], list[str]]:
    """The facts that are right, those that are wrong, and the results that no annotation asks for, each as a line."""
    right: list[str] = []
    wrong: list[str] = []
    extra: list[str] = []
    found: dict[str, Sequence[Any]] = {"boilerplate": article.boilerplate, "dates": article.dates, "claims": article.claims, "quotes": article.quotes}
    durations = [Span(*date["span"]) for date in gold["dates"] if date["type"] == "DURATION"]
    for kind, results in found.items():
        pairs, left = aligned(gold[kind], results, LEAST_OVERLAP[kind])
        extra += [f"extra {kind}: {result!r}" for result in left if kind != "claims" or not any(shared([result.span], [span]) >= 0.3 for span in durations)]
        for item, result in pairs:
            if not item.get("required", True):
                continue
            seen: Facts = {} if result is None else VIEWS[kind](result, article.text) | {"found": True}
            for name, wanted in stated(kind, item).items():
                got = seen.get(name)
                same = got is not None and shared(wanted, got) >= 0.5 if name in {"cue", "speaker"} else wanted == got and result is not None
                (right if same else wrong).append(f"{kind} {name}: expected {wanted!r}, found {got!r} for {words(item, article.text)!r}")
    return right, wrong, extra


def aligned(gold: list[Gold], results: Sequence[Any], least: float) -> tuple[list[tuple[Gold, Any]], list[Any]]:
    """Each annotation with the result that is about the same, or None; and the results left over. Those that share most go first."""
    ranked = sorted(
        ((max(shared(span, places(result)) for span in spans_of(item)), i, j) for i, item in enumerate(gold) for j, result in enumerate(results)), reverse=True
    )
    match: dict[int, int] = {}
    for score, i, j in ranked:
        if score >= least and i not in match and j not in match.values():
            match[i] = j
    return [(item, results[match[i]] if i in match else None) for i, item in enumerate(gold)], [r for j, r in enumerate(results) if j not in match.values()]


def spans_of(item: Gold) -> list[list[Span]]:
    """Where an annotation may stand."""
    if "content" in item:
        return [[Span(*pair) for pair in item["content"]]]
    return [[Span(*item[key])] for key in ("span", "also_span") if key in item]


def places(result: Any) -> Sequence[Span]:
    """Where a result stands."""
    return result.content if isinstance(result, Quote) else (result.span,)


def shared(some: Sequence[Span], others: Sequence[Span]) -> float:
    """Characters of both by characters of either."""
    one, other = ({place for span in spans for place in range(span.start, span.end)} for spans in (some, others))
    return len(one & other) / max(1, len(one | other))


def words(item: Gold, text: str) -> str:
    """The words of an annotation."""
    return " … ".join(span.of(text) for span in spans_of(item)[0])


def stated(kind: str, item: Gold) -> Facts:
    """Every attribute that an annotation states, in the form that `VIEWS` gives it."""
    given = {name: value for name, value in item.items() if not item.get(f"{name}_any")}
    facts: Facts = {"found": True}
    for name, form in FORMS[kind].items():
        if name in given:
            facts[name] = form(given[name])
    if kind == "dates" and {"start", "end"} <= set(given):
        facts["interval"] = (given["start"], given["end"])
    return {name: fact for name, fact in facts.items() if kind != "quotes" or fact or name in {"speaker_name", "addressee"}}


def block_view(block: Boilerplate, _: str) -> Facts:
    return {"kind": str(block.kind)}


def date_view(date: DateExpression, _: str) -> Facts:
    return {"type": str(date.type), "value": date.value, "interval": (day(date.start), day(date.end))}


def day(moment: dt.datetime | None) -> str | None:
    return None if moment is None else moment.date().isoformat()


def claim_view(claim: Claim, text: str) -> Facts:
    if claim.kind is ClaimKind.SCORE:
        value: Any = [float(part) for part in claim.parts]
    else:
        value = number(str(claim.low)) if claim.low == claim.high else [number(str(claim.low)), number(str(claim.high))]
    return {
        "value": value,
        "unit": singular(claim.unit),
        "bound": str(claim.bound),
        "change": None if claim.change is None else str(claim.change),
        "concept": plain(None if claim.concept is None else claim.concept.of(text)),
        "hedge": plain(None if claim.hedge is None else claim.hedge.of(text)),
        "claimant": plain(None if claim.claimant is None else claim.claimant.name),
    }


def number(value: Any) -> Any:
    """A number as a rounded float, a range as two."""
    return [number(end) for end in value] if isinstance(value, list) else round(float(Fraction(value)), 6)


def singular(unit: str | None) -> str | None:
    """A unit without what spellings differ in."""
    return None if unit is None else unit.lower().replace("metre", "meter").replace("person", "people").removesuffix("s")


def plain(name: str | None) -> str | None:
    """Words without their article, in lower case."""
    kept = (name or "").lower().replace("’", "'").split()
    return " ".join(kept[1:] if kept[:1] in (["the"], ["a"], ["an"]) else kept) or None


def several(pairs: list[list[int]]) -> list[Span]:
    """Annotated spans."""
    return [Span(*pair) for pair in pairs]


def quote_view(quote: Quote, text: str) -> Facts:
    return {
        "kind": str(quote.kind),
        "cue": None if quote.cue is None else [quote.cue],
        "speaker": None if quote.source is None else [quote.source],
        "speaker_name": plain(None if quote.speaker is None else quote.speaker.name),
        "speaker_role": plain(None if quote.speaker is None else quote.speaker.role),
        "addressee": plain(None if quote.addressee is None else quote.addressee.of(text)),
    }


VIEWS: dict[str, Callable[[Any, str], Facts]] = {"boilerplate": block_view, "dates": date_view, "claims": claim_view, "quotes": quote_view}
"""What a result of each kind says of the attributes that annotations state."""
FORMS: dict[str, dict[str, Callable[[Any], Any]]] = {
    "boilerplate": {"kind": str},
    "dates": {"type": str, "value": str},
    "claims": {"value": number, "unit": singular, "bound": str, "change": plain, "concept": plain, "hedge": plain, "claimant": plain},
    "quotes": {"kind": str, "cue": several, "speaker": several, "speaker_name": plain, "speaker_role": plain, "addressee": plain},
}
"""The attributes that annotations state, and how they are made comparable."""
