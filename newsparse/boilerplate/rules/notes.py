"""Notes about a story: what was corrected, who helped, where it came from, whose it is."""

from __future__ import annotations

from newsparse.boilerplate.meaning import Block, last, line, part
from newsparse.boilerplate.results import Kind
from newsparse.rules import Rule

CORRECTIONS: tuple[Rule[Block], ...] = (
    Rule(
        name="correction",
        pattern="""¶ LEAD (
            correction | corrections | clarification | (correction | corrections) (and | &) (clarification | clarifications) | correction notice
                | ((editor | editors) (' | 's)? | editor's) (note | notes)
        ) (\\( INSIDE{1,6} \\) | ,? MONTH .? DAY_OF_MONTH (, YEAR)?)? (: | - | – | — | \\|) (CAPITALISED | QUOTE_OPEN | DIGITS)""",
        build=line(Kind.CORRECTION, 160),
        examples={
            "Correction: An earlier version of this report gave a wrong depth for the lake.\nIt holds.": (
                "correction | Correction: An earlier version of this report gave a wrong depth for the lake."
            ),
            "Editor's note: This story was updated with new figures.\nIt holds.": "correction | Editor's note: This story was updated with new figures.",
        },
        counterexamples=("Correction: the one thing that he would not hear of.", "The editor's note to her was short."),
    ),
    Rule(
        name="earlier_version",
        pattern="""¶ LEAD (an | a | the) (earlier | previous | original | prior) version (of (this | the) STORY)? (
            incorrectly | mistakenly | wrongly | misstated | misspelled | misidentified | said | stated | gave | had | referred | described
                | contained | was | published | included | , | on | used
        )""",
        build=line(Kind.CORRECTION, 120),
        examples={
            "An earlier version said the bridge had four lanes. It has two.": ("correction | An earlier version said the bridge had four lanes. It has two."),
        },
    ),
    Rule(
        name="updated_story",
        pattern="""¶ LEAD ((note | update) (\\( INSIDE{1,6} \\))? (: | -))? (
            this STORY (has been | was | is being) (updated | corrected | amended | revised | edited | clarified)
            | (this | the) (headline | caption | STORY) (of this STORY)? (has been | was) (corrected | amended | clarified)
            | this (version | STORY) (corrects | clarifies)
            | this is a corrected version
        )""",
        build=line(Kind.CORRECTION, 120),
        examples={
            "This article was amended on 3 May to correct the height.\nIt holds.": "correction | This article was amended on 3 May to correct the height."
        },
    ),
)

DISCLAIMERS: tuple[Rule[Block], ...] = (
    Rule(
        name="disclaimer",
        pattern="¶ LEAD disclaimer (: | - | –) _",
        build=line(Kind.DISCLAIMER, 160),
        examples={
            "Exports rose.\nDisclaimer: The Gazette took no part in making this content.": (
                "disclaimer | Disclaimer: The Gazette took no part in making this content."
            ),
        },
    ),
    Rule(
        name="syndicated",
        pattern="""¶ LEAD (
            ((except for | with the exception of) the headline ,)? (this | the above) (STORY | content | report | press release) (has | was | is) (not
                | been | published | auto | generated | provided | sourced | an) _{0,24} (feed | edited | staff | unedited | agency | syndicated
                | generated | provided | ai)
            | this is a syndicated (STORY | feed)
            | (the | CAPITALISED){1,3} is not responsible for the content
            | the content of this _{0,3} is the sole? responsibility
            | press release (distributed | issued | provided | published) by
            | no _{1,5} (journalist | journalists | reporter | staff) (was | were) involved
        )""",
        build=line(Kind.DISCLAIMER, 120),
        examples={
            "It will close.\n(This report has not been edited by our newsroom and is published from an agency feed.)": (
                "disclaimer | (This report has not been edited by our newsroom and is published from an agency feed.)"
            ),
        },
    ),
    Rule(
        name="no_advice",
        pattern="""
            ¶ LEAD ((this | the) (information | content | STORY | material) provided? (is | does not | should not) _{0,6} (advice | recommendation
                | informational | constitute | substitute) | this is not (investment | financial | legal | medical) advice)
        """,
        build=line(Kind.DISCLAIMER, 120),
        examples={"Exports rose.\nThis article is not investment advice.": "disclaimer | This article is not investment advice."},
    ),
)

