"""Pleas that stand inside a paragraph, between two sentences of its story: whole sentences, which say "our", "us" or "this article"."""

from __future__ import annotations

from newsparse.boilerplate.meaning import Block, sentence
from newsparse.boilerplate.results import Kind
from newsparse.rules import Rule

RULES: tuple[Rule[Block], ...] = (
    Rule(
        name="alerts_inside",
        pattern="""
            (sign&CAPITALISED -? up | subscribe&CAPITALISED | register&CAPITALISED) (here | now | today)? to (get | receive) _{1,12} (email | e - mail | inbox
                | alerts | updates | text message)
            | (want&CAPITALISED | need&CAPITALISED | like&CAPITALISED | love&CAPITALISED | enjoy&CAPITALISED | enjoying&CAPITALISED) _{1,12} \\? //?
                (sign up | subscribe | join | get) _{0,3} our _{0,5} (NEWSLETTER | alerts | email | channel)
        """,
        build=sentence(Kind.NEWSLETTER),
        examples={
            "Soup is back. Register now to receive our alerts by text message. It is hot.": "newsletter | Register now to receive our alerts by text message.",
            "Soup is back. Like soup? Join our email list. It is hot.": "newsletter | Like soup? Join our email list.",
        },
        counterexamples=(
            "Soup is back. Register to get a spoon, the cook said. It is hot.",
            "Soup is back. Want more of it? Join the queue at noon. It is hot.",
        ),
    ),
    Rule(
        name="access_inside",
        pattern="""
            (subscribe&CAPITALISED | register&CAPITALISED | (sign&CAPITALISED | log&CAPITALISED) (up | in)) _{0,8} for
                (just | only)? (unlimited | full | digital | complete | exclusive) digital? access
        """,
        build=sentence(Kind.PAYWALL),
        examples={"Soup is back. Register at the Soup Gazette for full access. It is hot.": "paywall | Register at the Soup Gazette for full access."},
        counterexamples=("Soup is back. Register at the town hall for the soup race. It is hot.",),
    ),
    Rule(
        name="app_inside",
        pattern="""
            (download&CAPITALISED | get&CAPITALISED | install&CAPITALISED | try&CAPITALISED) (
                our (free | new | mobile | news | CAPITALISED){0,4} (app | apps)
                | (the | our) (free | new | mobile | news | CAPITALISED){0,5} (app | apps) (here | now | today)? (for | to (get | receive | follow | read))
                    _{0,4} (news | updates | alerts | headlines | coverage | latest)
            )
        """,
        build=sentence(Kind.APP),
        examples={
            "A balloon landed. Get our free app. It was green.": "app | Get our free app.",
            "A balloon landed. Install the Sandby News app for breaking news. It was green.": "app | Install the Sandby News app for breaking news.",
        },
        counterexamples=(
            "A balloon landed. Download the app, the pilot told her guests. It was green.",
            "A balloon landed. Try the app first and you will not get lost. It was green.",
            "A balloon landed. Install the NHS app to book a bed. It was green.",
        ),
    ),
    Rule(
        name="join_us_inside",
        pattern="""
            (like&CAPITALISED | find&CAPITALISED | join&CAPITALISED | add&CAPITALISED | message&CAPITALISED) us (on | via) (NETWORK | google news | apple news)
            | (join&CAPITALISED | follow&CAPITALISED | subscribe&CAPITALISED to) (our | the CAPITALISED{1,3}) (official | free | CAPITALISED)?
                (NETWORK | broadcast) (channel | group | community | page | account)
            | you&CAPITALISED can also? (follow | find | reach | contact) (us | me | our _{1,3} | the (author | reporter | writer)) (on | at
            | via) (NETWORK | @)
        """,
        build=sentence(Kind.SOCIAL),
        examples={
            "The pier closed. Find us on Instagram. It is old.": "social | Find us on Instagram.",
            "The pier closed. Join our Telegram channel. It is old.": "social | Join our Telegram channel.",
            "The pier closed. You can find me on Bluesky. It is old.": "social | You can find me on Bluesky.",
        },
        counterexamples=(
            "The pier closed. Join us on Facebook, the protesters wrote. It is old.",
            "The pier closed. Join our group, the divers begged. It is old.",
            "The pier closed. You can follow the divers on Facebook. It is old.",
        ),
    ),
    Rule(
        name="share_inside",
        pattern="share&CAPITALISED (this | our) (STORY | video) (with your? (friends | family | _ friends) | on NETWORK | via NETWORK | now | !)",
        build=sentence(Kind.SOCIAL),
        examples={"The pier closed. Share this story on Facebook. It is old.": "social | Share this story on Facebook."},
        counterexamples=("The pier closed. Share this story, a sign said, or the gulls will. It is old.",),
    ),
    Rule(
        name="giving_inside",
        pattern="""
            (donate&CAPITALISED | give&CAPITALISED | contribute&CAPITALISED | chip&CAPITALISED in | subscribe&CAPITALISED | help&CAPITALISED us?)
                (today | now)? to? (support | help | keep | fund | sustain) _{0,4} (journalism | reporting | newsroom | journalists)
            | (please&CAPITALISED)? (support&CAPITALISED | support) (our | independent | local | quality | nonprofit | public | CAPITALISED{1,3} 's)
                (independent | local | nonprofit)? (journalism | reporting | newsroom | journalists) (by | today | now | with | and (donate | become) | . | !)
            | if&CAPITALISED you (value | like | liked | enjoy | enjoyed | appreciate | believe in | rely on | find) (this | our) _{0,6} ,
                please? (consider | donate | support | become | help | make | chip in)
            | (please&CAPITALISED (consider | make) | consider&CAPITALISED) (donating to | (making)? a (donation | gift | contribution) to
            | supporting | becoming a)
                (us | our | this (STORY | site) | member | supporter | subscriber | CAPITALISED{1,3} (news | journalism))
        """,
        build=sentence(Kind.DONATION),
        examples={
            "The choir sang. Donate now to fund our journalism. It rained.": "donation | Donate now to fund our journalism.",
            "The choir sang. Support independent journalism today. It rained.": "donation | Support independent journalism today.",
            "The choir sang. If you liked this story, please become a member. It rained.": "donation | If you liked this story, please become a member.",
            "The choir sang. Please consider supporting our work. It rained.": "donation | Please consider supporting our work.",
        },
        counterexamples=(
            "The choir sang. Donate now, the conductor urged, to keep the roof up. It rained.",
            "The choir sang. Support local bakers and they will feed you. It rained.",
            "The choir sang. If you value this hour, the conductor said, please support us. It rained.",
        ),
    ),
    Rule(
        name="tip_inside",
        pattern="""
            (have&CAPITALISED | got&CAPITALISED | know&CAPITALISED | (do&CAPITALISED you (have | know))) (a | any | something | more)? _{0,3} (tip
                | tips | story |
                stories | information | news) _{0,6} \\? //? (email | call | contact | write to | text | send | message | get in touch | let | drop | tell)
                (us | our | @ | ADDRESS | with us | it to us | them to us | the (newsroom | newsdesk | author | reporter))
        """,
        build=sentence(Kind.TIPS),
        examples={"The fox got away. Got a story about a fox? Call our newsdesk. It was old.": "tips | Got a story about a fox? Call our newsdesk."},
        counterexamples=("The fox got away. Got a tip about truffles? Keep it to yourself. It was old.",),
    ),
    Rule(
        name="comment_inside",
        pattern="""
            (tell&CAPITALISED us | let&CAPITALISED us know | share&CAPITALISED | leave&CAPITALISED | have&CAPITALISED your say | join&CAPITALISED the
                (conversation | debate | discussion)) _{0,8} in (the | our) (comments | comment) (section | box | below)?
            | leave&CAPITALISED (a | your) (comment | comments | thoughts) below
        """,
        build=sentence(Kind.COMMENTS),
        examples={"Buskers need a permit. Share your view in the comments. They sing.": "comments | Share your view in the comments."},
        counterexamples=("Buskers need a permit. Let us know in the comments, the clerk had written. They sing.",),
    ),
    Rule(
        name="elsewhere_inside",
        pattern="""
            click&CAPITALISED here (to (read | see | view | watch | listen | find | learn | sign | subscribe) | for (more | the (full | latest) | all))
            | (read&CAPITALISED | see&CAPITALISED) (our | the) (full | complete | earlier | previous) (STORY | coverage | explainer | analysis) (here
            | on CAPITALISED)
        """,
        build=sentence(Kind.RELATED),
        examples={"The pier closed. Click here for the latest. It is old.": "related | Click here for the latest."},
        counterexamples=("The pier closed. Click here to pay, the false email said. It is old.",),
    ),
    Rule(
        name="continues_inside",
        pattern="""
            (STORY&CAPITALISED | the&CAPITALISED STORY) (continues | continued) (below | after) (this | the)?
                (advertisement | ad | advert | video | image | picture | photo | gallery | map | chart | slideshow | tweet | post | promotion) .
        """,
        build=sentence(Kind.ADVERTISEMENT),
        examples={"The mammoth was sold. Article continues after this advert. Its tusks stay.": "advertisement | Article continues after this advert."},
        counterexamples=("The mammoth was sold. The story continues below the ice, where the tusks lie. Few know it.",),
    ),
    Rule(
        name="video_below",
        pattern="scroll&CAPITALISED down (for | to (see | watch)) _{0,3} (video | videos | footage | clip | trailer)",
        build=sentence(Kind.VIDEO),
        examples={"The mammoth was sold. Scroll down for video. Its tusks stay.": "video | Scroll down for video."},
        counterexamples=("The mammoth was sold. Scroll down for long enough and you will find it. Its tusks stay.",),
    ),
    Rule(
        name="commission_inside",
        pattern="""
            (this&CAPITALISED | our&CAPITALISED) (STORY | page | site | guide | list) (contains | may contain | includes | may include) (affiliate
                | sponsored) links
            | (we&CAPITALISED | (the&CAPITALISED CAPITALISED{1,3})) (may | might | could | will | can)? also? (earn | receive | get) (a | an | some)? small?
                affiliate? (commission | commissions) (if | when | on | from | for)
        """,
        build=sentence(Kind.ADVERTISEMENT),
        examples={
            "Six tents leak. Our list contains affiliate links. One does not.": "advertisement | Our list contains affiliate links.",
            "Six tents leak. We may get a commission when you buy one. One does not.": "advertisement | We may get a commission when you buy one.",
        },
        counterexamples=("Six tents leak. We get a commission on every leak, the seller joked. One does not.",),
    ),
)
