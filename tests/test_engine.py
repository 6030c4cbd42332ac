"""The rule engine: what patterns mean, that no match is lost, and which one wins."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from newsparse import PatternError, Span
from newsparse.coding import Coding, Lexicon, number_shape
from newsparse.config import DEFAULT
from newsparse.patterns import PARAGRAPH_END, parse_pattern
from newsparse.pipeline import FINDERS
from newsparse.reading import LEXICON, Reader, Reading
from newsparse.reading.tokens import tokenise
from newsparse.rules import Grammar, Match, Rule, coding_for, parse_rules
from newsparse.words import form_of

CLASSES = {"FRUIT": frozenset({"apple", "pear", "plum"}), "GREEN": frozenset({"apple", "pear", "lime"}), "SIZE": frozenset({"big", "small"})}


@frozen
class Found:
    """The meaning in these tests: the words it takes, and a note."""

    span: Span
    note: str


def whole(match: Match) -> Found:
    """Takes all that matched."""
    return Found(match.span, match.rule.name)


def rule(pattern: str, build: Callable[[Match], Any] | None = whole, name: str = "rule") -> Rule[Found]:
    return Rule(name, pattern, build)


def engine(*rules: Rule[Found]) -> tuple[Grammar[Found], Reader]:
    """A grammar of the rules, and a reader that shares its coding."""
    lexicon = LEXICON | Lexicon(CLASSES, {"FRUITS": "SIZE? FRUIT (and FRUIT)?"})
    nodes = parse_rules(rules)
    coding = coding_for([LEXICON, lexicon], nodes.values())
    return Grammar(rules, lexicon, coding, nodes), Reader.compiled(coding, LEXICON, DEFAULT)


def found(text: str, *rules: Rule[Found], row: str = "words") -> list[str]:
    """What the rules find, as "note: words"."""
    grammar, reader = engine(*rules)
    reading = reader.read(text)
    return [f"{meaning.note}: {meaning.span.of(text)}" for _, meaning in grammar.find(getattr(reading, row))]


def matches(pattern: str, text: str, row: str = "words") -> list[str]:
    """The words that one pattern takes."""
    return [line.removeprefix("rule: ") for line in found(text, rule(pattern), row=row)]


# What patterns mean


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("ago", "Long ago, Ago.", ["ago", "Ago"]),
        ("FRUIT", "An apple and a plum.", ["apple", "plum"]),
        ("FRUIT&GREEN", "An apple, a plum.", ["apple"]),
        ("FRUIT&!GREEN", "An apple, a plum.", ["plum"]),
        ("FRUIT&CAPITALISED", "Apple and pear", ["Apple"]),
        ("may&CAPITALISED", "It may be May.", ["May"]),
        ("may&LOWERCASE", "It may be May.", ["may"]),
        ("SIZE FRUIT", "a big\napple, a small   pear", ["small   pear"]),
        ("SIZE // FRUIT", "a big\napple", ["big\napple"]),
        ("SIZE //? FRUIT", "a big\napple, a small pear", ["big\napple", "small pear"]),
        ("SIZE? FRUIT", "big plum, plum", ["big plum", "plum"]),
        ("FRUIT+", "apple pear plum", ["apple pear plum"]),
        ("SIZE{2} FRUIT", "big apple, big small apple", ["big small apple"]),
        ("SIZE _{1,2} FRUIT", "big apple, big red apple, big red round apple, big and red round apple", ["big red apple", "big red round apple"]),
        ("FRUITS", "a big apple and plum", ["big apple and plum"]),
        ("¶ FRUIT", "Apple or\nPear plum\n\nPlum", ["Apple", "Pear", "Plum"]),
        ("FRUIT ¶", "Apple or\nPear plum\n\nPlum", ["plum", "Plum"]),
        ("¶ FRUIT ¶", "Apple or\nPear plum\n\nPlum", ["Plum"]),
        (r"FRUIT \?", "plum? plum!", ["plum?"]),
        (r"\( FRUIT \)", "a (plum) a plum", ["(plum)"]),
        ("DIGITS FRUIT", "5 apples, 1,250 plum, 4.5 pear", ["1,250 plum", "4.5 pear"]),
        ("YEAR", "2016 and 216 and 12016", ["2016"]),
        ("ORDINAL_DIGITS", "the 23rd of 23", ["23rd"]),
        ("NUMBER FRUIT", "twenty-one plum or one pear", ["twenty-one plum", "one pear"]),
        ("don't", "They Don’t and don't", ["Don’t", "don't"]),
        ("the FRUIT 's", "the plum's and the plum’s", ["the plum's", "the plum’s"]),
        ("$ NUMBER", "$5 and $ 5", ["$5", "$ 5"]),
        ("$&TIGHT NUMBER", "$5 and $ 5", ["$5"]),
    ],
)
def test_a_pattern_takes_these_words(pattern: str, text: str, expected: list[str]) -> None:
    assert matches(pattern, text) == expected


def test_no_match_crosses_a_sentence_end_unasked() -> None:
    assert matches("FRUIT _{0,3} big", "It was a plum. Big ones fell.") == []


def test_quotations_and_names_are_one_word_of_the_speech_row() -> None:
    text = '"A big apple," said Ann Lee.'
    assert matches("QUOTATION said NAME", text, row="speech") == ['"A big apple," said Ann Lee']
    assert matches("FRUIT", text, row="speech") == []


@pytest.mark.parametrize(
    ("token", "shape"),
    [
        ("7", "month_number"),
        ("31", "day_number"),
        ("32", "integer"),
        ("1066", "year"),
        ("2100", "integer"),
        ("1,250", "grouped"),
        ("12,34,567", "grouped"),
        ("1\u202f250", "grouped"),
        ("1,2", "identifier"),
        (".5", "decimal"),
        ("1,250.5", "decimal"),
        ("10:30", "clock"),
        ("23rd", "ordinal"),
        ("1990s", "decade"),
        ("4" * 41, "identifier"),
    ],
)
def test_numbers_in_digits_have_a_shape(token: str, shape: str) -> None:
    assert number_shape(token) == shape


def test_captures_know_their_words_and_places() -> None:
    seen: list[Any] = []

    def look(match: Match) -> Found:
        seen.append((match["size"], match["none"], match.part("none"), [span.of(text) for span in match.parts("fruit")]))
        seen.append((match.between("size", "fruit").of(text), match.before, match.after))
        return whole(match)

    text = "It is a big plum and Pear now"
    assert found(text, rule("size:SIZE none:(very)? fruit:FRUIT and fruit:FRUIT", look)) == ["rule: big plum and Pear"]
    assert seen == [(("big",), (), None, ["plum", "Pear"]), ("big plum", "a", "now")]


def test_before_and_after_are_empty_at_the_ends_of_a_sentence() -> None:
    seen: list[tuple[str, str]] = []

    def look(match: Match) -> Found:
        seen.append((match.before, match.after))
        return whole(match)

    found("Plum\nPlum", rule("FRUIT", look))
    assert seen == [("", ""), ("", "")]


# No match is lost


def refuse_when(words: str) -> Callable[[Match], Found | None]:
    """A build that refuses these words."""
    return lambda match: None if match.span.of(match.words.text) == words else whole(match)


def test_a_refused_match_falls_back_to_shorter_ways() -> None:
    assert found("plum and pear", rule("FRUIT (and FRUIT)?", refuse_when("plum and pear"))) == ["rule: plum", "rule: pear"]


def test_a_refused_match_falls_back_to_later_starts() -> None:
    assert found("big big plum", rule("SIZE{1,2} FRUIT", refuse_when("big big plum"))) == ["rule: big plum"]


def test_a_refused_match_leaves_its_words_to_other_rules() -> None:
    assert found("big plum", rule("SIZE FRUIT", lambda match: None, "refuses"), rule("FRUIT", name="weaker")) == ["weaker: plum"]


def test_a_match_that_loses_tries_its_shorter_ways() -> None:
    def last(match: Match) -> Found:
        return Found(match.parts("fruit")[-1], match.rule.name)

    rules = rule("very FRUIT or fruit:FRUIT", last, "left"), rule("fruit:FRUIT (or fruit:FRUIT)?", last, "right")
    assert found("very plum or pear", *rules) == ["left: pear", "right: plum"]


def test_a_match_whose_beginning_is_taken_leaves_room_for_later_starts() -> None:
    assert found("big plum and pear and apple", rule("SIZE FRUIT and", name="left"), rule("and? FRUIT and FRUIT", name="right")) == [
        "left: big plum and",
        "right: pear and apple",
    ]


def test_an_alternative_that_the_regex_prefers_does_not_hide_a_longer_one() -> None:
    assert matches("(big | big small) FRUIT?", "big small plum") == ["big small plum"]
    assert matches("(FRUIT | FRUIT and FRUIT)", "plum and pear") == ["plum and pear"]


def test_ways_of_one_rule_at_one_start_are_tried_longest_first() -> None:
    tried: list[str] = []

    def note(match: Match) -> None:
        tried.append(match.span.of(match.words.text))

    found("big plum and pear", rule("SIZE (FRUIT | FRUIT and | FRUIT and FRUIT)?", note))
    assert tried == ["big plum and pear", "big plum and", "big plum", "big"]


def test_several_meanings_of_one_match_take_their_own_words_alone() -> None:
    def ends(match: Match) -> tuple[Found, ...]:
        return tuple(Found(span, "end") for span in match.parts("a", "b"))

    assert found("plum or big pear", rule("a:FRUIT or SIZE b:FRUIT", ends), rule("SIZE", name="size")) == ["end: plum", "end: pear", "size: big"]


def test_a_match_loses_when_any_of_its_meanings_is_taken() -> None:
    def ends(match: Match) -> tuple[Found, ...]:
        return tuple(Found(span, "end") for span in match.parts("a", "b"))

    assert found("big plum or pear", rule("SIZE FRUIT", name="first"), rule("a:FRUIT or b:FRUIT", ends)) == ["first: big plum"]


def test_an_empty_tuple_takes_the_match_and_means_nothing() -> None:
    assert found("big plum, plum", rule("SIZE FRUIT", lambda match: ()), rule("FRUIT", name="fruit")) == ["fruit: plum"]


def test_the_leftmost_match_wins_then_the_longest_then_the_earlier_rule() -> None:
    rules = rule("FRUIT and", name="a"), rule("SIZE FRUIT", name="b"), rule("SIZE FRUIT and", name="c"), rule("SIZE FRUIT and", name="d")
    assert found("big plum and", *rules) == ["c: big plum and"]
    assert found("plum and", *rules) == ["a: plum and"]


def test_a_rule_without_build_wins_over_overlapping_matches_that_are_not_longer() -> None:
    keeps = rule("DIGITS FRUIT a day", None, "keeps")
    assert found("nearly 5 plum a day", rule("nearly? DIGITS FRUIT", name="loses"), keeps) == []
    assert found("nearly 5 plum a day for years", rule("nearly DIGITS FRUIT a day for", name="longer"), keeps) == ["longer: nearly 5 plum a day for"]


def test_a_rule_without_build_keeps_its_words_from_later_matches() -> None:
    assert found("big plum and pear", rule("big plum", None, "keeps"), rule("FRUIT and FRUIT", name="loses"), rule("FRUIT", name="fruit")) == ["fruit: pear"]


@frozen(eq=False)
class Reference:
    """What the rules say, tried out with every way there is."""

    grammar: Grammar[Found]

    def find(self, reading: Reading) -> list[Span]:
        row = reading.words
        ways = sorted(self.ways(row.symbols), key=lambda way: way[:3])
        silent = [way for way in ways if self.grammar.rules[way[2]].build is None]
        longest = [way for way in silent if not any(other[0] == way[0] and other[2] == way[2] and other[1] < way[1] for other in silent)]
        taken: list[Span] = []
        found: list[Span] = []
        for start, minus_end, number, way in ways:
            span, end = row.span(start, -minus_end), -minus_end
            free = not any(span.overlaps(other) for other in taken)
            build = self.grammar.rules[number].build
            if build is None:
                if free and (start, minus_end, number, way) in longest:
                    taken.append(span)
            elif any(begin < end and start < -stop and -stop - begin >= end - start for begin, stop, *_ in longest):
                continue
            elif free and build(Match(self.grammar.rules[number], row, self.grammar._patterns[number], way)) is not None:
                taken.append(span)
                found.append(span)
        return found

    def ways(self, symbols: str) -> Iterator[tuple[int, int, int, Any]]:
        """Every way of every rule: start, minus the end, the rule's number, and the match."""
        for number, pattern in enumerate(self.grammar._patterns):
            for start in range(len(symbols)):
                if pattern.opens_paragraph and symbols[start - 1 : start] != PARAGRAPH_END:
                    continue
                for end in range(start + 1, len(symbols) + 1):
                    if pattern.closes_paragraph and symbols[end : end + 1] not in {"", PARAGRAPH_END}:
                        continue
                    if way := pattern.regex.fullmatch(symbols, start, end):
                        yield start, -end, number, way


