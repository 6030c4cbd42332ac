"""Words that the reading of a text needs: abbreviations, function words, titles, roles, and what names are made of."""

from __future__ import annotations

from newsparse.coding import Lexicon

# Abbreviations that a name, a number or a date follows; their full stop ends no sentence.
BEFORE_A_NAME = frozenset(
    """mr. mrs. ms. messrs. dr. prof. rev. fr. hon. st. sr. sgt. cpl. pvt. lt. col. maj. capt. cmdr. gen. adm. sen. sens. rep. reps. gov. govs. pres. supt.
    det. insp. amb. atty. ald. asst. dep. pte. brig. cllr. msgr. mx. mt. ft. vs. v. no. nos. fig. art. sec. vol. pp. ed. eds. op. cf. viz. al. est.
    approx. ca. c. rs. tel. ext.""".split()
)
# Months and days.
CALENDAR = frozenset("jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.".split())
# Abbreviations after which a sentence may end.
AFTER_A_NAME = frozenset(
    """inc. ltd. co. corp. plc. bros. jr. esq. etc. dept. univ. assn. ave. blvd. rd. hwy. lb. lbs. oz. in. ft. sq. mi. hrs. hr. min. sec. pct. mph. bldg.
    apt. calif. conn. fla. ill. ind. kan. ky. la. mass. mich. minn. miss. mo. mont. neb. nev. okla. ore. pa. tenn. tex. va. vt. wash. wis. wyo. ariz. ark.
    colo. del. ga. ala. ont. que. a.m. p.m. u.s. u.k. u.n. u.s.a. e.u. d.c. n.y. n.j. n.c. s.c. n.d. s.d. n.h. n.m. r.i. l.a. b.c. a.d. b.a. m.a. m.d.
    i.e. e.g. p.s. q. a.""".split()
) - {"q.", "a.", "in.", "min.", "sec.", "la.", "miss.", "mo.", "ill.", "ore.", "wash.", "mass.", "tel.", "ed.", "del.", "ind.", "art.", "ga."}
ABBREVIATIONS = (BEFORE_A_NAME | CALENDAR | AFTER_A_NAME) - {"no.", "art.", "sec.", "fig.", "c.", "v.", "al.", "est.", "op.", "ed.", "ext."} | {
    "no.",
    "v.",
    "c.",
}

# Words that begin sentences and are no part of a name however they are written.
FUNCTION = frozenset(
    """a about above according across after afterwards again against all almost along already also although always am amid among an and another any anyone
    anything are around as asked at away back be because been before behind being below beneath beside besides between beyond both but by can could
    despite did do does doing done down due during each either else elsewhere enough even ever every everyone everything except few fewer for formerly
    from further furthermore get given had half has have having he her here hers herself him himself his how however i if in indeed inside instead into is
    it its itself just last later least less let like many may maybe me meanwhile might mine more moreover most much must my myself near nearly neither
    never nevertheless next no nobody none nonetheless nor not nothing now of off often on once one only onto or other others otherwise our ours ourselves
    out outside over own per perhaps please quite rather recently said same several shall she should since so some somebody someone something sometimes
    somewhere soon still such than that the their theirs them themselves then there therefore these they this those though through throughout thus to
    today together tomorrow tonight too toward towards under unless unlike until unto up upon us very was we well were what whatever when whenever where
    whereas wherever whether which whichever while who whoever whom whose why will with within without would yes yesterday yet you your yours yourself
    yourselves""".split()
)
# Words that stand capitalised at a sentence's beginning far more often than in a name.
STARTERS = FUNCTION | frozenset(
    """according additionally adding asked based early eight eighteen eleven fifteen fifty finally first five following forty four fourteen fourth hundreds
    later local most new nine nineteen officials only people police prices previously pictures residents second seven seventeen several shares similarly
    six sixteen sixty speaking specifically ten thanks third thirteen thirty thousands three tens twelve twenty two ultimately unlike using voters workers
    experts scientists researchers analysts authorities critics supporters opponents activists investigators prosecutors protesters rebels rescuers
    organisers organizers campaigners teachers doctors students parents families farmers children women men companies investors economists lawmakers
    politicians ministers unions employees staff stocks bonds oil gold sales profits revenue inflation unemployment turnout""".split()
)

DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
MONTHS = frozenset("january february march april may june july august september october november december".split())

