"""A frozen set of outputs: what newsparse says of its own articles, so that no change of it goes unseen.

`pytest tests/test_snapshot.py --renew-snapshots` writes the set anew; its diff belongs in the commit that changes it.
"""

import json
from pathlib import Path
from typing import Any

import pytest

import newsparse

TESTS = Path(__file__).parent
SNAPSHOTS = TESTS / "snapshots"
ARTICLES = sorted((TESTS / "articles").glob("*.txt"))


def record_of(path: Path) -> dict[str, Any]:
    """What newsparse says of an article, without the text, which stands beside it, the library's version, and a count."""
    published = json.loads(path.with_suffix(".json").read_text("utf-8"))["published"]
    record = newsparse.parse(path.read_text("utf-8"), published).to_dict()
    return {key: value for key, value in record.items() if key not in {"text", "newsparse", "quoted"}}


def written(record: dict[str, Any]) -> str:
    """The record as JSON with a line for each result, so that diffs show which."""
    parts = []
    for key, value in record.items():
        rows = ",\n  ".join(json.dumps(row, ensure_ascii=False) for row in value) if isinstance(value, list) else ""
        parts.append(f"{json.dumps(key)}: [\n  {rows}\n ]" if rows else f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}")
    return "{\n " + ",\n ".join(parts) + "\n}\n"


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_the_output_is_the_frozen_one(path: Path, request: pytest.FixtureRequest) -> None:
    frozen = SNAPSHOTS / f"{path.stem}.json"
    found = written(record_of(path))
    assert json.loads(found) == record_of(path)
    if request.config.getoption("--renew-snapshots"):
        SNAPSHOTS.mkdir(exist_ok=True)
        frozen.write_text(found, "utf-8")
    assert frozen.exists(), "there is no snapshot yet: pytest tests/test_snapshot.py --renew-snapshots"
    assert found.splitlines() == frozen.read_text("utf-8").splitlines()


def test_every_snapshot_has_its_article() -> None:
    assert {path.stem for path in SNAPSHOTS.glob("*.json")} <= {path.stem for path in ARTICLES}
