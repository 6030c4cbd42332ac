"""What a number is about: the whole it is a share of, the subject of what changes or holds it, the noun it describes, the place of the counted."""

from __future__ import annotations

from newsparse.claims.clause import PARTICIPLES, Clause
from newsparse.claims.directions import CHANGES, CHANGES_AFTER
from newsparse.claims.lexicon import (
    ATTRIBUTES,
    BE,
    BEFORE_A_TIME,
    CALENDAR,
    CHANCES,
    CLAUSE_STARTS,
    CLOSERS,
    CONTESTS,
    DETERMINERS,
    HALVE,
    HOLDS,
    MULTIPLY,
    NOT_A_NOUN,
    PLACE_PREPOSITIONS,
    PREPOSITIONS,
    RATES,
    REMOVES,
    REPORTED,
    TOTALS,
)
from newsparse.claims.results import ClaimKind
from newsparse.claims.surroundings import Surroundings
from newsparse.claims.tags import MODALS, tag_of
from newsparse.claims.units import TIMES
from newsparse.span import Span

SHARES = frozenset({ClaimKind.FRACTION, ClaimKind.RATIO})
DESCRIBERS = frozenset({ClaimKind.PERCENT, ClaimKind.MONEY, ClaimKind.RATE, ClaimKind.PERCENTAGE_POINT, ClaimKind.BASIS_POINT, ClaimKind.AGE, ClaimKind.POINT})
"""Kinds that describe the noun right after them even without a hyphen."""
PUTS = frozenset(
    """assess assessed assesses assessing calculate calculated calculates cap capped capping caps estimate estimated estimates estimating fix fixed fixes
    fixing held hold holding holds keep keeping keeps kept leave leaves leaving left list listed lists mark marked marks peg pegged pegging pegs place placed
    places placing price priced prices pricing put puts putting reckon reckoned reckons set sets setting value valued values valuing""".split()
)
"""Verbs that say how high something is: "put the loss at", "kept rates at"."""
SPENDS = frozenset(
    """bet bets betting blew blow blowing blown budget budgeted budgets cost costing costs gamble gambled gambles gambling invest invested investing invests
    lavish lavished lavishing lose loses losing lost made make makes making owe owed owes owing pay paid paying pays save saved saves saving spend spending
    spends spent splash splashed splashes splashing squander squandered squandering stake staked waste wasted wastes wasting""".split()
)
"""Verbs of money that goes "on" something."""
DEALS = frozenset(
    """acquire acquired acquires acquiring auction auctioned auctioning auctions bought buy buying buys charter chartered complete completed completes
    completing flog flogged get gets getting got grab grabbed hire hired hires hiring lease leased leases leasing let lets letting list listed lists
    listing offer offered offering offers offload offloaded offloading offloads pick picked purchase purchased purchases purchasing rent rented renting
    rents resell resold sell selling sells sign signed signing signs snap snapped sold swap swapped take taken takes taking took trade traded trades
    trading transfer transferred""".split()
)
"""Verbs of something that changes hands "for" money."""
RETURNS = frozenset("exchange return all total cash advance addition turn part full".split())
"""What money may be "in" or "for" that is nothing it is spent on."""
HAPPENED = frozenset("came fell fled flew froze grew rose sank sat shrank slept stood survive survived swam went woke wept".split())
"""What the counted did, where nothing stands before them: "40 boats sank"."""
EXTENTS = frozenset("across deep high long tall thick wide".split())
MEASURED_FROM = frozenset("above over below under".split())
OPENING_MARKS = frozenset({"", '"', "“", "‘"})
LONGEST_BRACKET = 8
"""Tokens that a bracket takes in which a measure stands in another unit, at most."""
BEFORE_A_CHANGE_NOUN = frozenset("annual further pay price".split())


