"""The reading: words, sentences, paragraphs, quotation marks, numerals, names, language."""

import pytest

import newsparse
from newsparse import Reading
from newsparse.coding import SHAPE
from newsparse.numerals import value_of
from newsparse.reading.marks import Quotation
from newsparse.reading.names import NameKind
from newsparse.reading.tokens import is_wrapped, tokenise

WRAPPED = """\
The council of the small harbour town met on Monday and agreed to
mend the sea wall before the winter storms, though nobody could say
where the money would come from or who would carry the stones up to
the place where the old wall had stood.

Its mayor asked the fishermen to wait, and they did so without much
noise, since the boats were out of the water and the nets were dry,
and there was nothing else to do.
"""
FRENCH = (
    "Le maire de la ville a dit que les travaux du port ne seraient pas finis avant la fin de cette année, parce que la mairie n’avait plus d’argent. "
    "Les pêcheurs, eux, attendent depuis trois ans, et beaucoup ont vendu leur bateau."
)
GERMAN = (
    "Der Bürgermeister sagte am Montag, dass die Arbeiten am Hafen nicht vor dem Ende des Jahres fertig werden, weil der Stadt das Geld fehlt. "
    "Die Fischer warten seit drei Jahren, und viele haben ihr Boot verkauft."
)


def words(text: str) -> list[str]:
    return [token.rstrip() for token in tokenise(text)]


def sentences(text: str) -> list[str]:
    return [span.of(text) for span in newsparse.read(text).sentences]


def paragraphs(text: str) -> list[str]:
    return [span.of(text) for span in newsparse.read(text).paragraphs]


# Words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rain fell.", "Rain|fell|."),
        ("the mayor's and the mayors’ cars", "the|mayor|'s|and|the|mayors|’|cars"),
        ("Don’t, don't, we'll, they’ve", "Don’t|,|don't|,|we|'ll|,|they|’ve"),
        ("O’Brien and N'Diaye", "O’Brien|and|N'Diaye"),
        ("the U.S. and a.m. on", "the|U.S.|and|a.m.|on"),
        ("on Oct. 5 and Mr. Lee", "on|Oct.|5|and|Mr.|Lee"),
        ("J. K. Doe and J.K. Doe", "J.|K.|Doe|and|J.K.|Doe"),
        ("a seven-day, two-thirds", "a|seven|-|day|,|two|-|thirds"),
        ("52-year-old", "52|-|year|-|old"),
        ("$4.1bn, £3m, €5", "$|4.1|bn|,|£|3|m|,|€|5"),
        ("EUR50m and Rs5", "EUR|50|m|and|Rs|5"),
        ("G20, COVID19, B2B", "G20|,|COVID19|,|B2B"),
        ("the 23rd, 1990s, '90s", "the|23rd|,|1990s|,|'|90s"),
        ("10:30 and 1,250.5 and .5", "10:30|and|1,250.5|and|.5"),
        ("2.5. Next", "2.5|.|Next"),
        ("5%, 31C", "5|%|,|31|C"),
        ("``Yes'' -- no...", "``|Yes|''|--|no|..."),
        ("rock 'n' roll", "rock|'n'|roll"),
        ("café naïve Łódź", "café|naïve|Łódź"),
    ],
)
def test_words_begin_and_end_here(text: str, expected: str) -> None:
    assert words(text) == expected.split("|")


def test_words_joined_are_the_text() -> None:
    for text in ("", "\n\n", " a\u00a0b\r\nc \ud800 \x00", WRAPPED):
        assert "".join(tokenise(text)) == text


# Sentences and paragraphs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rain fell. The town slept.", "Rain fell.|The town slept."),
        ("Mr. Lee met Dr. Ann Moe on Oct. 5. He left.", "Mr. Lee met Dr. Ann Moe on Oct. 5.|He left."),
        ("He works for the U.S. Senate. She does not.", "He works for the U.S. Senate.|She does not."),
        ("He lives in the U.S. The rest stayed.", "He lives in the U.S.|The rest stayed."),
        ("It began at 9 a.m. on Friday.", "It began at 9 a.m. on Friday."),
        ("J. Doe won. So did R. Roe.", "J. Doe won.|So did R. Roe."),
        ("J. van der Doe won. So did F. al-Roe.", "J. van der Doe won.|So did F. al-Roe."),
        ('"It fell." The town slept.', '"It fell."|The town slept.'),
        ("“Why? How?” he asked.", "“Why?|How?” he asked."),
        ("It rose 2.5 per cent. Nobody knew.", "It rose 2.5 per cent.|Nobody knew."),
        ("It fell.The town slept.", "It fell.|The town slept."),
        ("(It fell.) The town slept.", "(It fell.)|The town slept."),
        ("It fell... and rose.", "It fell... and rose."),
        ("Wait! Stop!", "Wait!|Stop!"),
        ("She said no. Ann left. No. Never.", "She said no.|Ann left.|No.|Never."),
        ("He lives at No. 10 and plays in no. 7.", "He lives at No. 10 and plays in no. 7."),
        ("The cat sat. Ann left on Sat. the 5th.", "The cat sat.|Ann left on Sat. the 5th."),
        ("One\nTwo", "One|Two"),
    ],
)
def test_sentences_end_here(text: str, expected: str) -> None:
    assert sentences(text) == expected.split("|")


