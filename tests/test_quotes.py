"""Who speaks, and where what is said ends: what the examples beside the rules cannot show."""

import json
import pickle
from pathlib import Path
from typing import Any

import pytest

import newsparse
from newsparse import Config, ConfigError, find_quotes


def said(text: str) -> list[str]:
    return [str(quote) for quote in find_quotes(text)]


def test_a_title_of_the_other_gender_is_somebody_else() -> None:
    text = "Mr. Tom Arden said it was late. Ms. Arden said it was early. Mr. Arden said he would go."
    tom, other, again = (quote.speaker for quote in find_quotes(text))
    assert (str(tom), str(other)) == ("Tom Arden", "Arden")
    assert tom is not None
    assert tom == again
    assert text.index("Ms. Arden") not in {mention.start for mention in tom.mentions}


def test_a_surname_alone_is_the_person_of_that_name() -> None:
    assert said("Tom Arden said it was late. Arden said it was cold.") == ["Tom Arden: it was late", "Tom Arden: it was cold"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ona Bell, who vowed to fight the plan, left the room.", ["Ona Bell: to fight the plan"]),
        ("Ona Bell, who said the plan was dead, left the room.", ["Ona Bell: the plan was dead"]),
        ("Ona Bell, who said the plan, drawn up in haste, was dead, left the room.", ["Ona Bell: the plan, drawn up in haste, was dead"]),
        ("Ona Bell, who said the pier, closed since May, was sound, left the room.", ["Ona Bell: the pier, closed since May, was sound"]),
        ("It was Ona Bell who said the plan was dead, and nobody laughed.", ["Ona Bell: the plan was dead"]),
    ],
)
def test_what_is_said_in_a_relative_clause_ends_before_the_verb_around_it(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mayor Ona Ruud said before the vote.", []),
        ("Mayor Ona Ruud said after the vote she would go.", ["Ona Ruud: after the vote she would go"]),
        ("The label read “fragile goods,” and the box fell.", ["label: fragile goods,"]),
    ],
)
def test_when_it_was_said_is_no_content_and_a_closed_quotation_is_all(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    ["VIP: 60\nStalls: 40\nGallery: 20", "Price Drop: Save on every kettle today\nDeal: Half off all lamps", "Dear Editor: We moved here in spring."],
)
def test_a_list_an_offer_and_a_letter_are_no_transcript(text: str) -> None:
    assert said(text) == []


def test_two_lines_of_speech_are_a_transcript() -> None:
    assert said("ROE: We never knew.\nBELL: You did, and you hid it.") == ["ROE: We never knew.", "BELL: You did, and you hid it."]


PASSAGES = json.loads((Path(__file__).parent / "quote_passages.json").read_text("utf-8"))
"""Passages of our own on marks, on what is speech, on orders, indirect speech, sources, resolution, cues and speech without marks (points 1 to 8)."""


@pytest.mark.parametrize("passage", PASSAGES, ids=lambda passage: f"{passage['point']}: {passage['text'][:40]}")
def test_what_a_passage_says(passage: dict[str, Any]) -> None:
    assert said(passage["text"]) == passage["quotes"]


ARTICLES = json.loads((Path(__file__).parent / "quote_articles.json").read_text("utf-8"))
"""Articles of our own as wires, broadsheets, tabloids, Indian, American and African papers, courts, sports, obituaries, science, business and live blogs
have them, with everybody who is quoted."""


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: str(article["name"]))
def test_who_says_what_in_an_article(article: dict[str, Any]) -> None:
    text = article["text"]
    found = [
        {
            "speaker": quote.speaker.name if quote.speaker else "?",
            "source": quote.source.of(text) if quote.source else None,
            "cue": quote.cue.of(text) if quote.cue else None,
            "content": " … ".join(content.of(text) for content in quote.content),
        }
        for quote in find_quotes(text)
    ]
    assert found == article["quotes"]


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("Ona Bell would say that it leaked.", "would"),
        ("Ona Bell is said to have told friends that it leaked.", "is said to"),
        ("Ona Bell reportedly told friends that it leaked.", "reportedly"),
        ("Ona Bell told friends that it leaked.", None),
    ],
)
def test_what_takes_back_certainty_is_the_hedge(text: str, hedge: str | None) -> None:
    [quote] = find_quotes(text)
    assert (quote.hedge and quote.hedge.of(text)) == hedge


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("“It leaks,” Ona Bell told AFP.", "AFP"),
        ("Ona Bell told the BBC’s Today programme the pool leaked.", "the BBC’s Today programme"),
        ("“It leaks,” Ona Bell said to reporters outside.", "reporters"),
        ("Ona Bell told the court Reidy had lied.", "the court"),
    ],
)
def test_who_is_spoken_to(text: str, addressee: str) -> None:
    [quote] = find_quotes(text)
    assert quote.addressee is not None
    assert quote.addressee.of(text) == addressee


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("According to the lawsuit, Ona Bell told staff that the pool was safe.", "Ona Bell: the pool was safe"),
        ("The New Post reported that Ona Bell had said the pool leaked.", "Ona Bell: the pool leaked"),
    ],
)
def test_what_others_are_reported_to_have_said_is_inside(text: str, inner: str) -> None:
    [quote] = find_quotes(text)
    assert [str(one) for one in quote.inner] == [inner]


