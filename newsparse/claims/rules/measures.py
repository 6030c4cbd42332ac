"""Measures: "80 furlongs", "3.2 tonnes", "900-square-foot", "-31C", "5 feet 9 inches", "magnitude 4.4"."""

from __future__ import annotations

from decimal import Decimal

from newsparse.claims.meaning import Amount, has_suffix, number, pair
from newsparse.claims.results import ClaimKind
from newsparse.claims.rules.money import RELATIVE
from newsparse.claims.units import DURATIONS, denominator, measure_name
from newsparse.numerals import digits
from newsparse.reading.lexicon import FUNCTION
from newsparse.rules import Match, Rule
from newsparse.span import Span

POUNDS_IN_STONE = 14
SPEEDS = frozenset("hour second gallon liter".split())
"""What a measure is per without being a rate of something happening."""


def measure(match: Match) -> Amount | None:
    """'80 furlongs', '25,000 bushels a day': a number of a unit of measure."""
    part, ends = match.part("unit"), pair(match)
    if part is None or ends is None or (match["per"] and match.after.lower() in RELATIVE):
        return None
    unit = measure_name(match["unit"], part.of(match.words.text))
    other = match.part("other")
    if unit is None or (other and measure_name(match["other"], other.of(match.words.text)) != unit):
        return None
    if not match["per"]:
        return Amount(match.span, *ends, ClaimKind.MEASURE, unit)
    per = denominator(match["per"])
    span = Span(match.span.start, part.end) if match.group("stuff") else match.span  # "6 million tons of gravel a year"
    return Amount(span, *ends, ClaimKind.MEASURE if per in SPEEDS else ClaimKind.RATE, f"{unit} per {per}")


def several_measures(match: Match) -> tuple[Amount, ...] | None:
    """'15 and 20 oz': several measures, or durations, that share the unit."""
    part = match.part("unit")
    time = DURATIONS.get(match["unit"][0])
    unit = time or (part and measure_name(match["unit"], part.of(match.words.text)))
    if not unit:
        return None
    amounts = []
    for name in ("first", "second", "third"):
        place, value = match.part(name), number(match, name) if match.group(name) else None
        if place is not None:
            if value is None:
                return None
            span = match.between("third", "unit") if name == "third" else place
            amounts.append(Amount(span, value.value, value.value, ClaimKind.DURATION if time else ClaimKind.MEASURE, unit))
    return tuple(amounts)


def abbreviated(match: Match) -> Amount | None:
    """'5kg', '18C', '-31C': a letter that touches its digits, or stands in lower case after them."""
    part, ends = match.part("unit"), pair(match)
    if part is None or ends is None:
        return None
    written = part.of(match.words.text).rstrip(".")
    if match.after == "-":
        return None  # "three F-16s"
    tight = match.words.text[part.start - 1] not in " \u00a0"
    if written in {"C", "F"}:
        if not tight and match.after.isalnum():
            return None
    elif not (tight or written.islower()) or written in {"V", "M", "G"} or written == "f" or written == "c":
        return None
    unit = measure_name((written.lower(),), written)
    return (unit and Amount(match.span, *ends, ClaimKind.MEASURE, unit)) or None


def meters(match: Match) -> Amount | None:
    """'3.4m wide': an "m" that a length needs, not a million."""
    value = number(match, "first")
    if value is None or match["first"][-1] != "m" or not has_suffix(match, "first"):
        return None
    length = value.value / value.scale
    return Amount(match.part("first") or match.span, length, length, ClaimKind.MEASURE, "meter")


def feet_and_inches(match: Match) -> Amount | None:
    """'5 feet 9 inches': a height in inches, pounds and ounces in ounces."""
    first, second = number(match, "first"), number(match, "second")
    if first is None or second is None:
        return None
    mark = match.part("mark")
    if mark and (match["first"][-1] == "s" or match.words.text[mark.end : mark.end + 1].isspace()):
        return None
    factor, unit = (16, "ounce") if match["pound"] else (12, "inch")
    if second.value >= factor or first.value != int(first.value):
        return None
    value = first.value * factor + second.value
    return Amount(match.span, value, value, ClaimKind.MEASURE, unit)


def stones(match: Match) -> Amount | None:
    """'lost four stone', '12st 4lb': a weight, in pounds where pounds go with it; not "12 stone steps"."""
    second = number(match, "second") if match["second"] else None
    if match["whole"]:
        whole = digits(match["whole"][0].removesuffix("st"))
    else:
        first = number(match, "first")
        whole = first and first.value
    if whole is None or (second is None and match.after.isalpha() and match.after.islower() and match.after not in FUNCTION):
        return None
    if second is None:
        return Amount(match.span, whole, whole, ClaimKind.MEASURE, "stone")
    if second.value >= POUNDS_IN_STONE or whole != int(whole):
        return None
    value = whole * POUNDS_IN_STONE + second.value
    return Amount(match.span, value, value, ClaimKind.MEASURE, "pound")


def magnitude(match: Match) -> Amount | None:
    """'magnitude 4.4', 'a 4.4-magnitude tremor': the strength of an earthquake."""
    value = number(match, "first")
    return Amount(match.span, value.value, value.value, ClaimKind.MEASURE, "magnitude") if value and value.value < 11 else None


def part_of_measure(match: Match) -> Amount | None:
    """'1/8 inch', 'half an acre': a fraction of a unit."""
    part = match.part("unit")
    unit = "point" if match["unit"] == ("point",) else part and measure_name(match["unit"], part.of(match.words.text))
    if not unit:
        return None
    if match["top"]:
        top, bottom = digits(match["top"][0]), digits(match["bottom"][0])
        if top is None or not bottom:
            return None
        value = top / bottom
    else:
        value = Decimal("0.5")
    return Amount(match.span, value, value, ClaimKind.MEASURE, unit)


