"""People who are counted without a noun: "nine dead", "two others", "injuring seven", "140 had been evacuated"."""

from __future__ import annotations

from newsparse.claims.meaning import Amount, is_year, number, pair
from newsparse.claims.results import ClaimKind
from newsparse.rules import Match, Rule


def state(match: Match) -> Amount | None:
    """'nine dead and 31 missing': people by what happened to them."""
    ends = pair(match)
    return Amount(match.span, *ends, ClaimKind.COUNT, match["noun"][0]) if ends else None


def done_to(match: Match) -> Amount | None:
    """'four evacuated': people by what was done to them."""
    ends = pair(match)
    if ends is None or match.before.lower() in {"were", "was", "are"} or is_year(match["first"]) or match["first"] == ("one",):
        return None
    return Amount(match.part("first") or match.span, *ends, ClaimKind.COUNT, "person", concept=match.part("state"), bare=True)


def others(match: Match) -> Amount | None:
    """'two others': so many more of whatever they are."""
    ends = pair(match)
    if ends is None or match.before.lower() in {"the", "these", "those"}:
        return None
    return Amount(match.span, *ends, ClaimKind.COUNT, "other")


def harmed(match: Match) -> Amount | None:
    """'injuring seven': people, by what somebody does to them."""
    ends = pair(match)
    if ends is None or match["first"] == ("one",) or is_year(match["first"]) or (match["verb"][0].startswith("charg") and match["then"] == ("for",)):
        return None  # "killed one"; "charged 20 for a towel"
    return Amount(match.between("first", "second" if match["second"] else "first"), *ends, ClaimKind.COUNT, "person")


def who(match: Match) -> Amount | None:
    """'95 who have no work': people, unless the noun was said before."""
    ends = pair(match)
    if ends is None or match["first"] == ("one",) or is_year(match["first"]):
        return None
    return Amount(match.between("first", "second" if match["second"] else "first"), *ends, ClaimKind.COUNT, "person", bare=True)


def votes(match: Match) -> Amount | None:
    """'Ashworth (Lab) 14,201': the votes of a candidate."""
    value, part = number(match, "first"), match.part("first")
    return Amount(part, value.value, value.value, ClaimKind.COUNT, "vote") if value and part else None


RULES: tuple[Rule[Amount], ...] = (
    Rule(
        name="state_of_people",
        pattern="first:VALUE (JOIN second:VALUE)? noun:STATE_OF_PEOPLE",
        build=state,
        examples={"Rescuers spoke of nine dead and 31 missing.": "9 dead; 31 missing"},
        counterexamples=("She was left for dead.",),
    ),
    Rule(
        name="votes_of_party",
        pattern="\\( PARTY \\) first:(GROUPED | INTEGER)",
        build=votes,
        examples={"Ashworth (Lab) 14,201; Byrne (Con) 9,870.": "14201 vote; 9870 vote"},
        counterexamples=("Ashworth (Lab) spoke.",),
    ),
    Rule(
        name="done_to_people",
        pattern="""first:VALUE (JOIN second:VALUE)? (others | more)? (
            (were | was | are | have been | had been)? state:DONE_TO_PEOPLE | state:(died | drowned | perished | survived | escaped | fled)
        )""",
        build=done_to,
        examples={
            "The toll after the landslide: 6 killed, 11 rescued.": "6 person; 11 person",
            "By dusk at least 140 had been evacuated.": ">=140 person",
            "Of the crew, three drowned, and four more were rescued.": "3 person; 4 person",
        },
        counterexamples=("He was released in 1998.",),
    ),
    Rule(
        name="others",
        pattern="first:VALUE (JOIN second:VALUE)? others",
        build=others,
        examples={"Six others looked on from the pier.": "6 other", "The baker and two others own the mill.": "2 other"},
        counterexamples=("The two others were late.",),
    ),
    Rule(
        name="people_who",
        pattern="first:VALUE (JOIN second:VALUE)? who",
        build=who,
        examples={"Of those asked, 370 who own a boat never sail.": "370 person"},
        counterexamples=("She is the one who rang the bell.", "It was built in 1970, who knows why."),
    ),
    Rule(
        name="harmed_people",
        pattern="""verb:HARMS (about | nearly | almost | some | around | over | at least | more than | as many as | up to | fewer than)?
            first:VALUE (JOIN second:VALUE)? (others | more)?
            then:(, | . | ; | and | but | in | on | at | after | before | during | when | while | as | near | outside | for | with | since | who | //)""",
        build=harmed,
        examples={
            "The slide killed two and injured at least seven.": "2 person; >=7 person",
            "Police arrested four on the bridge.": "4 person",
            "A court jailed three and freed two.": "3 person; 2 person",
        },
        counterexamples=("The frost killed one.", "He tried to arrest two very wet dogs.", "It killed 2004 hopes."),
    ),
)
