"""Measures: "35 miles", "7.5 tonnes", "150,000-square-foot", "-12C", "6 feet 4 inches", "magnitude 6.8"."""

from __future__ import annotations

from decimal import Decimal

from newsparse.claims.meaning import Amount, has_suffix, number, pair
from newsparse.claims.results import ClaimKind
from newsparse.claims.rules.money import RELATIVE
from newsparse.claims.units import DURATIONS, denominator, measure_name
from newsparse.numerals import digits
from newsparse.rules import Match, Rule
from newsparse.span import Span

SPEEDS = frozenset("hour second gallon liter".split())
"""What a measure is per without being a rate of something happening."""


def measure(match: Match) -> Amount | None:
    """'35 miles', '400,000 barrels a day': a number of a unit of measure."""
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
    span = Span(match.span.start, part.end) if match.group("stuff") else match.span  # "2 billion gallons of jet fuel a year"
    return Amount(span, *ends, ClaimKind.MEASURE if per in SPEEDS else ClaimKind.RATE, f"{unit} per {per}")


def several_measures(match: Match) -> tuple[Amount, ...] | None:
    """'45 and 50 mg': several measures, or durations, that share the unit."""
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
    """'5kg', '31C', '-12C': a letter that touches its digits, or stands in lower case after them."""
    part, ends = match.part("unit"), pair(match)
    if part is None or ends is None:
        return None
    written = part.of(match.words.text).rstrip(".")
    tight = match.words.text[part.start - 1] not in " \u00a0"
    if written in {"C", "F"}:
        if not tight and match.after.isalnum():
            return None
    elif not (tight or written.islower()) or written in {"V", "M", "G"} or written == "f" or written == "c":
        return None
    unit = measure_name((written.lower(),), written)
    return (unit and Amount(match.span, *ends, ClaimKind.MEASURE, unit)) or None


def meters(match: Match) -> Amount | None:
    """'1.8m tall': an "m" that a length needs, not a million."""
    value = number(match, "first")
    if value is None or match["first"][-1] != "m" or not has_suffix(match, "first"):
        return None
    length = value.value / value.scale
    return Amount(match.part("first") or match.span, length, length, ClaimKind.MEASURE, "meter")


def feet_and_inches(match: Match) -> Amount | None:
    """'6 feet 4 inches': a height in inches, pounds and ounces in ounces."""
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


def magnitude(match: Match) -> Amount | None:
    """'magnitude 6.8', 'a 6.8-magnitude quake': the strength of an earthquake."""
    value = number(match, "first")
    return Amount(match.span, value.value, value.value, ClaimKind.MEASURE, "magnitude") if value and value.value < 11 else None


def part_of_measure(match: Match) -> Amount | None:
    """'1/4 mile', 'half a mile': a fraction of a unit."""
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
    """'25 pounds': weight or money, which the text decides."""
    ends = pair(match)
    return Amount(match.span, *ends, ClaimKind.MEASURE, "pound", money="pound") if ends else None


RULES: tuple[Rule[Amount], ...] = (
    Rule(
        name="measure",
        pattern="(between (- | − | minus)? first:VALUE (-? other:MEASURE_UNIT)? (and | to) second:VALUE | first:VALUE ((-? other:MEASURE_UNIT)? JOIN"
        " second:VALUE)?) -? unit:MEASURE_UNIT (stuff:(of NP_WORD{1,2})? PER)?",
        build=measure,
        examples={
            "The camp lies about 35 miles north of the border.": "~35 mile",
            "The lorry weighed 7.5 tonnes.": "7.5 metric ton",
            "They built a 150,000-square-foot hall.": "150000 square foot",
            "Winds of 90mph hit the coast.": "90 mile per hour",
            "The field pumps 400,000 barrels a day.": "400000 barrel per day",
            "It fell to minus-40 degrees Fahrenheit.": "-40 degree Fahrenheit",
            "It rose by 1 to 1.5 degrees Celsius.": "1..1.5 degree Celsius up",
            "It burns 2.4 million gallons of jet fuel a year.": "2400000 gallon per year",
            "They mixed 44 ml to 50 mg of it.": "44 milliliter; 50 milligram",
            "It was between -18 °C and 4 °C.": "-18..4 degree Celsius",
        },
    ),
    Rule(
        name="measure_list",
        pattern="first:VALUE (, second:VALUE ,?)? (and | or) third:VALUE -? unit:(MEASURE_UNIT | TIME_WORD)",
        build=several_measures,
        examples={"They got 45 and 50 mg.": "45 milligram; 50 milligram", "The blocks are 3, 4 and 5 meters wide.": "3 meter; 4 meter; 5 meter"},
    ),
    Rule(
        name="measure_letter",
        pattern="first:VALUE (JOIN second:VALUE)? unit:(LETTER_UNIT | c | c. | f)",
        build=abbreviated,
        examples={"The temperature fell to -12C overnight.": "-12 degree Celsius", "It weighs 400 g.": "400 gram", "It was 31C.": "31 degree Celsius"},
        counterexamples=("It is a Class 5 V engine.",),
    ),
    Rule(
        name="meters",
        pattern="first:NUMERAL NEEDS_METERS",
        build=meters,
        examples={"The wall is 2m high.": "2 meter"},
    ),
    Rule(
        name="feet_and_inches",
        pattern="first:VALUE -? ((feet | foot | ft) (- | ,)? second:VALUE -? inch:(inches | inch | in | ins)?"
        " | pound:(lb | lbs | pounds) second:VALUE (oz | ounces) | mark:(' | ′) second:MONTH_NUMBER (\" | ” | ″)?)",
        build=feet_and_inches,
        examples={"He is 6 feet 4 inches tall.": "76 inch", "The baby weighed 7lb 5oz.": "117 ounce", "He is 6'3\" tall.": "75 inch"},
    ),
    Rule(
        name="magnitude",
        pattern="magnitude (of)? first:DIGITS | first:DIGITS -? magnitude",
        build=magnitude,
        examples={"A magnitude 6.8 earthquake shook the coast.": "6.8 magnitude", "The 5.1-magnitude quake came at night.": "5.1 magnitude"},
    ),
    Rule(
        name="part_of_measure",
        pattern="(half (a | an | -) | top:INTEGER (/ | ⁄) bottom:INTEGER) -? unit:(MEASURE_UNIT | pound | pounds | point) ",
        build=part_of_measure,
        examples={"They walked half a mile.": "0.5 mile", "A 1/4 mile track was laid.": "0.25 mile"},
    ),
    Rule(
        name="pounds",
        pattern="first:VALUE (JOIN second:VALUE)? -? (pound | pounds)",
        build=pounds,
        examples={"She lost 25 pounds on a diet.": "25 pound down", "The fine was 2 million pounds.": "2000000 GBP"},
    ),
)
