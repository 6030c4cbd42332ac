"""Words that claims are made of: bounds, directions of change, shares, vague numbers, and nouns that make a number a name."""

from __future__ import annotations

from newsparse.claims.currencies import AMBIGUOUS, CENTS, COUNTRY_NOUNS, CURRENCY_CODES, CURRENCY_NAMES, MILLIONS_OF, NATIONAL, WORDS_IN_CAPITALS
from newsparse.claims.directions import CHANGES
from newsparse.claims.results import Bound
from newsparse.claims.units import DURATIONS, LENGTHS, MEASURES, TIMES
from newsparse.coding import Lexicon
from newsparse.numerals import SMALL
from newsparse.reading import LEXICON as READING
from newsparse.reading.lexicon import DAYS, FUNCTION, MONTHS

# Bounds before a number, as words in their order.
BOUNDS: dict[tuple[str, ...], Bound] = {
    tuple(phrase.split()): bound
    for bound, phrases in {
        Bound.ABOUT: """about | around | some | roughly | maybe | perhaps | approximately | approx | approx. | nearly | almost | close to | an estimated | estimated |
            estimated at | barely | circa | c. | ~ | ≈ | in the region of | somewhere around | in the neighborhood of | in the neighbourhood of |
            on the order of | of the order of | hardly | scarcely | more or less | approaching |
            nearing | virtually | practically | something like | give or take | nigh on | just about | getting on for | in the vicinity of | in the order of""",
        Bound.MORE: """more than | over | above | greater than | higher than | larger than | exceeding | exceeds | exceeded | topping | upwards of |
            upward of | in excess of | north of | > | beyond | surpassing | older than | longer than | better than""",
        Bound.AT_LEAST: """at least | no less than | no fewer than | not less than | not fewer than | a minimum of | minimum of | as few as |
            as little as | >= | ≥ | at a minimum | at the very least | at the least | a minimum | no lower than | no smaller than""",
        Bound.LESS: """less than | fewer than | under | below | lower than | smaller than | short of | shy of | nowhere near | not quite | south of | < | sub - |
            younger than | shorter than""",
        Bound.AT_MOST: """up to | as many as | as much as | no more than | not more than | at most | at the most | at the very most | a maximum of | maximum of |
            a maximum | no higher than | no greater than | <= | ≤ | as high as | a total of up to | capped at""",
    }.items()
    for phrase in phrases.split("|")
}
LONGEST_BOUND = max(map(len, BOUNDS))
LAST_OF_BOUND = frozenset(phrase[-1] for phrase in BOUNDS)
# Words before a bound, or before a number, that belong to it: "just over 70", "a little under 70".
DEGREES = frozenset("just well slightly far a little much somewhat only".split())
# Bounds after the number and its unit.
BOUNDS_AFTER: dict[tuple[str, ...], Bound] = {
    tuple(phrase.split()): bound
    for bound, phrases in {
        Bound.ABOUT: "or so | or thereabouts | give or take | , give or take | more or less | - odd | - ish",
        Bound.AT_LEAST: """or more | or over | or older | or above | or higher | or greater | and over | and above | and older | and up | - plus | plus | + |
            and counting | at least | at the least | at the very least | at a minimum | minimum | or longer | or better | or later | and upwards | upwards |
            if not more""",
        Bound.AT_MOST: """or less | or fewer | or under | or younger | or below | and under | and younger | and below | or lower | or shorter | at most |
            at the most | at the very most | maximum | max | tops""",
    }.items()
    for phrase in phrases.split("|")
}
FIRST_AFTER = frozenset(phrase[0] for phrase in BOUNDS_AFTER)
LONGEST_AFTER = max(map(len, BOUNDS_AFTER))
LAST_IN_CLAUSE = frozenset("least minimum most maximum max tops upwards better later".split())
"""Last words of bounds that are some only where the clause ends: "$15 minimum", not "a $15 minimum wage"."""