# Honorifics and titles before a name: they belong to the mention, not to the name.
HONORIFICS = frozenset(
    "mr mr. mrs mrs. ms ms. miss mx mx. messrs. dr dr. prof prof. sir dame lord lady rev rev. fr. hon. honourable honorable st. sri shri smt mme madame alhaji alhaja hajia mallam otunba engr barr datuk herr frau señor señora monsieur maître".split()
)
# Titles of office; before a name they are its role.
TITLES = frozenset(
    """president premier chancellor minister secretary senator sen. sens. rep. reps. representative congressman congresswoman governor gov. govs. mayor
    councillor cllr cllr. councilman councilwoman councilmember alderman ald. ambassador amb. envoy judge justice magistrate sheriff chief superintendent
    supt. inspector insp. detective det. sergeant sgt sgt. constable pc officer lieutenant lt lt. colonel col col. major maj. captain capt capt. corporal
    general gen gen. admiral adm. commander cmdr. marshal brigadier brig. private professor doctor coach manager king queen prince princess duke duchess
    emperor pope cardinal archbishop bishop father sister brother reverend imam rabbi sheikh sheik ayatollah speaker chairman chairwoman chair chairperson
    director spokesman spokeswoman spokesperson attorney deputy skipper
    det insp supt ch sen rep gov cpl pte brig adm cmdr wpc pcso""".split()
)
# Titles that are two or three capitals: "DCI Ann Lee", "CM Lee" of an Indian state; in other writing they are none ("Di Canio").
RANKS = frozenset("di ds dci dcs dsu dsupt dcc acc pm cm dcm".split())
# Those that are names as well where a single word follows: "DC Ann Lee", but "DC Comics".
RANKS_TOO = frozenset({"dc"})
# Nouns of office that are given names where a single word follows: "Dean Ostrow".
GIVEN_TOO = frozenset({"dean"})
# Small words inside names.
PARTICLES = frozenset("de del della di da do dos du la le van von der den ter ten bin ibn bint al el abu ben st. st y e af ap mac ".split())
# Second syllables of Korean and Taiwanese given names, which follow the surname: "Park Jin-woo".
SYLLABLES = frozenset(
    """ah bae baek beom bian bin bok bong bum chan chang cheol ching chul deok dong eok eon eui eun gi gil gon gu guk gun gwan gyu gyun ha hae han hee heon ho hong hoon hwa hwan hye hyeok
    hyeon hyuk hyun il im in jae jeong jeou jin jong jong joo joon ju jun jung ki kil kook koo kwang kwon kyu kyung man mi min mo moon myung nam ok pyo ra rae ran rim ryul sam sang
    seo seob seok seon seong shik sik sil soo sook soon su suk sun sung tae taek te uk un wan wen wha won woo woong wook yeol yeon yeong yi yong yoon young yul yun""".split()
)
# What a minister or secretary is of: "Secretary of State Ann Lee".
PORTFOLIO = frozenset(
    "state defense defence commerce education energy labor labour agriculture staff justice health transportation war treasury interior police parliament opposition house council board".split()
)
# Suffixes after names.
POSTNOMINALS = frozenset("mp msp mep mla td qc kc sc san obe mbe cbe kbe dbe om frs jp phd md dds esq esq.".split())
"""Letters after a name that are no part of it."""
NAME_SUFFIXES = POSTNOMINALS | frozenset("jr jr. sr sr. ii iii iv".split())