def concept_of(around: Surroundings, first: int, end: int, kind: ClaimKind, hyphened: bool) -> Span | None:
    """What a number is about, whose tokens are those of `around`; with its bound it begins at `first`, with its unit it ends at `end`."""
    clause = Clause(around, first, end)
    after, before = around.form(end), around.before
    if after == "(" and (found := _past_bracket(clause)):
        return found
    if after == ")" and around.form(end + 1) == "of" and (found := clause.phrase_from(end + 2)):
        return found  # "8 miles (13 km) of track"
    if kind is ClaimKind.COUNT:
        if around.form(end - 1) in ATTRIBUTES and clause.kind(clause.at + 1) == "N":
            return clause.phrase(clause.at + 1)  # "a three course meal"
        return (_described(clause) if hyphened else None) or _of_count(clause)
    if after == "of" and around.form(end + 1) != "every":
        return clause.phrase_from(end + 1)
    if before == "," and clause.kind(clause.at - 3) == "o" and clause.kind(clause.at - 4) in OPENING_MARKS:
        return clause.phrase_from(around.low + clause.starts[clause.at - 2])  # "Of the 240 pupils, 60 percent"
    if kind in SHARES and (found := clause.phrase_from(end)):
        return found
    if kind is ClaimKind.MULTIPLE:
        return _of_multiple(clause)
    if kind is ClaimKind.AGE and before == "the" and hyphened:
        return clause.phrase_from(end, determiner=False)  # "the 47-year-old striker", but nobody else for "the 47-year-old said"
    if kind is ClaimKind.SCORE and after in CONTESTS:
        return around.span(end, end)
    if around.form(first) in {"+", "-", "−"} and (around.tokens[first - 1][:1].isupper() or before.isdecimal()):
        return clause.phrase(clause.at - 1)  # "Nikkei +1.4%"
    if before == "(" and clause.kind(clause.at + 1) == "N" and clause.kind(clause.at + 2) == ")":
        return clause.phrase(clause.at + 1)  # "a tip (2mm inner width)"
    if before == "(" and (found := clause.phrase(clause.at - 2)):
        return found
    if before == ":" and (found := _label(clause)):
        return found
    change = end + (after == "-")
    change += around.form(change) in BEFORE_A_CHANGE_NOUN and around.form(change + 1) in CHANGES_AFTER
    if around.form(change) in CHANGES_AFTER:
        return _of_change(clause, change)
    loose = kind in DESCRIBERS or (kind in {ClaimKind.MEASURE, ClaimKind.DURATION} and not around.form(end - 1).endswith("s"))
    if (hyphened or loose) and (found := _described(clause)):
        return found
    if around.form(first) in MEASURED_FROM and kind is not ClaimKind.DURATION and clause.kind(clause.at - 1) == "N" and clause.at > 1:
        return clause.whole_phrase(clause.at - 1)  # "0.75 percent of earnings above €30,000"
    if found := _by_preposition(clause, kind):
        return found
    if kind is ClaimKind.DURATION and not hyphened:
        if after == "in" and (found := clause.phrase_from(end + 1)):
            return found
        if before in BEFORE_A_TIME or around.form(first) in BEFORE_A_TIME:
            return None
        found, verb = clause.subject(), clause.verb_before(clause.at)
        return found if found and verb is not None and found.start < clause.last_word(verb).start else None
    if before == "," and after in EXTENTS and (found := clause.phrase(clause.at - 2)):
        return found  # "the glacier, 12 km long,"
    if before in {"up", "down", "off"} and (found := _without_verb(clause)):
        return found
    if before in {"up", "down"} and after in BE and clause.around.low == first - 1:
        return clause.phrase_from(end + 1)  # "Up 12 percent were sales of boots"
    if before == "at" and (found := clause.object_of(clause.at - 1, PUTS)):
        return found
    if kind is ClaimKind.MONEY and after == "on" and clause.word(clause.at - 1) in SPENDS and (found := clause.phrase_from(end + 1)):
        return found
    if before == "worth" and (found := clause.phrase(clause.at - 2 - (clause.kind(clause.at - 2) == ","))):
        return found  # "cocaine worth $4m"
    if before in {"at", "with"} and after == "," and clause.around.low == first - 1 and (found := clause.phrase_from(end + 1, determiner=False)):
        return found  # "At 8.4 percent, the jobless rate"
    if before == "from" and "to" in map(around.form, range(around.start, end)) and (found := _range_of(clause)):
        return found
    if found := clause.subject():
        return found
    return clause.phrase_from(end + 1) if kind is ClaimKind.PERCENT and after in PLACE_PREPOSITIONS else None  # "shooting 47 percent from the line"