WORDS = st.sampled_from(["a", "b", "c", "d", "a", "b", "c", "d", ".", "A", "\n"])
ATOMS = st.sampled_from(["a", "b", "c", "d"])
PATTERNS = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.tuples(inner, inner).map(" ".join),
        st.tuples(inner, inner).map(lambda pair: f"({pair[0]} | {pair[1]})"),
        inner.map(lambda part: f"({part})?"),
        inner.map(lambda part: f"({part}){{1,3}}"),
        st.tuples(ATOMS, inner).map(lambda pair: f"{pair[0]} _{{0,2}} {pair[1]}"),
    ),
    max_leaves=5,
)


EDGES = st.sampled_from(["{}", "{}", "{}", "¶ {}", "{} ¶", "{} // a", "{} //? b"])
RULES = st.lists(st.tuples(PATTERNS, EDGES, st.sampled_from([True, True, False])), min_size=1, max_size=4)


@given(RULES, st.lists(WORDS, max_size=12), st.integers(1, 5))
def test_the_engine_finds_what_trying_every_way_finds(rules: list[tuple[str, str, bool]], words: list[str], refused: int) -> None:
    def build(match: Match) -> Found | None:
        return None if match.span.length % refused == 1 else whole(match)

    try:
        grammar, reader = engine(*(rule(edge.format(pattern), build if means else None) for pattern, edge, means in rules))
    except PatternError:
        return  # it can match no words at all
    reading = reader.read(" ".join(words))
    assert [meaning.span for _, meaning in grammar.find(reading.words)] == Reference(grammar).find(reading)


