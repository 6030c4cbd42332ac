"""Money in all orders: "$7.3bn", "EUR 90 million", "48 euros", "US$65m", "Rs 30 crore", "95p"."""

from __future__ import annotations

from decimal import Decimal

from newsparse.claims.currencies import CENTS, MILLIONS_OF, PREFIXED
from newsparse.claims.meaning import Amount, in_name, is_end_of_change, number, pair
from newsparse.claims.plurals import singular
from newsparse.claims.results import ClaimKind
from newsparse.claims.units import denominator
from newsparse.coding import NUMBERS, number_shape
from newsparse.numerals import SCALES, SUFFIXES, digits
from newsparse.rules import Match, Rule
from newsparse.span import Span

SPACED = frozenset("us u.s. u.s hk nz cdn au aud mxn cad nzd hkd sgd usd".split())
"""Letters that name a dollar even with a space between: "HK $7.9m"."""
CEDI = "GH"
"""What stands before "¢" where it is no cent: "GH¢5,000"."""
LETTER_SIGNS = frozenset("NR")
"""Letters that are a currency where they touch an amount."""
RELATIVE = frozenset("after before earlier later ago".split())
"""Words after which "a day" belongs to them, not to the price: "$5 a day later"."""


def per_of(match: Match) -> str | None:
    """What the price is per, in the singular."""
    return "dozen" if match["dozen"] else denominator(match["per"]) if match["per"] else None


def is_rate(match: Match) -> bool:
    """Whether what the price is per belongs to it: not in "$5 a day later"; of numbers only "a dozen" does."""
    return match["dozen"] in {(), ("a", "dozen")} and not (match["per"] and match.after.lower() in RELATIVE)


def amount(match: Match, span: Span, ends: tuple[Decimal, Decimal] | None, money: str) -> Amount | None:
    """Money, or None where the number is none, or "a year" belongs to "earlier"."""
    if ends is None or not is_rate(match):
        return None
    per = per_of(match)
    return Amount(span, *ends, ClaimKind.RATE if per else ClaimKind.MONEY, money=money, per=per)


def after_sign(match: Match) -> Amount | None:
    """'$2-3 trillion', 'US$65m': a sign, with the letters of its country before it, and the number."""
    sign = match["sign"][0]
    span = match.span
    if sign == "¢":
        if match.before != CEDI:
            return None
        sign, span = f"{CEDI.lower()}¢", Span(match.words.starts[match.words.first[match.found.start()] - 1], span.end)
    if sign == "$":
        before = match.before.lower()
        place = match.words.first[match.found.start()] - 1
        tight = not match.words.tokens[place][-1:].isspace()
        if before in PREFIXED and (tight or (before in SPACED and match.before != "us") or match.before in {"C", "S"}):  # "it cost us $4m"
            sign = f"{before}$"
            span = Span(match.words.starts[place], span.end)
        elif match["after"]:
            sign = f"{match['after'][0]}$" if match["after"][0] in PREFIXED else sign
    ends = pair(match)
    if ends and match.group("other") and is_end_of_change(match, ends):
        return None
    return amount(match, span, ends, sign)


def after_code(match: Match) -> Amount | None:
    """'EUR 90.6 million', 'Rs 30 crore': a code and the number."""
    code = match["code"][0]
    part = match.part("code")
    assert part is not None
    if code in {"sh", "nu", "tk"} and not part.of(match.words.text)[0].isupper():
        return None
    return amount(match, match.span, pair(match), code)


def before_word(match: Match) -> Amount | None:
    """'six million Australian dollars', '880 JPY': the number and the currency."""
    currency = match["currency"]
    *kind, name = currency
    money = " ".join((*kind, singular(name))) if kind else name
    ends = pair(match)
    if (currency == ("won",) and (ends is None or ends[0] < 50)) or (not (kind or name.isalpha()) and match.after[:1].isdigit()):
        return None  # "the team won"; "50 $5 notes"
    return amount(match, match.span, ends, money)


def to_a_range(match: Match) -> tuple[Amount, Amount] | None:
    """'from 7.5 to 9-12 billion euros': a sum and the range that it becomes, which share scale and currency."""
    start, ends, last, part = number(match, "start"), pair(match), number(match, "second"), match.part("start")
    if start is None or ends is None or last is None or part is None:
        return None
    value, money = start.value * (last.scale if start.scale == 1 else 1), match["currency"][-1]
    return Amount(part, value, value, ClaimKind.MONEY, money=money), Amount(match.between("first", "currency"), *ends, ClaimKind.MONEY, money=money)


