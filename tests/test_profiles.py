"""Profiles of sites: what comes again is learned, what is the story stays, and profiles add up."""

import pickle
import random
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from newsparse import Config, ConfigError, NewsparseError, SiteProfile, learn, strip_boilerplate
from newsparse.pipeline import library
from newsparse.profiles import MOST_ARTICLES, MOST_LINES, LearnedArticle, line_digest

WORDS = "harbour mayor ferry council winter island bridge school market storm doctor train forest court budget strike".split()
PLEA = "The Skerrow Tide is read by islanders at home and far away"
SENTENCE = "Our paper belongs to its readers, and it is printed on Wednesdays and on Saturdays in the old mill."
NOTE = "Letters to the mill are welcome"


def story(seed: int, paragraphs: int = 4) -> list[str]:
    """Paragraphs of an article that no other one has."""
    chosen = random.Random(seed)
    pick = [" and the ".join(chosen.sample(WORDS, 3)) for _ in range(paragraphs)]
    return [f"The {words} were on the mind of the town on day {seed} of its long talks." for words in pick]


def article(seed: int, *template: str) -> str:
    return "\n".join((*story(seed), *template))


def site(articles: int, *template: str) -> SiteProfile:
    return learn(article(seed, *template) for seed in range(articles))


# What is learned, and what goes


def test_lines_that_come_again_are_removed_and_say_why() -> None:
    text = article(99, PLEA, SENTENCE)
    clean = strip_boilerplate(text, Config(profile=site(5, PLEA, SENTENCE), disable=()))
    assert clean.text == "\n".join(story(99))
    assert {(block.text, block.kind, block.rule) for block in clean.removed} >= {(SENTENCE, "template", "learned")}


def test_without_the_profile_they_stay() -> None:
    assert SENTENCE in strip_boilerplate(article(99, SENTENCE)).text


@pytest.mark.parametrize(("articles", "learned"), [(1, False), (2, False), (3, True)])
def test_a_line_is_learned_from_three_stories(articles: int, learned: bool) -> None:
    assert (PLEA in site(articles, PLEA)) is learned


def test_a_sentence_is_learned_from_a_tenth_of_many_stories_and_another_line_from_a_fiftieth() -> None:
    profile = learn(article(seed, *([SENTENCE] if seed < 9 else []), *([PLEA] if seed < 4 else [])) for seed in range(100))
    assert SENTENCE not in profile
    assert PLEA in profile


def test_several_versions_of_one_story_teach_nothing() -> None:
    versions = [[*story(1, 8)[:-1], f"The mayor spoke to {number} reporters about it on the pier."] for number in range(4)]
    profile = learn("\n".join(lines) for lines in versions)
    assert profile.template == frozenset()


def test_an_article_learned_twice_counts_once() -> None:
    assert learn([article(1, PLEA)] * 5) == learn([article(1, PLEA)])


def test_spaces_case_and_curly_marks_make_no_other_line() -> None:
    assert line_digest("  Don’t  miss\u00a0it ") == line_digest("DON'T MISS IT")


def test_lines_without_words_are_not_learned() -> None:
    assert site(5, "___", "* * *").template == frozenset()


def test_quoted_speech_stays() -> None:
    speech = "“We will not leave the island,” said one of them, who did not want to be named."
    assert speech in strip_boilerplate(article(99, speech), Config(profile=site(5, speech))).text


@pytest.mark.parametrize("line", ["No.", "Silence.", "The verdict", "What now"])
def test_short_lines_between_two_lines_of_the_story_stay(line: str) -> None:
    first, second, *_ = story(99)
    profile = learn("\n".join((*story(seed)[:2], line, *story(seed)[2:])) for seed in range(5))
    assert line in profile
    assert strip_boilerplate(f"{first}\n{line}\n{second}", Config(profile=profile)).text == f"{first}\n{line}\n{second}"


def test_short_lines_go_before_and_after_the_story() -> None:
    profile = learn("\n".join(("Tide", *story(seed), "Mill", "Boats")) for seed in range(5))
    text = "\n".join(("Tide", *story(99), "Mill", "Boats"))
    assert strip_boilerplate(text, Config(profile=profile)).text == "\n".join(story(99))


def test_a_profile_works_in_parse() -> None:
    found = newsparse.parse(article(99, SENTENCE), config=Config(profile=site(5, SENTENCE)))
    assert found.body.text == "\n".join(story(99))
    assert not found.at(found.text.index("Wednesdays"))[1:]


def test_the_kind_can_be_kept() -> None:
    assert SENTENCE in strip_boilerplate(article(99, SENTENCE), Config(profile=site(5, SENTENCE), keep=["template"])).text


def test_text_that_is_not_english_stays() -> None:
    german = "Die Boote fahren im Winter nicht, weil das Wetter zu schlecht ist und die Leute lieber zu Hause bleiben wollen."
    text = "\n".join([german, german.replace("Winter", "Sommer"), german.replace("Boote", "Züge")])
    profile = learn(f"{text}\nTag {number} der Fahrt\n{german.replace('Leute', f'{number} Leute')}" for number in range(5))
    assert strip_boilerplate(text, Config(profile=profile)).text == text


