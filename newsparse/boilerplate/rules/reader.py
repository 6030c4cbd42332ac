"""What readers are asked to do: subscribe, share, comment, install, vote, tell."""

from __future__ import annotations

from newsparse.boilerplate.meaning import Block, company, credit, glued, line, rest, sentence, signature
from newsparse.boilerplate.results import Kind
from newsparse.rules import Rule

NEWSLETTER: tuple[Rule[Block], ...] = (
    Rule(
        name="newsletter_plea",
        pattern="""
            (sign&CAPITALISED -? up | subscribe&CAPITALISED | join&CAPITALISED | get&CAPITALISED | receive&CAPITALISED) _{1,16} (NEWSLETTER
                | email (alerts | updates | list))
        """,
        build=sentence(Kind.NEWSLETTER),
        examples={
            "The sauna is back.\nJoin 9,000 gardeners who get our bulletin on soil.": ("newsletter | Join 9,000 gardeners who get our bulletin on soil."),
            "The sauna is back. Receive garden tips in our digest. It is warm.": "newsletter | Receive garden tips in our digest.",
        },
        counterexamples=('"Get it in your inbox," the salesman shouted.', "Two monks sign up for the newsletter each week."),
    ),
    Rule(
        name="newsletter_offer",
        pattern="""¶ LEAD (
            (click | tap) here to (sign up | subscribe | register | receive)
            | LIKED OFFERED
            | SUBSCRIBE (here | now | today | below | free | for (free | our | your | daily | breaking | weekly) | to (our | the | CAPITALISED | get | receive))
            | (do not | don't | never) miss _{0,5} (: | . | - | – | — | ! | ,) //? (sign up | subscribe | get)
            | get _{1,14} (delivered | sent | straight | direct | directly) _{0,5} (to | through | in | into) your (inbox | letterbox | door | phone
                | email | mailbox)
            | stay with CAPITALISED{1,3} (on air | online | for) _{0,5} (for updates | the latest | more | updates | coverage)
            | (stay | keep) (informed | up to date | up - to - date | connected) _{0,10} (. //)? (NEWSLETTER | sign up | subscribe | subscribing | alerts)
            | (want | need) _{1,16} \\? //? OFFERED
            | to (get | receive) _{1,14} (sign up | subscribe)
            | join (our | the) (mailing | email) list
            | SUBSCRIBE (for | to) the? CAPITALISED{1,5} , (our | the | a | your) _{0,5} (NEWSLETTER | email | emails | roundup)
            | get _{1,5} (news | updates | alerts | headlines) (from | on | about)? _{0,5} (! | .) // (subscribe | sign up | download)
            | our _{0,3} (NEWSLETTER | email | emails) (brings | bring | delivers | gives | give | offers | keeps | keep | tells | tell | breaks | is (free
                | delivered | sent))
            | (after | before | skip past) newsletter promotion
            | to (subscribe | sign up | unsubscribe) _{0,5} , (click | tap | visit | go to)
            | find out what 's happening in CAPITALISED{1,4} with
        )""",
        build=line(Kind.NEWSLETTER),
        examples={
            "The sauna is back.\nLove saunas? Join our list and hear of new ones.": ("newsletter | Love saunas? Join our list and hear of new ones."),
            "The sauna is back.\nDo not miss our next steam bath - sign up.": "newsletter | Do not miss our next steam bath - sign up.",
        },
        counterexamples=(
            "Register offices in the north close at noon.",
            "Love saunas? Get one with a stove, and a neighbour who chops wood.",
            "Need a permit? Register at the town hall by Friday.",
        ),
    ),
    Rule(
        name="newsletter_form",
        pattern="""¶ LEAD (
            please? (enter | your | type in) _{0,2} (email | e - mail) (address)? _{0,4}
            | (email | e - mail) address? \\*?
            | (free | our | the)? (daily | weekly | morning | evening)? (newsletter | newsletters) (sign up | signup | sign - up)?
            | i (agree | consent) to (the | your | our) _{0,6}
            | (please? check your inbox | invalid email address? | unsubscribe at any time) _{0,8}
            | (sign up | subscribe | sign me up) (now | today | here)? !?
            | (subscribe | sign up)? (no , thanks | no thanks | not now | maybe later)
            | upgrade to paid
            | never miss (a | another | our) (STORY | beat | thing | update) !?
            | (stay informed | (do not | don't) miss out (on (the | our) (news | latest))?) (! | .)?
            | (thanks | thank you) for reading (our | the | this | CAPITALISED | STORY){0,5} (! | .)?
        ) ¶""",
        build=line(Kind.NEWSLETTER, 12),
        examples={"The sauna is back.\nYour e-mail address": "newsletter | Your e-mail address"},
    ),
    Rule(
        name="newsletter_terms",
        pattern="""¶ LEAD (
            by (signing up | subscribing | registering | clicking | submitting | providing | entering | creating) _{0,18} (you | i | users) (are | also | hereby
                | will)? (agree | agreeing | consent | acknowledge | accept)
            | (this site | this form) is protected by recaptcha
            | privacy (notice | policy | statement) : _{0,8} (newsletters | newsletter | we | your | you | our)
            | please (enter | provide) (a | your) valid (email | e - mail)
            | (thank you | thanks) for (subscribing | signing up | your subscription)
            | you (have | 've) (been)? (successfully | already | now) (subscribed | signed up | unsubscribed | registered)
            | you (are | 're) (currently | now | already) (a | an) (free | paid | paying)? subscriber
            | (you can | to) unsubscribe
            | i would like to receive
            | something went wrong (. // | ,) please try
            | error ! // there was an error | success ! // (thank you | thanks | an email)
            | an error has? occurred (. // | ,)? (please | while)
            | we (will | 'll)? use your (sign -? up | details | information | email address | data) (only | to | for)
            | for more information about how we use your (data | information)
        )""",
        build=line(Kind.NEWSLETTER),
        examples={"The sauna is back.\nBy registering you consent to our rules.": "newsletter | By registering you consent to our rules."},
        counterexamples=(
            "By signing the treaty, the two sides agree to talk.",
            "By signing up, farmers agree to leave a tenth of their land fallow.",
        ),
    ),
    Rule(
        name="newsletter_edition",
        pattern="""¶ LEAD (
            this (is _{1,5} edition of | (is | STORY (is | was | (originally | first) appeared | appears)) _{1,12} newsletter)
            | welcome to _{1,10} newsletter
            | (was this | did someone | if (someone | this was) | if you were) _{0,3} (forwarded | forward you)
            | you (are | 're) reading _{1,10} newsletter
            | (thanks | thank you) for reading _{1,8} (! | .) // (subscribe | sign up)
            | you will receive _{0,5} (NEWSLETTER | email | emails)
            | you can (also | now)? (subscribe to | sign up (for | to)) (this | our | the) _{0,4} NEWSLETTER
            | start your (day | morning | week) with
        )""",
        build=line(Kind.NEWSLETTER, 50),
        examples={
            "You're reading Steam, our weekly newsletter for sauna keepers.\nThe sauna is back.": (
                "newsletter | You're reading Steam, our weekly newsletter for sauna keepers."
            )
        },
    ),
)