def small_change(match: Match) -> Amount | None:
    """'35 cents', '95p': money whose unit stays as written."""
    ends = pair(match)
    if ends is None or not is_rate(match) or (match["mark"] and is_end_of_change(match, ends)):
        return None
    per = per_of(match)
    return Amount(match.span, *ends, ClaimKind.RATE if per else ClaimKind.MONEY, CENTS[match["unit"][0]], money=match["unit"][0], per=per)


def with_cents(match: Match) -> Amount | None:
    """'seven dollars and 20 cents', 'five euros fifty': one sum."""
    whole, cents = number(match, "first"), number(match, "second")
    if whole is None or cents is None or not 0 < cents.value < 100 or whole.scale > 1 or whole.value != int(whole.value):
        return None
    if not match["cents"] and (cents.value < 10 or match.after.isalnum()):
        return None  # "for 15 euros 50 years ago"
    value = whole.value + cents.value / 100
    return Amount(match.span, value, value, ClaimKind.MONEY, money=singular(match["currency"][-1]))


def in_millions(match: Match) -> Amount | None:
    """'45 MEUR': millions of a currency."""
    value = number(match, "first")
    if value is None:
        return None
    millions = value.value * 10**6
    return Amount(match.span, millions, millions, ClaimKind.MONEY, money=MILLIONS_OF[match["code"][0]].lower())


def in_one_token(match: Match) -> Amount | None:
    """'R640m', '$US25 million': letters and digits written as one."""
    first = one_token(match, "token", "scale")
    second = one_token(match, "second", "other") if match["second"] else first
    if first is None or second is None:
        return None
    return amount(match, match.span, (first.low, second.high), first.money or "")