def _range_of(clause: Clause) -> Span | None:
    """'fines from $200 to $1,000': the noun phrase before "from", unless a verb of change stands there."""
    verb = clause.verb_before(clause.at)
    return clause.whole_phrase(clause.at - 2) if verb is None or clause.word(verb) not in CHANGES else None


def _without_verb(clause: Clause) -> Span | None:
    """'Hoole Mills, down 4p', '…, the Hang Seng down 1.1 percent': what is up or down without a verb; not the price in "at 152p, up 4p"."""
    place = clause.at - 2
    if clause.kind(place) == "," and clause.kind(place - 2) != "p" and clause.first_word(place - 1)[:1].isalpha():
        return clause.phrase(place - 1)
    return clause.phrase(place) if clause.kind(place) == "N" and clause.kind(place - 1) in {",", "c"} else None


def _label(clause: Clause) -> Span | None:
    """What a colon says the number is: "Capacity: 8,650"; not who speaks: "KM: About 7 weeks"."""
    return None if clause.around.tokens[clause.first - 2].isupper() else clause.phrase(clause.at - 2)


def _by_preposition(clause: Clause, kind: ClaimKind) -> Span | None:
    """'trimmed its dues by 6%', 'a grant of $7m', '$7m for dikes': what the words on either side tie the number to."""
    after, before = clause.around.form(clause.end), clause.around.before
    if before in {"by", "to", "from"} and (found := clause.object_of_change(by=before == "by")):
        return found
    if before == "of" and (found := _before_of(clause)):
        return found
    verb = clause.verb_before(clause.at)
    if after in {"from", "off"} and verb is not None and clause.word(verb) in REMOVES:
        return clause.phrase_from(clause.end + 1)
    if clause.kind(clause.at - 1) == "N" and clause.kind(clause.at - 2) in {"c", ","} and verb is not None and after not in BE:
        return clause.phrase(clause.at - 1)  # "Rents rose 5% and wages 6%"
    if kind is ClaimKind.MONEY and before == "for" and (found := clause.object_of(clause.at - 1, DEALS)):
        return found
    spent = (kind is ClaimKind.MONEY and after in {"for", "in"}) or (kind in {ClaimKind.PERCENT, ClaimKind.RATE} and after == "for")
    return clause.phrase_from(clause.end + 1) if spent and clause.around.form(clause.end + 1) not in RETURNS else None


def _past_bracket(clause: Clause) -> Span | None:
    """'20 miles (32 km) of new track': what follows the same measure in another unit."""
    around = clause.around
    close = next((place for place in range(clause.end + 2, clause.end + LONGEST_BRACKET) if around.form(place) == ")"), None)
    return clause.phrase_from(close + 2) if close is not None and around.form(close + 1) == "of" else None


def _before_of(clause: Clause) -> Span | None:
    """'bribes of $7,900', and what rose "to a high of" it: the noun phrase before "of", unless that says only how much."""
    found = clause.phrase(clause.at - 2)
    word = clause.word(clause.at - 2)
    says_how_much = word in TOTALS or (word in CHANGES_AFTER and clause.kind(clause.at - 3) == ",")  # "…, a rise of 8 percent"
    if found is not None and says_how_much and found == clause.last_word(clause.at - 2):
        return clause.subject() or found
    return found


def _of_change(clause: Clause, change: int) -> Span | None:
    """'a 14% fall in wolf sightings', 'ended 5% lower': what changes."""
    around = clause.around
    if around.form(change + 1) in {"in", "of", "for"} and (found := clause.phrase_from(change + 2)):
        return found
    return clause.subject() or (around.span(change, change) if around.form(change) not in {"higher", "lower", "up", "down"} else None)