def test_every_line_is_a_paragraph() -> None:
    assert paragraphs("One. Two.\nThree.\n\n \nFour.\r\nFive.\u2029Six.") == ["One. Two.", "Three.", "Four.", "Five.", "Six."]


def test_in_hard_wrapped_text_only_an_empty_line_ends_a_paragraph() -> None:
    assert is_wrapped(WRAPPED)
    assert [paragraph.split()[0] for paragraph in paragraphs(WRAPPED)] == ["The", "Its"]
    assert is_wrapped(WRAPPED.replace("\n", "\r\n"))
    assert len(paragraphs(WRAPPED.replace("\n", "\r\n"))) == 2


def test_short_lines_of_an_article_are_not_hard_wrapped_text() -> None:
    assert not is_wrapped("Rain fell.\n\nAlso Read\nWhy it rains\nWhen it stops\n\nThe town slept.\nIt was late.\n")
    assert not is_wrapped("\n".join(["The town slept all night through and woke up late on Sunday morning."] * 8))


# Quotation marks


def quotations(text: str) -> list[str]:
    reading = newsparse.read(text)
    return [q.content(reading.base).of(text).strip() + ("" if q.closed else " …") for q in reading.quotations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"It fell," she said. "It broke."', ["It fell,", "It broke."]),
        ("“It fell,” she said.", ["It fell,"]),
        ("‘It fell,’ she said.", ["It fell,"]),
        ("'It fell,' she said.", ["It fell,"]),
        ("``It fell,'' she said.", ["It fell,"]),
        ("''It fell,'' she said.", ["It fell,"]),
        ("«It fell,» she said.", ["It fell,"]),
        ("„It fell,“ she said.", ["It fell,"]),
        ('“It fell," she said.', ["It fell,"]),
        ("‘We’re late and it’s my customers’ fault,’ he said.", ["We’re late and it’s my customers’ fault,"]),
        ("'We're late and it's dark,' he said.", ["We're late and it's dark,"]),
        ("The mayors’ cars and the dogs' home.", []),
        ("rock 'n' roll in the '90s and '98", []),
        ("“He said ‘no’ and left,” she said.", ["He said ‘no’ and left,"]),
        ("‘He said “no” and left,’ she said.", ["He said “no” and left,"]),
        ('"It fell and nobody saw it.', ["It fell and nobody saw it. …"]),
        ("“It fell.\n“It broke,” she said.", ["It fell. …", "It broke,"]),
        ("It fell” she said.", []),
        ('""', []),
    ],
)
def test_quotation_marks_are_paired(text: str, expected: list[str]) -> None:
    assert quotations(text) == expected


def test_quotations_inside_quotations_are_inner() -> None:
    [outer] = newsparse.read("“He said ‘no’ and left,” she said.").quotations
    assert [type(inner) for inner in outer.inner] == [Quotation]
    assert outer.inner[0].mark == "‘"


# Numerals


def numerals(text: str) -> list[str]:
    """The chunks of a text with their values."""
    row = newsparse.read(text).words
    places = [place for place, symbol in enumerate(row.symbols) if symbol == SHAPE["numeral"]]
    found = [(row.span(place, place + 1).of(text), value_of(row.forms(place, place + 1))) for place in places]
    return [f"{words}: {numeral.value.normalize():f}" if numeral else f"{words}: none" for words, numeral in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("twenty-eight thousand six hundred people", ["twenty-eight thousand six hundred: 28600"]),
        ("a hundred and five boats", ["a hundred and five: 105"]),
        ("$4.1bn, $3m and 2.5 million", ["4.1bn: 4100000000", "3m: 3000000", "2.5 million: 2500000"]),
        ("half a million", ["half a million: 500000"]),
        ("Rs 2.91 lakh crore and 22 lakh", ["2.91 lakh crore: 2910000000000", "22 lakh: 2200000"]),
        ("two dozen eggs", ["two dozen: 24"]),
        ("one million five hundred thousand", ["one million five hundred thousand: 1500000"]),
        ("five metres, 5 m", []),
        ("seven, 12 and 2016", []),
    ],
)
def test_numerals_of_several_words_are_one_word(text: str, expected: list[str]) -> None:
    assert numerals(text) == expected


