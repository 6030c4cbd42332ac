"""A text held against its sources."""

import pytest

import newsparse
from newsparse.checking import Check, Verdict, check
from newsparse.checking.passages import Passages, pieces_of, words_of
from newsparse.span import Span

HEARING = """Chair: The committee will come to order.
“Nobody on the quay saw the barge that night, and nobody called us,” Ann Lee told the committee. “We were never asked about the lights.”
The harbour board lost 47 of its 120 moorings. The repair cost $4,130,250 and took 19 weeks. Unemployment in the county rose to 6.2 percent.
“The lights were out,” said Bo Finn, who mends nets.
"""


def verdicts(text: str, *sources: str) -> tuple[list[str], list[str]]:
    found = check(text, sources or [HEARING])
    return [quote.verdict.value for quote in found.quotes], [claim.verdict.value for claim in found.claims]


@pytest.mark.parametrize(
    ("quotation", "verdict"),
    [
        ("“Nobody on the quay saw the barge that night,” Ms Lee said.", "same"),
        ("'nobody on the quay saw the barge that night', Ms Lee said.", "same"),
        ("“Nobody … saw the barge that night … and nobody called us,” Ms Lee said.", "same"),
        ("“Nobody on the quay saw [it] that night,” Ms Lee said.", "same"),
        ("“Nobody on the quay saw a barge that night,” Ms Lee said.", "altered"),
        ("“Nobody saw the barge that night,” Ms Lee said.", "altered"),
        ("“Somebody stole the barge in March,” Ms Lee said.", "absent"),
        ("“Never,” Ms Lee said.", "same"),
        ("“Always,” Ms Lee said.", "absent"),
        ("Ms Lee said they “were never asked” about it.", "same"),
        ("Ms Lee said they “were always asked” about it.", "absent"),
    ],
)
def test_quoted_words_are_there_or_changed_or_not_there(quotation: str, verdict: str) -> None:
    assert verdicts(quotation)[0] == [verdict]


def test_differences_say_what_became_of_the_words() -> None:
    text = "“Nobody on the pier saw the barge last night,” Ms Lee said."
    [found] = check(text, [HEARING]).quotes
    changed = [(part.quoted and part.quoted.of(text), part.original and part.original.of(HEARING)) for part in found.differences]
    assert changed == [("pier", "quay"), ("last", "that")]
    assert found.place is not None
    assert found.place.of(HEARING) == "Nobody on the quay saw the barge that night"


@pytest.mark.parametrize(("speaker", "is_misattributed"), [("Ann Lee", False), ("A. Lee", False), ("Lee", False), ("Bo Finn", True), ("Finn", True)])
def test_words_of_another_person_are_misattributed(speaker: str, is_misattributed: bool) -> None:
    [found] = check(f"“Nobody on the quay saw the barge that night,” said {speaker}.", [HEARING]).quotes
    assert found.is_misattributed is is_misattributed
    assert found.speaker is not None
    assert found.speaker.name == "Ann Lee"


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The board lost 47 of its 120 moorings.", ["same", "same"]),
        ("The repair cost $4.1 million.", ["rounded"]),
        ("The repair cost about $4 million.", ["rounded"]),
        ("The repair cost more than $4 million.", ["rounded"]),
        ("The repair cost $4.8 million.", ["different"]),
        ("The repair took 18 weeks.", ["different"]),
        ("Unemployment in the county rose to 6.3 percent.", ["different"]),
        ("Unemployment in the county rose to 6 percent.", ["rounded"]),
        ("The mayor owns 14 boats.", ["absent"]),
    ],
)
def test_numbers_agree_or_round_or_differ(claim: str, verdict: list[str]) -> None:
    assert verdicts(claim)[1] == verdict


def test_a_rise_is_no_fall() -> None:
    assert verdicts("Sales in the county rose by 3 percent.", "Sales in the county fell by 3 percent.")[1] == ["different"]


def test_shares_are_compared_however_they_are_told() -> None:
    assert verdicts("One in four voters stayed at home.", "Of all voters 25 percent stayed at home.")[1] == ["same"]
    assert verdicts("A quarter of voters stayed at home.", "Some 26 percent of voters stayed at home.")[1] == ["rounded"]


def test_the_source_that_has_the_words_is_named() -> None:
    found = check("“The lights were out,” said Bo Finn.", ["Rain fell on the moor.", HEARING])
    assert [(quote.source, quote.verdict) for quote in found.quotes] == [(1, Verdict.SAME)]


def test_numbers_with_different_subjects_are_not_compared() -> None:
    assert verdicts("The school has 47 teachers.")[1] == ["absent"]


def test_rows_are_flat_and_in_the_order_of_the_text() -> None:
    rows = check("The repair took 18 weeks. “The lights were out,” said Bo Finn.", [HEARING]).rows()
    assert [(row["kind"], row["text"], row["verdict"], row["original"]) for row in rows] == [
        ("claim", "18 weeks", "different", "19 weeks"),
        ("quote", "The lights were out,", "same", "The lights were out"),
    ]
    assert {type(value) for row in rows for value in row.values()} <= {str, int, bool, type(None)}


def test_articles_are_taken_as_they_are_and_no_source_is_no_error() -> None:
    article = newsparse.parse("It cost $5m.", "2024-03-05")
    assert check(article, [article]).claims[0].verdict is Verdict.SAME
    assert check(article, []) == Check(article, (), (), check(article, []).claims)
    assert check("", [""]).rows() == []


def test_wrong_types_are_refused() -> None:
    with pytest.raises(TypeError, match=r"^text is a str or an Article, not int$"):
        check(5, [])  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"^a source is a str or an Article, not NoneType$"):
        check("It cost $5m.", [None])  # type: ignore[list-item]
    with pytest.raises(TypeError, match=r"^sources is a collection of texts or Articles, not one of them$"):
        check("It cost $5m.", "It cost $5m.")


def test_repeated_words_do_not_make_it_slow_or_wrong() -> None:
    line = "so it goes and " * 20_000
    passages = Passages.of(line)
    [piece] = pieces_of("goes so it and " * 300, Span(0, 4500))
    assert passages.verbatim([piece]) is None
    assert passages.altered(piece) is None
    assert passages.verbatim([words_of("and so it goes")]) is not None