def _described(clause: Clause) -> Span | None:
    """The noun that the number stands before: "a 45-percent discount", "an $80-billion stimulus"."""
    around, end = clause.around, clause.end
    place = end + (around.form(end) == "-")
    form = around.form(place)
    if not form[:1].isalpha() or form in NOT_A_NOUN or form in CHANGES or form.endswith("ed") or (form.endswith("ly") and form not in {"weekly", "monthly"}):
        return None
    if form in CHANCES and around.form(place + 1) == "of":
        return clause.phrase_from(place + 2)
    if around.form(place + 1) == "/":
        return None  # "4% q/q"
    if not RATES.isdisjoint((form, around.form(place + 1))) and around.form(clause.first - 2) == "at":
        return None  # "grew at a 3% annual rate"
    if place == end and (form in TIMES or form in CALENDAR or form in {"last", "next", "first"}):
        return None
    return clause.phrase_from(place, determiner=False)


def _of_multiple(clause: Clause) -> Span | None:
    """'six times as many bakers', 'halved the bill', 'thefts more than trebled'."""
    around, end = clause.around, clause.end
    after, verb = around.form(end), around.form(around.start)
    if after == "as" and around.form(end + 1) in {"many", "much"}:
        return clause.phrase_from(end + 2)
    if verb in MULTIPLY or verb in HALVE:
        if after in DETERMINERS:
            return clause.phrase_from(end, determiner=False)
        if clause.chunks[clause.at - 1] == "v" and tag_of(clause.word(clause.at - 1)) == "X" and (found := clause.phrase(clause.at - 2)):
            return Span(found.start, clause.last_word(clause.at - 1).end)  # "online orders more than doubled"
        return clause.subject_of(clause.at - 1 if clause.kind(clause.at - 1) == "V" else clause.at)
    return clause.subject()


def _of_count(clause: Clause) -> Span | None:
    """'a choir of 60 tenors', 'The marsh shelters 90,000 geese', 'Six seasons of it': what holds the counted, where they are, or what happened to them."""
    before = clause.around.before
    if before == ":":
        return _label(clause)
    if before == "of":
        counts = clause.word(clause.at - 2) in TOTALS
        return (_happened(clause) if counts else None) or _before_of(clause)  # "A total of 61 miners were trapped"
    if before == "at" and (found := clause.object_of(clause.at - 1, PUTS)):
        return found
    if (clause.around.form(clause.end) in BE or clause.around.form(clause.end) in MODALS) and (found := _happened(clause)):
        return found
    if before in PREPOSITIONS and clause.around.form(clause.end) == "of" and (found := clause.phrase_from(clause.end + 1)):
        return found  # "in 35 sections of the moor"
    if before == "with" and clause.kind(clause.at - 2) == "N":
        head = clause.head(clause.at - 2)
        if clause.kind(head - 1) != "V" or clause.word(head - 1) in BE:
            return clause.whole_phrase(clause.at - 2)  # "a house with four bedrooms"
    if before == "including" and (found := _place(clause)):
        return found
    if before and before not in CLOSERS and before not in CLAUSE_STARTS and (found := clause.subject()):
        return found
    return _happened(clause) or _place(clause) or (clause.subject() if before in HOLDS else None)


def _happened(clause: Clause) -> Span | None:
    """'Four men were arrested', 'Six ministers resigned': what the counted did, or had done to them."""
    around, end = clause.around, clause.end
    after = around.form(end)
    if after in MODALS and around.form(end + 1) in {"be", "have"}:
        end += 1
    if around.form(end) in BE:
        place = end + 1 + (around.form(end + 1) in {"been", "being", "also", "reportedly"})
        form = around.form(place)
        return around.span(place, place) if form not in REPORTED and (form.endswith("ed") or form in PARTICIPLES) else None
    return around.span(end, end) if (after.endswith("ed") and len(after) > 4) or after in HAPPENED else None


def _place(clause: Clause) -> Span | None:
    """'Five seasons of the show', 'There are 600 herons on the marsh': the noun phrase that "of" or "in" joins to the counted, or to what they do."""
    if clause.around.form(clause.end) == "of":
        return clause.phrase_from(clause.end + 1)
    for number in range(clause.at + 1, clause.at + 4):
        if clause.kind(number) == "p" and clause.word(number) in PLACE_PREPOSITIONS:
            return clause.phrase(number + 1)
        if clause.kind(number) not in {"V", "r"}:
            break
    return None
