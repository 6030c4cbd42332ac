"""Whose numbers they are where nobody is quoted: the polls, reports and data that show them, and the bodies that estimate them.

A poll or report goes by its maker ("a survey by Dalton Research found"), where none is named by its own words ("official data showed").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen

from newsparse.quotes.results import RoleClass, Speaker, SpeakerKind
from newsparse.reading import Reading
from newsparse.reading.lexicon import BODY_NOUNS
from newsparse.span import Span
from newsparse.words import FORMS, Words

PAPERS = frozenset(
    """accounts analysis assessment audit bulletin calculations census count data documents estimates figures filing filings findings forecasts inquiry
    investigation minutes numbers poll polling polls projections records report reports research results review statistics studies study survey surveys
    tally""".split()
)
"""Nouns of what shows numbers."""
SHOWS = frozenset(
    """concluded concludes estimated estimates found finds forecast forecasts indicate indicated indicates predicted predicts put puts reveal revealed reveals
    said say says show showed shown shows suggest suggested suggests""".split()
)
"""What it does."""
ESTIMATES = frozenset(
    """calculated calculates estimated estimates expected expects forecast forecasts predicted predicts projected projects put puts reckoned reckons reported
    reports""".split()
)
"""What a body does to a number that it answers for."""
MANY_ESTIMATE = frozenset("calculate estimate expect forecast predict project put reckon report".split())
"""What several do."""
CUES = SHOWS | ESTIMATES | MANY_ESTIMATE
PUTS = {"put": frozenset({"at", "on"}), "puts": frozenset({"at", "on"})}
"""Verbs that do so only with a preposition before the number."""
EXPERTS = frozenset("analysts brokers doctors economists engineers experts forecasters geologists officials researchers scientists strategists traders".split())
"""Those who say where they work, or who asked them, before what they expect."""
WHERE_THEY_WORK = frozenset("at from with in polled surveyed by".split())
DETERMINERS = frozenset("a an the its their his her our one another this that these those".split())
OPENERS = frozenset(", ; : . - – — ( ) “ ” \" ' ‘ while but and although as".split())
"""Words after which a clause may begin with its subject."""
NO_SUBJECT = frozenset(
    """i you he she it we they which who that there what this these those in on at by to from with for after before since during under over into about as if
    when where because than is are was were be been has have had will would could may might not n't and or , said says""".split()
)
"""Words that are no part of a subject as short as is looked for."""
ADVERBS = frozenset("also earlier however last later meanwhile month now still then today tomorrow week year yesterday".split())
"""Words that may stand before a subject: "Last year the bank put …"."""
MAKERS = frozenset("by from".split())
ENDS = frozenset(", ; : . ( ) on in at this last today yesterday for and which who that".split())
"""Words before which the name of a maker ends."""
FARTHEST, LONGEST_SUBJECT, LONGEST_END = 14, 7, 6
"""Tokens between a paper and what it does, of a subject, and after an attribution at the end of a sentence, at most."""


@frozen
class Evidence:
    """Who answers for the numbers of a stretch of text."""

    span: Span
    claimant: Speaker


def evidence_of(reading: Reading, sentence: Span, speakers: dict[str, Speaker]) -> list[Evidence]:
    """What shows or estimates the numbers of a sentence; a claimant that the article quotes as well is the same speaker."""
    words = reading.words
    low, high = words.token_at(sentence.start), words.token_at(sentence.end - 1) + 1
    forms = [FORMS[token] for token in words.tokens[low:high]]
    return [
        Evidence(Span(words.starts[low + first], _end(words, low + end)), _speaker(words, low + name.start, low + name.end, paper, speakers))
        for name, paper, first, end in _found(forms)
    ]


def _found(forms: Sequence[str]) -> Iterator[tuple[Span, bool, int, int]]:
    """Each claimant's tokens, whether it is a paper, and the first token and the end of what is shown."""
    if CUES.isdisjoint(forms):
        return
    for verb, form in enumerate(forms):
        if form not in CUES:
            continue
        subject = _paper(forms, verb) or _body(forms, verb)
        if subject is None:
            continue
        start, name, paper = subject
        end = next((end for end in range(verb, len(forms)) if forms[end] in {";", "whereas", "while"}), len(forms))
        first = verb + 1
        if form in PUTS:
            first = next((place + 1 for place in range(verb, end) if forms[place] in PUTS[form]), end)
        if start and forms[start - 1] == "," and len(forms) - verb <= LONGEST_END:
            yield name, paper, 0, start
        elif first < end:
            yield name, paper, first, end


