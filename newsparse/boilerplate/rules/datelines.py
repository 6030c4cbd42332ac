"""Where and when a story was filed, and by which agency, as it says before its first words."""

from __future__ import annotations

from newsparse.boilerplate.meaning import Block, first, lead, part, place
from newsparse.boilerplate.results import Kind
from newsparse.rules import Rule

RULES: tuple[Rule[Block], ...] = (
    Rule(
        name="dateline_alone",
        pattern="¶ UPPERCASE{1,3} , (UPPERCASE | CAPITALISED){1,2} .? ¶",
        build=first(Kind.DATELINE, 8),
        examples={"KELMOUTH, VESTMARK\nA herd of goats broke into the town library before dawn.": "dateline | KELMOUTH, VESTMARK"},
    ),
    Rule(
        name="dateline_above_a_time_stamp",
        pattern="""
            ¶ dateline:(UPPERCASE&!LABEL&!SECTION (- UPPERCASE | UPPERCASE&!LABEL){0,2}) // STAMP_VERB (: | - | – | on | at){0,2} (DAY | MONTH | DIGITS
                | CLOCK | ORDINAL_DIGITS)
        """,
        build=part(Kind.DATELINE, "dateline"),
        examples={
            "HYDERBAY\nUpdated - March 5, 2024 07:34 am IST\nGoats broke into the library.": "dateline | HYDERBAY",
        },
        counterexamples=("SPORT\nGoats broke into the library.",),
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
