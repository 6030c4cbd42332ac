"""The words around an expression: what they say of past and future, and of the event that a duration is counted from."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.dates.lexicon import FUTURE_CUES, FUTURE_PHRASES, IMPERATIVES, MODALS, OVERTAKEN, PARTS, PAST_CUES, PAST_VERBS, PLANS
from newsparse.span import Span
from newsparse.words import FORMS, Words

CUE_REACH = 10
"""Words before an expression in which a cue tells the future from the past."""
FRONT = 3
"""Words that may stand before an expression that opens its sentence: "On", "And on the"."""
VERB_REACH = 14
"""Words after such an expression among which its verb is."""
BEFORE_DAYS = frozenset("on in at".split())
IS = frozenset({"is", "are"})
"""'the parade is on Saturday'."""
LONGEST_ED = 4
"""Longer words in -ed are participles, "shed" and "need" are none."""
PERIODS = frozenset("months weeks year half quarter profit profits sales results revenue revenues turnover earnings".split())
"""Words before "to 30 June" that is the end of what they name."""
OPENERS = frozenset('. : ! ? ; “ "'.split()) | {""}
"""Marks before the first word of a sentence."""
UNFINISHED = frozenset("be is are being to will get gets".split())
"""Words that make a participle after them one of the future: "is released on May 3"."""
EVENT_PREPOSITIONS = frozenset("after before since following".split())
CLAUSE_END = frozenset(', . ; : ) ( — – -- ? ! " ” “ and but when while that which who because although though said says'.split()) | {""}
PHRASE_END = frozenset("of in on at for with by from to over under into about against during amid as".split())
"""Words before which an event that is too long is cut."""
LONGEST_EVENT = 14
WAITS = frozenset({"until", "till"})
"""Words before a day that is yet to come; at the beginning of a sentence they speak of the past: "Until Monday, nobody had …"."""


def word_before(words: Words, span: Span) -> str:
    """The word before an expression."""
    place = words.token_at(span.start)
    return FORMS[words.tokens[place - 1]] if place else ""


def ends_period(words: Words, span: Span) -> bool:
    """'the quarter ended Sept. 30', 'the six months to June 30', 'profit to 30 June': whether a period that is reported ends with the words."""
    place = words.token_at(span.start) - 1
    before = FORMS[words.tokens[place]] if place >= 0 else ""
    return before == "ended" or (before == "to" and place > 0 and FORMS[words.tokens[place - 1]] in PERIODS)


def word_after(words: Words, span: Span) -> str:
    """The word after an expression."""
    return FORMS[words.tokens[words.token_at(span.end - 1) + 1]]


def is_future(words: Words, span: Span) -> bool:
    """Whether the nearest cue before the words, in their sentence, speaks of the future; where they open it, the first one after them."""
    tokens, place = words.tokens, words.token_at(span.start)
    after = ""
    if tokens[place - 1].rstrip() in WAITS or (FORMS[tokens[place - 1]] in BEFORE_DAYS and FORMS[tokens[place - 2]] in IS):
        return True
    farthest = max(0, place - CUE_REACH)
    for at in range(place - 1, farthest - 1, -1):
        form = FORMS[tokens[at]]
        if form in FUTURE_CUES or (form, after) in FUTURE_PHRASES:
            return at == farthest or FORMS[tokens[at - 1]] not in OVERTAKEN
        if form in PAST_CUES:
            if FORMS[tokens[at - 1]] not in UNFINISHED:  # will be held
                return False
        elif not form or form[0] in ".;\n\r":
            return at + 1 >= place - FRONT and opens_future(words, span)
        elif form in IMPERATIVES and opens_sentence(tokens, at):
            return True
        after = form
    return farthest == 0 and place <= FRONT and opens_future(words, span)


def opens_sentence(tokens: Sequence[str], place: int) -> bool:
    """Whether a capitalised word is the first of its sentence, or of what follows a label and a colon."""
    return tokens[place][0].isupper() and (place == 0 or tokens[place - 1].rstrip() in OPENERS)


def opens_future(words: Words, span: Span) -> bool:
    """'On Thursday the council will vote': whether the first verb form after the words that tells is one of the future."""
    tokens, place = words.tokens, words.token_at(span.end - 1) + 1
    before = ""
    for token in tokens[place : place + VERB_REACH]:
        form = FORMS[token]
        if form in MODALS or (before, form) in PLANS:
            return True
        if form in PAST_CUES or not form or form[0] in ".;\n\r":
            return False
        before = form
    return False


def has_happened(words: Words, span: Span) -> bool:
    """'who died on June 3', 'subsidies, scrapped in May': whether a verb of the past, and no passive of the future, stands right before the words.

    "On the night of" may stand between.
    """
    tokens, place = words.tokens, words.token_at(span.start) - 1
    if place > 2 and FORMS[tokens[place]] == "of" and FORMS[tokens[place - 1]] in PARTS and FORMS[tokens[place - 2]] == "the":
        place -= 3
    if place > 0 and FORMS[tokens[place]] in BEFORE_DAYS:
        place -= 1
    form = FORMS[tokens[place]] if place >= 0 else ""
    if form in FUTURE_CUES or not (form in PAST_VERBS or (form.endswith("ed") and len(form) > LONGEST_ED)):
        return False
    return not place or FORMS[tokens[place - 1]] not in UNFINISHED


def event_after(words: Words, span: Span) -> Span | None:
    """'four years after rebels first seized it': the words that a duration is counted from."""
    place = words.token_at(span.end - 1) + 1
    if FORMS[words.tokens[place]] not in EVENT_PREPOSITIONS:
        return None
    first = last = place + 1
    while last < min(first + LONGEST_EVENT, len(words.tokens)) and FORMS[words.tokens[last]] not in CLAUSE_END:
        last += 1
    if last == first + LONGEST_EVENT:
        last = next((place for place in range(last - 1, first + 1, -1) if FORMS[words.tokens[place]] in PHRASE_END), last)
    return words.span(first, last) if last > first else None
