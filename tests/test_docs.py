"""The docs: that they leave out no public name, and say of nothing what is not so."""

import re
from pathlib import Path

import pytest

import newsparse
from newsparse.pipeline import FINDERS

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
API = (DOCS / "api.md").read_text("utf-8")


@pytest.mark.parametrize("name", newsparse.__all__)
def test_the_api_page_has_every_public_name(name: str) -> None:
    directive = "py:data:: " if name in {"__version__", "COLUMNS"} else r"auto(?:function|class|exception):: newsparse\."
    assert re.search(rf"^\.\. {directive}{name}$", API, re.MULTILINE)


@pytest.mark.parametrize("finder", FINDERS)
def test_every_finder_has_a_page_with_its_rules(finder: str) -> None:
    assert f"finders/{finder}.md" in (DOCS / f"{finder}.md").read_text("utf-8")


@pytest.mark.parametrize("page", sorted(path.name for path in DOCS.glob("*.md") if path.stem != "index"))
def test_every_page_is_in_a_list_of_pages(page: str) -> None:
    lists = re.findall(r"```\{toctree\}\n(.*?)```", "".join((DOCS / f"{name}.md").read_text("utf-8") for name in ("index", "errors")), re.DOTALL)
    assert page.removesuffix(".md") in "\n".join(lists).split()


def test_who_cites_the_library_cites_its_version() -> None:
    assert f"\nversion: {newsparse.__version__}\n" in (ROOT / "CITATION.cff").read_text("utf-8")