SOCIAL: tuple[Rule[Block], ...] = (
    Rule(
        name="follow_us",
        pattern="""¶ LEAD (
            (kindly | please)? (follow | like | find | join | watch | visit | connect with | subscribe to) _{1,12} (on | at | @ | via) _{0,3} (NETWORK | @
                | google news
                | social media | apple news)
            | (follow | connect with | find) us (on | : | ! | @)
            | (follow | like) @
            | stay connected
            | (set | add | choose | make) CAPITALISED{1,4} as (your | a) preferred source
            | follow us for
            | (chat | talk) (with | to) us (in | on) NETWORK
            | ((click | tap) here to)? join (our | the) (NETWORK | social) _{0,3} (channel | group | community | page)
            | subscribe to _{1,5} (NETWORK | channel | podcast)
            | you can also? follow _{1,8} (NETWORK | @)
        )""",
        build=line(Kind.SOCIAL, 40),
        examples={"The pier closed.\nFollow us on Instagram and YouTube": "social | Follow us on Instagram and YouTube"},
        counterexamples=('The scouts sang: "Now follow us on foot!"', "Follow the river to the mill, and turn left."),
    ),
    Rule(
        name="follow_us_inside",
        pattern="""
            follow&CAPITALISED (us | me) (on | at) (NETWORK | @)
            | follow&CAPITALISED (him | her | them | CAPITALISED{1,4}) (on | at) (NETWORK | @ _)
                (NETWORK | , | and | : | at | @ _ | \\( | \\) | and on){0,8} (. | !)
        """,
        build=sentence(Kind.SOCIAL),
        examples={
            "The pier closed. Follow us on Bluesky @tidegazette.": "social | Follow us on Bluesky @tidegazette.",
            "The pier closed. Follow Nora Quill on Bluesky @noraquill. It is old.": "social | Follow Nora Quill on Bluesky @noraquill.",
        },
        counterexamples=(
            "The pier closed. Follow her on Twitter and you would think it had not. It is old.",
            "The pier closed. Follow me to the end of it. It is old.",
        ),
    ),
    Rule(
        name="share_this",
        pattern="""¶ LEAD (
            share ((this | the | on | via | your) (STORY | page | link | video | photo | NETWORK | BUTTON | :)? (on | with | via | now | :
                | using)? (NETWORK | , | and | BUTTON | a friend | friends | your friends){0,9} | (all | more) sharing options (for : _{1,14})?
                | STORY | :)? (! | .)?
            | please share _{0,8}
            | share or comment on this STORY : _{0,24}
            | kindly share (this | the | our) STORY _{0,5} :?
            | (INTEGER | GROUPED | DECIMAL k?) (shares | share)
            | (like | tweet) (this | loading) _{0,3}
            | (tweet | tweets | retweet)
            | (copy | copied) the? link _{0,4}
            | (click | tap) to (tweet | share | email | print | copy) ((this | the | on | by | via | a | it | link | \\() _{0,8})?
            | (email | print | send | save | bookmark | gift | give) this (STORY | page | link)? (to a friend | for later)?
            | unlock this gift STORY
            | share : (NETWORK | BUTTON | , | and){1,9}
            | (spread the word | follow (our | the) NETWORK page | like our page on NETWORK)
            | (tell | tweet | tag) us (on NETWORK | @ _{1,3} | at @ _{1,3})
            | (follow us | follow CAPITALISED{1,4} on | pin it | copied to clipboard)
            | BUTTON{0,6} NETWORK BUTTON{1,12}
            | BUTTON{3,12}
        ) ¶""",
        build=line(Kind.SOCIAL, 24),
        examples={
            "Print this page\nThe pier closed.": "social | Print this page",
            "Share More sharing options\nThe pier closed.": "social | Share More sharing options",
            "The pier closed.\nShare or comment on this article: Gulls take over": "social | Share or comment on this article: Gulls take over",
        },
        counterexamples=("Please share the bread fairly with all the goats on deck, he wrote.", "Share prices fell on Monday."),
    ),
    Rule(
        name="share_if_you_liked",
        pattern="""
            ¶ LEAD (LIKED please? (share | follow | like | tell) _{1,8} | like loading | link copied | (view | see) this post on NETWORK | a post shared by
                | share on NETWORK)
        """,
        build=line(Kind.SOCIAL, 30),
        examples={"The pier closed.\nLove this recipe? Tell your neighbours!": "social | Love this recipe? Tell your neighbours!"},
    ),
    Rule(
        name="share_buttons",
        pattern="¶ LEAD BUTTON{1,12} ¶",
        build=company(Kind.SOCIAL),
        examples={"Share this story\nWhatsApp\nReddit\nThe pier closed.": "social | WhatsApp; social | Reddit"},
        counterexamples=("The firms fell.\nFacebook\nIts shares lost 4%.",),
    ),
    Rule(
        name="click_to_tweet",
        pattern="click&CAPITALISED to CAPITALISED",
        build=glued(Kind.SOCIAL, "tweet"),
        examples={"Work takes time. Click To Tweet So does sleep.": "social | Click To Tweet"},
    ),
)

