"""Who is quoted how much: names put together over articles, copies counted once, and the audit."""

import pickle
from collections.abc import Sequence
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from newsparse import Article, Source, SpeakerKind
from newsparse.sources import SOURCE_COLUMNS, copies_of
from newsparse.sources.personal import PersonName, body_key


def articles_of(*texts: str) -> list[Article]:
    return [newsparse.parse(text, "2024-03-05") for text in texts]


def said_by(*names: str) -> list[Article]:
    return articles_of(*(f"“The road is closed,” said {name}." for name in names))


def merged(*names: str) -> list[set[str]]:
    """The forms that are put together where each article quotes one of these."""
    return [set(source.names) for source in newsparse.merge_speakers(said_by(*names))]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Annie Lee", "Annie Lee"),
        ("Annie Lee", "A. Lee"),
        ("Annie B. Lee", "Annie Lee"),
        ("Annie Brigid Lee", "A. B. Lee"),
        ("Annie Lee", "Dr. Annie Lee"),
        ("Annie Lee", "Justice Annie Lee"),
        ("José Núñez", "Jose Nunez"),
        ("Jan van der Berg", "J. van der Berg"),
        ("Otto Quill Jr.", "Otto Quill"),
        ("Fatima al-Harbi", "F. al-Harbi"),
        ("Bob Lee", "Robert Lee"),
        ("Liz Quill", "Elizabeth A. Quill"),
        ("Mei-Ling Chau", "Mei Ling Chau"),
    ],
)
def test_forms_of_a_name_are_one_person(one: str, other: str) -> None:
    assert len(merged(one, other)) == len(merged(other, one)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Annie Lee", "Ben Lee"),
        ("Annie Lee", "Dr. Lee"),
        ("Annie Lee", "Lee"),
        ("Ms. Lee", "Mr. Lee"),
        ("Annie B. Lee", "Annie C. Lee"),
        ("Otto Quill Jr.", "Otto Quill Sr."),
        ("Mary Ann Lee", "Ann Lee"),
        ("Bob Lee", "Bill Lee"),
        ("Alexander Lee", "Alexandra Lee"),
        ("Jan van der Berg", "Jan Berg"),
    ],
)
def test_two_people_stay_two(one: str, other: str) -> None:
    assert len(merged(one, other)) == 2


def test_a_form_that_fits_two_people_stays_alone() -> None:
    assert merged("Annie Lee", "Abel Lee", "A. Lee") == [{"Annie Lee"}, {"Abel Lee"}, {"A. Lee"}]
    assert merged("A. Lee", "Annie Lee") == [{"A. Lee", "Annie Lee"}]
    assert merged("Alexander Lee", "Alexandra Lee", "Alex Lee") == [{"Alexander Lee"}, {"Alexandra Lee"}, {"Alex Lee"}]
    assert merged("Otto Quill", "Otto Quill Sr.", "Otto Quill Jr.") == [{"Otto Quill"}, {"Otto Quill Sr."}, {"Otto Quill Jr."}]


def test_what_is_put_together_does_not_hang_on_the_order() -> None:
    names = ["A. Lee", "Annie Lee", "Annie B. Lee", "B. Lee", "Ben Lee", "Lee"]
    groups = {frozenset(map(frozenset, merged(*names[turn:], *names[:turn]))) for turn in range(len(names))}
    assert groups == {frozenset({frozenset({"A. Lee", "Annie Lee", "Annie B. Lee"}), frozenset({"B. Lee", "Ben Lee"}), frozenset({"Lee"})})}


def test_bodies_go_by_name_and_by_the_acronym_an_article_gives() -> None:
    spelled = "The Harbour Workers' Union (HWU) met on Monday. “We will strike,” the Harbour Workers' Union said. The HWU said it had no choice."
    sources = newsparse.merge_speakers(articles_of(spelled, "The HWU said nobody had called.", "The Harbour Workers' Union said the strike was on."))
    assert [(source.kind, [number for number, _ in source.appearances]) for source in sources] == [(SpeakerKind.ORGANISATION, [0, 1, 2])]


