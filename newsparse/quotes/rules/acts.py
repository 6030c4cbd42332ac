"""Verbs that do something by saying it, and whose object is the content: "accused the council of hiding the bill", "called it a sham", "vowed to fight on"."""

from __future__ import annotations

from newsparse.quotes.meaning import Cue, Subject, Takes
from newsparse.quotes.rules.cues import cue
from newsparse.rules import Match, Rule

NO_GERUNDS = frozenset("anything everything nothing something evening king morning ring sibling string thing wing".split())


def gerund(match: Match) -> Cue | tuple[Cue, ...] | None:
    """'denied hiding the bill': the cue, if what follows it is a verb in -ing."""
    content = match["content"][0]
    return cue(Takes.REST)(match) if content.endswith("ing") and content not in NO_GERUNDS else None


RULES: tuple[Rule[Cue], ...] = (
    Rule(
        name="accuse",
        pattern="cue:ACCUSE",
        build=cue(Takes.REST),
        examples={
            "Lindt accused the council of hiding the bill.": "Lindt: the council of hiding the bill",
            "Lindt welcomed the ruling.": "Lindt: the ruling",
        },
        counterexamples=("The accused waited in the van.",),
    ),
    Rule(
        name="demand",
        pattern="cue:(demanded | demands | demanding)",
        build=cue(Takes.REST),
        examples={"The drivers demanded a new rota.": "drivers: a new rota"},
        counterexamples=("The job makes great demands.",),
    ),
    Rule(
        name="accusing",
        pattern="cue:ACCUSING",
        build=cue(Takes.REST, Subject.SHARED),
        examples={"Lindt left the talks, accusing the council of hiding the bill.": "Lindt: the council of hiding the bill"},
    ),
    Rule(
        name="call",
        pattern="cue:CALL (as content:QUOTATION | content:(_{1,12} QUOTATION))",
        build=cue(Takes.REST),
        examples={
            "Union leader Joan Mbeki called the offer “an insult”.": "Joan Mbeki: the offer “an insult”",
            "The board dropped what an aide described as “a betrayal of the town”.": "an aide: a betrayal of the town",
        },
        counterexamples=("They called a taxi.",),
    ),
    Rule(
        name="warn_of",
        pattern="cue:((warned | warns | complained | complains | boasted | boasts) (of | about)) content:(_{0,8} QUOTATION)",
        build=cue(Takes.REST),
        examples={"The firm's boss has warned of a “challenging” year.": "firm's boss: a “challenging” year"},
        counterexamples=("He was warned of “Black Ice Ahead”.",),
    ),
    Rule(
        name="call_for",
        pattern="cue:((call | calls | called | calling) for)",
        build=cue(Takes.REST),
        examples={"Residents called for the crossing to be moved in a letter to the mayor.": "Residents: the crossing to be moved"},
    ),
    Rule(
        name="call_on_to",
        pattern="cue:((call | calls | called | calling) (on | upon)) content:(APPEALED_TO (not? to | QUOTATION))",
        build=cue(Takes.REST),
        examples={
            "Nurses called on the trust to mend the lifts.": "Nurses: the trust to mend the lifts",
            "The bishop called on drivers not to idle outside the school.": "bishop: drivers not to idle outside the school",
        },
        counterexamples=("The wardens could call on help from the next valley.", "She called on an old friend in Leeds."),
    ),
    Rule(
        name="urge_to",
        pattern="cue:URGE content:(APPEALED_TO not? to)",
        build=cue(Takes.REST),
        examples={"The bishop urged drivers not to idle outside the school.": "bishop: drivers not to idle outside the school"},
        counterexamples=("The board ordered new barges.", "The crews were urged to wait."),
    ),
    Rule(
        name="urging_to",
        pattern="cue:URGING content:(APPEALED_TO not? to)",
        build=cue(Takes.REST, Subject.SHARED),
        examples={"The bishop wrote to the council, begging it to mend the lift.": "bishop: it to mend the lift"},
    ),
    Rule(
        name="call_a",
        pattern="cue:(called | calls | calling | branded | labelled | labeled | dubbed)"
        " content:((OBJECT_PRONOUN | NAME | DETERMINER (LOWERCASE&!FUNCTION | NAME | HYPHEN){1,5}) (a | an))",
        build=cue(Takes.REST),
        examples={"Deputies called the bill a sham.": "Deputies: the bill a sham"},
        counterexamples=("They called a cab.", "She called her mother."),
    ),
    Rule(
        name="calling",
        pattern="cue:CALLING content:(_{1,12} QUOTATION)",
        build=cue(Takes.REST, Subject.SHARED),
        examples={"The talks failed, with Joan Mbeki calling the offer “an insult”.": "Joan Mbeki: the offer “an insult”"},
    ),
    Rule(
        name="citing",
        pattern="cue:(citing | cites | cited) content:QUOTATION",
        build=cue(Takes.QUOTATION, Subject.SHARED),
        examples={"Bell, citing “family reasons”, stepped down on Friday.": "Bell: family reasons"},
        counterexamples=("Bell, citing a cold, stayed at home.",),
    ),
    Rule(
        name="spoke_of",
        pattern="cue:((spoke | speaks | talked | talks) (of | about)) content:(DETERMINER? LOWERCASE{0,2} QUOTATION)",
        build=cue(Takes.REST),
        examples={"The envoy spoke of “a very real risk of famine” in the north.": "envoy: “a very real risk of famine” in the north"},
        counterexamples=("The envoy spoke of his youth.",),
    ),
    Rule(
        name="describe_as",
        pattern="cue:DESCRIBE content:(DESCRIBED as)",
        build=cue(Takes.REST, Subject.BESIDE),
        examples={"Mbeki described the offer as an insult to every driver.": "Mbeki: the offer as an insult to every driver"},
        counterexamples=("They described a circle.", "The offer was described as an insult."),
    ),
    Rule(
        name="describing_as",
        pattern="cue:DESCRIBING content:(DESCRIBED as)",
        build=cue(Takes.REST, Subject.SHARED),
        examples={"The talks ended with Joan Mbeki describing the offer as an insult.": "Joan Mbeki: the offer as an insult"},
    ),
    Rule(
        name="vow_to",
        pattern="cue:INFINITIVE TIME_PHRASE? content:to",
        build=cue(Takes.REST),
        examples={
            "Mbeki vowed to keep the pickets in place.": "Mbeki: to keep the pickets in place",
            "Joan Mbeki, who vowed to fight on, left by the side door.": "Joan Mbeki: to fight on",
            "Joan Mbeki vowed on Monday to fight on.": "Joan Mbeki: to fight on",
        },
    ),
    Rule(
        name="tell_to",
        pattern="cue:(told | tells) addressee:(DETERMINER&!RELATIVE? (LOWERCASE&!FUNCTION&!CUE_VERB | HYPHEN){0,3} (LOWERCASE&!FUNCTION&!CUE_VERB | NAME))"
        " content:(not? to LOWERCASE&!FUNCTION)",
        build=cue(Takes.REST),
        examples={"The court told the trust to publish its figures.": "court: to publish its figures"},
        counterexamples=("The sergeant told them to go home.", "Drivers were told to wait."),
        why="What somebody tells him or her to do is an act of the story; what a council or residents are told to do is news of what was said.",
    ),
    Rule(
        name="announce_a_plan",
        pattern="cue:(announce | announces | announced | unveiled | unveils | outlined | outlines) ASIDE?"
        " content:(DETERMINER? (LOWERCASE&!FUNCTION | POSSESSIVE){0,3}"
        " (decision | intention | intentions | move | plan | plans | proposal | proposals | steps) to)",
        build=cue(Takes.REST),
        examples={"The ministry announced plans to drain the lake.": "ministry: plans to drain the lake"},
        counterexamples=("The ministry announced a strike.",),
    ),
    Rule(
        name="deny_doing",
        pattern="cue:GERUND_CUE content:LOWERCASE",
        build=gerund,
        examples={"Roe denied hiding the bill.": "Roe: hiding the bill", "The trust recommended closing two wards.": "trust: closing two wards"},
        counterexamples=("The wardens admitted nothing.", "Roe, 29, denies handling stolen goods."),
    ),
)