LINES = st.sampled_from([PLEA, SENTENCE, NOTE, "No.", "Tide", "Mill", "", "Also Read: Why it rains", *story(1), "“Not yet,” she said.", f"{NOTE} Click here"])


@settings(max_examples=200, deadline=None)
@given(st.lists(LINES, max_size=12).map("\n".join))
def test_stripping_again_removes_nothing(text: str) -> None:
    config = Config(profile=site(4, PLEA, SENTENCE, NOTE, "Tide", "No.", "Mill"))
    clean = strip_boilerplate(text, config)
    assert strip_boilerplate(clean.text, config).text == clean.text


# Profiles add up


ARTICLES = st.lists(st.integers(0, 12).map(lambda seed: article(seed, PLEA) if seed % 3 else article(seed, SENTENCE, NOTE)), max_size=8)


@settings(max_examples=60, deadline=None)
@given(ARTICLES, ARTICLES, ARTICLES)
def test_merging_is_learning_from_both(one: list[str], other: list[str], third: list[str]) -> None:
    assert learn(one) | learn(other) == learn([*one, *other]) == learn([*other, *one])
    assert (learn(one) | learn(other)) | learn(third) == learn(one) | (learn(other) | learn(third))
    assert learn(one) | learn(one) == learn(one)
    assert (learn(one) | learn(other)).template == learn([*one, *other]).template


def test_merging_is_exact_beyond_the_most_that_a_profile_holds() -> None:
    articles = [LearnedArticle.of((line_digest(f"line {number}"),), (line_digest(PLEA),)) for number in range(MOST_ARTICLES * 2 + 7)]
    whole = SiteProfile(articles)
    parts = [SiteProfile(articles[start : start + 300]) for start in range(0, len(articles), 300)]
    merged = SiteProfile()
    for part in reversed(parts):
        merged |= part
    assert merged == whole
    assert len(whole.articles) == MOST_ARTICLES
    assert line_digest(PLEA) in whole.template


def test_an_article_of_many_lines_keeps_the_most_that_it_may() -> None:
    [learned] = learn(["\n".join(f"line {number} of the list" for number in range(MOST_LINES + 50))]).articles
    assert len(learned.lines) == MOST_LINES


def test_texts_are_read_one_by_one() -> None:
    assert learn(iter([article(1)])) == learn([newsparse.read(article(1))])
    assert learn([]) == SiteProfile() == learn(["", " \n"])


# A profile as a value


def test_a_profile_is_frozen_hashable_and_picklable() -> None:
    profile = site(5, PLEA)
    copy = pickle.loads(pickle.dumps(profile))
    assert (copy, hash(copy), PLEA in copy) == (profile, hash(profile), True)
    assert Config(profile=copy) == Config(profile=profile)
    assert hash(Config(profile=copy)) == hash(Config(profile=profile))
    with pytest.raises(AttributeError):
        profile.articles = ()  # type: ignore[misc]
    assert repr(profile) == "SiteProfile(articles=5)"


def test_a_profile_survives_json() -> None:
    profile = site(5, PLEA, SENTENCE)
    assert SiteProfile.from_json(profile.to_json()) == profile
    assert SiteProfile.from_json(profile.to_json().encode()) == profile


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"schema": 2, "articles": []}', '{"schema": 1, "articles": [["zz", ""]]}', '{"schema": 1, "articles": 5}'])
def test_other_json_is_an_error(text: str) -> None:
    with pytest.raises(NewsparseError, match=r"not what SiteProfile.to_json\(\) writes"):
        SiteProfile.from_json(text)


def test_digests_are_the_same_in_every_process() -> None:
    script = "from newsparse.profiles import line_digest; print(line_digest('Don’t miss it'))"
    settings = [{"PYTHONHASHSEED": seed} for seed in ("1", "2")]
    printed = {subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, env=some).stdout for some in settings}
    assert printed == {f"{line_digest('Don’t miss it')}\n"}


def test_sites_share_their_grammars() -> None:
    one, other = (library(Config(profile=site(articles, PLEA))) for articles in (3, 4))
    assert all(one.grammars[name] is other.grammars[name] for name in one.grammars)


# Wrong calls


@pytest.mark.parametrize("profile", [{}, "tide", b"", ()])
def test_another_type_in_a_config_is_an_error(profile: Any) -> None:
    with pytest.raises(ConfigError, match=r"Config\(profile=…\) is a SiteProfile or None"):
        Config(profile=profile)


def test_one_text_is_no_collection_of_texts() -> None:
    with pytest.raises(TypeError, match="a collection of texts"):
        learn(article(1))
    with pytest.raises(TypeError, match="text is a str or a Reading"):
        learn([b"bytes"])  # type: ignore[list-item]
