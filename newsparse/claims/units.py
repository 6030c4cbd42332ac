"""Units: what the words, signs and abbreviations of measures and times stand for.

Names are English, singular and spelled as in the US ("meter", "mile per hour").
"""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.claims.plurals import singular


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
    fathom: fathom fathoms
    furlong: furlong furlongs
    square meter: sqm m2 m²
    square kilometer: sqkm km2 km²
    square foot: sqft ft2 ft²
    cubic meter: m3 m³ cbm
    cubic foot per second: cusec cusecs
    acre: acre acres
    hectare: hectare hectares ha
    kilogram: kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs
    gram: gram grams gramme grammes g gm
    milligram: milligram milligrams mg
    microgram: microgram micrograms mcg μg µg
    nanogram: nanogram nanograms ng
    metric ton: tonne tonnes
    ton: ton tons
    megaton: megaton megatons megatonne megatonnes
    kiloton: kiloton kilotons
    quintal: quintal quintals
    hundredweight: hundredweight cwt
    pound: pound pounds lb lbs lb. lbs.
    ounce: ounce ounces oz oz.
    carat: carat carats
    dram: dram drams
    liter: liter liters litre litres l
    hectoliter: hectoliter hectoliters hectolitre hectolitres hl
    centiliter: centiliter centiliters cl
    milliliter: milliliter milliliters millilitre millilitres ml
    gallon: gallon gallons gal
    pint: pint pints
    quart: quart quarts
    barrel: barrel barrels bbl
    barrel per day: bpd bopd
    barrel of oil equivalent: boe
    barrel of oil equivalent per day: boed boepd
    twenty-foot equivalent unit: teu teus
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
    kilovolt: kilovolt kilovolts kv
    volt ampere: va
    kilovolt ampere: kva
    megavolt ampere: mva
    ohm: ohm ohms Ω
    amp: amp amps amperes
    joule: joule joules
    kilojoule: kilojoule kilojoules kj
    megajoule: megajoule megajoules mj
    gigajoule: gigajoule gigajoules gj
    terajoule: terajoule terajoules tj
    British thermal unit: btu btus
    million British thermal unit: mmbtu
    therm: therm therms
    newton: newton newtons
    newton meter: nm
    calorie: calorie calories cal
    kilocalorie: kilocalorie kilocalories kcal
    horsepower: horsepower hp ps
    brake horsepower: bhp
    hertz: hertz hz
    kilohertz: kilohertz khz
    megahertz: megahertz mhz
    gigahertz: gigahertz ghz
    terahertz: terahertz thz
    decibel: decibel decibels db dba
    bit: bit bits
    byte: byte bytes
    kilobyte: kilobyte kilobytes kb
    megabyte: megabyte megabytes mb
    gigabyte: gigabyte gigabytes gb
    terabyte: terabyte terabytes tb
    petabyte: petabyte petabytes pb
    exabyte: exabyte exabytes eb
    zettabyte: zettabyte zettabytes zb
    megabit: megabit megabits mbit
    gigabit: gigabit gigabits gbit
    kilobit per second: kbps
    terabit per second: tbps
    gigaflop: gigaflop gigaflops
    teraflop: teraflop teraflops
    petaflop: petaflop petaflops
    exaflop: exaflop exaflops
    frame per second: fps
    dot per inch: dpi
    megabit per second: mbps
    gigabit per second: gbps
    megapixel: megapixel megapixels mp
    pixel: pixel pixels
    part per million: ppm
    part per billion: ppb
    milliampere hour: mah
    lumen: lumen lumens
    lux: lux
    candela: candela candelas
    nit: nits
    pascal: pascal pascals
    hectopascal: hectopascal hectopascals hpa
    kilopascal: kilopascal kilopascals kpa
    megapascal: megapascal megapascals mpa
    gigapascal: gigapascal gigapascals gpa
    millimeter of mercury: mmhg
    millibar: millibar millibars
    psi: psi
    point per game: ppg
    rebound per game: rpg
    assist per game: apg
    millisievert: millisievert millisieverts msv
    microsievert: microsievert microsieverts μsv µsv
    sievert: sievert sieverts
    becquerel: becquerel becquerels bq
    roentgen: roentgen roentgens
    beat per minute: bpm
    international unit: iu
    parsec: parsec parsecs
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

SQUARED = {"square": "square", "sq": "square", "sq.": "square", "cubic": "cubic", "cu": "cubic"}
POUNDS, FEET = frozenset("lb lbs pound pounds".split()), frozenset("ft foot feet".split())
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
    if POUNDS.intersection(words) and FEET.intersection(words):
        return "pound foot"
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
