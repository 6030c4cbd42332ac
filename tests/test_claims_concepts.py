"""What numbers are about, who says so, and when, over sentences of all sorts of papers in the project's own words (claims_concepts.json)."""

import json
from pathlib import Path

import pytest

import newsparse

SENTENCES: dict[str, list[list[object]]] = json.loads((Path(__file__).parent / "claims_concepts.json").read_text(encoding="utf-8"))
"""For each sentence its claims, each with its words, its concept, the name of its claimant, and its dates."""


@pytest.mark.parametrize("text", SENTENCES)
def test_concept_claimant_and_dates(text: str) -> None:
    claims = newsparse.parse(text, "2024-03-05").claims
    found = [
        [claim.text, claim.concept and claim.concept.of(text), claim.claimant and claim.claimant.name, [date.text for date in claim.dates]] for claim in claims
    ]
    assert found == SENTENCES[text]


def test_a_report_is_a_document_and_experts_are_a_group() -> None:
    [shown] = newsparse.parse("The study, published in Orbit, found 30 percent of frogs were ill.").claims
    [expected] = newsparse.parse("Analysts at Orrin Bank expect a profit of $3m.").claims
    assert shown.claimant is not None
    assert shown.claimant.role_class == "document"
    assert expected.claimant is not None
    assert (expected.claimant.name, expected.claimant.kind) == ("Analysts at Orrin Bank", "group")


def test_who_is_quoted_elsewhere_is_the_same_claimant() -> None:
    claims = newsparse.parse("“We lost 40 boats,” the harbour board said. Later the harbour board put losses at $4m.").claims
    assert claims[0].claimant == claims[1].claimant
