"""What a role makes of a speaker: its gender-neutral name, and the sort of source."""

import pytest

import newsparse
from newsparse.quotes.roles import role_class, role_name


@pytest.mark.parametrize(
    ("role", "name", "kind"),
    [
        ("Chief Executive Officer", "chief executive officer", "business"),
        ("a chief financial officer at Harrow Bank", "chief financial officer", "business"),
        ("Secretary-General of the League", "secretary general", "official"),
        ("attorneys general", "attorney general", "official"),
        ("deputy prime minister", "deputy prime minister", "politician"),
        ("Leader of the Opposition", "leader", "politician"),
        ("members of parliament", "member of parliament", "politician"),
        ("council member", "council member", "politician"),
        ("police chief", "police chief", "police"),
        ("police spokeswoman", "spokesperson", "police"),
        ("police officer", "police officer", "police"),
        ("customs officer", "customs officer", "official"),
        ("army officer", "army officer", "military"),
        ("member of the police union", "member", "union"),
        ("shop workers’ union", None, "union"),
        ("company spokesman", "spokesperson", "business"),
        ("council spokesman", "spokesperson", "official"),
        ("president of the Quill Foundation", "president", "campaigner"),
        ("president of the republic", "president", "politician"),
        ("Rovers manager", "manager", "athlete"),
        ("bank manager", "manager", "business"),
        ("ship's captain", "ship's captain", "other"),
        ("army captain", "captain", "military"),
        ("district attorney", "district attorney", "lawyer"),
        ("chief justice", "chief justice", "judge"),
        ("a fourth-grade teacher", "teacher", "other"),
        ("CM", "minister", "politician"),
        ("of Northfield University", None, "expert"),
        ("of the Eastmoor Police", None, "police"),
        ("of broker Quill and Roe", None, "business"),
        ("two people close to the talks", None, "anonymous"),
        ("One person familiar with the plan", None, "anonymous"),
        ("an official briefed on the plan", "official", "official"),
        ("of", None, "other"),
        ("", None, "other"),
    ],
)
def test_a_role_has_a_name_and_makes_a_sort_of_source(role: str, name: str | None, kind: str) -> None:
    assert (role_name(role), str(role_class(role))) == (name, kind)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("UN Secretary-General Ana Moreau arrived. The UN said the road was open.", "UN"),
        ("WHO chief Ana Moreau arrived. The WHO said the road was open.", "WHO"),
        ("Ana Moreau of the World Harbour Office arrived. The WHO said the road was open.", "World Harbour Office"),
        ("The Honourable Minister of Works, Musa Danbaba, said the road was open.", "Musa Danbaba"),
        ("Harrow Bank fell 9% on Monday. The lender said the road was open.", "Harrow Bank"),
        ("Quill Motors fell 9% on Monday. The carmaker said the road was open.", "Quill Motors"),
        ("The mayor met a lender on Monday. The lender said the road was open.", "lender"),
        ("Lena “Lefty” Ruud said the road was open.", "Lena “Lefty” Ruud"),
        ("The mayor met Lena 'Lefty' Ruud. Ruud said the road was open.", "Lena 'Lefty' Ruud"),
        ("Lena left. “Odo” and Ruud stayed. Ruud said the road was open.", "Ruud"),
        ("CM Devika Rao said the road was open.", "Devika Rao"),
        ("PM Ann Lee said the road was open.", "Ann Lee"),
        ("“The road is open,” commented Jonas Weiss.", "Jonas Weiss"),
    ],
)
def test_a_body_is_not_taken_for_who_heads_it(text: str, speaker: str) -> None:
    [quote] = newsparse.find_quotes(text)
    assert quote.speaker is not None
    assert quote.speaker.name == speaker


def test_a_speaker_without_a_name_is_told_once() -> None:
    [quote] = newsparse.find_quotes("“It is late,” a council spokesman said.")
    assert str(quote.speaker) == "a council spokesman"


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("A harbour official, speaking on condition of anonymity, said it was late. The official said it was cold.", ["A harbour official"] * 2),
        (
            "An official said it was late. A second official said it was cold. The official said it was wet.",
            ["An official", "A second official", "A second official"],
        ),
        ("Two witnesses said it was late. The witnesses said it was cold.", ["Two witnesses"] * 2),
        ("A witness said it was late. The police official said it was cold.", ["A witness", "police official"]),
        ("The official said it was late. An official said it was cold.", ["official", "An official"]),
        ("Ana Ríos, Spain’s deputy prime minister, left. The deputy prime minister said it was late.", ["Ana Ríos"]),
        ("Then-mayor Otto Quill said it was late.", ["Otto Quill"]),
    ],
)
def test_the_unnamed_are_known_again(text: str, speakers: list[str]) -> None:
    found = [quote.speaker for quote in newsparse.find_quotes(text)]
    assert [speaker and speaker.name for speaker in found] == speakers
    assert all(not ((speaker and speaker.role) or "").startswith("-") for speaker in found)