# Patterns that cannot be read


@pytest.mark.parametrize(
    ("pattern", "message"),
    [
        ("a FRIUT", "no class of words and no piece of pattern is called 'FRIUT'"),
        ("a _* b", "an open gap '_*'"),
        ("a _+ b", "an open gap '_+'"),
        ("(x:a b){2}", "the capture 'x' is repeated by '{2}'"),
        ("(x:a b)*", "the capture 'x' is repeated by '*'"),
        ("a _{0,9} b _{0,9} c", "2 gaps wider than _{0,5}"),
        ("a? b?", "can match no words at all"),
        ("", "can match no words at all"),
        ("_ a", "begins with a gap"),
        ("a? _ b", "begins with a gap"),
        ("a ¶ b", "'¶' stands inside"),
        ("a (¶ | b)", "'¶' stands inside"),
        ("a 7 b", "'7': digits are written as classes"),
        ("(a b", "'(' is never closed, at character 0"),
        ("a b) c", "')' without '(' at character 3"),
        ("a x:)", "')'"),
        ("a{3,1}", "'{3,1}' asks for at least 3 and at most 1"),
        ("Friday", "'Friday' is neither a class nor a lower-case word"),
        ("FRUITS&GREEN", "FRUITS is a piece of pattern; only classes go with '&'"),
        ("a {2}", "cannot read '{2}' at character"),
    ],
)
def test_a_pattern_that_cannot_be_read_names_rule_and_place(pattern: str, message: str) -> None:
    with pytest.raises(PatternError) as caught:
        engine(rule(pattern, name="broken"))
    assert "rule 'broken'" in str(caught.value)
    assert message in str(caught.value)


