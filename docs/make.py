"""Writes docs/finders/*.md: for each finder a table of its rules with their examples, made from RULES, so that the pages cannot go stale.

python docs/make.py
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from newsparse.pipeline import FINDERS, all_rules
from newsparse.rules import Rule

FOLDER = Path(__file__).parent / "finders"
PUBLISHED = "2024-03-05, a Tuesday"
TITLES = {
    "boilerplate": ("Boilerplate", "Blocks, and parts of lines, that are not the story. A reading is `kind | words`."),
    "quotes": ("Quotes", "Who said what. A reading is `speaker: content`."),
    "claims": ("Claims", "Numbers about the world. A reading is bound, number or range, unit and change: `~40 percent up`."),
    "dates": ("Dates", "Date, time, duration and set expressions. A reading is the TIMEX3 value."),
}


def page(finder: str, rules: tuple[Rule[Any], ...]) -> str:
    """The page of a finder."""
    title, about = TITLES[finder]
    head = f"# {title}\n\n{about} Examples are published on {PUBLISHED}. This page is made from the rules by `docs/make.py`.\n\n"
    table = "| rule | finds | in | not in |\n| --- | --- | --- | --- |\n"
    return head + table + "".join(row(finder, rule) for rule in rules)


def row(finder: str, rule: Rule[Any]) -> str:
    """The rows of a rule: its name, and its examples and counterexamples, one a line."""
    readings = "<br>".join(map(cell, rule.examples.values()))
    texts = "<br>".join(map(cell, rule.examples))
    others = "<br>".join(map(cell, rule.counterexamples))
    why = f"<br>{rule.why}" if rule.why else ""
    return f"| `{finder}/{rule.name}`{why} | {readings} | {texts} | {others} |\n"


def cell(text: str) -> str:
    """A text in a cell of a table."""
    for mark, entity in (("&", "&amp;"), ("<", "&lt;"), ("|", "&#124;"), ("`", "&#96;"), ("*", "&#42;"), ("_", "&#95;"), ("\n", " ¶ ")):
        text = text.replace(mark, entity)
    return text


def main() -> None:
    """Write all pages."""
    FOLDER.mkdir(exist_ok=True)
    for finder, rules in all_rules().items():
        (FOLDER / f"{finder}.md").write_text(page(finder, rules), "utf-8")
        print(f"docs/finders/{finder}.md: {len(rules)} rules")


if __name__ == "__main__":
    assert set(TITLES) == set(FINDERS)
    main()