SONG = (
    "Buskers need a permit from Monday, the council of Kelmouth said, and the permit costs as much as a good week in June brings in. "
    "A clerk will ask each of them for two songs. Whoever cannot sing has to play the accordion instead, and whoever cannot do that either has to "
    "pay twice, or wait until the fair is over and the judges have gone home to bed."
)

COMMENTS: tuple[Rule[Block], ...] = (
    Rule(
        name="comments_section",
        pattern="""¶ LEAD (
            (DIGITS | top rated | top | reader | readers ') (comments | comment | responses | replies) ]?
            | (comments | responses) (\\( DIGITS \\) | : DIGITS)
            | (DIGITS | SMALL_NUMBER) (thought | thoughts | reply | replies) (on | to) QUOTE_OPEN _{1,30}
        ) :? ¶""",
        build=rest(Kind.COMMENTS),
        examples={"Buskers need a permit.\n203 Responses": "comments | 203 Responses"},
        counterexamples=("Most comments on the form were kind.",),
    ),
    Rule(
        name="comment_said",
        pattern="""¶ LEAD (DIGITS .)? (CAPITALISED | LOWERCASE | IDENTIFIER) (NAME_WORD | LOWERCASE | IDENTIFIER | DIGITS | \\( | \\)){0,5} (
            (says | said | wrote | writes) : // DAY_AND_TIME | on DAY_AND_TIME (said | says | wrote) :
        ) ¶""",
        build=rest(Kind.COMMENTS),
        examples={
            f"{SONG}\nsawplayer says:\nMarch 4, 2023 at 5:10 pm\nI play the saw.": (
                "comments | sawplayer says:; comments | March 4, 2023 at 5:10 pm; comments | I play the saw."
            ),
            f"{SONG}\nNora on March 4, 2023 at 5:10 pm said:\nI play the saw.": "comments | Nora on March 4, 2023 at 5:10 pm said:; comments | I play the saw.",
        },
        counterexamples=("Nora Quill on March 4 said: nobody here plays the saw.",),
    ),
    Rule(
        name="comment_signed",
        pattern="¶ LEAD (DIGITS .)? (NAME_WORD{1,3} | LOWERCASE | IDENTIFIER) // DAY_AND_TIME // _{0,12} (i | me | my | we | our)",
        build=signature(Kind.COMMENTS),
        examples={
            f"{SONG}\nNora Quill\nMarch 4, 2023 at 5:10 pm\nI play the saw.": (
                "comments | Nora Quill; comments | March 4, 2023 at 5:10 pm; comments | I play the saw."
            ),
        },
        counterexamples=(
            f"{SONG}\nSpring Concert\nMarch 14, 2023 at 5:10 pm\nTown Hall, Kelmouth\nDoors open an hour before the first song, and there is soup.",
            f"{SONG}\nSaw and Spoons\nMarch 15, 2023 at 7:30 pm\nA duet in four parts. Bring your own chair.",
        ),
    ),
    Rule(
        name="comments_heading",
        pattern="""¶ LEAD (
            no comments | DIGITS? COMMENT_SHOWN? DIGITS? all? (comments | comment | comments comments | replies | responses) (\\( DIGITS \\) | \\( \\+ \\)
                | below | are? closed | off | on (this | QUOTE_OPEN | CAPITALISED) _{0,11} | ] | \\))?
            | (comments | comment) (policy | guidelines | rules)
            | (click here to comment | read the comments | sort by (newest | oldest | best)) | (cancel reply | reply | (be the)? first to comment
                | no comments yet | loading comments) (... | …)?
            | DIGITS? (add | post) (a | your)? comment (\\( \\+ \\))?
        ) :? ¶""",
        build=line(Kind.COMMENTS, 20),
        examples={
            "Buskers need a permit.\nComments are closed": "comments | Comments are closed",
            "Buskers need a permit.\n88 View comments": "comments | 88 View comments",
        },
        counterexamples=("Most comments on the form were kind.", "Comment on the form was not to be had."),
    ),
    Rule(
        name="comment_plea",
        pattern="""¶ LEAD (
            (leave | post | add | write) (a | your) (comment | reply | response | review)
            | (have | got) (an opinion | a view | something to say) \\? //? (write | leave | email | tell | share | send | have)
            | join the (conversation | discussion | debate)
            | have your say
            | tell us what you think
            | please (read | see | follow | respect) (our | the) (comment | commenting | comments | community | discussion) (policy | guidelines | rules)
            | (report | flag) this? comment
            | your email address will not be published
            | (you must be | please | you need to be) (logged in | log in | login | sign in | signed in) _{0,5} (comment | reply)
            | (log in | sign in | login) (or (register | sign up))? to (post | leave | add)? (comment | comments | a comment)
            | (you must log in | log in | login) to (comment | reply | leave | post)
            | (what do you | do you) (think | agree | have an opinion) _{0,8} \\? //? (let us know | tell us | share | leave | comment | be the first
            | have | join
                | write | email)
            | let us know (_{0,6} (comments | comment) | what you think | your (thoughts | views | opinion))
            | sound off (below | in the comments)
            | share your (thoughts | views | opinion | opinions | comments)
            | ((comments | commenting) (on this STORY)? (is | are | have been) | this STORY is) now? (closed | moderated | disabled)
            | (note :)? (we (are temporarily? moderating | moderate | review) all? comments | all? comments are (moderated | reviewed) (by | before))
            | the CAPITALISED{1,3} (is committed to publishing | welcomes | publishes | invites) _{0,6} letters (to the editor | from (our | all)? readers)
            | (we would like | we want | we 'd like) to hear
        )""",
        build=line(Kind.COMMENTS, 50),
        examples={
            "Buskers need a permit.\nWrite a comment": "comments | Write a comment",
            "Buskers need a permit.\nDo you agree? Write to us below.": "comments | Do you agree? Write to us below.",
            "Buskers need a permit.\nAll comments are reviewed before they appear.": "comments | All comments are reviewed before they appear.",
            "Buskers need a permit.\nThe Tide Gazette welcomes letters to the editor.": "comments | The Tide Gazette welcomes letters to the editor.",
        },
        counterexamples=(
            '"Post a comment if you must," the clerk sighed.',
            "The Tide Museum publishes nine letters from a busker to his landlady.",
            "All comments are on file at the town hall.",
        ),
    ),
)

