"""Words of the frame around a story: networks, agencies, credits, dates of time stamps, and the names of a site's parts."""

from __future__ import annotations

from newsparse.coding import Lexicon
from newsparse.reading import LEXICON as READING
from newsparse.reading.lexicon import MONTHS
from newsparse.reading.places import PLACES

# Marks that open a line of a list, a menu or a link.
BULLETS = frozenset("- – — -- • * · ▪ ■ ● ► ▶ ▸ > » | / # + ✔ → [ ( : « ‹ › < ^ ~".split())
# Networks that readers share on, and what else stands among their buttons.
NETWORKS = frozenset(
    """facebook twitter instagram linkedin whatsapp pinterest reddit telegram youtube tiktok snapchat flipboard tumblr messenger threads bluesky mastodon
    soundcloud spotify stumbleupon digg vk viber weibo parler""".split()
)
BUTTONS = NETWORKS | frozenset("email mail print copy link share tweet pin sms save x bookmark via pocket line comment url fb".split())

# News agencies and photo agencies, as datelines and credits name them.
AGENCIES = frozenset(
    """ap afp reuters upi pti ani ians dpa efe xinhua tass aap ansa apa sapa bernama kyodo yonhap interfax bloomberg pa cp ukinform anadolu cnn bss wam irna
    isna lusa belga ritzau ntb agerpres tanjug mti ctk antara kuna prnewswire""".split()
)
PHOTO_AGENCIES = AGENCIES | frozenset(
    "getty shutterstock istock epa alamy rex unsplash pixabay pexels imago wireimage nurphoto zuma corbis flickr polaris adobestock".split()
)

# And those of several words.
AGENCY_NAMES = (("associated", "press"), ("press", "trust", "of", "india"), ("agence", "france", "-", "presse"), ("united", "press", "international"))

# Cities that file stories, beside those that news speaks of as if they spoke.
DATELINE_CITIES = frozenset(
    """agartala agra ahmedabad aizawl allahabad amritsar bareilly bhopal bhubaneswar chandigarh chikkamagaluru coimbatore cuttack dehradun dharamshala dhanbad
    faridabad gangtok ghaziabad guntur gurgaon gurugram guwahati gwalior hubballi imphal indore itanagar jabalpur jaipur jalandhar jammu jamshedpur jodhpur
    kalaburagi kannur kanpur kochi kohima kollam kottayam kozhikode lucknow ludhiana madurai mangaluru meerut mohali mysuru nagpur nashik noida panaji panchkula
    patna prayagraj puducherry pune raipur rajkot ranchi salem secunderabad shillong shimla siliguri srinagar surat thane thiruvananthapuram thrissur tirupati
    tiruchy udaipur vadodara varanasi vellore vijayawada visakhapatnam warangal
    chattogram sylhet rajshahi khulna colombo jaffna kandy pokhara thimphu male faisalabad gujranwala multan muzaffarabad peshawar quetta rawalpindi sialkot
    abeokuta asaba awka bauchi calabar enugu gombe ibadan ilorin jos kaduna kano katsina lokoja maiduguri makurdi minna onitsha owerri sokoto umuahia uyo yola
    warri kumasi takoradi tamale tema eldoret kisumu mombasa nakuru nyeri entebbe gulu jinja mbale mbarara arusha dodoma mwanza bulawayo mutare blantyre
    lilongwe kitwe ndola gaborone windhoek maputo antananarivo bloemfontein durban polokwane soweto abidjan bamako bangui conakry cotonou dakar douala freetown
    kinshasa lome monrovia niamey ouagadougou yaounde asmara djibouti hargeisa juba goma bujumbura
    aden basra benghazi dubai doha erbil gaza haifa jeddah kirkuk manama mosul muscat ramallah sanaa
    antwerp bilbao bologna bonn bremen cologne cork dresden duesseldorf genoa ghent gothenburg graz hamburg innsbruck krakow leipzig linz luxembourg lyon malaga
    marseille minsk naples nice nicosia odesa odessa porto rotterdam salzburg seville strasbourg stuttgart toulouse turin valencia valletta venice
    kharkiv kherson kramatorsk lviv mariupol aberdeen bristol derry dundee edinburgh leicester nottingham plymouth sheffield southampton swansea
    adelaide auckland brisbane canberra cairns christchurch darwin hobart perth honolulu albuquerque anchorage austin baltimore boise charlotte cincinnati
    cleveland denver honolulu indianapolis jacksonville louisville memphis milwaukee minneapolis nashville omaha orlando phoenix pittsburgh portland
    sacramento tampa tucson tulsa calgary edmonton halifax regina saskatoon vancouver winnipeg
    busan cebu chengdu chongqing davao guangzhou hangzhou hiroshima hohhot kobe kunming kyoto lhasa nanjing nanning naypyitaw osaka phuket sapporo shenyang
    shenzhen tianjin ulaanbaatar urumqi vientiane wuhan xiamen yangon asuncion bogota guayaquil managua medellin montevideo monterrey tegucigalpa tijuana
    """.split()
)

