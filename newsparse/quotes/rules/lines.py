"""Speech without a verb of saying, by how it is laid out: transcripts, interviews, headlines, signed quotations, posts."""

from __future__ import annotations

from newsparse.patterns import ENDS
from newsparse.quotes.lexicon import LABELS
from newsparse.quotes.meaning import Cue, Subject, Takes
from newsparse.quotes.rules.cues import cue
from newsparse.rules import Build, Match, Rule


def before_colon(takes: Takes) -> Build[Cue]:
    """A builder for 'Minister: Talks on the tunnel have failed': a label, or the person who is written to, is no speaker."""

    def build(match: Match) -> Cue | tuple[Cue, ...] | None:
        source = match["source"]
        return None if source[0] == "dear" or source[-1] in LABELS else cue(takes, Subject.RIGHT)(match)

    return build


def opening(match: Match) -> Cue | tuple[Cue, ...] | None:
    """'Bell: “Nine hours.”' where a sentence begins."""
    start = match.found.start()
    return before_colon(Takes.QUOTATION)(match) if start and match.words.symbols[start - 1] in ENDS else None


RULES: tuple[Rule[Cue], ...] = (
    Rule(
        name="question_and_answer",
        pattern="¶ (source:(cue:(q. | a.)) | source:(cue:(q&CAPITALISED | a&CAPITALISED)) (: | . //?)"
        " | source:(cue:(question&CAPITALISED | answer&CAPITALISED)) :)"
        " (BRACKET_OPEN by _{1,5} BRACKET_CLOSE)? content:_",
        build=cue(Takes.LINE, Subject.RIGHT),
        examples={
            "Q. Did you see the car?\nA. Twice, from the bridge.": "Q: Did you see the car?; A: Twice, from the bridge.",
            "Question: Did you see it?\nAnswer: Twice.": "Q: Did you see it?; A: Twice.",
            "Q. (By Mr. Roe) Did you see it?\nA. Twice.": "Q: Did you see it?; A: Twice.",
        },
    ),
    Rule(
        name="speaker_colon",
        pattern="¶ source:(DETERMINER? (LOWERCASE&!FUNCTION&!CUE_VERB | CAPITALISED&!FUNCTION){0,3} (NAME | ROLE | TITLE | CAPITALISED&!FUNCTION))"
        " (, (UPPERCASE | NAME | HYPHEN){1,8})? (BRACKET_OPEN _{1,3} BRACKET_CLOSE)? cue:COLON content:_",
        build=before_colon(Takes.LINE),
        examples={
            "Minister: Talks on the tunnel have failed": "Minister: Talks on the tunnel have failed",
            "ONA BELL, HOST: We begin in Leeds.\nMR. REIDY (voice-over): It is raining here.": "ONA BELL: We begin in Leeds.; REIDY: It is raining here.",
            "Post: What did you see?\nBell: A dog.\nPost: And then?\nBell: It ran.": "Post: What did you see?; Bell: A dog.; Post: And then?; Bell: It ran.",
        },
        counterexamples=(
            "Tickets: See the box office.",
            "LAGOS: The port reopened on Monday.",
            "VIP : 60\nNASA : 40",
            "Garden Deal: Save $90",
            "Price Drop: This folding kayak costs less than a bicycle",
            "DEAR LENA: My neighbour plays the tuba at night. — Sleepless",
            "Director: Orla Byrne\nEditor: Ravi Menon",
            "Ingredients: Two eggs and a cup of flour.\nMethod: Beat the eggs well.",
        ),
    ),
    Rule(
        name="headline_source",
        pattern="cue:(COLON | DASH&LOOSE) source:(DETERMINER? (LOWERCASE&!FUNCTION | CAPITALISED&!FUNCTION){0,2} (NAME | ROLE | TITLE | BODY)) ¶",
        build=cue(Takes.LINE_BEFORE, Subject.RIGHT),
        examples={
            "Rain to reach the coast by Friday: met office": "met office: Rain to reach the coast by Friday",
            "Ferry crews will strike in May - union": "union: Ferry crews will strike in May",
        },
        counterexamples=("Album of the year: The Tin Kettles", "The quiz had nine rounds. The winner: Orla Byrne", "Report for the board by: Orla Byrne"),
    ),
    Rule(
        name="name_colon_quotation",
        pattern="source:(NAME | CAPITALISED&!FUNCTION) cue:COLON content:QUOTATION",
        build=opening,
        examples={"He asked Bell: “How long did you wait?” Bell: “Nine hours.”": "Bell: Nine hours."},
        counterexamples=("The note was short. Motto: “Salt Road Home”.",),
    ),
    Rule(
        name="quotation_colon_name",
        pattern="¶ content:QUOTATION cue:(COLON | DASH) source:(DETERMINER? (LOWERCASE&!FUNCTION | CAPITALISED&!FUNCTION){0,3} (NAME | ROLE | TITLE | BODY))",
        build=cue(Takes.QUOTATION, Subject.RIGHT),
        examples={"“We will fight on”: Joan Mbeki on the ferry strike": "Joan Mbeki: We will fight on"},
        counterexamples=("‘Salt Road’: how the film was made",),
    ),
    Rule(
        name="signed",
        pattern="content:QUOTATION //? cue:DASH source:(NAME (, _{1,8})?) ¶",
        build=cue(Takes.QUOTATION, Subject.RIGHT),
        examples={"“I have slept on a sofa for a year.” — Nadia Coyle, 34": "Nadia Coyle: I have slept on a sofa for a year."},
    ),
    Rule(
        name="post",
        pattern="//? cue:DASH source:NAME BRACKET_OPEN \\@ _{1,5} BRACKET_CLOSE",
        build=cue(Takes.POST, Subject.RIGHT),
        examples={
            "Rain at last, and the reservoir sings! pics.example/r1 — Orla Byrne (@orlab) 4 May 2023": "Orla Byrne: Rain at last, and the reservoir sings!"
        },
        counterexamples=("The ferry — Orla Byrne (her boat) — sank.",),
    ),
)