APP: tuple[Rule[Block], ...] = (
    Rule(
        name="app_plea",
        pattern="""¶ LEAD (
            (click here to)? (download | get | install | try) (
                (our | the? CAPITALISED) _{0,5} (app | apps)
                | the LOWERCASE{0,4} (app | apps) (for | to | now | here | today | from | on | via | . | ! | : | and (get | stay | never | receive
                | follow | keep))
            )
            | (available | download it | get it) on the? (app store | google play)
            | (for | to) _{1,10} download (our | the) _{0,3} app
            | our app
            | (read | open | continue | watch | view) (this (STORY | video))? in (the | our)? app
            | (get | receive) _{1,6} (on | in | with | through) our _{0,2} app
            | (for | to) _{1,10} (get | install) (the | our) _{0,4} app
            | want _{1,10} \\? //? (download | get | install) (the | our) _{0,3} app
            | (tap | click) here to _{1,5} (in | on) (the | our) _{0,2} app
        )""",
        build=line(Kind.APP, 45),
        examples={
            "A balloon landed.\nInstall our Sandby Weather app.": "app | Install our Sandby Weather app.",
            "A balloon landed.\nCLICK HERE TO TRY THE SANDBY APP": "app | CLICK HERE TO TRY THE SANDBY APP",
        },
        counterexamples=(
            "Getting the app to open took her an hour.",
            "Download the app and point your phone at the balloon, and it tells you who is in it.",
        ),
    ),
)