# Words that take back some certainty.
HEDGES = frozenset(
    "would could may might should alleged allegedly reportedly supposedly purportedly apparently possibly perhaps potentially likely probably expected".split()
)

# Numbers in vague words.
VAGUE = {
    "tens": 10,
    "dozens": 24,
    "scores": 40,
    "hundreds": 100,
    "thousands": 1000,
    "lakhs": 10**5,
    "millions": 10**6,
    "crores": 10**7,
    "billions": 10**9,
    "trillions": 10**12,
}
VAGUE_TOPS = {"dozens": 100, "scores": 100}
SCALES_OF = {"thousands": 1000, "lakhs": 10**5, "millions": 10**6, "crores": 10**7, "billions": 10**9, "trillions": 10**12}
SEVERAL = {"hundred": 100, "thousand": 1000, "dozen": 12, "lakh": 10**5, "million": 10**6, "crore": 10**7, "billion": 10**9, "trillion": 10**12}

# Parts of a whole.
FRACTIONS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4, "fifth": 5, "fifths": 5, "sixth": 6,
    "sixths": 6, "seventh": 7,
    "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10, "hundredth": 100, "hundredths": 100, "thousandth": 1000,
    "thousandths": 1000,
}  # fmt: skip

# How many times as much.
MULTIPLY = {
    **dict.fromkeys("double doubles doubled doubling".split(), 2),
    **dict.fromkeys("triple triples tripled tripling treble trebles trebled trebling".split(), 3),
    **dict.fromkeys("quadruple quadruples quadrupled quadrupling".split(), 4), **dict.fromkeys("quintupled quintuple".split(), 5),
}  # fmt: skip
HALVE = frozenset("halve halved halving".split())
FOLDS = {f"{word}fold": number for word, number in SMALL.items() if number > 1} | {"hundredfold": 100, "thousandfold": 1000}

# Words before or after two numbers that make them a score or a vote.
SCORE_WORDS = frozenset(
    """won win wins winning beat beats beaten beating lost lose loses losing drew draw drawn defeat defeats defeated defeating victory victories loss voted
    vote votes voting lead leads led leading trailed trailing ruling ruled majority decision rout thrashing thrashed aggregate scoreline score scored final
    tie tied edged advantage hammered routed triumph triumphed shootout comeback equaliser favor favour passed approved rejected split ahead behind panel
    verdict record upset sweep swept set sets series opener downed outscored eliminated finished deadlock stalemate overcame demolished crushed humbled
    reached overs innings wickets margin control controls controlled""".split()
)

# Nouns that take a number as a name: "clause 9", "radio 3", "grade 8"; capitalised or not.
NAMING = frozenset(
    """airbus aisle amendment android annex apartment apollo appendix apt ariane article articles battalion bbc berth boeing brigade cac catch
    category channel chapter chapters clause clauses covid cve dax docket episode euro exhibit exit falcon fax fig flight formula fortune ftse
    galaxy gas gate gen grade hangar highway hole interstate ios ipad iphone isbn junction lane level locker marker mk model motorway nikkei no. nos nos.
    number numbers olympiad opus page pages para paragraph paragraphs paras pc phase phone pier pin pit platform playstation plot postcode precinct prop
    proposition protocol psalm question radio reactor regiment resolution room route row rule rules russell scene seat section sections sector serial shaft size
    soyuz sp squadron stage stoxx studio suite symphony tel tel. terminal tier tram turbine type verse version vol vol. volume ward windows xbox zip
    zone""".split()
)
# Nouns that do so only when they are capitalised: "Game 6", "Part 2", "Bill 908".
NAMING_CAPITALISED = frozenset(
    """act area band bay bill block book building bus camp case class code count court day district division figure floor form game group issue item
    lap line lot mark match part pier point road round schedule season site station step table title tower train unit war ward week""".split()
)
STREETS = frozenset(
    """ave ave. avenue blvd blvd. boulevard close court crescent drive gardens grove highway hill lane mews parkway place rd rd. road row square st
    st. street terrace way""".split()
)

