"""Who wrote a story, where and when: bylines, notes about authors, time stamps, datelines."""

from __future__ import annotations

from newsparse.boilerplate.meaning import Block, below, edge, first, last, lead, line, part, place
from newsparse.boilerplate.results import Kind
from newsparse.rules import Rule

BYLINES: tuple[Rule[Block], ...] = (
    Rule(
        name="byline",
        pattern="""
            ¶ LEAD ((written | posted | reported | story | words | text | report | produced)? by :? | (words | text | author
                | authors) :) \\|? (CAPITALISED | our | staff | @) BYLINE_WORD{0,20} ¶
        """,
        build=line(Kind.BYLINE, 30),
        examples={
            "By Nora Quill and Evan Strand\nThe bakery has reopened.": "byline | By Nora Quill and Evan Strand",
            "By Our Arts Correspondent\nThe bakery has reopened.": "byline | By Our Arts Correspondent",
        },
        counterexamples=("By Easter, the goats were on the roof.", "By hand they dug it out of the snow."),
    ),
    Rule(
        name="staff_line",
        pattern="""¶ LEAD (
            PERSON (, | \\| | - | – | •)? ((staff | senior | chief | political | business | sports | national | deputy | city)? (writer | reporter
                | editor | correspondent | columnist))
            | the? associated press | press trust of india | (from | by)? (staff | wire | news | web | online | express) (news)? (reporter | reports
                | desk | report | service | writer | staff | correspondent)
        ) ¶""",
        build=edge(Kind.BYLINE, 14),
        examples={"Edda Moor, Staff Writer\nThe bakery in Tanner Street has reopened, its owner said in May.": "byline | Edda Moor, Staff Writer"},
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
            ¶ LEAD ((dr | dr. | prof | prof. | professor | sir)? FULL_NAME ,? (is | was | has been) | the (author | writer) is) (a | an | the | our
                | one of)? _{0,8} WRITER
        """,
        build=last(Kind.BIO, 110),
        examples={
            "Nobody should buy a cheese that has not rested for a whole winter.\nWinifred Ash is a lecturer in dairy science at Greywater.": (
                "bio | Winifred Ash is a lecturer in dairy science at Greywater."
            ),
        },
        counterexamples=("Greta Holm is a plumber, and the presenter of a show about old pipes.",),
    ),
    Rule(
        name="what_the_author_covers",
        pattern="""
            ¶ LEAD (FULL_NAME (covers | reports (on | from | for) | writes (about | on | for | the | a) | is based in | blogs | tweets (at | as)
                | can be (reached | followed | contacted)) | the (author | writer) is)
        """,
        build=last(Kind.BIO, 110),
        examples={
            "Nobody should buy a cheese that has not rested for a whole winter.\nJory Blake writes about rennet and rind.": (
                "bio | Jory Blake writes about rennet and rind."
            ),
        },
    ),
    Rule(
        name="author_at_work",
        pattern="""¶ LEAD (
            FULL_NAME , (a | an | the) _{0,5} WRITER _{0,5} , (covers | is | writes | teaches)
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
        pattern="¶ LEAD STAMP_VERB (: | on | at){0,2} (DAY | MONTH | DIGITS | CLOCK | ORDINAL_DIGITS) STAMP_WORD{0,40} CAPITALISED{0,3} ¶",
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

DATELINES: tuple[Rule[Block], ...] = (
    Rule(
        name="dateline_alone",
        pattern="¶ UPPERCASE{1,3} , (UPPERCASE | CAPITALISED){1,2} .? ¶",
        build=first(Kind.DATELINE, 8),
        examples={"KELMOUTH, VESTMARK\nA herd of goats broke into the town library before dawn.": "dateline | KELMOUTH, VESTMARK"},
    ),
    Rule(
        name="dateline",
        pattern="""¶ dateline:(
            PLACE_IN_CAPITALS (REGION{0,2} (,? DATELINE_DATE)? (, AGENCY)? WIRE (DATELINE_END | : | ;)
                | (REGION{1,2} | , DATELINE_DATE | REGION{1,2} , DATELINE_DATE) (, UPPERCASE)? (DATELINE_END | DATELINE_END \\( INSIDE{1,3} \\) --)
                | , DATELINE_DATE . //? / AGENCY / .?)
        )""",
        build=part(Kind.DATELINE, "dateline"),
        examples={
            "KELMOUTH BAY, June 22 (Coast Wire) — Goats broke into the library.": "dateline | KELMOUTH BAY, June 22 (Coast Wire) —",
            "GLASGOW (Tide News) - Puppeteers will tour the islands.": "dateline | GLASGOW (Tide News) -",
            "PORT SORREL, Vest. (AP) _ Puppeteers will tour the islands.": "dateline | PORT SORREL, Vest. (AP) _",
            "KELMOUTH/GLASGOW, June 22 (Coast Wire) - Goats broke into the library.": "dateline | KELMOUTH/GLASGOW, June 22 (Coast Wire) -",
            "KELMOUTH, Vest., June 22, 2023 /Coastwire/ -- Goats may now borrow books.": "dateline | KELMOUTH, Vest., June 22, 2023 /Coastwire/ --",
            "KELMOUTH, June 22. /TASS/. Goats broke into the library.": "dateline | KELMOUTH, June 22. /TASS/.",
        },
    ),
    Rule(
        name="dateline_of_place",
        pattern="¶ dateline:(UPPERCASE&!LABEL ((- | / | ' | .)? UPPERCASE&!LABEL){0,4} (DATELINE_END | \\|))",
        build=place(Kind.DATELINE, "dateline"),
        examples={
            "KELMOUTH — Goats broke into the library.": "dateline | KELMOUTH —",
            "PORT SORREL - Puppeteers will tour the islands.": "dateline | PORT SORREL -",
        },
        counterexamples=("FACTBOX - Goats in libraries.", "NASA – Goats will be sent to the moon."),
    ),
    Rule(
        name="dateline_with_agency",
        pattern="""¶ dateline:(
            CAPITALISED{1,4} REGION{0,2} (
                (,? DATELINE_DATE)? (\\( AGENCY INSIDE{0,2} \\) | , AGENCY) (DATELINE_END | :)
                | ,? DATELINE_DATE (\\( CAPITALISED{1,3} \\) | , UPPERCASE) (DATELINE_END | :)
            )
            | (on board | aboard) _{1,6} (, DATELINE_DATE)? \\( AGENCY \\) DATELINE_END
        )""",
        build=part(Kind.DATELINE, "dateline"),
        examples={
            "New Sandby, Feb 18 (PTI): Puppeteers will tour the islands.": "dateline | New Sandby, Feb 18 (PTI):",
            "Kelmouth, June 22, TNS – Goats broke into the library.": "dateline | Kelmouth, June 22, TNS –",
            "On board the Sea Goat (AP) — Goats broke into the ship's library.": "dateline | On board the Sea Goat (AP) —",
        },
        counterexamples=("Ann Lee (Labour): I was not asked, and I did not say it.",),
    ),
    Rule(
        name="dateline_before_capital",
        pattern="""
            ¶ dateline:(CAPITALISED{1,4} REGION? (,? DATELINE_DATE \\( UPPERCASE \\) | \\( AGENCY&UPPERCASE \\))) (CAPITALISED | QUOTE_OPEN)
        """,
        build=lead(Kind.DATELINE, "dateline"),
        examples={
            "New Sandby, Feb 18 (PTI) Puppeteers will tour the islands until the spring of 2023.": "dateline | New Sandby, Feb 18 (PTI)",
            "London (CNN) Puppeteers will tour the islands until the spring of 2023.": "dateline | London (CNN)",
        },
        counterexamples=("Press Association (PA) puppeteers will tour the islands until the spring of 2023.",),
    ),
    Rule(
        name="dateline_of_agency",
        pattern="""¶ dateline:(
            DATELINE_DATE? \\( AGENCY INSIDE{0,2} \\) DATELINE_END | DATELINE_DATE \\( CAPITALISED{1,3} \\) DATELINE_END | AGENCY&UPPERCASE (– | —)
        )""",
        build=part(Kind.DATELINE, "dateline"),
        examples={
            "(Reuters) - Goats broke into the town library.": "dateline | (Reuters) -",
            "June 22 (Coast Wire) - Goats broke into the town library.": "dateline | June 22 (Coast Wire) -",
        },
        counterexamples=("June 22 - Goats break into the town library.",),
    ),
    Rule(
        name="dateline_of_unknown_agency",
        pattern="¶ dateline:(\\( CAPITALISED&!AGENCY CAPITALISED{0,2} \\) DATELINE_END) (CAPITALISED | QUOTE_OPEN)",
        build=lead(Kind.DATELINE, "dateline"),
        examples={"(Coast Wire) - Goats broke into the town library before dawn on Monday.": "dateline | (Coast Wire) -"},
        counterexamples=("(Coast Wire) is what they call it on the islands, where the goats come from.",),
    ),
    Rule(
        name="dateline_with_date",
        pattern="""
            ¶ dateline:(CAPITALISED{1,3} (, CAPITALISED{1,2}){0,2} (, DATELINE_DATE | \\( DATELINE_DATE \\)) (DATELINE_END | :))
        """,
        build=part(Kind.DATELINE, "dateline"),
        examples={
            "Port Sorrel, Feb. 18 — Goats broke into the library.": "dateline | Port Sorrel, Feb. 18 —",
            "Port Sorrel, 18 February 2023 – Goats broke into the library.": "dateline | Port Sorrel, 18 February 2023 –",
        },
    ),
    Rule(
        name="dateline_with_dash",
        pattern="¶ dateline:((PLACE (, CAPITALISED{1,2})? | CAPITALISED{1,2} , PLACE_NAME) (DATELINE_END | \\|)) (CAPITALISED REPORTED{5} | QUOTE_OPEN)",
        build=lead(Kind.DATELINE, "dateline", capitals=False),
        examples={
            "Nairobi – Goats broke into the town library before dawn on Monday.": "dateline | Nairobi –",
            "Kelmouth, Kenya – Goats broke into the town library before dawn on Monday.": "dateline | Kelmouth, Kenya –",
        },
        counterexamples=(
            "Nairobi – where the goats come from – has nine libraries, and all of them are locked at night.",
            "Monday – Goats broke into the town library before dawn.",
        ),
    ),
    Rule(
        name="dateline_with_colon",
        pattern="""
            ¶ (dateline:(PLACE (, CAPITALISED{1,2})? :)
                (CAPITALISED | QUOTE_OPEN)
            | dateline:(UPPERCASE&!LABEL{1,3} (, CAPITALISED{1,2})? :) (CAPITALISED&!SPEAKER_OR_READER REPORTED{6} | QUOTE_OPEN))
        """,
        build=lead(Kind.DATELINE, "dateline"),
        examples={
            "New Sandby: Goats broke into the town library before dawn.": "dateline | New Sandby:",
            "KELMOUTH: Goats broke into the town library before dawn on Monday.": "dateline | KELMOUTH:",
            "DELHI: If you own a goat, keep it out of the town library on Monday.": "dateline | DELHI:",
        },
        counterexamples=(
            "HOLM: How long?\nSTRAND: About a year.",
            "STRAND: We will wait for the goats to leave, and then we will count the books.",
            "STRAND: The goats, as you know, can stay in the library as long as they like.",
            "STRAND: The goats can stay in the library as long as they like.\nHOLM: and where do they sleep?",
            "Port Sorrel: nobody there had seen so many goats.",
        ),
    ),
)

RULES = BYLINES + BIOS + STAMPS + DATELINES
