"""Who wrote a story, and when: bylines, notes about authors, time stamps."""

from __future__ import annotations

from newsparse.boilerplate.meaning import Block, below, edge, last, line
from newsparse.boilerplate.results import Kind
from newsparse.rules import Rule

BYLINES: tuple[Rule[Block], ...] = (
    Rule(
        name="byline",
        pattern="""
            ¶ LEAD ((written | posted | reported | story | words | text | report | produced
                | analysis | opinion | commentary | perspective | interview | review | essay | column)? by :? | (words | text | author
                | authors) :) \\|? (CAPITALISED | our | staff | @ | LOWERCASE{0,2} WRITER CAPITALISED) BYLINE_WORD{0,20} ¶
        """,
        build=line(Kind.BYLINE, 30),
        examples={
            "By Nora Quill and Evan Strand\nThe bakery has reopened.": "byline | By Nora Quill and Evan Strand",
            "By Our Arts Correspondent\nThe bakery has reopened.": "byline | By Our Arts Correspondent",
            "By political reporter Uma Moe\nThe bakery has reopened.": "byline | By political reporter Uma Moe",
        },
        counterexamples=("By Easter, the goats were on the roof.", "By hand they dug it out of the snow."),
    ),
    Rule(
        name="staff_line",
        pattern="""¶ LEAD (
            PERSON (, | \\| | - | – | •)? ((staff | senior | chief | political | business | sports | national | deputy | city)? (writer | reporter
                | editor | correspondent | columnist))
            | staff and (wire | agency) (reports | services) | the? associated press | press trust of india | (from | by)? (staff | wire | news | web
            | online | express) (news)? (reporter | reports
                | desk | report | service | writer | staff | correspondent)
        ) ¶""",
        build=edge(Kind.BYLINE, 14),
        examples={"Edda Moor, Staff Writer\nThe bakery in Tanner Street has reopened, its owner said in May.": "byline | Edda Moor, Staff Writer"},
    ),
    Rule(
        name="from_an_author",
        pattern="¶ from NAME_WORD{2,3} (, | in) CAPITALISED{1,3} ¶",
        build=below(Kind.BYLINE),
        examples={
            "Bakery reopens in Kelmouth\nFrom Chidi Moor, Onitsha\nThe bakery in Tanner Street has reopened, its owner said in May.": (
                "byline | From Chidi Moor, Onitsha"
            ),
        },
    ),
    Rule(
        name="name_line",
        pattern="¶ NAME_WORD{2,3} ((, | \\| | at | in) the? CAPITALISED{1,4})? ¶",
        build=below(Kind.BYLINE),
        examples={
            "Bakery reopens in Kelmouth\nEdda Moor, The Gazette\nThe bakery in Tanner Street has reopened, its owner said in May.": (
                "byline | Edda Moor, The Gazette"
            ),
        },
    ),
    Rule(
        name="handle_of_author",
        pattern="""
            ¶ LEAD ((email | twitter | x | instagram | contact) :?)? @ (CAPITALISED | LOWERCASE | IDENTIFIER) (_ (CAPITALISED | LOWERCASE
                | DIGITS)){0,2} ¶
        """,
        build=line(Kind.BYLINE, 14),
        examples={"The goats got away.\nInstagram: @noraquill": "byline | Instagram: @noraquill"},
    ),
    Rule(
        name="page_of_author",
        pattern="¶ LEAD NETWORK . com / _ (_ _){0,2} ¶",
        build=line(Kind.BYLINE, 14),
        examples={"The goats got away.\ntwitter.com/noraquill": "byline | twitter.com/noraquill"},
    ),
    Rule(
        name="address_of_author",
        pattern="¶ (LEAD ((email | e - mail | contact) :?)? ADDRESS | \\( \\( ADDRESS (; _{1,20})? \\) \\)) ¶",
        build=line(Kind.BYLINE, 26),
        examples={
            "The goats got away.\nned.hollis@shoreline.example": "byline | ned.hollis@shoreline.example",
            "The goats got away.\n((ned.hollis@shoreline.example; +44 20 5550 1234))": "byline | ((ned.hollis@shoreline.example; +44 20 5550 1234))",
        },
    ),
)