CONTRIBUTORS: tuple[Rule[Block], ...] = (
    Rule(
        name="contributors",
        pattern="""
            ¶ LEAD (additional | further | with)? (translated | graphics | reporting | writing | research | editing | edited | compiled) (and (writing | editing
                | additional reporting))? ((was (provided | contributed))? by | :) PERSON
        """,
        build=line(Kind.CONTRIBUTORS, 90),
        examples={
            "They will meet again.\nReporting by Kaja Storm in Kelmouth; Editing by Ned Hollis": (
                "contributors | Reporting by Kaja Storm in Kelmouth; Editing by Ned Hollis"
            ),
        },
        counterexamples=("Reporting by the two papers led to a trial.",),
    ),
    Rule(
        name="contributors_in_brackets",
        pattern="""
            \\( ((additional | with)? (reporting | writing | editing | compiled | written | edited) (and writing)? by | with? (agency
                | AGENCY)? inputs (from | \\)) | with (inputs | files) from) INSIDE{0,40} \\)?
        """,
        build=part(Kind.CONTRIBUTORS),
        examples={
            "They will meet again in May. (Reporting by Kaja Storm; Editing by Ned Hollis)": "contributors | (Reporting by Kaja Storm; Editing by Ned Hollis)",
            "They will meet again in May. (With inputs from PTI)": "contributors | (With inputs from PTI)",
        },
    ),
    Rule(
        name="contributed_to_this_report",
        pattern="contributed (reporting | research | additional reporting)? (to | for) (this | the) STORY (. | ; | , | from)",
        build=line(Kind.CONTRIBUTORS),
        examples={
            "They will meet.\nTide News writers Odo Finch and Ivo Brand contributed to this report.": (
                "contributors | Tide News writers Odo Finch and Ivo Brand contributed to this report."
            ),
        },
        counterexamples=("Two late floods contributed to this report's length.",),
    ),
    Rule(
        name="contributed_in_the_last_line",
        pattern="contributed (to | for) (this | the) STORY ¶",
        build=line(Kind.CONTRIBUTORS),
        examples={"They will meet.\nOdo Finch in Kelmouth contributed to this report": "contributors | Odo Finch in Kelmouth contributed to this report"},
    ),
    Rule(
        name="contributed_reporting",
        pattern="contributed (reporting | research | additional reporting) (. | , | from | for | in | to)",
        build=line(Kind.CONTRIBUTORS),
        examples={"They will meet.\nOdo Finch contributed reporting from Kelmouth.": "contributors | Odo Finch contributed reporting from Kelmouth."},
    ),
    Rule(
        name="reported_from",
        pattern="""
            ¶ LEAD (FULL_NAME reported from CAPITALISED{1,3} (. | , | and | ;) | (the? associated press | AGENCY) (writer | writers | reporter
                | journalist | journalists | correspondent) CAPITALISED)
        """,
        build=last(Kind.CONTRIBUTORS),
        examples={
            "The talks are to go on in June, and this time they will be held in public.\nOdo Finch reported from Kelmouth.": (
                "contributors | Odo Finch reported from Kelmouth."
            ),
        },
    ),
    Rule(
        name="inputs",
        pattern="¶ LEAD with ((agency | AGENCY)? (inputs | input) | reporting (from | by) | files from | agencies)",
        build=line(Kind.CONTRIBUTORS, 20),
        examples={"They will meet again.\nWith inputs from PTI": "contributors | With inputs from PTI"},
    ),
)