def test_an_acronym_that_no_article_spells_out_stays_alone() -> None:
    sources = newsparse.merge_speakers(articles_of("The Harbour Workers' Union said the strike was on.", "The HWU said nobody had called."))
    assert len(sources) == 2


def test_the_unnamed_are_not_the_same_in_two_articles() -> None:
    sources = newsparse.merge_speakers(articles_of("“It is over,” an official said.", "“It is over,” an official said."))
    assert [source.is_named for source in sources] == [False, False]


def test_a_source_has_the_roles_that_articles_give() -> None:
    texts = "“No,” said the mayor, Annie Lee.", "“No,” said Annie Lee, mayor of Kelmouth.", "“No,” said Annie Lee."
    [source] = newsparse.merge_speakers(articles_of(*texts))
    assert source.role_name == "mayor"
    assert len(source.roles) == 2
    assert str(source).startswith("Annie Lee (")
    assert [number for number, _ in source.appearances] == [0, 1, 2]


def test_person_names_have_parts() -> None:
    assert PersonName.of("Sir Otto D. Quill III") == PersonName(("otto", "d"), ("quill",), 3)
    assert PersonName.of("—") is None
    assert body_key("The Quill Group Ltd.") == ("quill",)
    assert body_key("The") == ("the",)


REPORT = [
    "The old ferry sank in the bay before dawn on Monday.",
    "Nobody was on board at the time, the harbour master said.",
    "“She was sixty years old and tired,” said Nora Quill, who painted the boat each spring.",
    "Divers will look at the wreck when the wind drops.",
]


def test_a_copy_is_found_whether_it_is_cut_or_longer() -> None:
    whole, cut, longer = "\n".join(REPORT), "\n".join(REPORT[:3]), "\n".join([*REPORT, "A new boat would cost more than the council has in a year."])
    other = "\n".join([REPORT[0], "The mayor went home early, and nobody saw her again that week.", "A band played on the pier until the rain came down."])
    assert copies_of(articles_of(whole, other, cut, longer)) == {2: 0, 3: 0}
    assert copies_of(articles_of("Yes. No. Maybe. So.", "Yes. No. Maybe. So.")) == {}


def test_copies_count_once_and_the_fullest_of_them_counts() -> None:
    more = "“I will miss her horn,” said Odo Finch."
    audit = newsparse.audit_sources(articles_of("\n".join(REPORT), "\n".join([*REPORT, more]), "“We saw it go,” said N. Quill."))
    assert audit.copies == ((0, 1),)
    assert audit.articles == 2
    assert {count.source.name: (count.articles, count.quotes) for count in audit.counts if count.source} == {
        "Nora Quill": (2, 2),
        "Odo Finch": (1, 1),
        "harbour master": (1, 1),
    }


STORY = """“We will not pay for this,” said Annie Lee, the mayor.
The bridge would open in May, two officials said.
Lee said the town was poor. “Nobody asked us,” she said.
The clerk reads the minutes aloud while the others wait for their tea."""


def test_an_audit_counts_words_and_quotes_of_each_source() -> None:
    audit = newsparse.parse(STORY, "2024-03-05").sources()
    first = audit.counts[0]
    assert (first.source and first.source.name, first.direct, first.indirect, first.words) == ("Annie Lee", 2, 1, 13)
    assert sum(count.words for count in audit.counts) == audit.words
    assert sum(count.share for count in audit.counts) == pytest.approx(1)
    assert sum(audit.by("naming").values()) == pytest.approx(1)
    assert audit.by("role_class")["politician"] == pytest.approx(13 / audit.words)
    assert audit.rows()[0] == first.row()
    assert audit.rows()[0]["naming"] == "named"
    assert str(audit).splitlines()[0].startswith("Annie Lee")