PERCENTS = frozenset("% p.c. pc pct pct. percent percents ％".split())
# People by whom ages are told: "drivers over 70".
PEOPLE = frozenset(
    """people men women children boys girls adults pensioners voters patients teenagers residents workers drivers players employees everyone anyone those
    youngsters citizens mothers fathers females males kids seniors persons americans britons""".split()
)
# Words by which two numbers are odds, no score: "priced at 13-8".
ODDS_WORDS = frozenset("odds backed bookmakers bookmaker favourite favorite outsider priced betting bet".split())
STATES_OF_PEOPLE = frozenset("dead wounded injured missing homeless unemployed".split())
# Verbs whose object is people where it is a number alone: "injuring seven", "freed two".
HARMS = frozenset(
    """abduct abducted abducting abducts acquit acquits acquitted acquitting arrest arrested arresting arrests blind blinded blinding blinds capture captured
    captures capturing charge charged charges charging convict convicted convicting convicts deport deported deporting deports detain detained detaining
    detains evacuate evacuated evacuates evacuating execute executed executes executing fine fined fines fining free freed freeing frees handcuff handcuffed
    hang hanged hanging hangs hospitalise hospitalised hospitalises hospitalising hospitalize hospitalized hospitalizes hospitalizing hurt hurting hurts
    imprison imprisoned imprisoning imprisons infect infected infecting infects injure injured injures injuring jail jailed jailing jails kidnap kidnapped
    kidnapping kidnaps kill killed killing kills maim maimed maiming maims murder murdered murdering murders pardon pardoned pardoning pardons rescue rescued
    rescues rescuing sack sacked sacking sacks sentence sentenced sentences sentencing stab stabbed stabbing stabs suspend suspended suspending suspends
    trap trapped trapping traps wound wounded wounding wounds""".split()
)
DONE_TO_PEOPLE = frozenset("killed hurt arrested detained hospitalised hospitalized displaced charged released rescued evacuated".split())