POLLS: tuple[Rule[Block], ...] = (
    Rule(
        name="poll",
        pattern="""¶ LEAD (
            (poll | quiz | survey) (: | -) _{1,20} (\\? | vote)
            | vote (now | here | in our (poll | survey))
            | take (our | the | this) _{0,4} (poll | survey | quiz)
            | (total votes | view results | see results | cast your vote)
            | (get | take | try) the quiz
            | what do you think \\? //? take our
            | loading poll
            | vote : _{1,20} \\?
            | have your say in our poll
        )""",
        build=line(Kind.POLL, 40),
        examples={"Kites are back.\nQUIZ: How much do you know about kites?": "poll | QUIZ: How much do you know about kites?"},
        counterexamples=("Poll numbers fell.",),
    ),
    Rule(
        name="poll_at_the_end",
        pattern="vote&CAPITALISED (now | here) (: | . | !)? ¶",
        build=credit(Kind.POLL, 30),
        examples={"Kites are back.\nIs a kite a toy? Vote here": "poll | Is a kite a toy? Vote here"},
    ),
)

TIPS: tuple[Rule[Block], ...] = (
    Rule(
        name="feedback_button",
        pattern="""¶ LEAD (
            rate this (STORY | page)
            | (report | suggest | submit) (an | a | any) (error | errors | typo | correction | mistake | issue | problem)
            | (send | submit | write) a (letter to the editor | letter | tip | news tip)
        ) (here | with this STORY | in this STORY)? !? ¶""",
        build=line(Kind.TIPS, 14),
        examples={
            "The fox got away.\nReport a typo": "tips | Report a typo",
            "The fox got away.\nSend a letter to the editor": "tips | Send a letter to the editor",
        },
        counterexamples=("Report a fox to the town hall, the mayor said.",),
    ),
    Rule(
        name="news_tip",
        pattern="""¶ LEAD (
            ((do | have) you)? (have | got | know) (a | an | any | some | something | more)? _{0,4} (tip | tips | story | stories | news | information
                | photos | video | share | add | say | question) _{0,5} \\?
            //? (email | e | contact | call | send | let | get | share | write | text | whatsapp | tell | we | reach | drop | click | submit | message | here)
            | (do | did | have | are | were) you _{1,12} \\? //? (email | (call | contact | tell | text | message | ring) (us | our) | get in touch)
            | (send | submit | email) (us | your | in | a | news)? _{0,4} (tips | tip | stories | photos) _{0,4} (to | at | here)
            | (contact | reach | email | call) (the | this)? (reporter | author | writer | newsroom | journalist | editor | us | our (newsroom | team
                | reporters)) (at | on | via | securely | here | : | with | by (email | e - mail | phone | telephone | text | post | mail | whatsapp
                | signal | letter))
            | (contact | reach | email | call) _{1,8} (at | : | on) _{0,5} @
            | (reach | email | e - mail) (reporter | writer | editor)? CAPITALISED{2,4} (at | on | :)
            | to? (contact | reach) _{1,8} ,? (email | call | write to)
            | to contact (the | this) (reporter | reporters | editor | editors | author | writer)
            | if you (have | 've) (a | any | more) (story | tip | news | information) (for us | to share | about this) _{0,5} (call | email | contact
                | get in touch)
            | (have | has) (you | your _) been affected _{0,5} \\?
            | are you affected _{0,5} \\?
            | if you (have been | are | 've been) affected by (the | any of the)? (issues | anything) _{0,4} (STORY | here)
            | (have | got) (any | some)? (feedback | thoughts on this STORY | a question about this STORY) \\?
            | do you want to (share | advertise) _{0,5} with us
            | (attention :)? do you have (news | photos | video | information | a (story | photo | video)) (to share | for us) \\?
            | news tip (: | \\?)
            | was this (STORY | page) (helpful | useful | interesting) \\?
            | (spotted | noticed | found | see | spot) (a | an | any) (mistake | error | typo | mistakes | errors | inaccuracy) \\? //? (let us know
            | tell | email | contact
                | report | please | write)
            | know (something | anything | more) about _{1,6} \\? //? (write | email | contact | call | tell | get)
            | you can (send | email | submit) (tips | photos | stories | information) to
            | we pay for (your | videos | stories | photos | pictures | tips) (videos | stories | photos | pictures | tips | too | ,){0,3} (and | . | !)
            | if you have _{1,8} , (please)? (email | contact (us | the (newsroom | reporter)))
            | (media | press | reader) (contact | contacts | enquiries | inquiries) : _
            | (for | to) (more | further)? (information | details) ,? please? (contact | call | email) (CAPITALISED | DIGITS | us | ADDRESS | :)
            | write to (the | our) (editor | newsroom | reporter | author) at
        )""",
        build=line(Kind.TIPS, 40),
        examples={
            "The fox got away.\nKnow anything about the fox? Write to fox@gazette.example.": (
                "tips | Know anything about the fox? Write to fox@gazette.example."
            ),
            "The gang fled.\nDo you know them? Email tips@gazette.example or call our newsdesk": (
                "tips | Do you know them? Email tips@gazette.example or call our newsdesk"
            ),
            "The fox got away.\nReach our newsroom by post or carrier pigeon.": "tips | Reach our newsroom by post or carrier pigeon.",
        },
        counterexamples=(
            "Divers reach the wreck by rope.",
            "Reach the newsroom by boat, and you will see why it is for sale.",
            "Contact lenses first sold there in the spring.",
        ),
    ),
)

RULES = NEWSLETTER + SOCIAL + COMMENTS + APP + POLLS + TIPS