def one_token(match: Match, name: str, scale_name: str) -> Amount | None:
    """The sum in the token of a capture, with the scale word after it."""
    [token] = match[name]
    letters = token[: next((place for place, mark in enumerate(token) if mark.isdigit()), 0)]
    number_part = token[len(letters) :]
    figures = number_part.rstrip("kmbnt")
    scale = number_part[len(figures) :]
    value = digits(figures) if figures.isdecimal() else None
    factor = {"": 1, "k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9, "b": 10**9, "tn": 10**12}.get(scale)
    if value is None or factor is None or in_name(match.words.tokens, match.words.first[match.groups(name)[0][0]]):
        return None
    if match[scale_name]:
        factor *= SCALES[match[scale_name][0]]
    sign = match["sign"]
    if (letters not in {"us", "a", "nz"}) if sign else letters not in {"r", "n"} or (factor == 1 and value < 100):
        return None
    return Amount(match.span, value * factor, value * factor, ClaimKind.MONEY, money=f"{letters}$" if sign else letters)


def with_letter(match: Match) -> Amount | None:
    """'N7.8bn', 'N450,000': an amount that its letter touches, and that is cut after its first digits."""
    part = match.part("figures")
    written = part.of(match.words.text) if part else ""
    figures = written[1:].rstrip("abcdefghijklmnopqrstuvwxyz")
    scale = written[1 + len(figures) :] or " ".join(match["scale"])
    value = digits(figures) if figures[:1].isdecimal() and number_shape(figures) in NUMBERS else None
    if written[:1] not in LETTER_SIGNS or value is None or in_name(match.words.tokens, match.words.first[match.found.start()]):
        return None
    factor = (SCALES | SUFFIXES).get(scale, 1)
    return amount(match, match.span, (value * factor, value * factor), written[0].lower())


RULES: tuple[Rule[Amount], ...] = (
    Rule(
        name="money_sign",
        pattern="(between sign:SIGN first:VALUE (and | to) (NATION? SIGN)? second:VALUE"
        " | sign:SIGN -? first:VALUE ((JOIN | /) other:(NATION? SIGN)? second:VALUE)?)"
        " (-? CURRENCY_NOUN | after:us)? PRICE_PER?",
        build=after_sign,
        examples={
            "Dredging the harbour would take $2-3 billion.": "2000000000..3000000000 USD",
            "The choir raised GH¢5,000.": "5000 GHS",
            "A used cello fetches between $7,000 and $9,400.": "7000..9400 USD",
            "Smugglers hid US$65m in the piano.": "65000000 USD",
            "Surfers raised A$1.9 million by raffle.": "1900000 AUD",
            "A buffalo can bring in ₹1.8 lakh.": "180000 INR",
            "Chestnuts go for $11.60 a kilo.": "11.6 USD per kilogram",
            "The tenor turned down a £9m-a-year offer.": "9000000 GBP per year",
            "Pearl divers earned ¥72 million.": "72000000 JPY",
            "Cocoa tumbled $33 to $2,810.": "33 USD down; 2810 USD",
        },
        counterexamples=("Grants come in $ and £.",),
    ),
    Rule(
        name="money_code",
        pattern="(between code:(CODE | CODE_BEFORE) first:VALUE and CODE? second:VALUE"
        " | code:(CODE | CODE_BEFORE) SIGN? first:VALUE (JOIN (CODE | CODE_BEFORE)? second:VALUE)?)"
        " PRICE_PER?",
        build=after_code,
        examples={
            "The monks borrowed EUR 90.6 million.": "90600000 EUR",
            "Dam repairs swallowed Rs 30 crore.": "300000000 INR",
            "A single opal brought AUD2.7m.": "2700000 AUD",
        },
        counterexamples=("The EUR code is new.",),
    ),
    Rule(
        name="money_word",
        pattern="(between first:VALUE (and | to) second:VALUE | first:VALUE (CURRENCY_NOUN? JOIN second:VALUE)?)"
        " -? currency:(NATION{0,2} (CODE | CURRENCY_NOUN) | NATION{1,2} (COUNTRY_NOUN | pound | pounds) | (pound | pounds) sterling)"
        " PRICE_PER?",
        build=before_word,
        examples={
            "He tipped the waiter 48 euros.": "48 EUR",
            "Lobstermen lost six million Canadian dollars.": "6000000 CAD",
            "Tutors ask for 30 to 45 dollars an hour.": "30..45 USD per hour",
            "He sold the cow for 15 euros 50 years ago.": "15 EUR",
        },
        counterexamples=("Both choirs won.",),
    ),
    Rule(
        name="money_to_a_range",
        pattern="from start:VALUE to first:VALUE JOIN second:VALUE currency:(CURRENCY_NOUN | CODE)",
        build=to_a_range,
        examples={"Its price will climb from 7.5 to 9-12 billion euros.": "7500000000 EUR; 9000000000..12000000000 EUR"},
    ),
    Rule(
        name="money_after_sign",
        pattern="first:VALUE currency:SIGN PRICE_PER?",
        build=before_word,
        examples={"A night in the hut is 85€ with soup.": "85 EUR"},
        counterexamples=("The € sign has faded.",),
    ),
    Rule(
        name="money_cents",
        pattern="(between first:VALUE and second:VALUE | first:VALUE (mark:CENT to second:VALUE | CENT? JOIN second:VALUE)?)"
        " -? NATION? unit:(CENT | p&LOWERCASE) PRICE_PER?",
        build=small_change,
        examples={
            "Each postage stamp is to rise by 35 cents.": "35 cent up",
            "Milk eased 6p to 95p.": "6 penny down; 95 penny",
            "Couriers get 60 cents a trip.": "60 cent per trip",
            "Duck eggs now fetch 64 cents a dozen.": "64 cent per dozen",
        },
    ),
    Rule(
        name="money_and_cents",
        pattern="first:VALUE currency:(CURRENCY_NOUN | CODE | pounds) and? second:VALUE cents:CENT"
        " | first:VALUE currency:(CURRENCY_NOUN | pounds) second:VALUE",
        build=with_cents,
        examples={
            "Bail was set at seven dollars and 20 cents.": "7.2 USD",
            "A pint at the Anchor is now five pounds sixty.": "5.6 GBP",
        },
        counterexamples=("Dollars and cents matter.",),
    ),
    Rule(
        name="money_millions",
        pattern="first:VALUE code:MILLIONS_CODE | code:MILLIONS_CODE first:VALUE",
        build=in_millions,
        examples={"Orders at the yard came to 45 MEUR.": "45000000 EUR"},
    ),
    Rule(
        name="money_with_letter",
        pattern="figures:(IDENTIFIER (\\. | ,) (INTEGER | NUMERAL) (, INTEGER)?) scale:SCALE? PRICE_PER?",
        build=with_letter,
        examples={"The senate set N7.8bn aside.": "7800000000 NGN", "Drivers demand N450,000 a month.": "450000 NGN per month"},
        counterexamples=("Envelopes in A4, B5 and C6 were out of stock.",),
    ),
    Rule(
        name="money_in_one_token",
        pattern="between sign:SIGN token:IDENTIFIER scale:SCALE? and SIGN second:IDENTIFIER other:SCALE? | sign:SIGN? token:IDENTIFIER scale:SCALE? PRICE_PER?",
        build=in_one_token,
        examples={"Miners were promised $US25 million.": "25000000 USD", "Bread has risen by N350.": "350 NGN up"},
        counterexamples=("Nurses wore N95 masks at the G20 protest.",),
    ),
)