@pytest.mark.parametrize("text", ["a third quarter", "twenty seconds", "the twenty-first", "June 12 500 people"])
def test_no_numeral_takes_what_a_date_may_need(text: str) -> None:
    assert not any(word in found for found in numerals(text) for word in ("third", "second", "quarter", "first", "12 500"))


# Names


def names(text: str) -> list[str]:
    """The names of a text with their kinds and fullest forms."""
    found = newsparse.read(text).names
    return [f"{mention.kind} {found.text(found.fullest(mention))}" for mention in found.mentions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He met Ann Lee.", ["person Ann Lee"]),
        ("He met President Ann Lee.", ["person Ann Lee"]),
        ("He met Secretary of State Ann Lee.", ["person Ann Lee"]),
        ("He met Ludwig van der Moor.", ["person Ludwig van der Moor"]),
        ("He met Omar al-Hadi.", ["person Omar al-Hadi"]),
        ("He met J.P. Moor and T. Jo Roe.", ["person J.P. Moor", "person T. Jo Roe"]),
        ("He spoke for the Ministry of Trade and Industry.", ["organisation Ministry of Trade and Industry"]),
        ("He flew to Geneva.", ["place Geneva"]),
        ("He works for UNICEF.", ["organisation UNICEF"]),
        ("He met Theresa May in May.", ["person Theresa May"]),
        ("On Monday Ann Lee left.", ["person Ann Lee"]),
        ("Rain fell. Later rain fell.", []),
    ],
)
def test_names_are_found_by_their_shape(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "later"),
    [
        ("Ann Lee left. Then Lee came back.", "Ann Lee"),
        ("Mayor Ann Lee left. Then Mrs Lee came back.", "Ann Lee"),
        ("Sergei Ivanov left. Then Foreign Minister Ivanov came back.", "Sergei Ivanov"),
        ("The Horn Relief Network left. Then the Network came back.", "Horn Relief Network"),
        ("Ann Lee met Bob Lee. Then Ann came back.", "Ann Lee"),
    ],
)
def test_a_later_mention_has_the_fullest_name(text: str, later: str) -> None:
    assert names(text)[-1].partition(" ")[2] == later


def test_a_title_belongs_to_the_mention_and_not_to_the_name() -> None:
    text = "He met Foreign Minister Ivan Orlov."
    reading = newsparse.read(text)
    [mention] = reading.names.mentions
    assert mention.kind is NameKind.PERSON
    assert reading.base.span(mention.start, mention.end).of(text) == "Foreign Minister Ivan Orlov"
    assert reading.names.text(mention) == "Ivan Orlov"


# Language, and readings of parts


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("", True),
        ("Rain fell.", True),
        (WRAPPED, True),
        (FRENCH, False),
        (GERMAN, False),
        ("RAIN FELL ON THE TOWN AND ON THE BOATS, AND THE MAYOR SAID THAT IT WAS THE WORST OF THE YEARS THAT HE HAD SEEN IN THE PORT.", True),
    ],
)
def test_a_text_is_english_or_not(text: str, english: bool) -> None:
    assert newsparse.read(text).is_english is english


def seen(reading: Reading) -> list[str]:
    """The words that a reading does not hide."""
    return [token.strip() for token, symbol in zip(reading.base.tokens, reading.base.symbols, strict=True) if symbol > "\f"]


def test_a_reading_hides_what_it_is_told_to() -> None:
    text = "Rain fell. Also Read\nThe town slept."
    reading = newsparse.read(text)
    assert seen(reading.without([newsparse.Span(11, 20)])) == ["Rain", "fell", ".", "The", "town", "slept", "."]
    assert seen(reading.within([newsparse.Span(11, 20)])) == ["Also", "Read"]
    assert seen(reading) == ["Rain", "fell", ".", "Also", "Read", "The", "town", "slept", "."]