@pytest.mark.parametrize(
    ("words", "text", "expected"),
    [
        ({"SAY": ["kvetched"]}, "Ravi Menon kvetched the well was dry.", ["Ravi Menon: the well was dry"]),
        ({"TITLE": ["sarpanch"]}, "Sarpanch Ravi Menon said the well was dry.", ["Ravi Menon: the well was dry"]),
        (
            {"ROLE": ["sarpanch"]},
            "The village sarpanch, Ravi Menon, arrived. The sarpanch said the well was dry.",
            ["Ravi Menon: the well was dry"],
        ),
        ({"LISTENERS": ["panchayat"]}, "Ravi Menon told panchayat and staff that the well was dry.", ["Ravi Menon: the well was dry"]),
    ],
)
def test_cue_words_titles_and_roles_of_a_caller(words: dict[str, list[str]], text: str, expected: list[str]) -> None:
    assert [str(quote) for quote in find_quotes(text, Config(words=words))] == expected


OWN = Config(
    quotes={
        "clause": ["cue:(took to the air to say)"],
        "quotation": ["content:QUOTATION source:NAME cue:verbatim"],
        "rest": ["cue:(gave notice of)"],
        "line": ["¶ source:NAME cue:(> >)"],
        "nothing": ["said grace"],
    }
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Lee took to the air to say the pier was shut.", "Ann Lee: the pier was shut"),
        ("“The pier is shut,” Ann Lee took to the air to say.", "Ann Lee: The pier is shut,"),
        ("“It leaks,” Ann Lee verbatim.", "Ann Lee: It leaks,"),
        ("Bo Finn gave notice of a strike in May.", "Bo Finn: a strike in May"),
        ("Ann Lee >> It leaks badly, and we know.\nBo Finn >> It does not leak.", "Ann Lee: It leaks badly, and we know.; Bo Finn: It does not leak."),
        ("Ann Lee said grace.", ""),
        ("Ann Lee said the pier was shut.", "Ann Lee: the pier was shut"),
    ],
)
def test_cues_of_a_callers_own_are_found(text: str, expected: str) -> None:
    assert "; ".join(map(str, find_quotes(text, OWN))) == expected


@pytest.mark.parametrize(
    ("quotes", "message"),
    [
        ({"claus": ["cue:x"]}, "Config(quotes={'claus': …}): what a cue takes is one of 'clause', 'quotation', 'rest', 'line', 'nothing'"),
        ({"clause": "cue:x"}, "Config(quotes={'clause': 'cue:x'}): the value is a collection of patterns"),
        ({"clause": ["x"]}, "Config(quotes={'clause': ['x']}): no words are captured as 'cue', as in cue:WORD or cue:(some words)"),
        ({"line": ["cue:x"]}, "Config(quotes={'line': ['cue:x']}): no words are captured as 'source', as in source:WORD or source:(some words)"),
        (
            {"rest": ["cue:x who:NAME"]},
            "Config(quotes={'rest': ['cue:x who:NAME']}): a cue has no 'who'; it can capture addressee, content, cue, source, that",
        ),
        ({"rest": ["cue:(x"]}, "Config(quotes={'rest': ['cue:(x']}): '(' is never closed, at character 4 of 'cue:(x'"),
        (
            {"rest": ["cue:SAYS_IT"]},
            "Config(quotes={'rest': ['cue:SAYS_IT']}): rule 'own_rest_1': no class of words and no piece of pattern is called 'SAYS_IT'",
        ),
    ],
)
def test_a_cue_that_cannot_be_is_named(quotes: dict[str, list[str]], message: str) -> None:
    with pytest.raises(ConfigError) as error:
        find_quotes("", Config(quotes=quotes))
    assert str(error.value) == message


def test_a_config_with_cues_is_hashable_and_picklable() -> None:
    copy = pickle.loads(pickle.dumps(OWN))
    assert copy == OWN
    assert hash(copy) == hash(OWN)


ATTITUDES = [
    ("Orla Byrne believes the dam is sound.", "Orla Byrne: the dam is sound"),
    ("Orla Byrne, who thinks the dam is sound, drove home.", "Orla Byrne: the dam is sound"),
    ("The crew turned back, hoping that the wind would drop.", "crew: the wind would drop"),
    ("Orla Byrne knows that the dam leaks.", "Orla Byrne: the dam leaks"),
    ("Ravi Menon decided that the clinic would stay open.", "Ravi Menon: the clinic would stay open"),
    ("It was feared that the ferry had sunk.", "?: the ferry had sunk"),
]


@pytest.mark.parametrize(("text", "expected"), ATTITUDES)
def test_attitudes_are_told_from_speech_and_can_be_left_out(text: str, expected: str) -> None:
    [quote] = find_quotes(text)
    assert (str(quote), quote.is_attitude) == (expected, True)
    assert find_quotes(text, Config(disable=["quotes/attitude"])) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Orla Byrne said the dam was sound.",
        "Orla Byrne said she believed the dam was sound.",  # which she said
        "“I believe the dam is sound,” Orla Byrne said.",
        "Orla Byrne suggested that the dam was sound.",
        "Orla Byrne doubtless said what she thought: that the dam was sound.",
    ],
)
def test_what_was_said_stays_where_attitudes_are_left_out(text: str) -> None:
    [quote] = find_quotes(text, Config(disable=["quotes/attitude"]))
    assert not quote.is_attitude


@pytest.mark.parametrize(
    "text", ["Ann Lee denied that", "Ann Lee said that", "Ann Lee said that frees", "Ann Lee left, adding that", "Lena “Lefty", "Lena “Lefty”", 'Lena "']
)
def test_a_text_that_breaks_off_is_no_error(text: str) -> None:
    assert newsparse.find_quotes(text) is not None


def test_a_comment_is_no_cue_of_its_own() -> None:
    [quote] = find_quotes("Odo Finch said Ann Lee had “enormous respect” for the crew and his harbour comment was a joke.")
    assert str(quote) == "Odo Finch: Ann Lee had “enormous respect” for the crew and his harbour comment was a joke"