# Words that are no part of a counted noun phrase, besides function words.
VERBS = frozenset(
    """according after ago agree agreed agrees am apart apiece are asked attend attended away back backed be became become becomes been before began
    begin begins being bought bring brings brought buy buys called came can come comes coming cost costs could counted crossed deep did die died dies
    do does draw draws drew drive drives drove due dying each earlier enroll enrolled expect expected expects fell fewer find finds fled flee fleeing
    following found gave generate generates get gets give given gives go goes going got grew had has have held high hit hits hold holds include
    included includes including involving is keep kept knew know knows later lay lead leads leave leaves led left less lie lies live lived lives
    living long lost made make makes may measure measured measures meet meets met might more must need needed needs old older oppose opposed own owns
    paid pay pays per plan planned plans post posted posts produce produced produces pump pumps put puts raise raised ran reach reached reaches
    receive received receives remain remained remains resign resigned rose run runs said sat saw say saying says see seen sees sell sells send sends
    sent serve served serves set sets shall should show showed shown shows sign signed sit slipped sold spend spends spent stand stands stay stayed
    stays stood support supported take taken takes tall tell thanks think thinks thought told took totaled totalled trade traded trades use used uses
    using vote voted voting want wanted wants was weigh weighed weighs went were wide will win wins won work worked working works worth would write
    writes written wrote younger""".split()
)
# Adjectives and adverbs that modify a counted noun without an ending that shows it.
ADJECTIVES = frozenset(
    """additional alive annual armed bad best better big black blue brand bright brown certain cheap clear closed cold common complex consecutive
    current daily dangerous dark dead deep different domestic double early elderly empty entire expensive extra famous fast federal female few fewer
    first foreign former free full full-time further good gray great green grey hard healthy heavy high hot international junior key large last late
    light local long low main major male many mass minor missing monthly more most narrow national new next old open other own part-time past poor
    popular present private proud public rare real recent red rich safe second senior separate short sick similar simple single slow small soft
    straight strong successive such thick thin third top total true unarmed unknown vacant various weak weekly white whole wide worse worst young
    fatal global legal illegal final formal mental moral normal rural royal social central coastal digital equal medical vital tribal tropical liberal""".split()
)
ADJECTIVE_ENDINGS = (
    "ous",
    "ful",
    "less",
    "able",
    "ible",
    "ish",
    "ive",
    "ic",
    "ical",
    "ial",
    "ional",
    "ary",
    "ese",
    "ed",
    "ing",
    "est",
    "ly",
    "ian",
    "an",
    "ern",
    "like",
    "ual",
    "eous",
)
NOUN_DESPITE_ENDING = frozenset(
    """ally alternative anniversary archive arctic arrest article assembly bed belly bombing boundary breed building buildings bully cable can ceiling
    chest civilian clan clinic comedian commercial contest cooking critic crossing deed detective diary dictionary dish drawing drive east editorial
    evening executive fabric family fan feed filing finish fish fishing fly forest funding guardian guest hearing historian hive housing human hundred
    incentive indeed initiative jelly jet king librarian library listing loan logic man manual material mechanic meeting memorial military mining
    missionary morning motive music musician narrative nation native need nest objective ocean offering official olive opening painting pan parking
    perspective physician picnic plan plastic politician protest rating recording reed relative reply republic request ring ruling salary saving
    secretary seed serial shed shooting shopping speed spring steed string summary supply swimming table technician test testimonial thing topic
    traffic training trial van vegetable vehicle veteran warning wedding weed west wing woman""".split()
)
# Nouns that stay the same in the plural or count without one.
COLLECTIVES = frozenset("aircraft cattle cavalry clergy crew deer fish folk infantry livestock offspring personnel police sheep staff youth".split())
# Nouns so often counted that "1950 jobs" is no year.
COUNTED = frozenset(
    """people workers jobs troops soldiers police students voters homes houses men women children residents members employees staff customers
    passengers families refugees migrants protesters demonstrators supporters fans visitors guests patients cases deaths prisoners officers
    firefighters teachers doctors nurses businesses companies schools vehicles cars buildings acres copies units votes shares animals trees years days""".split()
)
# Nouns after "one" that make it no number: "one day", "one another", "one thing".
ONE_THING = frozenset(
    """and another as at by can could day direction for had hand has hell in is may might more must of on or point reason should side such that thing
    time to was way which who would""".split()
)
# Nouns after a number and a hyphen that make it no number: "one-way", "three-dimensional", "two-time".
NO_COUNT_AFTER_HYPHEN = frozenset(
    """odd and d dimensional down fold hand handed in iron liner liners nine off on one out ply sided some stop time timer up upmanship way wood""".split()
)

# Singular nouns that a number counts right before another noun: "the 11 member pact", "a three course meal".
ATTRIBUTES = frozenset(
    """act bed bedroom birdie card candidate carriage chamber city colour color cook country county course cover cylinder day deck disc disk dog dollar door
    engine episode figure floor game gallon goal gun hole horse island item judge jury lane language lap leg man meal member minute name nation note number
    page panel part party person phase piece player point room round run screen season seat set shot side sided song speed stage star state step stop store
    storey story string stroke team test ticket tier title track try unit valve vehicle vessel vote voice volume wheel wicket woman word""".split()
)

DENOMINATORS = frozenset(
    """second minute hour day night week month year decade quarter season game match share barrel ton tonne tonnes ounce pound gallon liter litre kilo
    kilogram kilometer kilometre km mile meter metre foot acre hectare head person pupil student child patient household family vehicle car unit bushel
    dozen cent bottle ticket capita annum visit trip shift word piece transaction bird carat kwh mwh mmbtu worker employee resident citizen room pack pint
    bag litre serving capita device user customer lb oz kg h hr s lap ball over round""".split()
)

NOT_A_NOUN = (
    (FUNCTION - {"hundred"})
    | VERBS
    | MONTHS
    | frozenset(
        """percent pct per cent percentage vs versus via plus minus am pm a.m. p.m. gmt bst est edt overnight today tonight north south east west northeast
        northwest southeast southwest overseas abroad online downtown nationwide worldwide indoors outdoors upstairs downstairs""".split()
    )
)