# Words in capitals before a colon that are no place.
LABELS = frozenset(
    """read more also see look related watch video videos poll quiz get update updates breaking exclusive live opinion analysis correction clarification note photo photos
    listen must don't sign subscribe click here follow share the a an in on this how why what who when where you your our we factbox explainer timeline
    profile interview review preview recap comment editorial letter letters column sport business money world""".split()
)

# Speakers and those whom they address: in a turn of a transcript they stand early, in a news story hardly ever.
SPEAKER_OR_READER = frozenset("i me my mine myself we our ours ourselves you your yours yourself yourselves".split())

# Verbs of those who are quoted, where a site that speaks to its readers has none.
SPOKE = frozenset(
    """said says told tells wrote written urged urges warned warns advised advises asked added joked insisted insists ordered begged pleaded shouted promised
    suggested announced declared demanded explained replied recalled instructed counselled counseled screamed proclaimed
    say advise warn argue insist""".split()
)

# Months and days, in full and shortened.
MONTH_WORDS = MONTHS | frozenset("jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.".split())
DAY_WORDS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mon. tue. tues. wed. thu. thur. thurs. fri. sat.
    sun.""".split()
)
ZONES = frozenset(
    "gmt utc bst est edt cst cdt mst mdt pst pdt ist cet cest eet sast wat eat hkt jst sgt aest aedt et pt ct mt am pm a.m. p.m. hrs hours h".split()
)

# What readers are asked to subscribe to.
NEWSLETTERS = frozenset("newsletter newsletters inbox inboxes briefing briefings bulletin bulletins digest digests".split())

# The story as it speaks of itself.
STORY = frozenset("article articles story stories report post piece page column interview feature review essay blog item".split())

# People who write, as notes about authors call them.
PRESS = frozenset("author reporter editor writer columnist correspondent journalist freelancer contributor blogger critic".split())
WRITERS = PRESS | frozenset(
    """professor lecturer fellow producer photographer curator podcaster presenter broadcaster
    researcher director founder cofounder analyst novelist historian economist strategist scholar host anchor intern student lawyer attorney scientist
    teacher consultant coauthor chief president""".split()
)

# Words of bylines that are no names.
NOT_AUTHORS = (
    WRITERS
    | AGENCIES
    | MONTH_WORDS
    | DAY_WORDS
    | frozenset(
        """staff special online web desk bureau agency agencies press presse news wire newswire service services newsroom newsdesk network today team admin
        editorial business political politics sports sport national local retail senior chief deputy associate assistant managing executive lead foreign
        diplomatic economics economic technology science health medical education environment climate energy crime court courts legal religion arts culture
        entertainment showbiz features feature fashion lifestyle travel food transport defence defense security military city metro state regional municipal
        investigative data digital multimedia video breaking guest freelance""".split()
    )
)

# What people in pictures do.
POSES = frozenset(
    """speaks walks stands sits looks listens waves smiles shakes holds gestures poses arrives leaves embraces hugs greets prays celebrates watches speak walk
    stand sit look listen wave shake embrace greet pose""".split()
)

# Sections of a site, as its menu has them.
SECTIONS = frozenset(
    """home news world business sport sports politics opinion technology tech science health entertainment culture lifestyle travel video videos photos weather
    local national international finance money markets education environment food style arts fashion autos cars jobs obituaries classifieds crosswords podcasts
    magazine books movies music tv games blogs columns columnists editorials letters events contests comics puzzles horoscopes restaurants living communities
    homes rentals property motoring football cricket rugby tennis golf racing nba nfl nhl mlb india us uk europe asia africa americas australia canada
    elections features investigations data trending latest search menu subscribe login register newsletters archives archive subscriptions shop store
    epaper careers advertise sitemap help faq feedback rss apps""".split()
)

LEXICON = READING | Lexicon(
    classes={
        "BULLET": BULLETS,
        "NETWORK": NETWORKS,
        "BUTTON": BUTTONS,
        "AGENCY": AGENCIES,
        "PHOTO_AGENCY": PHOTO_AGENCIES,
        "MONTH": MONTH_WORDS,
        "DAY": DAY_WORDS,
        "ZONE": ZONES,
        "NEWSLETTER": NEWSLETTERS,
        "STORY": STORY,
        "WRITER": WRITERS,
        "SECTION": SECTIONS,
        "PLACE_NAME": frozenset(place for place in PLACES | DATELINE_CITIES if "." not in place),
        "LABEL": LABELS,
        "SPEAKER_OR_READER": SPEAKER_OR_READER,
        "PICTURE": frozenset("photo photos photograph photographs image images picture pictures pic pics illustration graphic photography screenshot".split()),
        "POSES": POSES,
        "QUOTE_OPEN": frozenset({'"', "“", "‘", "'", "``", "«"}),
        "COPYRIGHT_SIGN": frozenset({"©", "®", "ⓒ"}),
    },
    pieces={
        # Any line, any bracket.
        "LEAD": "(BULLET | o&LOWERCASE){0,2}",
        "INSIDE": "LOWERCASE | CAPITALISED | DIGITS | CLOCK | ORDINAL_DIGITS | DECADE | IDENTIFIER | TIGHT&!BRACKET_CLOSE | LOOSE&!BRACKET_CLOSE",
        # Names, and the words of bylines and addresses.
        "NAME_WORD": "CAPITALISED (. | - CAPITALISED | ' CAPITALISED)?",
        "FULL_NAME": "CAPITALISED&!HONORIFIC (. | - CAPITALISED)? NAME_WORD{1,5}",
        "PERSON": "NAME_WORD{1,4}",
        "BYLINE_WORD": """ADDRESS | @ _ | CAPITALISED . (com | org | net | co | in | uk | ng | za) | CAPITALISED | PARTICLE | DIGITS | ORDINAL_DIGITS | CLOCK | ZONE
            | IDENTIFIER | and | & | of | for | the | in | at | on | with
            | to | by | PICTURE | ; | , | \\| | - | – | — | . | / | • | · | \\( | \\) | ' | @ | _ @""",
        "ADDRESS": """(LOWERCASE | CAPITALISED | IDENTIFIER) (. (LOWERCASE | CAPITALISED) | - LOWERCASE | DIGITS){0,2}
            @ (LOWERCASE | CAPITALISED | IDENTIFIER) ((. | -) (LOWERCASE | CAPITALISED)){1,3}""",
        # Time stamps.
        "DAY_OF_MONTH": "DAY_NUMBER | ORDINAL_DIGITS",
        "DATE": """(DAY ,?)? (
            MONTH .? DAY_OF_MONTH ,? YEAR | DAY_OF_MONTH -? MONTH .? ,? -? YEAR
            | MONTH_NUMBER / DAY_NUMBER / INTEGER | DAY_NUMBER / MONTH_NUMBER / INTEGER | YEAR - MONTH_NUMBER - DAY_NUMBER
        )""",
        "DAY_AND_TIME": "(MONTH .? DAY_OF_MONTH ,? YEAR | DAY_OF_MONTH MONTH ,? YEAR) (at | , | -)? CLOCK ZONE?",
        "STAMP_VERB": """(published | posted | updated) (on | at | date)? | modified | last (updated | modified | edited | published) | (first
            | originally) (published | posted)
            | created | date | (publish | release) date | story updated | added | edited""",
        "STAMP_SIGN": ", | \\| | / | - | – | — | • | · | : | at | on | BULLET",
        "STAMP_WORD": """DAY | MONTH | DIGITS | CLOCK | ORDINAL_DIGITS | ZONE | STAMP_SIGN | \\( | \\) | .
            | updated | published | min | mins | minutes | hours | hour | day | days | ago | read""",
        "REPORTED": "LOWERCASE&!SPEAKER_OR_READER | CAPITALISED&!SPEAKER_OR_READER | DIGITS | TIGHT | LOOSE",
        "DATELINE_END": "- | – | — | -- | \\_",
        "PLACE_IN_CAPITALS": "UPPERCASE ((- | / | ' | . //?)? UPPERCASE){0,5}",
        "PLACE": """PLACE_NAME | (new | port | south | north | east | west | san | santa | los | las | st | cape | el | tel | rio | kuala | buenos
            | addis | dar es
            | fort | hong | abu | ho chi | sri | nova | great | salt lake | united | baton | des | saint | panama | phnom | mexico | guatemala | kansas
            | oklahoma) .? CAPITALISED{1,2}""",
        "REGION": ", CAPITALISED (. | CAPITALISED){0,2} //?",
        "DATELINE_DATE": "(MONTH .? DAY_OF_MONTH | DAY_OF_MONTH MONTH .?) (,? YEAR)?",
        "WIRE": "\\( INSIDE{1,5} \\) | / INSIDE{1,3} / | , AGENCY",
        # Ways to other stories.
        "READ_ALSO": """also -? (read | see | watch) | (read | see | watch) (also | next | this | more) | must -? (read | reads | see | watch)
            | read more here?
            | (do not | don't | dont) miss (this | it | these | out)? | see (more | related) | what to read next | further reading
            | explore further
            | (keep | continue) reading | you may (have missed | also? be interested in) | (in case | if) you missed it | icymi | before you go
            | also (on | in | from) (CAPITALISED | _ . _){1,3}""",
        "OTHER_STORIES": """stories | articles | news | posts | reads | content | coverage | topics | links | items | reports | headlines | videos
            | video | stories and videos
            | galleries | photos | columns | reading | pages | searches | reviews | guides | features | roundup | roundups | story | article
            | analysis | stuff | picks
            | today | now""",
        "MORE_STORIES": """(related | similar | recommended | popular | top | latest | recent | trending | featured | suggested | best | breaking
            | hot | big | must -? read
            | most -? (read | popular | viewed | watched | shared | recent | commented | discussed)) OTHER_STORIES (this hour | this week | right now
            | of the day)?""",
        "LIKEWISE": """you (may | might | would | will) also (like | enjoy | be interested in | want to read) | (stories)? you (may | might) like
            | today 's top stories
            | (readers | people | others) (also | who read this) (read | liked | viewed | like | also read) | recommended (for you | by _ | from _{1,3})?
            | read more (about | on) TITLE_WORD{1,6} | more CAPITALISED{1,2} (news | stories | coverage | headlines) | (more | stories | news
            | the? latest) (from
            | on | in | about | by) TITLE_WORD{1,7}
            | more like this
            | more (stories | news | headlines | articles | coverage | reading | to read | top stories)
            | most (read | popular | viewed | shared | recent | commented | watched) | trending (now | today | news)?
            | popular (now | this week | on _{1,3} | today | in _{1,3})? | related | (editor | editors | readers | reader) ('s | ')? '? (picks
            | choice | pick)
            | (our | staff | top) picks (for you)? | (from | around) (the | our) (web | archives | archive | network | partners) | elsewhere on _{1,3}
            | what (others | we) are reading""",
        "TITLE_WORD": "CAPITALISED | DIGITS | the | this | our | of | & | and | - | topic | story | section | author | network | partners | newsroom | ' | 's | subject | issue | site",
        # What readers are asked.
        "LIKED": """(like | love | liked | loved | enjoy | enjoyed | enjoying | if you (like | liked | love | enjoy | enjoyed) | want | looking for
            | interested in)
            _{1,5} (\\? | ,) //?""",
        "OFFERED": """sign up | subscribe | (get | join | register) _{0,4} (our | us | NEWSLETTER | alerts | list | updates | here | now | today | email
            | channel) | get _{1,5} (in | to | into) your""",
        "SUBSCRIBE": "sign -? up | signup | subscribe | register",
        "COMMENT_SHOWN": "view all? | show all? | hide | read all? | load | see | top | latest | reader | top rated | join the | DIGITS of",
        # Pictures.
        "PICTURED": """supplied : | PICTURE (credit | by | courtesy | illustration | source | copyright | via)? | file (PICTURE | :) | ap photo
            | credit | credits | courtesy | handout | PHOTO_AGENCY""",
        "CREDIT_NAME": """CAPITALISED | IDENTIFIER | DIGITS | COPYRIGHT_SIGN | PHOTO_AGENCY | images | and | & | of | for | the | via | by | from | on
            | . | - | ' | / | , | \\|""",
        # Menus.
        "NEXT_ONE": "previous | next | prev | older | newer",
        "MENU_ITEM": """SECTION ((and | &)? SECTION)? | (sign | log) (in | out) | sign up | my (account | profile) | (contact | about) us?
            | privacy policy? | (cookie | cookies) policy?
            | terms (of (use | service) | (& | and) conditions)? | advertise with us | advertising | customer service | help (center | centre)
            | manage account | subscribe now
            | our team | work for us | today 's paper | front page | site map | your account | today | close | share | follow us | (all
            | more) sections | next | previous
            | print | contents | table of contents | sign in \\| register | do not sell (or share)? my personal information | (manage | privacy) preferences
            | your privacy choices
            | (accept | reject) all""",
    },
)
"""All that the rules of boilerplate know."""