def test_a_pattern_error_is_a_value_error() -> None:
    assert issubclass(PatternError, ValueError)


def test_a_repetition_stops_at_forty_times() -> None:
    assert matches("plum+", "plum " * 60) == [" ".join(["plum"] * 40), " ".join(["plum"] * 20)]


# Lexicons and coding


def is_one_token(word: str) -> bool:
    """Whether a text can hold the word as one token; "sat." is one only as "Sat.", "no." only before a number."""
    return any(form_of(tokenise(text)[0]) == word for text in (f"{word} 5", f"{word.capitalize()} 5"))


@pytest.mark.parametrize("finder", FINDERS)
def test_every_word_of_a_lexicon_is_one_token(finder: str) -> None:
    words = {word for some in FINDERS[finder].LEXICON.classes.values() for word in some}
    assert sorted(word for word in words if not is_one_token(word)) == []


def test_every_piece_of_pattern_of_a_lexicon_can_be_read() -> None:
    for finder in FINDERS.values():
        for piece in finder.LEXICON.pieces.values():
            parse_pattern(piece)


def test_symbols_stay_below_the_surrogates() -> None:
    coding = Coding([LEXICON], frozenset({"ago"}))
    symbols = coding.code(["The ", "ago ", "AGO", "?", "G20 ", "12", "", "\U0001f600 ", "\ud800"])
    assert all(ord(symbol) < 0xD800 for symbol in symbols)
    assert len(symbols) == 9


def test_words_that_no_rule_tells_apart_share_a_symbol() -> None:
    coding = Coding([Lexicon(CLASSES)], frozenset())
    apple, pear, plum, house = list(coding.code(["apple ", "pear ", "plum ", "house "]))
    assert apple == pear
    assert len({apple, plum, house}) == 3
