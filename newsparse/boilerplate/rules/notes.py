"""Notes about a story: what was corrected, who helped, where it came from, whose it is."""

from __future__ import annotations

from newsparse.boilerplate.meaning import Block, heading, last, line, part
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
            "Correction: The third recipe in this column listed salt twice.\nIt rises.": (
                "correction | Correction: The third recipe in this column listed salt twice."
            ),
            "Editor's note: We have removed a photo from this page.\nIt rises.": "correction | Editor's note: We have removed a photo from this page.",
        },
        counterexamples=("Clarification: what every lawyer in the room wanted.", "Editors' notes filled the margins of her script."),
    ),
    Rule(
        name="earlier_version",
        pattern="""¶ LEAD (an | a | the) (earlier | previous | original | prior) version (of (this | the) STORY)? (
            incorrectly | mistakenly | wrongly | misstated | misspelled | misidentified | said | stated | gave | had | referred | described
                | contained | was | published | included | , | on | used
        )""",
        build=line(Kind.CORRECTION, 120),
        examples={
            "A previous version stated that the pianist was Danish. She is Finnish.": (
                "correction | A previous version stated that the pianist was Danish. She is Finnish."
            ),
        },
    ),
    Rule(
        name="wire_correction",
        pattern="¶ note:(\\( (corrects | corrected | clarifies | fixes | correction :) INSIDE{1,40} \\))",
        build=part(Kind.CORRECTION, "note"),
        examples={
            "(Corrects name of winner in paragraph 2)\nSnails race.": "correction | (Corrects name of winner in paragraph 2)",
            "(Clarifies that the race was on Sunday.) Snails race.": "correction | (Clarifies that the race was on Sunday.)",
        },
        counterexamples=("(Correcting the race is a job for two judges.) Snails race.",),
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
            "This column was amended on 12 July to name the composer.\nIt rises.": "correction | This column was amended on 12 July to name the composer."
        },
    ),
)

