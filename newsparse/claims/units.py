"""Units: what the words, signs and abbreviations of measures, times and currencies stand for.

Names of measures are English, singular and spelled as in the US ("meter", "mile per hour"); money has ISO 4217 codes.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache


def _names(table: str) -> dict[str, str]:
    """A table of lines `name: every form it has in print`; words of the name itself are forms when they follow a `+`."""
    forms: dict[str, str] = {}
    for line in table.strip().splitlines():
        name, _, some = line.strip().partition(":")
        for form in some.split():
            forms[form] = name
    return forms


LENGTHS = _names(
    """
    meter: meter meters metre metres m
    kilometer: kilometer kilometers kilometre kilometres km kms
    centimeter: centimeter centimeters centimetre centimetres cm cms
    millimeter: millimeter millimeters millimetre millimetres mm
    decimeter: decimeter decimeters decimetre decimetres dm
    micrometer: micrometer micrometers micrometre micrometres micron microns μm µm
    nanometer: nanometer nanometers nanometre nanometres nm
    picometer: picometer picometers picometre picometres
    mile: mile miles mi mi.
    yard: yard yards yd yds
    foot: foot feet ft ft.
    inch: inch inches
    """
)
"""Lengths, which also stand after "square" and "cubic"."""

MEASURES = LENGTHS | _names(
    """
    nautical mile: nmi
    furlong: furlong furlongs
    square meter: sqm m2 m²
    square kilometer: sqkm km2 km²
    square foot: sqft ft2 ft²
    cubic meter: m3 m³ cbm
    acre: acre acres
    hectare: hectare hectares ha
    kilogram: kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs
    gram: gram grams gramme grammes g gm
    milligram: milligram milligrams mg
    microgram: microgram micrograms mcg μg µg
    metric ton: tonne tonnes
    ton: ton tons
    megaton: megaton megatons megatonne megatonnes
    kiloton: kiloton kilotons
    pound: pound pounds lb lbs lb. lbs.
    ounce: ounce ounces oz oz.
    carat: carat carats
    dram: dram drams
    liter: liter liters litre litres l
    centiliter: centiliter centiliters cl
    milliliter: milliliter milliliters millilitre millilitres ml
    gallon: gallon gallons gal
    pint: pint pints
    quart: quart quarts
    barrel: barrel barrels bbl
    barrel per day: bpd bopd
    bushel: bushel bushels
    teaspoon: teaspoon teaspoons tsp
    tablespoon: tablespoon tablespoons tbsp
    mile per hour: mph mph. m.p.h.
    kilometer per hour: kph kmh kmph
    mile per gallon: mpg
    knot: knot knots kt
    revolution per minute: rpm
    degree Celsius: celsius centigrade ℃
    degree Fahrenheit: fahrenheit ℉
    kelvin: kelvin kelvins
    degree: degree degrees deg °
    watt: watt watts w
    kilowatt: kilowatt kilowatts kw
    megawatt: megawatt megawatts
    gigawatt: gigawatt gigawatts gw
    terawatt: terawatt terawatts tw
    watt hour: wh
    kilowatt hour: kwh
    megawatt hour: mwh
    gigawatt hour: gwh
    terawatt hour: twh
    volt: volt volts v
    amp: amp amps amperes
    joule: joule joules
    kilojoule: kilojoule kilojoules kj
    calorie: calorie calories cal
    kilocalorie: kilocalorie kilocalories kcal
    horsepower: horsepower hp ps
    point per game: ppg
    rebound per game: rpg
    assist per game: apg
    gigapascal: gigapascal gigapascals gpa
    brake horsepower: bhp
    hertz: hertz hz
    kilohertz: kilohertz khz
    megahertz: megahertz mhz
    gigahertz: gigahertz ghz
    decibel: decibel decibels db dba
    bit: bit bits
    byte: byte bytes
    kilobyte: kilobyte kilobytes kb
    megabyte: megabyte megabytes mb
    gigabyte: gigabyte gigabytes gb
    terabyte: terabyte terabytes tb
    petabyte: petabyte petabytes pb
    megabit per second: mbps
    gigabit per second: gbps
    megapixel: megapixel megapixels mp
    pixel: pixel pixels
    part per million: ppm
    part per billion: ppb
    milliampere hour: mah
    lumen: lumen lumens
    pascal: pascal pascals
    millibar: millibar millibars
    psi: psi
    millisievert: millisievert millisieverts msv
    """
)
"""Single words and signs of measures."""

MEASURE_CASES = {"MW": "megawatt", "mW": "milliwatt", "Nm": "newton meter", "nm": "nanometer", "mb": "megabit", "kb": "kilobit", "gb": "gigabit",
                 "MB": "megabyte",
                 "Mb": "megabit", "Gb": "gigabit"}  # fmt: skip
"""Abbreviations whose case decides; other forms of the word mean what MEASURES says."""
MEASURES |= {"mw": "megawatt"}

TIMES = _names(
    """
    second: second seconds sec secs
    millisecond: millisecond milliseconds ms
    microsecond: microsecond microseconds
    minute: minute minutes min mins
    hour: hour hours hr hrs
    day: day days
    night: night nights
    week: week weeks wk wks
    fortnight: fortnight fortnights
    month: month months mo mos mth mths
    quarter: quarters
    year: year years yr yrs
    weekend: weekends
    decade: decade decades
    century: century centuries
    generation: generations
    season: seasons
    """
)
"""Units of time."""
DURATIONS = {form: name for form, name in TIMES.items() if name not in {"generation", "season", "weekend", "quarter"}}

# Currencies.
CURRENCY_NAMES = {
    "$": "USD", "us$": "USD", "usd": "USD", "dollar": "USD", "dollars": "USD", "dlrs": "USD", "dlr": "USD", "buck": "USD", "bucks": "USD",
    "£": "GBP", "gbp": "GBP", "sterling": "GBP", "quid": "GBP", "pound": "GBP", "pounds": "GBP", "stg": "GBP",
    "€": "EUR", "eur": "EUR", "euro": "EUR", "euros": "EUR",
    "¥": "JPY", "jpy": "JPY", "yen": "JPY",
    "cny": "CNY", "rmb": "CNY", "yuan": "CNY", "renminbi": "CNY", "元": "CNY",
    "₹": "INR", "inr": "INR", "rs": "INR", "rs.": "INR", "rupee": "INR", "rupees": "INR",
    "aud": "AUD", "a$": "AUD", "au$": "AUD", "cad": "CAD", "c$": "CAD", "ca$": "CAD", "cdn$": "CAD", "can$": "CAD", "nzd": "NZD", "nz$": "NZD",
    "hkd": "HKD", "hk$": "HKD", "sgd": "SGD", "s$": "SGD", "nt$": "TWD", "twd": "TWD", "r$": "BRL", "brl": "BRL", "real": "BRL", "reais": "BRL",
    "mxn": "MXN", "mx$": "MXN", "mxn$": "MXN", "chf": "CHF", "sek": "SEK", "nok": "NOK", "dkk": "DKK", "isk": "ISK", "pln": "PLN", "zloty": "PLN",
    "zlotys": "PLN",
    "czk": "CZK", "koruna": "CZK", "huf": "HUF", "forint": "HUF", "forints": "HUF", "ron": "RON", "bgn": "BGN", "hrk": "HRK", "kuna": "HRK",
    "zar": "ZAR", "rand": "ZAR", "ngn": "NGN", "naira": "NGN", "₦": "NGN", "n": "NGN", "ghs": "GHS", "gh¢": "GHS", "cedi": "GHS", "cedis": "GHS",
    "kes": "KES", "ksh": "KES", "sh": "KES", "ugx": "UGX", "ush": "UGX", "tzs": "TZS", "tsh": "TZS", "etb": "ETB", "birr": "ETB",
    "pkr": "PKR", "bdt": "BDT", "taka": "BDT", "tk": "BDT", "lkr": "LKR", "npr": "NPR", "nu": "BTN", "ngultrum": "BTN",
    "rub": "RUB", "₽": "RUB", "rouble": "RUB", "roubles": "RUB", "ruble": "RUB", "rubles": "RUB", "uah": "UAH", "hryvnia": "UAH", "hryvnias": "UAH", "₴": "UAH",
    "try": "TRY", "₺": "TRY", "lira": "TRY", "liras": "TRY", "ils": "ILS", "nis": "ILS", "₪": "ILS", "shekel": "ILS", "shekels": "ILS",
    "aed": "AED", "dirham": "AED", "dirhams": "AED", "sar": "SAR", "riyal": "SAR", "riyals": "SAR", "qar": "QAR", "egp": "EGP",
    "php": "PHP", "₱": "PHP", "thb": "THB", "฿": "THB", "baht": "THB", "idr": "IDR", "rp": "IDR", "rupiah": "IDR", "myr": "MYR", "rm": "MYR", "ringgit": "MYR",
    "krw": "KRW", "₩": "KRW", "won": "KRW", "vnd": "VND", "₫": "VND", "dong": "VND", "kzt": "KZT", "tenge": "KZT", "gel": "GEL", "lari": "GEL", "₾": "GEL",
    "crc": "CRC", "₡": "CRC", "btc": "bitcoin", "bitcoin": "bitcoin", "bitcoins": "bitcoin", "₿": "bitcoin", "s/": "PEN", "sol": "PEN", "soles": "PEN",
    "markka": "FIM", "markkas": "FIM", "markkaa": "FIM", "guilder": "NLG", "guilders": "NLG", "deutschmark": "DEM", "deutschmarks": "DEM",
    "drachma": "GRD", "drachmas": "GRD", "lire": "ITL", "peseta": "ESP", "pesetas": "ESP", "escudo": "PTE", "escudos": "PTE", "schilling": "ATS",
    "schillings": "ATS",
}  # fmt: skip
"""Signs, codes and words of money that need no country beside them, and the default of "$", "pound", "rupee"; documented as such."""

AMBIGUOUS = frozenset("r franc francs crown crowns krona kronor krone kroner peso pesos dinar dinars shilling shillings sh riyal riyals".split())
"""Words and signs that several currencies share: their currency is the dateline's, or Config's, or open."""

NATIONAL: dict[tuple[str, ...], str] = {
    ("us", "dollar"): "USD", ("american", "dollar"): "USD", ("australian", "dollar"): "AUD", ("canadian", "dollar"): "CAD", ("new", "zealand", "dollar"): "NZD",
    ("hong", "kong", "dollar"): "HKD", ("singapore", "dollar"): "SGD", ("singaporean", "dollar"): "SGD", ("taiwan", "dollar"): "TWD", ("zimbabwean",
    "dollar"): "ZWL",
    ("swiss", "franc"): "CHF", ("cfa", "franc"): "XOF", ("french", "franc"): "FRF", ("belgian", "franc"): "BEF", ("rwandan", "franc"): "RWF",
    ("danish", "crown"): "DKK", ("danish", "krone"): "DKK", ("norwegian", "crown"): "NOK", ("norwegian", "krone"): "NOK", ("swedish", "crown"): "SEK",
    ("swedish", "krona"): "SEK", ("czech", "crown"): "CZK", ("czech", "koruna"): "CZK", ("icelandic", "krona"): "ISK",
    ("mexican", "peso"): "MXN", ("philippine", "peso"): "PHP", ("argentine", "peso"): "ARS", ("chilean", "peso"): "CLP", ("colombian", "peso"): "COP",
    ("cuban", "peso"): "CUP", ("uruguayan", "peso"): "UYU", ("kenyan", "shilling"): "KES", ("ugandan", "shilling"): "UGX", ("tanzanian", "shilling"): "TZS",
    ("somali", "shilling"): "SOS", ("indian", "rupee"): "INR", ("pakistani", "rupee"): "PKR", ("pakistan", "rupee"): "PKR", ("sri", "lankan", "rupee"): "LKR",
    ("nepali", "rupee"): "NPR", ("nepalese", "rupee"): "NPR", ("indonesian", "rupiah"): "IDR", ("british", "pound"): "GBP", ("egyptian", "pound"): "EGP",
    ("syrian", "pound"): "SYP", ("lebanese", "pound"): "LBP", ("sudanese", "pound"): "SDG", ("turkish", "lira"): "TRY", ("italian", "lira"): "ITL",
    ("iraqi", "dinar"): "IQD", ("kuwaiti", "dinar"): "KWD", ("jordanian", "dinar"): "JOD", ("libyan", "dinar"): "LYD", ("serbian", "dinar"): "RSD",
    ("tunisian", "dinar"): "TND", ("algerian", "dinar"): "DZD", ("saudi", "riyal"): "SAR", ("qatari", "riyal"): "QAR", ("yemeni", "riyal"): "YER",
    ("iranian", "rial"): "IRR", ("japanese", "yen"): "JPY", ("chinese", "yuan"): "CNY", ("south", "african", "rand"): "ZAR", ("finnish", "markka"): "FIM",
    ("dutch", "guilder"): "NLG", ("israeli", "shekel"): "ILS", ("georgian", "lari"): "GEL", ("malaysian", "ringgit"): "MYR", ("pound", "sterling"): "GBP",
    ("russian", "rouble"): "RUB", ("russian", "ruble"): "RUB", ("south", "korean", "won"): "KRW", ("brazilian", "real"): "BRL", ("thai", "baht"): "THB",
    ("polish", "zloty"): "PLN", ("hungarian", "forint"): "HUF", ("nigerian", "naira"): "NGN", ("ghanaian", "cedi"): "GHS",
}  # fmt: skip
"""Currencies that are named with their country, in the singular."""

PREFIXED = {"us": "USD", "u.s": "USD", "u.s.": "USD", "a": "AUD", "au": "AUD", "aus": "AUD", "c": "CAD", "ca": "CAD", "cdn": "CAD", "can": "CAD",
            "nz": "NZD", "hk": "HKD",
            "s": "SGD", "sg": "SGD", "nt": "TWD", "r": "BRL", "mx": "MXN", "z": "ZWL", "usd": "USD", "aud": "AUD", "mxn": "MXN", "cad": "CAD", "nzd": "NZD",
            "hkd": "HKD", "sgd": "SGD"}  # fmt: skip
"""What stands before "$" (or after it, as in "$US25"): which dollar it is."""

MILLIONS_OF = {f"{prefix}{code}": code.upper() for prefix in ("m", "mn") for code in ("eur", "usd", "gbp", "aud", "chf", "cad", "nok", "sek", "dkk")}
"""MEUR and the like: millions of the currency, in business news."""

CENTS = {"cent": "cent", "cents": "cent", "¢": "cent", "penny": "penny", "pennies": "penny", "pence": "penny", "p": "penny", "paise": "paisa",
         "kopecks": "kopeck", "satoshi": "satoshi",
         "satoshis": "satoshi"}  # fmt: skip
"""Small money, whose unit stays as written."""
CENT_CURRENCIES = {"penny": "GBP", "paisa": "INR", "kopeck": "RUB"}

HOME = {
    "USD": "washington chicago houston boston dallas detroit seattle philadelphia atlanta miami",
    "CAD": "ottawa toronto montreal vancouver calgary edmonton winnipeg halifax quebec ontario alberta canada regina saskatoon",
    "AUD": "sydney melbourne canberra brisbane perth adelaide hobart darwin australia",
    "NZD": "wellington auckland christchurch dunedin",
    "SGD": "singapore",
    "HKD": "hong kong",
    "ZAR": "johannesburg pretoria durban soweto bloemfontein africa",
    "KES": "nairobi mombasa kisumu kenya",
    "UGX": "kampala entebbe uganda",
    "TZS": "dodoma tanzania salaam",
    "XOF": "dakar abidjan bamako ouagadougou niamey lome cotonou senegal",
    "XAF": "yaounde douala libreville brazzaville ndjamena",
    "RWF": "kigali rwanda",
    "CHF": "zurich geneva bern basel lausanne switzerland",
    "MXN": "mexico monterrey guadalajara tijuana",
    "PHP": "manila cebu davao philippines",
    "ARS": "aires argentina",
    "CLP": "santiago chile valparaiso",
    "COP": "bogota colombia medellin",
    "DKK": "copenhagen denmark aarhus",
    "NOK": "oslo norway bergen",
    "SEK": "stockholm sweden gothenburg malmo",
    "CZK": "prague brno",
    "ISK": "reykjavik iceland",
    "PKR": "islamabad karachi lahore peshawar quetta rawalpindi pakistan",
    "LKR": "colombo kandy",
    "NPR": "kathmandu nepal",
    "EGP": "cairo egypt",
    "IQD": "baghdad iraq",
    "KWD": "kuwait",
    "JOD": "amman",
    "RSD": "belgrade serbia",
    "JMD": "kingston jamaica",
}
HOMES = {place: code for code, places in HOME.items() for place in places.split()}
"""The currency of the place that a dateline names."""

FAMILY: dict[str, frozenset[str]] = {
    "$": frozenset("USD CAD AUD NZD SGD HKD JMD MXN ARS CLP COP".split()),
    "dollar": frozenset("USD CAD AUD NZD SGD HKD JMD".split()),
    "r": frozenset({"ZAR"}),
    "sh": frozenset("KES UGX TZS".split()),
    "shilling": frozenset("KES UGX TZS".split()),
    "franc": frozenset("XOF XAF RWF CHF".split()),
    "crown": frozenset("DKK NOK SEK CZK ISK".split()),
    "krona": frozenset("SEK ISK".split()),
    "krone": frozenset("DKK NOK".split()),
    "peso": frozenset("MXN PHP ARS CLP COP".split()),
    "dinar": frozenset("IQD KWD JOD RSD".split()),
    "rupee": frozenset("PKR LKR NPR".split()),
    "rs": frozenset("PKR LKR NPR".split()),
    "pound": frozenset({"EGP"}),
}
"""Which of these currencies a sign or word can be, so that a dateline decides between them."""

IRREGULAR = {
    "people": "person", "persons": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth", "geese": "goose",
    "mice": "mouse",
    "lives": "life", "wives": "wife", "knives": "knife", "wolves": "wolf", "halves": "half", "leaves": "leaf", "loaves": "loaf", "thieves": "thief",
    "shelves": "shelf",
    "calves": "calf", "elves": "elf", "selves": "self", "police": "police", "cattle": "cattle", "troops": "troop", "species": "species", "series": "series",
    "aircraft": "aircraft", "spacecraft": "spacecraft", "crossroads": "crossroads", "headquarters": "headquarters", "means": "means", "crises": "crisis",
    "analyses": "analysis", "theses": "thesis", "diagnoses": "diagnosis", "bases": "base", "phenomena": "phenomenon", "criteria": "criterion",
    "bacteria": "bacterium",
    "media": "medium", "alumni": "alumnus", "oxen": "ox", "buses": "bus", "gases": "gas", "viruses": "virus", "bonuses": "bonus", "campuses": "campus",
    "movies": "movie", "cookies": "cookie", "zombies": "zombie", "rookies": "rookie", "calories": "calorie", "ties": "tie", "pies": "pie", "lies": "lie",
    "selfies": "selfie",
    "heroes": "hero", "potatoes": "potato", "tomatoes": "tomato", "echoes": "echo", "vetoes": "veto", "volcanoes": "volcano", "cargoes": "cargo",
    "shoes": "shoe", "canoes": "canoe",
    "toes": "toe", "foes": "foe", "axes": "axe", "caches": "cache", "headaches": "headache", "niches": "niche", "cases": "case", "houses": "house",
    "horses": "horse",
    "nurses": "nurse", "courses": "course", "purchases": "purchase", "purses": "purse", "expenses": "expense", "licenses": "license", "offenses": "offense",
    "losses": "loss", "glasses": "glass", "news": "news", "odds": "odds", "sheep": "sheep", "fish": "fish", "deer": "deer", "salmon": "salmon",
    "quizzes": "quiz",
    "grandchildren": "grandchild", "schoolchildren": "schoolchild", "businessmen": "businessman", "policemen": "policeman", "gentlemen": "gentleman",
    "passersby": "passerby", "plus": "plus", "bus": "bus", "gas": "gas", "taxis": "taxi", "aliases": "alias", "biases": "bias", "canvases": "canvas",
    "choruses": "chorus", "circuses": "circus", "statuses": "status", "lenses": "lens", "atlases": "atlas", "safaris": "safari", "alibis": "alibi",
    "skis": "ski",
    "kiwis": "kiwi", "lens": "lens", "dead": "dead", "wounded": "wounded", "injured": "injured",
    "homeless": "homeless", "unemployed": "unemployed", "missing": "missing",
}  # fmt: skip
"""Plurals that do not just add -s, and nouns that look like plurals or have none."""


SAME_IN_PLURAL = frozenset("police cattle species series aircraft spacecraft headquarters sheep fish deer salmon".split())


@lru_cache(maxsize=2048)  # the same nouns come again and again
def singular(noun: str) -> str:
    """The singular of a noun.

    >>> [singular(noun) for noun in ("nurses", "ponies", "benches", "women", "buses")]
    ['nurse', 'pony', 'bench', 'woman', 'bus']
    """
    form = noun.lower()
    if form in IRREGULAR:
        return IRREGULAR[form]
    if form.endswith("men") and len(form) > 5:
        return noun[:-2] + "an"
    if form.endswith("ies") and len(form) > 4:
        return noun[:-3] + "y"
    if form.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return noun[:-2]
    if form.endswith("s") and not form.endswith(("ss", "us", "is", "'s")) and len(form) > 2:
        return noun[:-1]
    return noun[:-1] if form != noun and is_plural(noun) else noun


NAMES_IN_IS = frozenset(
    """paris davis lewis harris morris dennis francis travis curtis louis ellis chris memphis tunis genesis minneapolis indianapolis avis elvis alexis mavis
    doris""".split()
)


@lru_cache(maxsize=2048)
def is_plural(noun: str) -> bool:
    """Whether a word looks like the plural of a noun.

    >>> [is_plural(noun) for noun in ("nurses", "crisis", "Iraqis", "MPs", "aircraft")]
    [True, False, True, True, True]
    """
    form = noun.lower()
    if form != noun and ((noun[:-1].isupper() and noun[-1] == "s") or (form.endswith("is") and len(form) > 4 and form not in NAMES_IN_IS)):
        return True
    if form in IRREGULAR:
        return IRREGULAR[form] != form or form in SAME_IN_PLURAL
    if form.endswith("men") and len(form) > 4:
        return form not in {"specimen", "regimen", "abdomen", "acumen"}
    return len(form) > 2 and form.endswith("s") and not form.endswith(("ss", "us", "is", "ous"))


SQUARED = {"square": "square", "sq": "square", "sq.": "square", "cubic": "cubic", "cu": "cubic"}
PER = frozenset("per a an / each every".split())
PER_HOUR = {"h": "hour", "hr": "hour", "s": "second", "sec": "second", "l": "liter", "kg": "kilogram", "t": "metric ton",
            "mmbtu": "million British thermal unit", "oz": "ounce",
            "lb": "pound", "bbl": "barrel", "annum": "year", "capita": "person", "pound": "pound", "pounds": "pound"}  # fmt: skip


def measure_name(words: Sequence[str], written: str) -> str | None:
    """The name of a measure: the words of "square feet", "km / h", "degrees C", "miles per hour"; None if they are none.

    `written` is the text of the words, for abbreviations whose case decides.

    >>> measure_name(("square", "-", "foot"), "square-foot"), measure_name(("miles", "an", "hour"), "miles an hour")
    ('square foot', 'mile per hour')
    """
    words = [word for word in words if word != "-"]
    for place in range(1, len(words)):
        if words[place] in PER and place + 1 < len(words):
            upper = measure_name(words[:place], written.split()[0] if " " in written else written)
            return upper and f"{upper} per {denominator(words[place + 1 :])}"
    if not words:
        return None
    if len(words) > 1 and words[0] in SQUARED:
        length = LENGTHS.get(words[-1])
        return length and f"{SQUARED[words[0]]} {length}"
    if words[0] in {"degree", "degrees", "deg", "°"} and len(words) > 1:
        return {"c": "degree Celsius", "f": "degree Fahrenheit", "k": "kelvin"}.get(words[1][:1], "degree")
    if words[0] in {"metric", "short", "long", "light", "nautical", "fluid"} and len(words) > 1:
        last = singular(words[-1])
        return {"metric": "metric ton", "light": "light year", "nautical": "nautical mile", "fluid": "fluid ounce"}.get(words[0], last)
    if len(words) == 1:
        return MEASURE_CASES.get(written.strip()) or {"c": "degree Celsius", "f": "degree Fahrenheit"}.get(words[0]) or MEASURES.get(words[0])
    head = words[0].removesuffix("s")
    if len(words) == 2 and words[-1] in {"hours", "hour"}:
        return f"{MEASURES.get(words[0], head)} hour"
    return MEASURES.get(words[-1])


def denominator(words: Sequence[str]) -> str:
    """What follows "per": "year", "square meter", "10,000 births".

    >>> denominator(("sq", "ft")), denominator(("month",))
    ('square foot', 'month')
    """
    words = [word for word in words if word != "-"]
    if words[0] in SQUARED and len(words) > 1:
        return f"{SQUARED[words[0]]} {LENGTHS.get(words[-1], singular(words[-1]))}"
    if words[0][:1].isdigit() or len(words) > 1:
        return " ".join(words)
    return PER_HOUR.get(words[0]) or TIMES.get(words[0]) or MEASURES.get(words[0]) or singular(words[0])