def pounds(match: Match) -> Amount | None:
    """'60 pounds': weight or money, which the text decides."""
    ends = pair(match)
    return Amount(match.span, *ends, ClaimKind.MEASURE, "pound", money="pound") if ends else None


RULES: tuple[Rule[Amount], ...] = (
    Rule(
        name="measure",
        pattern="(between (- | − | minus)? first:VALUE (-? other:MEASURE_UNIT)? (and | to) second:VALUE | first:VALUE ((-? other:MEASURE_UNIT)? JOIN"
        " second:VALUE)?) -? unit:MEASURE_UNIT (stuff:(of NP_WORD{1,2})? PER)?",
        build=measure,
        examples={
            "From here the pilgrims walk about 80 furlongs.": "~80 furlong",
            "A stranded whale of 3.2 tonnes was towed out.": "3.2 metric ton",
            "Her studio is a 900-square-foot loft.": "900 square foot",
            "Swifts can reach 70mph in a dive.": "70 mile per hour",
            "Millers here grind 25,000 bushels a day.": "25000 bushel per day",
            "Vaccines are kept in it at minus-94 degrees Fahrenheit.": "-94 degree Fahrenheit",
            "Since then the lake has warmed, rising by 2 to 2.8 degrees Celsius.": "2..2.8 degree Celsius up",
            "Quarries here yield 6 million tons of gravel a year.": "6000000 ton per year",
            "Bakers pour 30 cl to 12 oz of rice flour.": "30 centiliter; 12 ounce",
            "Spruce survives between -45 °C and 31 °C.": "-45..31 degree Celsius",
        },
        counterexamples=("The ruler measures miles.",),
    ),
    Rule(
        name="measure_list",
        pattern="first:VALUE (, second:VALUE ,?)? (and | or) third:VALUE -? unit:(MEASURE_UNIT | TIME_WORD)",
        build=several_measures,
        examples={"Jars come in 15 and 20 oz.": "15 ounce; 20 ounce", "He cut planks of 6, 8 and 11 feet.": "6 foot; 8 foot; 11 foot"},
    ),
    Rule(
        name="measure_letter",
        pattern="first:VALUE (JOIN second:VALUE)? unit:(LETTER_UNIT | c | c. | f)",
        build=abbreviated,
        examples={
            "Sled dogs slept outside at -31C.": "-31 degree Celsius",
            "Knead in 650 g of rye.": "650 gram",
            "Keep the cellar at 18C.": "18 degree Celsius",
        },
        counterexamples=("She raced a Class 7 V boat.",),
    ),
    Rule(
        name="meters",
        pattern="RACES (a | an | the | her | his)? first:NUMERAL (in | at | on | and | , | \\. | // | NEEDS_METERS)"
        " | first:NUMERAL (NEEDS_METERS | (by | x) (NUMERAL | VALUE LENGTH_WORD))"
        " | VALUE LENGTH_WORD (by | x) first:NUMERAL",
        build=meters,
        examples={"Its nest was 3m wide.": "3 meter", "The slab is 1.2m by 80cm.": "1.2 meter", "She ran the 800m in 1:58.": "800 meter"},
        counterexamples=("She ran a campaign.",),
    ),
    Rule(
        name="feet_and_inches",
        pattern="first:VALUE -? ((feet | foot | ft) (- | ,)? second:VALUE -? inch:(inches | inch | in | ins)?"
        " | pound:(lb | lbs | pounds) second:VALUE (oz | ounces) | mark:(' | ′) second:MONTH_NUMBER (\" | ” | ″)?)",
        build=feet_and_inches,
        examples={"The sunflower grew to 5 feet 9 inches.": "69 inch", "He landed a carp of 11lb 2oz.": "178 ounce", "Her harp stands 5'8\" high.": "68 inch"},
        counterexamples=("He put his feet up and inched on.",),
    ),
    Rule(
        name="stone",
        pattern="first:VALUE -? (stone | st&LOWERCASE) ((and | ,)? second:VALUE -? (lb | lbs | pound | pounds))?"
        " | whole:ORDINAL_DIGITS second:VALUE -? (lb | lbs)",
        build=stones,
        examples={"The goalkeeper has shed two stone.": "2 stone down", "The boxer weighed in at 12st 4lb.": "172 pound"},
        counterexamples=("A gate in the 12th-century stone wall stood open.",),
    ),
    Rule(
        name="magnitude",
        pattern="magnitude (of)? first:DIGITS | first:DIGITS -? magnitude",
        build=magnitude,
        examples={"Chimneys fell in a magnitude 4.4 tremor.": "4.4 magnitude", "Seismographs recorded a 7.1-magnitude quake at sea.": "7.1 magnitude"},
        counterexamples=("Nobody knew the magnitude of it.",),
    ),
    Rule(
        name="part_of_measure",
        pattern="(half (a | an | -) | top:INTEGER (/ | ⁄) bottom:INTEGER) -? unit:(MEASURE_UNIT | pound | pounds | point) ",
        build=part_of_measure,
        examples={"Her garden measures half an acre.": "0.5 acre", "Cut the pastry into 1/8 inch strips.": "0.125 inch"},
    ),
    Rule(
        name="pounds",
        pattern="first:VALUE (JOIN second:VALUE)? -? (pound | pounds)",
        build=pounds,
        examples={"Hikers carried 60 pounds each.": "60 pound", "Restoring the organ took 3 million pounds.": "3000000 GBP"},
        counterexamples=("He pounds the table.",),
    ),
)