# Words around a number by which noun phrases, verbs and their subjects are told apart.
DETERMINERS = frozenset("the a an its their his her our my your this that these those all each every some any both another such".split())
PREPOSITIONS = frozenset(
    """of in on at by for with from to into about over under between through during after before since until against among around as than near per within
    without across""".split()
)
ADJUNCT_STARTS = (PREPOSITIONS - {"as", "than"}) | frozenset(
    "however though too instead meanwhile moreover then now which who where when while by down up".split()
)
"""First words of what stands between commas after a subject, and is none."""
CLAUSE_STARTS = frozenset("that which who while but as when after before if because although though where whether said says so than and or".split())
RELATIVES = frozenset("which who that".split())
AUXILIARIES = frozenset(
    """is are was were be been being am has have had having will would could may might can should must did do does to not also now already still just only
    's 're 've 'd 'll went gone goes go""".split()
)
NO_VERB_ALONE = frozenset("to also now only just 's".split())
BE = frozenset("is are was were be been being 's 're has have had".split())
LEADS_TO_VERB = frozenset("expected set forecast likely".split())
REPORTED = frozenset("expected reported believed estimated supposed".split())
SAID = frozenset("said says reported reports added believes estimated estimates".split())
SUBJECT_PRONOUNS = frozenset("i you he she it we they there this that who someone everyone nobody".split())
BEFORE_A_TIME = frozenset("after for during every past last before until next".split())
"""Words before a time by which it says when, not how long something takes."""
CLOSERS = frozenset(", ; : . ! ? ( ) [ ] “ ” \" – — -- … '' `` ‘ |".split())
JOINS_PHRASES = frozenset("and & all both half or".split())
TOTALS = frozenset(
    """total number average record maximum minimum high low peak level close rate pace altitude height depth width length speed distance weight size
    range""".split()
)
"""Nouns before "of" that say how much, and nothing of what."""
RATES = frozenset("rate pace clip".split())
"""Nouns that something changes at: "grew at a 3% annual rate"."""
PLACE_PREPOSITIONS = frozenset("in at on across around near throughout within inside from along".split())
REMOVES = frozenset(
    """wipe wipes wiped wiping cut cuts cutting shave shaves shaved shaving knock knocks knocked knocking slash slashes slashed slashing strip strips stripped
    stripping trim trims trimmed trimming take takes took taken taking deduct deducts deducted deducting siphon siphoned siphoning""".split()
)
"""Verbs that take so much from something."""
HOLDS = frozenset("and with".split())
CHANCES = frozenset("chance risk probability likelihood".split())
CONTESTS = frozenset("win victory defeat loss draw ruling vote lead decision majority rout thrashing record verdict tie margin".split())
NOUNS_IN_LY = frozenset("family supply reply ally rally july italy assembly monopoly bully jelly".split())
# Adjectives that a counted noun phrase cannot begin with, but any other can.
ADJECTIVES_TOO = frozenset(
    """old older younger long high wide tall deep more most other less fewer first second last next own same late lower higher public live north south east
    west online overseas downtown""".split()
)
# Plurals that modify the noun after them; after any other, a noun phrase ends.
MODIFYING_PLURALS = frozenset(
    "sales sports arms goods news savings customs goods teachers jobs securities communications systems earnings plains robotics".split()
)
UNFINISHED = ADJECTIVES_TOO - {"public"}
NO_PHRASE = ADJECTIVES_TOO | frozenset(SMALL) | frozenset("far good back ahead up down once here there".split())
NOT_IN_PHRASE = NOT_A_NOUN - ADJECTIVES_TOO
CALENDAR = DAYS | MONTHS
# Verbs that a counted plural may look like, so that only the search for a subject takes them for verbs.
PRESENT_VERBS = frozenset(
    """faces extends announces covers earns employs carries contains features offers provides requires represents totals averages exceeds equals
    accounts amounts comprises operates hosts spans stretches boasts charges seats sits orbits hits targets estimates forecasts projects predicts
    reports posts books plans allows burns killed kills injures injured destroyed destroys helps makes takes gives wants needs shows says tells asks""".split()
)
NOT_VERBS = frozenset("per ago worth due later earlier before after apart away each apiece".split())
PREDICATES = PRESENT_VERBS | frozenset(CHANGES) | VERBS - ADJECTIVES_TOO - NOT_VERBS
SUBJECT_VERBS = VERBS | {"march"}
"""Words that are a subject where they stand alone before a verb: "Reports will follow", "The march began"."""