BIOS: tuple[Rule[Block], ...] = (
    Rule(
        name="about_the_author",
        pattern="¶ LEAD about (the (author | authors | writer | writers | reporter) | our author) :",
        build=line(Kind.BIO, 120),
        examples={
            "Good cheese needs a cellar.\nAbout the author: Jory Blake reviews theatre for the Gazette.": (
                "bio | About the author: Jory Blake reviews theatre for the Gazette."
            ),
        },
        counterexamples=("About the author little is known.",),
    ),
    Rule(
        name="author_heading",
        pattern="¶ LEAD more? about (the (author | authors | writer) | CAPITALISED{2,3}) ¶",
        build=line(Kind.BIO, 10),
        examples={"Good cheese needs a cellar.\nAbout the Author": "bio | About the Author"},
    ),
    Rule(
        name="who_the_author_is",
        pattern="""
            ¶ LEAD ((dr | dr. | prof | prof. | professor | sir)? FULL_NAME ,? (is (a | an | the | our | one of)? | (was | has been) (a | an | the
                | our | one of)) | the (author
                | writer) is (a | an | the | our | one of)?) _{0,8} WRITER
        """,
        build=last(Kind.BIO, 110),
        examples={
            "Nobody should buy a cheese that has not rested for a whole winter.\nWinifred Ash is a lecturer in dairy science at Greywater.": (
                "bio | Winifred Ash is a lecturer in dairy science at Greywater."
            ),
        },
        counterexamples=(
            "Greta Holm is a plumber, and the presenter of a show about old pipes.",
            "The dairy will be run by two women from the spring of next year on.\nWinifred Ash was named president of the dairy. She has no cows.",
        ),
    ),
    Rule(
        name="what_the_author_covers",
        pattern="""
            ¶ LEAD (FULL_NAME (covers | reports (on | from | for) | writes (about | on | for | the | a) | is based in | blogs | tweets (at | as)
                | can be (reached | followed | contacted)) | the (author | writer | columnist) (is (a | an | the | our | based
                | currently) | teaches | works (at | for | as) | writes (for | on | about | from | the | a) | serves (as | on) | heads | lectures
                | can be (reached | followed | contacted))
)
        """,
        build=last(Kind.BIO, 110),
        examples={
            "Nobody should buy a cheese that has not rested for a whole winter.\nJory Blake writes about rennet and rind.": (
                "bio | Jory Blake writes about rennet and rind."
            ),
            "Nobody should buy a cheese that has not rested for a whole winter.\nThe writer teaches dairy science at Greywater.": (
                "bio | The writer teaches dairy science at Greywater."
            ),
        },
        counterexamples=("Nobody should buy a cheese that has not rested for a whole winter.\nThe author is survived by nine cows.",),
    ),
    Rule(
        name="author_at_work",
        pattern="""¶ LEAD (
            FULL_NAME , (a | an | the) _{0,5} WRITER _{0,5} , (covers | is | writes | teaches)
            | FULL_NAME , (a | an | the) _{1,6} , is (a | an | the) _{0,3} (author | writer | columnist | editor | reporter)
            | (dr | dr. | prof | prof. | professor) PERSON , (a | an | the) _{1,8} , (writes | teaches | lectures)
            | FULL_NAME teaches _{1,5} at
            | (reporter | columnist | correspondent) FULL_NAME (covers | writes | can be)
            | CAPITALISED&!HONORIFIC is (a | an) (writer | reporter | journalist | columnist) (based | for | at | in | who)
        )""",
        build=last(Kind.BIO, 110),
        examples={
            "Nobody should buy a cheese that has not rested for a whole winter.\nJory Blake teaches cheesemaking at Greywater.": (
                "bio | Jory Blake teaches cheesemaking at Greywater."
            ),
        },
        counterexamples=("Jory Blake, a reporter in Kelmouth, fell into the vat.",),
    ),
    Rule(
        name="about_a_company",
        pattern="""¶ LEAD CAPITALISED{1,4} (, (inc .? | inc. | ltd .? | plc) ,?)? (is | are) (
            (a | an | the | one of) _{0,5} (provider | leader | supplier | manufacturer | company | leading | global) | headquartered
        )""",
        build=last(Kind.BIO, 130),
        examples={
            "The hospital has bought the new alarms for all of its wards.\nDraymoor is a global provider of alarms and software.": (
                "bio | Draymoor is a global provider of alarms and software."
            ),
        },
    ),
    Rule(
        name="views_of_the_author",
        pattern="""¶ LEAD (
            (the | all | any)? (views | opinions) (and opinions | and views | , _{1,5} ,)? (expressed | here | in this | stated | presented
                | are) _{0,20} (are | is | do not | does not | belong | reflect | represent | personal)
            | this STORY (reflects | represents) the (views | opinions)
        )""",
        build=line(Kind.BIO, 80),
        examples={
            "Good cheese needs a cellar.\nOpinions stated here belong to the columnist alone.": "bio | Opinions stated here belong to the columnist alone."
        },
        counterexamples=("The views from the tower are wide.",),
    ),
)