# Nouns that say what somebody does: heads of a role.
ROLE_NOUNS = frozenset(
    """activist actor actress administrator adviser advisor advocate agent aide ally ambassador analyst archbishop archaeologist architect artist assistant
    astronomer athlete attorney auditor author banker biologist bishop boss broker businessman businesswoman campaigner candidate captain cardinal cashier
    chair chairman chairperson chairwoman champion chancellor chef chemist chief clerk coach columnist commander commentator commissioner comptroller
    congressman congresswoman conservationist consultant contractor controller coordinator coroner correspondent councillor councilman councilwoman
    councilor counsel counsellor curator dealer dean defender delegate democrat deputy designer detective developer diplomat director doctor driver
    ecologist economist editor educator employee engineer entrepreneur envoy eyewitness epidemiologist executive expert farmer father fighter filmmaker firefighter
    fisherman forecaster founder fundraiser geologist governor graduate guard head headmaster headteacher historian homeowner host inspector instructor investigator
    investor journalist judge justice keeper king lawmaker lawyer leader lecturer legislator librarian lieutenant lobbyist magistrate manager marshal
    mayor mechanic member meteorologist midwife minister mother musician negotiator neighbour neighbor novelist nurse observer officer official operator
    opponent organiser organizer owner paramedic parent partner passenger pastor patient pensioner pilot player playwright poet policeman policewoman politician
    pollster premier president priest prince princess principal producer professor prosecutor protester psychiatrist psychologist publisher queen ranger
    rebel reporter representative republican researcher resident reverend scholar scientist secretary senator sergeant sheriff shopkeeper shopper singer
    sociologist soldier solicitor specialist spokesman spokesperson spokeswoman statistician strategist striker student superintendent supervisor
    supporter surgeon surveyor survivor teacher technician teller trader trainer treasurer trustee tutor undersecretary undertaker veteran vet victim
    volunteer voter watchdog winner witness worker writer husband wife son daughter sister brother grandson granddaughter uncle aunt cousin nephew niece
    widow widower grandmother grandfather friend colleague""".split()
)
# Nouns that name a body that can speak.
BODY_NOUNS = frozenset(
    """academy administration agency airline alliance army assembly association authority authorities bank board bureau business cabinet campaign center
    centre chamber charity church city club coalition college commission committee company confederation congress consortium corporation council country
    court department embassy federation firm force forces foundation fund government group high hospital house industry institute institution intelligence
    journal kremlin league library lobby magazine ministry mission mosque movement museum navy network newspaper observatory office organisation
    organization panel paper parish parliament party police practice programme program prosecution report department regulator school secretariat senate
    service services society state station studio study survey team trust union university watchdog website""".split()
)

# Pronouns.
PRONOUNS = frozenset("he she they it we i you who".split())

ENGLISH = frozenset(
    "the of and to in a is that for it was on with as he his at be by are from have has had this not but an they or which were their said will who she her been its".split()
)
"""The commonest words of written English; their share tells an English text (about two in five words of news)."""

READING = Lexicon(
    classes={
        "FUNCTION": FUNCTION,
        "STARTER": STARTERS,
        "DAY_NAME": DAYS,
        "MONTH_NAME": MONTHS,
        "HONORIFIC": HONORIFICS,
        "TITLE": TITLES,
        "RANK": RANKS,
        "RANK_TOO": RANKS_TOO,
        "GIVEN_TOO": GIVEN_TOO,
        "GIVEN_NAME_TOO": frozenset({"per"}),
        "PARTICLE": PARTICLES,
        "SYLLABLE": SYLLABLES,
        "PORTFOLIO": PORTFOLIO,
        "JOINS_NAMES": frozenset({"of", "for", "on"}),
        "OF": frozenset({"of"}),
        "THE": frozenset({"the"}),
        "AMPERSAND": frozenset({"&"}),
        "ALSO": frozenset({"and", "&"}),
        "HYPHEN": frozenset({"-"}),
        "NAME_SUFFIX": NAME_SUFFIXES,
        "ROLE": ROLE_NOUNS | frozenset(f"{noun}s" for noun in ROLE_NOUNS if not noun.endswith(("s", "man", "woman"))),
        "ROLE_ALONE": ROLE_NOUNS,
        "BODY": BODY_NOUNS | frozenset(f"{noun}s" for noun in BODY_NOUNS if not noun.endswith(("s", "y"))),
        "PRONOUN": PRONOUNS,
        "ENGLISH": ENGLISH,
        "ABBREVIATION": ABBREVIATIONS,
        "STOP": frozenset({"."}),
        "TERMINATOR": frozenset({".", "!", "?", "…", "..."}),
        "STRAIGHT": frozenset({'"'}),
        "SINGLE": frozenset({"'"}),
        "INITIALS_TOO": frozenset({"us", "who"}),
        "DOUBLED": frozenset({"''"}),
        "OPENING": frozenset({"“", "„", "«", "``", "‘", "‹"}),
        "CLOSING": frozenset({"”", "»", "''", "›"}),
        "BRACKET_OPEN": frozenset({"(", "["}),
        "BRACKET_CLOSE": frozenset({")", "]"}),
        "DASH": frozenset({"-", "–", "—", "--", "―"}),
        "POSSESSIVE": frozenset({"'s"}),
        "CURRENCY_SIGN": frozenset("$£€¥₹₽₩₦₺₱฿₫₪₴₡"),
        "CLITIC": frozenset({"'s", "'re", "'d", "'ll", "'ve", "'m"}),
    }
)
