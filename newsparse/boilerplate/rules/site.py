"""Parts of a site that stand around and between: menus, cookies, advertisements."""

from __future__ import annotations

from newsparse.boilerplate.meaning import Block, alone, company, heading, line, part
from newsparse.boilerplate.results import Kind
from newsparse.rules import Rule

RULES: tuple[Rule[Block], ...] = (
    Rule(
        name="menu_link",
        pattern="""¶ LEAD (
            skip to (main | the | primary)? (content | navigation | main | article | menu | footer | search)
            | (jump | go) to (main | content | top | comments | navigation)
            | back to (top | the top | gallery | home | homepage | results | news | previous | article | main)
            | toggle (navigation | menu | search) | (open | close | main | show | hide) (menu | navigation | nav | search)
            | page DIGITS of DIGITS
            | (go | return) to (the)? (homepage | home page) | scroll to top
            | (view | see | show | load | browse) (all | more | less | archive | author archive)
            | (view | see | show) all \\( DIGITS \\)
            | (click here | learn more | find out more | continue | search for | breaking news | print this page)
            | (get | our | author)? rss (feed | feeds) | you are here : _{0,8}
            | home (> | » | / | › | \\|) _{1,10}
        ) (BULLET | : | . | ...){0,2} ¶""",
        build=line(Kind.NAVIGATION, 20),
        examples={
            "Skip to footer\nThe museum moves.": "navigation | Skip to footer",
            "The museum moves.\nGo to top": "navigation | Go to top",
            "Home > News > Local\nThe museum moves.": "navigation | Home > News > Local",
            "The museum moves.\nOur RSS feeds": "navigation | Our RSS feeds",
        },
        counterexamples=("Back to the gallery he went, and nobody saw him leave it.",),
    ),
    Rule(
        name="next_story",
        pattern="¶ LEAD NEXT_ONE (STORY | page | post | posts | up | in CAPITALISED{1,3} | CAPITALISED{1,3} news) LEAD ¶",
        build=heading(Kind.NAVIGATION),
        examples={
            "The museum moves.\nOlder posts\nA ghost in the attic\nNewer posts": (
                "navigation | Older posts; navigation | A ghost in the attic; navigation | Newer posts"
            ),
        },
    ),
    Rule(
        name="pager",
        pattern="¶ (previous | prev) //? next ¶",
        build=line(Kind.NAVIGATION, 4),
        examples={"The museum moves.\nPrevious\nNext": "navigation | Previous; navigation | Next"},
    ),
    Rule(
        name="menu",
        pattern="¶ LEAD MENU_ITEM ¶",
        build=company(Kind.NAVIGATION),
        examples={"Opinion\nWeather\nObituaries\nThe museum moves.": "navigation | Opinion; navigation | Weather; navigation | Obituaries"},
        counterexamples=("The museum moves.\nThe plan\nCrates come first.",),
    ),
    Rule(
        name="advertisement",
        pattern="""¶ LEAD (
            advertisement CLOCK? | advertisements | advert | ad | advertising | promoted
            | sponsored (content | post | links | stories | by _{1,5} | video)?
            | (this STORY (is | was))? (sponsored | presented | brought to you) by CAPITALISED{1,5} | in partnership with CAPITALISED{1,5}
                | ads by CAPITALISED{1,3}
            | paid for by the? CAPITALISED{1,5} | taboola feed | advertisement feature | ad choices | adchoices
            | (paid | partner | promoted | branded | sponsor) (content | post | advertisement | stories | links | program)
            | ad feedback | (report | remove | skip | hide | close | loading) (this | an)? (ad | ads | advertisement)
            | buy now | shop now
        ) ((- | –) _{1,6} | : | ... | ] | BULLET)? ¶""",
        build=line(Kind.ADVERTISEMENT, 16),
        examples={"The mammoth was sold.\nADVERTISEMENT\nIts tusks stay in town.": "advertisement | ADVERTISEMENT"},
        counterexamples=("Promoted to captain, she sailed at once.", "Sponsored runners crossed the line first."),
    ),
    Rule(
        name="continues_below",
        pattern="""¶ LEAD (
            the? (STORY | text | content | reading)? (continues | continued) (below | after | beneath) _{0,6}
            | STORY continues (... | …)?
            | continue reading (below | the main story | after _{1,4})
            | (advertisement (. // | - | –))? scroll down? (to continue | for more) _{0,5}
        ) .? ¶""",
        build=line(Kind.ADVERTISEMENT, 16),
        examples={
            "The mammoth was sold.\nArticle continues after this picture": "advertisement | Article continues after this picture",
            "The mammoth was sold.\nContinue reading the main story": "advertisement | Continue reading the main story",
        },
    ),
    Rule(
        name="advertisement_in_brackets",
        pattern="(\\( | [) (ad | advertisement | advert | sponsored) (\\) | ])",
        build=part(Kind.ADVERTISEMENT),
        examples={"The mammoth was sold. [advertisement] Its tusks stay in town.": "advertisement | [advertisement]"},
        counterexamples=("The mammoth (AD 79) was sold.",),
    ),
    Rule(
        name="advertisement_inside",
        pattern="advertisement&CAPITALISED",
        build=alone(Kind.ADVERTISEMENT),
        examples={
            "The mammoth was sold. ADVERTISEMENT Its tusks stay in town.": "advertisement | ADVERTISEMENT",
            "The mayor agreed.Advertisement": "advertisement | Advertisement",
        },
        counterexamples=("The Advertisement Board met on Monday.",),
    ),
    Rule(
        name="commission",
        pattern="""¶ LEAD (
            our (editors | reviewers | writers) (choose | select | test | review) | (purchases | sales) made through | affiliate links in this | (if
                | when) you (buy | purchase | click | shop | subscribe | make a purchase) | we (may | might | could | will | can)? also? (earn
                | receive | get | make)
            | (this | our) (STORY | site) (contains | may contain | includes | may include) (affiliate | paid) | as an (affiliate | CAPITALISED associate)
            | (disclosure | affiliate disclosure | note) : _{1,5} (affiliate | commission)
        ) _{0,24} (commission | links | link | affiliate | sale | sales | revenue | retailers | partners | purchases | money)""",
        build=line(Kind.ADVERTISEMENT, 60),
        examples={
            "We tried out six tents.\nThis review contains affiliate links, which pay for our tents.": (
                "advertisement | This review contains affiliate links, which pay for our tents."
            ),
        },
        counterexamples=("If you buy a tent, pitch it at home first.",),
    ),
    Rule(
        name="cookies",
        pattern="""¶ LEAD (
            (this (site | website) | we | our (site | website | partners) | we and our partners) (uses | use | may use | store) cookies (to | and
                | for | on | that | . | ,)
            | by (continuing | using | clicking | closing | browsing) _{0,20} (cookies | cookie | privacy policy | terms of use | terms of service)
            | we (and our partners)? value your privacy
            | your? use of (and / or registration on)? (this | our | any portion of this) (site | website) constitutes
        )""",
        build=line(Kind.COOKIE, 120),
        examples={
            "By closing this banner you allow all cookies.\nThe museum moves.": ("cookie | By closing this banner you allow all cookies."),
            "The museum moves.\nYour use of this website constitutes acceptance of our rules.": (
                "cookie | Your use of this website constitutes acceptance of our rules."
            ),
        },
        counterexamples=("We use butter in all of our cookies.", "Use of the site as a quarry ended in May."),
    ),
    Rule(
        name="cookie_button",
        pattern="""
            ¶ LEAD ((accept | reject | allow | manage) all? cookies | accept and continue | cookie policy | (this (site | website) | we) (uses
                | use) cookies | your? (cookie | privacy) (settings | preferences | notice
                | choices)) ¶
        """,
        build=line(Kind.COOKIE, 8),
        examples={"Manage cookies\nThe museum moves.": "cookie | Manage cookies"},
    ),
)