def test_quotes_that_nobody_is_named_for_are_counted() -> None:
    article = newsparse.parse("“It is over now, and you can all go home.”", "2024-03-05")
    [quote] = article.quotes
    assert quote.speaker is None
    [count] = article.sources().counts
    assert (count.source, count.naming, count.words, count.share) == (None, "unattributed", 10, 1.0)


def test_an_article_without_quotes_has_an_empty_audit() -> None:
    audit = newsparse.parse("Rain fell.").sources()
    assert (audit.counts, audit.words, audit.rows(), audit.by("kind")) == ((), 0, [], {})


def test_an_audit_is_a_plain_value() -> None:
    audit = newsparse.audit_sources(articles_of(STORY, "\n".join(REPORT)))
    assert pickle.loads(pickle.dumps(audit)) == audit
    assert hash(pickle.loads(pickle.dumps(audit))) == hash(audit)
    assert {type(value) for row in audit.rows() for value in row.values()} <= {str, int, float, type(None)}


def test_wrong_calls_are_told_so() -> None:
    with pytest.raises(TypeError, match="articles are Articles, not str; parse the texts first"):
        newsparse.audit_sources(["“We lost,” said Ann Lee."])  # type: ignore[list-item]
    with pytest.raises(TypeError, match="articles are Articles, not str; parse the texts first"):
        newsparse.merge_speakers(["“We lost,” said Ann Lee."])  # type: ignore[list-item]
    with pytest.raises(ValueError, match="it is one of naming, kind, role_class, role_name"):
        newsparse.parse(STORY).sources().by("age")


@pytest.mark.parametrize("name", ["Annie Lee", "Lee", "annie lee", "Annie  Lee", "Ms. Lee", "the mayor"])
def test_quotes_are_asked_for_by_any_form_of_a_name(name: str) -> None:
    article = newsparse.parse("“No,” said Annie Lee, the mayor of Kelmouth. “Never,” Ms. Lee said. “Not again,” the mayor said. “Yes,” said Ben Odo.")
    assert [quote.content[0].of(article.text) for quote in article.quotes_by(name)] == ["No,", "Never,", "Not again,"]
    assert article.quotes_by("ee") == ()


def test_sources_are_values_of_the_public_face() -> None:
    assert newsparse.Source is Source
    assert newsparse.merge_speakers([]) == ()
    assert newsparse.audit_sources([]).counts == ()


GIVEN_NAMES = (
    "Annie",
    "Ann",
    "A.",
    "Abel",
    "Bob",
    "Robert",
    "R.",
    "B.",
    "Annie B.",
    "A. B.",
    "Alex",
    "Alexander",
    "Alexandra",
    "Dr. Annie",
    "Ms.",
    "Mary Ann",
    "",
)
CONTRADICT = {
    frozenset(pair)
    for some in ("Annie Abel Robert Alexander", "Annie Bob Alexandra", "Alexander Alexandra", "Mary Robert", "Mary Annie")
    for pair in combinations(some.split(), 2)
}
NAMES = st.builds(
    lambda given, surname, suffix: f"{given} {surname}{suffix}".strip(),
    st.sampled_from(GIVEN_NAMES),
    st.sampled_from(("Quill", "Tarrow")),
    st.sampled_from(("", "", " Jr.", " Sr.")),
)


def grouped(sources: Sequence[Source]) -> set[frozenset[str]]:
    return {frozenset(source.names) for source in sources}


@settings(max_examples=60, deadline=None)
@given(st.lists(NAMES, min_size=1, max_size=9, unique=True), st.randoms(use_true_random=False))
def test_people_are_put_together_alike_in_any_order_and_never_against_their_names(names: list[str], chance: object) -> None:
    articles = said_by(*names)
    sources = newsparse.merge_speakers(articles)
    chance.shuffle(articles)  # type: ignore[attr-defined]
    assert grouped(newsparse.merge_speakers(articles)) == grouped(sources)
    for source in sources:
        known = [person for person in map(PersonName.of, source.names) if person is not None]
        assert all(one.surname == other.surname for one, other in combinations(known, 2))
        assert all(one.given and other.given for one, other in combinations(known, 2))
        assert not CONTRADICT & {frozenset(pair) for pair in combinations({name.split()[0] for name in source.names}, 2)}
        assert not ({"Jr.", "Sr."} <= {name.split()[-1] for name in source.names})