STAMPS: tuple[Rule[Block], ...] = (
    Rule(
        name="time_stamp",
        pattern="¶ LEAD STAMP_VERB (: | - | – | on | at){0,2} (DAY | MONTH | DIGITS | CLOCK | ORDINAL_DIGITS) STAMP_WORD{0,40} CAPITALISED{0,3} ¶",
        build=line(Kind.TIMESTAMP, 45),
        examples={
            "Published October 21, 2022 at 1:05 AM BST\nThe bakery has reopened.": "timestamp | Published October 21, 2022 at 1:05 AM BST",
            "The bakery has reopened.\nLast modified: 29 Jan 2022, 11:50 GMT": "timestamp | Last modified: 29 Jan 2022, 11:50 GMT",
            "The bakery has reopened.\nFirst published on: 05-03-2021 at 08:12 IST": "timestamp | First published on: 05-03-2021 at 08:12 IST",
        },
        counterexamples=("Posted on Monday to the wrong address, the parcel never came.",),
    ),
    Rule(
        name="stamp_after_a_desk",
        pattern="¶ CAPITALISED{1,3} (, CAPITALISED{1,4})? \\| (updated | published) : STAMP_WORD{1,20} ¶",
        build=line(Kind.TIMESTAMP, 45),
        examples={
            "New Sandby, Tide News Bureau | Updated: 2 April 2021, 06:45 PM\nThe bakery has reopened.": (
                "timestamp | New Sandby, Tide News Bureau | Updated: 2 April 2021, 06:45 PM"
            ),
        },
    ),
    Rule(
        name="date_line",
        pattern="¶ LEAD ((CLOCK | DECIMAL | MONTH_NUMBER) ZONE{0,2} STAMP_SIGN{0,2})? DATE STAMP_WORD{0,20} CAPITALISED{0,3} ¶",
        build=edge(Kind.TIMESTAMP, 28),
        examples={"3 October 2021\nA troupe of puppeteers will tour the islands until the spring of 2023.": "timestamp | 3 October 2021"},
    ),
    Rule(
        name="line_of_post",
        pattern="¶ LEAD DATE (/ | \\| | • | · | @ | by) _{1,20} ¶",
        build=edge(Kind.TIMESTAMP, 28),
        examples={
            "3 October 2021 / 2 Comments / in Puppets / by edda\nA troupe of puppeteers will tour the islands until the spring of 2023.": (
                "timestamp | 3 October 2021 / 2 Comments / in Puppets / by edda"
            ),
        },
    ),
    Rule(
        name="name_and_date",
        pattern="¶ LEAD CAPITALISED{1,3} (, | \\| | - | – | — | • | ·)? DATE STAMP_WORD{0,12} ¶",
        build=edge(Kind.TIMESTAMP, 20),
        examples={
            "Edda Moor | 3 October 2021\nA troupe of puppeteers will tour the islands until the spring of 2023.": "timestamp | Edda Moor | 3 October 2021",
        },
    ),
    Rule(
        name="reading_time",
        pattern="""
            ¶ LEAD ((DIGITS | SMALL_NUMBER) -? (min | mins | minute | minutes) (read | reads | reading | listen) time? | (reading | read
                | estimated reading) time :? DIGITS (min | mins | minute | minutes)) ¶
        """,
        build=line(Kind.TIMESTAMP, 10),
        examples={
            "11 min read\nThe bakery has reopened.": "timestamp | 11 min read",
            "Reading time: 7 minutes\nThe bakery has reopened.": "timestamp | Reading time: 7 minutes",
        },
    ),
    Rule(
        name="time_ago",
        pattern="""
            ¶ LEAD (STAMP_VERB :?)? (DIGITS | an | a) (min | mins | minute | minutes | hour | hours | hrs | day | days | week | weeks | month | months
                | year | years) ago ¶
        """,
        build=line(Kind.TIMESTAMP, 10),
        examples={"6 hours ago\nThe bakery has reopened.": "timestamp | 6 hours ago"},
    ),
    Rule(
        name="stamp_label",
        pattern="¶ LEAD (updated | published | last updated | posted | first published) :? ¶",
        build=line(Kind.TIMESTAMP, 10),
        examples={"Updated:\nThe bakery has reopened.": "timestamp | Updated:"},
    ),
)

RULES = BIOS + BYLINES + STAMPS
