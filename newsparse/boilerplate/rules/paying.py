"""What readers are asked to pay, and to give."""

from __future__ import annotations

from newsparse.boilerplate.meaning import Block, line
from newsparse.boilerplate.results import Kind
from newsparse.rules import Rule

RULES: tuple[Rule[Block], ...] = (
    Rule(
        name="subscribers_only",
        pattern="""¶ LEAD (
            (this | the) (STORY | content | section | feature) is (only | exclusively | reserved | available | for | free)? _{0,3} (for
                | to) _{0,3} (subscribers | members)
            | (already | not | are you) yet? a (print | digital)? (subscriber | member) \\?
            | you (must | need to) be (logged in | signed in | registered | a (subscriber | member)) to (view | read | see | access)
            | (already | do not | don't) have an account \\?
            | (already | not) (subscribed | registered) \\?
            | you (have | 've) only? _{0,3} free? (articles | article | stories | views) (left | remaining)
            | you (have | 've) (reached | read | used | hit) (your | all | the | DIGITS of) _{0,5} (articles | article | limit | stories)
            | (subscriber | member) -? (exclusive | only)
        )""",
        build=line(Kind.PAYWALL, 70),
        examples={
            "The choir won.\nThis section is reserved for members of the Gazette Club. Not a member? Join.": (
                "paywall | This section is reserved for members of the Gazette Club. Not a member? Join."
            ),
            "The choir won.\nYou've read all of your six articles.": "paywall | You've read all of your six articles.",
        },
        counterexamples=(
            '"Not a member?" the doorman barked.',
            "Not a member? Then you cannot vote, the chairman told him.",
            "You have two choices left, he told them.",
        ),
    ),
    Rule(
        name="paywall_label",
        pattern="¶ LEAD ((subscribers | members | premium | subscriber | member) (only | content | exclusive) | premium) ¶",
        build=line(Kind.PAYWALL, 8),
        examples={"The choir won.\nPremium content": "paywall | Premium content"},
        counterexamples=("Members only paid half the price.",),
    ),
    Rule(
        name="subscribe_to_read",
        pattern="""¶ LEAD (
            (start | begin | try) (your | a)? free? (trial | subscription)
            | to ((continue | keep) reading | (read | view | access | unlock) (this | the full | the rest | all | unlimited
                | our)) _{0,6} ,? _{0,3} (subscribe | sign | log | register | become | please)
            | (subscribe | register | sign in | log in | login | sign up) (now | today | here)? to (continue | read | keep | unlock | access)
            | (subscribe | register | sign up) (now | today)? for ((just | only)? CURRENCY_SIGN | free to | (full | unlimited | digital) access)
            | please (log in | sign in | subscribe | register) (or (log in | sign in | subscribe | register))? to (continue | read | keep | view)
            | subscribers can read
            | read _{1,6} (with a | by taking out a) subscription
            | unlock (this | the) (STORY | content)
            | (continue | keep) reading with (a | your) _{0,3} (subscription | account | membership)
            | (keep | continue) reading for (just | only)? CURRENCY_SIGN
            | join (now | today)? for (full | unlimited) access
            | want to read (the rest | more | on) \\? //? (subscribe | register | sign)
            | try one (month | week | year) for
            | for (unlimited | full) access ,? (subscribe | sign | register | log)
            | special offer : _{1,12} (CURRENCY_SIGN | free)
            | create (a | an) free? account to
            | (unlock | get) (unlimited | full | digital) (access | digital | article)
            | (full | unlimited) digital? access
            | become a (subscriber | member)
            | choose your (plan | subscription)
            | if you (enjoyed | liked | value) this STORY , _{0,16} (join | subscribe | become a)
        )""",
        build=line(Kind.PAYWALL, 90),
        examples={"The choir won.\nRegister now to keep reading.": "paywall | Register now to keep reading."},
    ),
    Rule(
        name="donation",
        pattern="""¶ LEAD (
            (our | independent | quality | nonprofit | local) (news | journalism | media | reporting) (needs | depends | relies | is not free | costs | takes)
            | (donate | give | contribute) (today | now | here | to (support | help | us | our))
            | please? (consider | make) (supporting | making | a) _{0,4} (donation | contribution | gift)
            | please? (support | help) (us (by | to | with | keep | today | now | continue | make | . | !) | our (work | journalism | reporting
                | newsroom | mission) | (independent | local | quality) (news | journalism | media))
            | your (support | donation | contribution | gift | subscription | membership) (helps | makes | keeps | supports | funds | will | is | matters)
            | if you (value | believe in | appreciate) _{1,8} , //? please? (support | donate | consider | become | help)
            | LIKED please? (support | donate | become | consider)
            | (we | this site) (rely | depend | are funded | is funded | are supported) (on | by) (readers | our readers | your | donations | people like you)
            | buy (me | us) a coffee
            | please? consider donating
            | (please | to) donate (to | . | ! | now | today)
            | help (us)? keep (our | this | local) _{0,4} (free | going | alive | independent)
            | if you can , please (support | donate | give | help)
            | (become a (supporter | donor | patron) | chip in (today | now))
            | (journalism | reporting | news) like this (costs | takes | depends | needs | is (not (free | cheap) | expensive | funded
            | made possible | only possible))
            | (readers | people) like you make
            | we need your (support | help)
            | make a (donation | contribution)
        )""",
        build=line(Kind.DONATION, 90),
        examples={
            "The choir sang.\nReporting like this takes weeks. Chip in today.": ("donation | Reporting like this takes weeks. Chip in today."),
        },
        counterexamples=("Donated coats hang by the door.", "Journalism like this is a crime in nine countries."),
    ),
    Rule(
        name="donation_button",
        pattern="¶ LEAD (donate | donate (now | today | here) | support us | subscribe and support) !? ¶",
        build=line(Kind.DONATION, 8),
        examples={"The choir sang.\nSupport us": "donation | Support us"},
    ),
)