def _paper(forms: Sequence[str], verb: int) -> tuple[int, Span, bool] | None:
    """Where the subject of a verb begins that is a poll, a report or data; the tokens that name who it is from, and whether that is itself."""
    if forms[verb] not in SHOWS:
        return None
    for place in range(verb - 1, max(-1, verb - FARTHEST), -1):
        if forms[place] in {";", ".", "said", "says"}:
            return None
        if forms[place] in PAPERS and (start := _subject(forms, place + 1)) is not None:
            return _from(forms, start, place, verb)
    return None


def _from(forms: Sequence[str], start: int, place: int, verb: int) -> tuple[int, Span, bool] | None:
    """Who made the paper at a token, whose subject begins at `start`: after "by" or "from", before "'s", or itself."""
    maker = next((after for after in range(place + 1, verb) if forms[after] in MAKERS), None)
    if maker is not None:
        maker += 1 + (forms[maker + 1] in DETERMINERS)
        end = next((end for end in range(maker, verb) if forms[end] in ENDS), verb)
        return (start, Span(maker, end), False) if end > maker else None
    named = start + (forms[start] in DETERMINERS)
    owner = next((place for place in range(start, place) if forms[place] in {"'s", "'", "’"}), None)
    return (start, Span(named, owner), False) if owner is not None and owner > named else (start, Span(named, place + 1), True)


def _body(forms: Sequence[str], verb: int) -> tuple[int, Span, bool] | None:
    """The same for a body, or several, that estimate: "the ministry puts", "Analysts at Orrin Bank expect"."""
    if forms[verb] not in ESTIMATES and forms[verb] not in MANY_ESTIMATE:
        return None
    end = verb
    if forms[verb - 1] == ",":  # "Tull Relief, an aid group, put"
        end = next((place for place in range(verb - 2, max(0, verb - FARTHEST), -1) if forms[place] == ","), verb)
    start = _subject(forms, end)
    if start is None and (first := next((place for place in range(max(0, verb - LONGEST_SUBJECT), verb) if forms[place] in EXPERTS), None)) is not None:
        start = first if forms[first + 1] in WHERE_THEY_WORK and _subject(forms, first + 1) == first else None
    if start is None or not (forms[verb] in ESTIMATES or (forms[start].endswith("s") or forms[verb - 1].endswith("s"))):
        return None
    return start, Span(start + (forms[start] in DETERMINERS), end), False


def _subject(forms: Sequence[str], end: int) -> int | None:
    """Where a short subject that ends before a token begins, if it begins a clause."""
    start = end
    while start and forms[start - 1] not in OPENERS:
        start -= 1
    while start < end and forms[start] in ADVERBS:
        start += 1
    words = forms[start:end]
    named = words[1:] if words and words[0] in DETERMINERS else words
    owners = any(form in DETERMINERS and words[place] != "of" for place, form in enumerate(words[1:]))
    return start if named and not owners and len(words) <= LONGEST_SUBJECT and NO_SUBJECT.isdisjoint(words) else None


def _speaker(words: Words, start: int, end: int, paper: bool, speakers: dict[str, Speaker]) -> Speaker:
    """Who the tokens name."""
    span = Span(words.starts[start], _end(words, end))
    name = span.of(words.text)
    if known := speakers.get(name.lower()):
        return known
    if paper:
        return Speaker(name, kind=SpeakerKind.UNNAMED, role_class=RoleClass.DOCUMENT, mentions=(span,))
    many = FORMS[words.tokens[start]] in EXPERTS or (name.endswith("s") and name.islower() and not name.endswith("ss"))
    is_body = FORMS[words.tokens[end - 1]] in BODY_NOUNS or not name.split(" ", 1)[-1].islower()
    kind = SpeakerKind.GROUP if many else SpeakerKind.ORGANISATION if is_body else SpeakerKind.UNNAMED
    return Speaker(name, kind=kind, mentions=(span,))


def _end(words: Words, end: int) -> int:
    """Where the characters of the token before `end` end."""
    return words.starts[end - 1] + len(words.tokens[end - 1].rstrip())