UNIT_LIKE = (
    frozenset(word for word in MEASURES if len(word) > 1)
    | frozenset(DURATIONS)
    | PERCENTS
    | frozenset(FRACTIONS) - {"half", "halves"}
    | STATES_OF_PEOPLE
    | DONE_TO_PEOPLE
    | frozenset("point points basis pp bps percentage pound pounds times fold x p g l c f v w k magnitude".split())
)
"""Words after a number that other rules take; a counted noun does not begin with them."""
NATIONS = frozenset(word for key in NATIONAL for word in key[:-1]) | frozenset({"u.s."})

_SIGNS = {word for word in CURRENCY_NAMES if not word[0].isalpha() and len(word) == 1}
_LETTERS = frozenset("n r sh rs ksh tsh ush tk nu rm rp dh dhs".split())
CURRENCY_NOUNS = (
    frozenset(word for word in CURRENCY_NAMES if word.isalpha() and word not in CURRENCY_CODES) - _LETTERS - {"pound", "pounds"} | AMBIGUOUS - _LETTERS
)
CODES_BEFORE = frozenset({"dlrs", "dlr", "rs", "rs.", "rm", "rp", "sh", "ksh", "tsh", "ush", "tk", "nu", "nis", "fcfa", "dh", "dhs"})

LEXICON = READING | Lexicon(
    classes={
        "MEASURE_WORD": frozenset(word for word in MEASURES if len(word) > 1) - {"mp", "pb", "pound", "pounds"},
        "LETTER_UNIT": frozenset("m g l w v".split()),
        "LENGTH_WORD": frozenset(LENGTHS),
        "SQUARE": frozenset("square sq sq. cubic cu".split()),
        "DEGREE_WORD": frozenset("degree degrees deg °".split()),
        "DEGREE_SCALE": frozenset("c c. f celsius fahrenheit centigrade kelvin".split()),
        "TIME_WORD": frozenset(DURATIONS),
        "OLD_TIME": frozenset("year years month months week weeks day days".split()),
        "ANY_TIME": frozenset(TIMES),
        "SIGN": frozenset(_SIGNS) | {"¢"},
        "SAFE_CODE": frozenset(CURRENCY_CODES) - WORDS_IN_CAPITALS,
        "CODE_IN_CAPITALS": WORDS_IN_CAPITALS & frozenset(CURRENCY_CODES),
        "COUNTRY_NOUN": frozenset(COUNTRY_NOUNS),
        "MILLIONS_CODE": frozenset(MILLIONS_OF),
        "CODE_BEFORE": CODES_BEFORE,
        "CURRENCY_NOUN": CURRENCY_NOUNS,
        "NATION": NATIONS,
        "UNIT_LIKE": UNIT_LIKE | CURRENCY_NOUNS | frozenset(CURRENCY_CODES) - WORDS_IN_CAPITALS | frozenset(CENTS) - {"p"},
        "CENT": frozenset(CENTS) - {"p"},
        "PERCENT_WORD": PERCENTS,
        "FRACTION_WORD": frozenset(FRACTIONS),
        "MULTIPLY": frozenset(MULTIPLY),
        "HALVE": HALVE,
        "FOLD": frozenset(FOLDS),
        "VAGUE": frozenset(VAGUE),
        "VAGUE_SCALE": frozenset(SCALES_OF),
        "SEVERAL_SCALE": frozenset(SEVERAL),
        "NAMING": NAMING,
        "NAMING_CAPITALISED": NAMING_CAPITALISED,
        "STREET": STREETS,
        "PEOPLE": PEOPLE,
        "STATE_OF_PEOPLE": STATES_OF_PEOPLE,
        "DONE_TO_PEOPLE": DONE_TO_PEOPLE,
        "HARMS": HARMS,
        "PER_WORD": DENOMINATORS,
        "ATTRIBUTE": ATTRIBUTES,
        "DETERMINER": DETERMINERS,
        "NUMBERED_MACHINE": frozenset(
            "aircraft spacecraft jet jets airliner airliners plane planes rocket rockets missile missiles tank tanks helicopter helicopters".split()
        ),
        "NOT_A_NOUN": NOT_A_NOUN,
        "AFTER_ALONE": (NOT_A_NOUN - UNIT_LIKE - PERCENTS - frozenset("per percent of am pm a.m. p.m. gmt bst est edt".split()))
        | frozenset(", . ; : ( ) ] ! ? … ... ” \" ' '' – — -- — * |".split()),
        "MONTH_WORD": MONTHS - {"may", "march"}
        | frozenset("jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. jan feb mar apr jun jul aug sep sept oct nov dec".split()) - {"mar"},
        "COMPARES": frozenset(
            """as more the higher larger bigger greater faster longer less lower stronger smaller better cheaper heavier that its their what likelier
            earnings average""".split()
        ),
        "HEDGE": HEDGES,
        "CLAUSE_END": frozenset(";:"),
        "PARTY": frozenset("lab con ld lib libdem dem rep snp grn green ukip ind plaid pc dup sf reform brexit alliance lp nat".split()),
        "RACES": frozenset("jog jogged ran run running runs sprint sprinted sprints swam swim swimming swims swum walk walked walking walks".split()),
        "NEEDS_METERS": frozenset(
            """tall wide long high deep above below away from hurdles freestyle sprint relay butterfly backstroke breaststroke race final run north south east
            west""".split()
        ),
        "MONTH_ABBREVIATION": frozenset("jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.".split()),
    },
    pieces={
        "CODE": "SAFE_CODE | CODE_IN_CAPITALS&UPPERCASE",
        "VALUE": "NUMERAL | DIGITS | SMALL_NUMBER | FRACTION_GLYPH",
        "JOIN": "(- | – | — | to (- | − | minus)? | or | - to -?)",
        "PERCENT": "(PERCENT_WORD | per -? cent)",
        "MEASURE_UNIT": "(SQUARE -? LENGTH_WORD | DEGREE_WORD -? DEGREE_SCALE | metric (ton | tons | tonne | tonnes) | (short | long) (ton | tons)"
        " | (lb | lbs | pound | pounds) - (ft | feet | foot) | (ft | foot) - (lb | lbs | pound | pounds) | nautical (mile | miles) | light -? (year | years)"
        " | fluid (ounce | ounces) | MEASURE_WORD - (hour | hours) | MEASURE_WORD (hour | hours) | DEGREE_WORD | MEASURE_WORD)",
        "PER": "(((a | an | per | / | each | every) | - (a | an | per) -) per:(SQUARE -? LENGTH_WORD | PER_WORD) | (per | /) per:TIME_WORD)",
        "PER_NOUN": "((a | an | per) | - (a | an | per) -) per:(SQUARE -? LENGTH_WORD | PER_WORD)",
        "PRICE_PER": "(PER | dozen:NUMERAL)",
        "NP_WORD": "(LOWERCASE&!NOT_A_NOUN | CAPITALISED&!NOT_A_NOUN)",
        "NP_FIRST": "(LOWERCASE&!NOT_A_NOUN&!UNIT_LIKE | CAPITALISED&!NOT_A_NOUN&!UNIT_LIKE)",
        "NP": "(other | more | most | fewer)? NP_FIRST ((- | ' | 's | and)? NP_WORD | -? INTEGER -? NP_FIRST){0,4}",
    },
)