DISCLAIMERS: tuple[Rule[Block], ...] = (
    Rule(
        name="disclaimer",
        pattern="¶ LEAD disclaimer (: | - | –) _",
        build=line(Kind.DISCLAIMER, 160),
        examples={
            "Silk is back.\nDisclaimer: Guest posts are not checked by the Gazette.": ("disclaimer | Disclaimer: Guest posts are not checked by the Gazette."),
        },
    ),
    Rule(
        name="syndicated",
        pattern="""¶ LEAD (
            ((except for | with the exception of) the headline ,)? (this | the above) (STORY | content | report | press release) (has | was | is) (not
                | been | published | auto | generated | provided | sourced | an) _{0,24} (feed | edited | staff | unedited | agency | syndicated
                | generated | provided | ai)
            | (parts of | portions of | elements of)? this STORY (was | were) (generated | produced | written | created | translated | compiled | summarised
                | summarized) (in part | partly | automatically)? (by | with | using | from) _{0,8} (automated | automation | ai | artificial | software | bot
                | algorithm | machine | technology | data (from | by | provided))
            | this is a syndicated (STORY | feed)
            | the? CAPITALISED{1,4} is solely responsible for (all | this | its | the) (content | reporting)
            | (the | CAPITALISED){1,3} is not responsible for the content
            | the content of this _{0,3} is the sole? responsibility
            | press release (distributed | issued | provided | published) by
            | no _{1,5} (journalist | journalists | reporter | staff) (was | were) involved
        )""",
        build=line(Kind.DISCLAIMER, 120),
        examples={
            "Snails race.\n(This item was generated from a partner's feed; our desk did not check it.)": (
                "disclaimer | (This item was generated from a partner's feed; our desk did not check it.)"
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
        examples={"Silk is back.\nThis column does not constitute legal advice.": "disclaimer | This column does not constitute legal advice."},
    ),
)

CONTRIBUTORS: tuple[Rule[Block], ...] = (
    Rule(
        name="contributors",
        pattern="""
            ¶ LEAD (additional | further | with)? (translated | graphics | reporting | writing | research | editing | edited
                | compiled | copyedited | curated | published | fact -? checked | medically? reviewed) (and (writing | editing
                | additional reporting))? ((was (provided | contributed))? by :? | :) PERSON
        """,
        build=line(Kind.CONTRIBUTORS, 90),
        examples={
            "Silk is back.\nAdditional reporting by Kaja Storm and Lutz Ferrar; graphics by Ned Hollis": (
                "contributors | Additional reporting by Kaja Storm and Lutz Ferrar; graphics by Ned Hollis"
            ),
        },
        counterexamples=(
            "Editing by candlelight ruined her eyes.",
            "Edited by Nora Quill, the book sold nine copies.",
            "Reviewed by Odo Finch in May, the spiders were found to be in good health.",
        ),
    ),
    Rule(
        name="contributors_in_brackets",
        pattern="""
            \\( ((additional | with)? (reporting | writing | editing | compiled | written | edited) (and writing)? by | with? (agency
                | AGENCY)? inputs (from | \\)) | with (inputs | files) from) INSIDE{0,40} \\)?
        """,
        build=part(Kind.CONTRIBUTORS),
        examples={
            "Snails may not be bribed. (Writing by Kaja Storm; Editing by Ned Hollis)": "contributors | (Writing by Kaja Storm; Editing by Ned Hollis)",
            "Snails may not be bribed. (With inputs from PTI)": "contributors | (With inputs from PTI)",
        },
    ),
    Rule(
        name="contributed_to_this_report",
        pattern="contributed (reporting | research | additional reporting)? (to | for) (this | the) STORY (. | ; | , | from)",
        build=line(Kind.CONTRIBUTORS),
        examples={
            "Silk is back.\nOdo Finch, Ivo Brand and Kaja Storm contributed to this column.": (
                "contributors | Odo Finch, Ivo Brand and Kaja Storm contributed to this column."
            ),
            "Silk is back, and spiders make it. --- Odo Finch contributed to this column.": "contributors | Odo Finch contributed to this column.",
        },
        counterexamples=("Bad coffee contributed to the story's charm.",),
    ),
    Rule(
        name="contributed_in_the_last_line",
        pattern="contributed (to | for) (this | the) STORY ¶",
        build=line(Kind.CONTRIBUTORS),
        examples={"Silk is back.\nOdo Finch in Kelmouth contributed to this story": "contributors | Odo Finch in Kelmouth contributed to this story"},
    ),
    Rule(
        name="contributed_reporting",
        pattern="contributed (reporting | research | additional reporting) (. | , | from | for | in | to)",
        build=line(Kind.CONTRIBUTORS),
        examples={"Silk is back.\nOdo Finch contributed reporting from Kelmouth.": "contributors | Odo Finch contributed reporting from Kelmouth."},
    ),
    Rule(
        name="reported_from",
        pattern="""
            ¶ LEAD (FULL_NAME reported from CAPITALISED{1,3} (. | , | and | ;) | (the? associated press | AGENCY) (writer | writers | reporter
                | journalist | journalists | correspondent) CAPITALISED)
        """,
        build=last(Kind.CONTRIBUTORS),
        examples={
            "Silk is back in the shops, and this time it comes from spiders that are kept in barns.\nOdo Finch reported from Kelmouth.": (
                "contributors | Odo Finch reported from Kelmouth."
            ),
        },
    ),
    Rule(
        name="inputs",
        pattern="¶ LEAD with ((agency | AGENCY)? (inputs | input) | reporting (from | by) | files from | agencies)",
        build=line(Kind.CONTRIBUTORS, 20),
        examples={"Silk is back.\nWith inputs from PTI": "contributors | With inputs from PTI"},
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
            | all? (content | contents | material | text and images) COPYRIGHT_SIGN
            | (purchase | acquire | buy | request) (licensing | reprint | reuse) rights
            | (no? part may be reproduced | no part of this | reproduction (of this | in whole | without)) _{0,12} (permission | consent | prohibited)
            | COPYRIGHT_SIGN copyright | copyright COPYRIGHT_SIGN the? CAPITALISED | COPYRIGHT_SIGN CAPITALISED{1,5} YEAR
            | this (material | content | document | STORY) (may not be (published | reproduced | copied | broadcast) | is (subject to | protected by) copyright)
            | distributed by CAPITALISED
            | citation : CAPITALISED
            | retrieved (on? DATE | from (http | https)) _{0,20}
            | from (http | https) : / / _{1,30}
            | our standards : the CAPITALISED{1,5} (principles | code | policy | guidelines)
        )""",
        build=line(Kind.COPYRIGHT, 80),
        examples={
            "Snails race.\nCopyright 2021 Tide Gazette Ltd. All rights reserved.": "copyright | Copyright 2021 Tide Gazette Ltd. All rights reserved.",
            "Snails race.\n© 2019 Sandby Press": "copyright | © 2019 Sandby Press",
            "Snails race.\nOur Standards: The Tide Gazette Editorial Code.": "copyright | Our Standards: The Tide Gazette Editorial Code.",
            "Snails race.\nretrieved 9 June 2019\nfrom https://beehive.example/lettuce": (
                "copyright | retrieved 9 June 2019; copyright | from https://beehive.example/lettuce"
            ),
        },
        counterexamples=(
            "Copyright lawyers met in Sandby.",
            "Our standards: nobody here remembers them, she said.",
            '"All rights reserved," the parrot kept saying.',
        ),
    ),
    Rule(
        name="copyright_line",
        pattern="¶ LEAD copyright the? CAPITALISED{1,4} .? ¶",
        build=line(Kind.COPYRIGHT, 10),
        examples={"Snails race.\nCopyright Tide Press": "copyright | Copyright Tide Press"},
        counterexamples=("Copyright Finch claims has run out.",),
    ),
    Rule(
        name="citation_heading",
        pattern="¶ LEAD (citation | cite this STORY | how to cite (this STORY)?) : ¶",
        build=heading(Kind.COPYRIGHT),
        examples={
            "Snails race.\nCitation:\nLettuce and speed (2019, June 8)": "copyright | Citation:; copyright | Lettuce and speed (2019, June 8)",
        },
        counterexamples=("A citation: that was all he got.",),
    ),
    Rule(
        name="printed",
        pattern="""
            ¶ LEAD (a version of)? (this STORY)? (also)? (appears | appeared | ran | was published | published) _{0,3} (in | on) _{0,8} (print | edition | issue
                | paper | page)
        """,
        build=line(Kind.PRINT, 60),
        examples={
            "Snails race.\nA version of this review was published in the autumn issue.": (
                "print | A version of this review was published in the autumn issue."
            ),
            "Snails race.\nThis column ran in the Sunday edition": "print | This column ran in the Sunday edition",
        },
        counterexamples=("The review ran in a rival paper, and she was furious.",),
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
            | the post _{1,20} (appeared first | first appeared) on CAPITALISED
            | this content was originally published
            | this STORY is part of (a | an | our | the) (series | ongoing | special | CAPITALISED)
            | read the original (STORY | here | at | on)
            | (republished | reprinted | reproduced) (from | with) (the | permission | CAPITALISED)
        )""",
        build=line(Kind.ORIGIN),
        examples={"Snails race.\nThis essay first appeared in The Beehive.": "origin | This essay first appeared in The Beehive."},
        counterexamples=("The song first appeared on a cassette.",),
    ),
    Rule(
        name="source_line",
        pattern="¶ LEAD ((source | sources | via | provided by | agency) :? CAPITALISED{1,5} | AGENCY) (\\) | ])? ¶",
        build=last(Kind.ORIGIN, 12),
        examples={"Snails race in the town hall every June, and the winner gets a lettuce.\nSource: The Beehive": "origin | Source: The Beehive"},
    ),
    Rule(
        name="provided_by",
        pattern="¶ LEAD provided by :? // the? CAPITALISED{1,6} ¶",
        build=line(Kind.ORIGIN, 8),
        examples={"Snails race.\nProvided by\nGreywater University": "origin | Provided by; origin | Greywater University"},
    ),
    Rule(
        name="doi",
        pattern="¶ LEAD (doi :? | https? : / / doi . org /) DECIMAL / _{1,12} ¶",
        build=last(Kind.ORIGIN, 24),
        examples={"Snails race in the town hall every June, and the winner gets a lettuce.\ndoi:10.5555/snail.2024.77": "origin | doi:10.5555/snail.2024.77"},
    ),
    Rule(
        name="wire_slug",
        pattern="¶ UPPERCASE (- | --) _{1,14} ORDINAL_DIGITS (ld - writethru | ld | lead | writethru) ¶",
        build=line(Kind.ORIGIN, 24),
        examples={"BC-Snail Race, 2nd Ld-Writethru\nSnails race.": "origin | BC-Snail Race, 2nd Ld-Writethru"},
    ),
    Rule(
        name="slug_line",
        pattern="¶ UPPERCASE (- UPPERCASE){1,3} / (\\( UPPERCASE{1,3} DIGITS? (, UPPERCASE{1,3})? \\))? ¶",
        build=line(Kind.ORIGIN, 16),
        examples={"SNAIL-RACE/ (UPDATE 2)\nSnails race.": "origin | SNAIL-RACE/ (UPDATE 2)"},
    ),
    Rule(
        name="wire_note",
        pattern="""
            ¶ note:(\\( (adds | updates | recasts | repeats | refiles | removes | changes | rewrites | edits
                | incorporates) INSIDE{1,40} \\))
        """,
        build=part(Kind.ORIGIN, "note"),
        examples={"(ADDS winner, background)\nSnails race.": "origin | (ADDS winner, background)"},
    ),
    Rule(
        name="wire_update",
        pattern="¶ note:((update | wrapup | refile | corrected | rpt | recast | exclusive) DIGITS? -)",
        build=part(Kind.ORIGIN, "note"),
        examples={"UPDATE 2-Snail wins by a whisker\nSnails race.": "origin | UPDATE 2-"},
    ),
    Rule(
        name="wire_end",
        pattern="¶ (more&UPPERCASE | ends&UPPERCASE | end&UPPERCASE | - DIGITS - | # # # | AGENCY&UPPERCASE UPPERCASE{1,4}) ¶",
        build=last(Kind.ORIGIN, 8),
        examples={"Snails race in the town hall every June, and the winner gets a lettuce.\n-30-": "origin | -30-"},
    ),
)

RULES = CORRECTIONS + DISCLAIMERS + CONTRIBUTORS + OWNERS + ORIGINS