OWNERS: tuple[Rule[Block], ...] = (
    Rule(
        name="copyright",
        pattern="""¶ LEAD (
            (COPYRIGHT_SIGN | \\( c \\) | copyright COPYRIGHT_SIGN? | copyright \\( c \\)) copyright? (YEAR | CAPITALISED{1,5} (, | .)? YEAR
                | by CAPITALISED | , YEAR)
            | copyright (: | the)? CAPITALISED{2,5} .
            | all rights reserved
            | (no part of this | reproduction (of this | in whole | without)) _{0,12} (permission | consent | prohibited)
            | COPYRIGHT_SIGN copyright | copyright COPYRIGHT_SIGN the? CAPITALISED | COPYRIGHT_SIGN CAPITALISED{1,5} YEAR
            | this (material | content | document | STORY) (may not be (published | reproduced | copied | broadcast) | is (subject to | protected by) copyright)
            | distributed by CAPITALISED
            | citation : CAPITALISED
            | our standards : the thomson reuters trust principles
        )""",
        build=line(Kind.COPYRIGHT, 80),
        examples={
            "The comet is gone.\nCopyright 2024 The Tide Gazette. All rights reserved.": "copyright | Copyright 2024 The Tide Gazette. All rights reserved.",
            "The comet is gone.\n© 2024 Tide Media Group": "copyright | © 2024 Tide Media Group",
        },
        counterexamples=("Copyright law is older than the radio.", '"All rights reserved" is a phrase that few read.'),
    ),
    Rule(
        name="printed",
        pattern="""
            ¶ LEAD (a version of)? (this STORY)? (also)? (appears | appeared | ran | was published | published) _{0,3} (in | on) _{0,8} (print | edition | issue
                | paper | page)
        """,
        build=line(Kind.PRINT, 60),
        examples={
            "The roof fell.\nA version of this story ran in print on May 9, 2023.": ("print | A version of this story ran in print on May 9, 2023."),
            "The roof fell.\nThis article appeared in the print edition": "print | This article appeared in the print edition",
        },
        counterexamples=("The article appeared in print a week after the vote.",),
    ),
)

ORIGINS: tuple[Rule[Block], ...] = (
    Rule(
        name="originally_published",
        pattern="""¶ LEAD (
            (this STORY (by the? CAPITALISED{1,3})? (was | is | has been)? (originally | first | also | re)? -? | (the | this) STORY (was
                | is)? (originally | first))
                (published | appeared | posted | republished | reprinted | produced | shared | written) (on | in | by | at | from | here | with
                    | under | as | MONTH)
            | (originally | first) (published | appeared | posted) (on | in | by | at | as) CAPITALISED
            | read the original (STORY | here | at | on)
            | (republished | reprinted | reproduced) (from | with) (the | permission | CAPITALISED)
        )""",
        build=line(Kind.ORIGIN),
        examples={"Ants are strong.\nThis story was originally published by The Beehive.": "origin | This story was originally published by The Beehive."},
        counterexamples=("The diary was originally published in 1931.",),
    ),
    Rule(
        name="source_line",
        pattern="¶ LEAD ((source | sources | via | provided by | agency) :? CAPITALISED{1,5} | AGENCY) (\\) | ])? ¶",
        build=last(Kind.ORIGIN, 12),
        examples={"Ants are strong, and they carry more than fifty times their weight.\nSource: The Beehive": "origin | Source: The Beehive"},
    ),
    Rule(
        name="wire_slug",
        pattern="¶ UPPERCASE (- | --) _{1,14} ORDINAL_DIGITS (ld - writethru | ld | lead | writethru) ¶",
        build=line(Kind.ORIGIN, 24),
        examples={"BC-Quake, 4th Ld-Writethru\nThe quake struck.": "origin | BC-Quake, 4th Ld-Writethru"},
    ),
    Rule(
        name="wire_note",
        pattern="""
            ¶ note:(\\( (adds | updates | recasts | corrects | repeats | refiles | removes | fixes | changes | rewrites | clarifies | edits
                | incorporates) INSIDE{1,40} \\))
        """,
        build=part(Kind.ORIGIN, "note"),
        examples={"(ADDS quotes, paras 5-8)\nThe quake struck.": "origin | (ADDS quotes, paras 5-8)"},
    ),
    Rule(
        name="wire_update",
        pattern="¶ note:((update | wrapup | refile | corrected | rpt | recast | exclusive) DIGITS? -)",
        build=part(Kind.ORIGIN, "note"),
        examples={"UPDATE 2-Quake kills nine in the north\nThe quake struck.": "origin | UPDATE 2-"},
    ),
    Rule(
        name="wire_end",
        pattern="¶ (more&UPPERCASE | ends&UPPERCASE | end&UPPERCASE | - DIGITS - | # # # | AGENCY&UPPERCASE UPPERCASE{1,4}) ¶",
        build=last(Kind.ORIGIN, 8),
        examples={"The quake struck the north of the island before dawn on Monday.\n-30-": "origin | -30-"},
    ),
)

RULES = CORRECTIONS + DISCLAIMERS + CONTRIBUTORS + OWNERS + ORIGINS