SENTENCES = [f"The {place} was closed for {number} days after the storm." for number, place in enumerate("pier bridge road school mill lido".split(), 2)]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6, unique=True), min_size=1, max_size=6), st.randoms(use_true_random=False))
def test_copies_are_the_same_in_any_order(reports: list[list[str]], chance: object) -> None:
    articles = articles_of(*map(" ".join, reports))

    def groups(order: list[int]) -> set[frozenset[frozenset[str]]]:
        copies = copies_of(articles[number] for number in order)
        found: dict[int, set[frozenset[str]]] = {}
        for place, number in enumerate(order):
            found.setdefault(copies.get(place, place), set()).add(frozenset(reports[number]))
        return {frozenset(group) for group in found.values()}

    order = list(range(len(articles)))
    straight = groups(order)
    chance.shuffle(order)  # type: ignore[attr-defined]
    assert groups(order) == straight


QUOTED = st.sampled_from(
    [
        "“We will not pay for this,” said Annie Lee, the mayor.",
        "The bridge would open in May, two officials said.",
        "Harrow Bank said it was sorry.",
        "“It is over now, and you can all go home.”",
        "Rain fell on the town.",
        "Otto Quill called it “a sham”.",
        "Lee believes the pier is safe.",
        "",
    ]
)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(QUOTED, max_size=4).map("\n".join), max_size=5))
def test_the_shares_of_an_audit_add_up(texts: list[str]) -> None:
    audit = newsparse.audit_sources(articles_of(*texts))
    total = 1.0 if audit.words else 0.0
    assert sum(count.share for count in audit.counts) == pytest.approx(total)
    for group in ("naming", "kind", "role_class", "role_name"):
        assert sum(audit.by(group).values()) == pytest.approx(total)
    assert sum(count.words for count in audit.counts) == audit.words
    assert audit.articles + len(audit.copies) == len(texts)
    assert [list(row) for row in audit.rows()] == [list(SOURCE_COLUMNS)] * len(audit.counts)


def test_a_brief_that_tells_two_reports_makes_them_no_copies() -> None:
    brief = " ".join([*SENTENCES[:3], *SENTENCES[3:6]])
    one, other = (
        " ".join([*some, *(f"The {word} stood in the rain all night long." for word in words.split())])
        for some, words in ((SENTENCES[:3], "cart crane barge ferry"), (SENTENCES[3:6], "lamp bench clock fence"))
    )
    assert set(copies_of(articles_of(one, other, brief)).items()) in ({(2, 0)}, {(2, 1)})


def test_a_source_has_the_class_that_says_more() -> None:
    texts = "“No,” said Annie Lee, a nurse’s friend.", "“No,” said Annie Lee, the mayor.", "“No,” said Annie Lee, a nurse’s friend."
    [source] = newsparse.merge_speakers(articles_of(*texts))
    assert source.role_class == "politician"


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_an_audit_makes_a_table_however_late_its_first_role_comes(library: str) -> None:
    frames = pytest.importorskip(library)
    rows = newsparse.audit_sources(
        articles_of(*(f"Bo Fin{letter}ay said it was late." for letter in "abcdefgh"), "Mayor Ann Lee said so, and that it was.")
    ).rows()
    late = [row | {"role": None, "role_name": None, "role_class": None} for row in rows] * 30 + [rows[0] | {"role": "mayor"}]
    table = frames.DataFrame(late, schema=dict(SOURCE_COLUMNS)) if library == "polars" else frames.DataFrame(late)
    assert list(table.columns) == list(SOURCE_COLUMNS)
    assert len(table) == len(late)
