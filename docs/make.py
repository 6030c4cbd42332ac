"""Writes the parts of the docs that are made from the code, so that they cannot go stale: docs/finders/*.md.

One page part for each finder, with its rules by family and their examples; `patterns.md`, the pattern language as its module tells it; `bounds.md` and
`units.md`, what claims know; `cues.md` and `roles.md`, the words of quotes; `kinds.md`, the kinds of boilerplate; and
`accuracy.md`, the figures of docs/figures.jsonl. The pages include them, and Sphinx makes them anew whenever it builds.

python docs/make.py
"""

from __future__ import annotations

import json
import pkgutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from html import escape
from importlib import import_module
from inspect import getdoc
from pathlib import Path
from types import ModuleType
from typing import Any

import newsparse
from newsparse import Bound, Kind, Quote, Span
from newsparse.boilerplate.results import KEPT_BY_DEFAULT
from newsparse.claims.currencies import ISO_4217
from newsparse.claims.lexicon import BOUNDS, BOUNDS_AFTER
from newsparse.claims.units import MEASURES as MEASURES_IN_PRINT
from newsparse.pipeline import FINDERS, all_rules
from newsparse.quotes import lexicon as quotes_lexicon
from newsparse.quotes.results import RoleClass
from newsparse.quotes.roles import CLASS_OF, COMPOUNDS
from newsparse.rules import Rule

HERE = Path(__file__).parent
FOLDER = HERE / "finders"
PUBLISHED = "2024-03-05"
FIND: dict[str, Callable[[str], Iterable[Any]]] = {
    "boilerplate": newsparse.find_boilerplate,
    "quotes": newsparse.find_quotes,
    "claims": newsparse.find_claims,
    "dates": lambda text: newsparse.find_dates(text, PUBLISHED),
}
READINGS = {
    "boilerplate": "the kind and the words",
    "quotes": "the speaker and the content",
    "claims": "bound, number or range, unit and change",
    "dates": "the TIMEX3 value",
}
"""What a reading, the `str()` of a result, shows."""
FAMILIES = {
    "quotes/lines": "Speech by its layout",
    "quotes/acts": "What is done by saying it",
    "dates/not_dates": "No dates",
    "claims/not_claims": "No claims",
    "claims/tables": "Rows of tables",
}
"""Names of families where that of the module does not do."""
BY_PLACE = {
    Kind.HEADLINE: "what stands above the first sentence, or repeats the title that is given",
    Kind.TEMPLATE: "a line that the profile of the site has",
}
"""Kinds that no words give away."""
CUE_CLASSES = {
    "SAY": "a clause or a quotation: “Lee *said* the boat was old”",
    "STATE": "a quotation, or a clause that shows itself by “that”, a pronoun or an auxiliary: “*confirmed* it would sail”",
    "WITH_THAT": "a quotation, or a clause after “that”: “*found* that the till was short”",
    "WITH_QUOTE": "a quotation beside it and nothing else: “‘No,’ he *sighed*”",
    "TELL": "an addressee, then what SAY takes: “*told* AFP the boat was old”",
    "ACCUSE": "all that follows: “*accused* the board of hiding it”",
    "URGE": "an addressee, “to” and all that follows: “*urged* drivers to wait”",
    "CALL": "what follows with a quotation in it: “*called* it ‘a sham’”",
    "DESCRIBE": "what follows with “as” in it: “*described* it as a sham”",
    "GERUND_CUE": "a verb in -ing: “*denied* hiding it”",
    "INFINITIVE": "“to” and a verb: “*vowed* to fight on”",
    "SPEECH_NOUN": "“that” and a clause: “the *claim* that the boat was old”",
    "ATTITUDE": "what its verb takes; nobody need have said it: “*believes* the boat is old”",
}
"""Classes of cue words, and what each takes as content."""
MEASURES: dict[str, dict[tuple[str, str], tuple[str, str]]] = {
    "Boilerplate": {
        ("boilerplate/rs_trafilatura", "f1"): ("texts by rs-trafilatura", "F1"),
        ("boilerplate/rs_trafilatura", "damage"): ("texts by rs-trafilatura", "story words lost (less is better)"),
        ("boilerplate/trafilatura", "f1"): ("texts by trafilatura 2.0", "F1"),
        ("boilerplate/trafilatura", "damage"): ("texts by trafilatura 2.0", "story words lost (less is better)"),
        ("boilerplate/newspaper", "f1"): ("texts by newspaper", "F1"),
        ("boilerplate/whole page, html-text", "f1"): ("whole pages by html-text", "F1"),
        ("boilerplate/whole page, inscriptis", "f1"): ("whole pages by inscriptis", "F1"),
    },
    "Quotes": {
        ("quotes/polnear_dev", "e2e_f1"): ("PolNeAR dev", "content and speaker right, F1"),
        ("quotes/polnear_dev", "core_r"): ("PolNeAR dev", "recall of quoted or said content"),
        ("quotes/polnear_dev", "seg_f1"): ("PolNeAR dev", "quotation marks that are speech, F1"),
        ("quotes/polnear_dev", "scare_spec"): ("PolNeAR dev", "scare quotes left alone"),
        ("quotes/polnear_dev", "spk_acc"): ("PolNeAR dev", "speaker's words right"),
        ("quotes/gum_dev", "e2e_f1"): ("GUM news dev", "content and speaker right, F1"),
        ("quotes/gum_dev", "name_acc"): ("GUM news dev", "full name of the speaker right"),
    },
    "Claims": {
        ("numbers/newsquant", "one/value/F1"): ("NewsQuant, half", "value, F1"),
        ("numbers/newsquant", "one/value+unit/F1"): ("NewsQuant, half", "value and unit, F1"),
        ("numbers/newsquant", "one/value+change/F1"): ("NewsQuant, half", "value and bound or change, F1"),
        ("numbers/newsquant", "one/value+concept/F1"): ("NewsQuant, half", "value and a word of the concept, F1"),
        ("numbers/rtext-currency", "one/value+unit/F1"): ("R-Text currency, half", "value and unit, F1"),
        ("numbers/rtext-dimension", "one/value+unit/F1"): ("R-Text dimension, half", "value and unit, F1"),
    },
    "Dates": {
        ("dates/timebank", "value_f1"): ("TimeBank 1.2", "value, F1"),
        ("dates/timebank", "strict/f1"): ("TimeBank 1.2", "exact extent, F1"),
        ("dates/timebank", "interval_f1"): ("TimeBank 1.2", "interval, F1"),
        ("dates/aquaint", "value_f1"): ("AQUAINT of TempEval-3", "value, F1"),
        ("dates/aquaint", "interval_f1"): ("AQUAINT of TempEval-3", "interval, F1"),
        ("dates/wikiwars", "value_f1"): ("WikiWars (history)", "value, F1"),
    },
    "Web pages": {
        ("webpage/zyte", "f1"): ("article extraction benchmark", "F1"),
        ("webpage/zyte", "accuracy"): ("article extraction benchmark", "pages without any difference"),
    },
}
"""For each figure that is shown the data and what is measured."""


def page(finder: str, rules: tuple[Rule[Any], ...]) -> str:
    """The rules of a finder, family by family."""
    families = list(families_of(finder, rules))
    head = (
        f"{len(rules)} rules in {len(families)} families. " if len(families) > 1 else f"{len(rules)} rules. "
    ) + f"Marked in each example is what its rule finds, and beside it the reading: {READINGS[finder]}. "
    head += f"The examples are published on {PUBLISHED}, a Tuesday; each of them is a test.\n\n"
    return head + "".join(family(finder, title, intro, some) for title, intro, some in families)


def families_of(finder: str, rules: tuple[Rule[Any], ...]) -> Iterator[tuple[str, str, list[Rule[Any]]]]:
    """The families in the order of the rules, those that only keep words from others last: a title, an introduction, and the rules."""
    modules = {rule.name: module for module in rule_modules(finder) for rule in module.RULES}
    grouped: dict[ModuleType, list[Rule[Any]]] = {}
    for rule in rules:
        grouped.setdefault(modules[rule.name], []).append(rule)
    for module, some in sorted(grouped.items(), key=lambda group: not any(rule.examples for rule in group[1])):
        name = module.__name__.rpartition(".")[2]
        yield FAMILIES.get(f"{finder}/{name}") or name.replace("_", " ").capitalize(), (getdoc(module) or "").partition("\n\n")[0], some


def rule_modules(finder: str) -> list[ModuleType]:
    """The modules with the rules of a finder, one for each family."""
    module = import_module(f"newsparse.{finder}.rules")
    parts = [import_module(f"{module.__name__}.{part.name}") for part in pkgutil.iter_modules(getattr(module, "__path__", ()))]
    return [part for part in parts if hasattr(part, "RULES")] or [module]


def family(finder: str, title: str, intro: str, rules: list[Rule[Any]]) -> str:
    """A family: its heading, a line about it, and its table."""
    head = "<thead><tr><th>in the text</th><th>reading</th></tr></thead>"
    rows = "".join(row(finder, rule) for rule in rules)
    return f'### {title}\n\n{intro}\n\n<table class="rules docutils">\n{head}\n{rows}</table>\n\n'


def row(finder: str, rule: Rule[Any]) -> str:
    """The rows of a rule: its name and pattern, then its examples and counterexamples, one each."""
    anchor = f"{finder}-{rule.name}"
    note = rule.why or ("keeps its words from other rules" if rule.build is None else "")
    about = f'<a href="#{anchor}"><code>{finder}/{rule.name}</code></a> {cell(note)}'
    pattern = f"<details><summary>pattern</summary><code>{cell(' '.join(rule.pattern.split()))}</code></details>"
    rows = [f'<tr class="rule"><th colspan="2">{about}{pattern}</th></tr>']
    rows += [f"<tr><td>{marked(finder, rule, text)}</td><td><code>{cell(reading)}</code></td></tr>" for text, reading in rule.examples.items()]
    rows += [f'<tr class="not"><td>{cell(text)}</td><td>nothing</td></tr>' for text in rule.counterexamples]
    return f'<tbody id="{anchor}">\n' + "\n".join(rows) + "\n</tbody>\n"


def marked(finder: str, rule: Rule[Any], text: str) -> str:
    """An example with what the rule finds in it marked."""
    shown, place = "", 0
    for span in found(finder, rule, text):
        shown += f"{cell(text[place : span.start])}<mark>{cell(span.of(text))}</mark>"
        place = span.end
    return shown + cell(text[place:])


def found(finder: str, rule: Rule[Any], text: str) -> list[Span]:
    """What a rule finds in its example, in order."""
    results = [result for result in FIND[finder](text) if result.rule == rule.name]
    return sorted(span for result in results for span in (result.content if isinstance(result, Quote) else (result.span,)))


def cell(text: str) -> str:
    """A text in a cell of a table; no line of it is blank, which would end the table for Markdown."""
    return escape(text).replace("\n", "<br>")


def kinds(rules: Iterable[Rule[Any]]) -> str:
    """The table of the kinds of boilerplate: whether they are removed by default, how many rules find them, and an example of one."""
    examples: dict[str, list[str]] = {}
    counted: dict[str, set[str]] = {}
    for rule in rules:
        for reading in (one for readings in rule.examples.values() for one in readings.split("; ") if " | " in one):
            kind, _, words = reading.partition(" | ")
            counted.setdefault(kind, set()).add(rule.name)
            examples.setdefault(kind, []).append(words)
    rows = ""
    for kind in newsparse.Kind:
        default = "stays" if kind in KEPT_BY_DEFAULT else "goes"
        number, example = (str(len(counted[kind])), examples[kind][0]) if kind in counted else ("–", BY_PLACE[kind])
        rows += f"| {kind} | {default} | {number} | {cell(example)} |\n"
    return f"| kind | by default | rules | such as |\n| --- | --- | ---: | --- |\n{rows}"


def patterns() -> str:
    """The table of the pattern language, from the docstring of its module."""
    return (getdoc(import_module("newsparse.patterns")) or "").partition("\n\n")[2] + "\n"


def bounds() -> str:
    """The table of the words that make each bound, from the lexicon of claims."""
    before, after = (words_by(table) for table in (BOUNDS, BOUNDS_AFTER))
    rows = (f"| {cell(bound)} | {', '.join(before.get(bound, ()))} | {', '.join(after.get(bound, ()))} |\n" for bound in Bound if bound in before | after)
    return f"| bound | words before the number | after it |\n| --- | --- | --- |\n{''.join(rows)}"


def words_by(phrases: Mapping[tuple[str, ...], Bound]) -> dict[Bound, list[str]]:
    """The phrases of each bound."""
    found: dict[Bound, list[str]] = {}
    for words, bound in phrases.items():
        found.setdefault(bound, []).append(cell(" ".join(words)))
    return found


def units() -> str:
    """The measures with their forms in print, and the currencies with their names."""
    forms: dict[str, list[str]] = {}
    for form, name in MEASURES_IN_PRINT.items():
        forms.setdefault(name, []).append(form)
    measures = "".join(f"| {name} | {', '.join(some)} |\n" for name, some in sorted(forms.items(), key=lambda pair: pair[0].lower()))
    money = "".join(f"| {code} | {', '.join(names)} | {', '.join(countries)} |\n" for code, names, countries in currencies())
    tables = (
        (f"The {len(forms)} measures that are known", "unit | in print", measures),
        (f"The {len(money.splitlines())} currencies that are known", "code | names | with", money),
    )
    return "".join(folded(title, head, rows) for title, head, rows in tables)


def folded(title: str, head: str, rows: str) -> str:
    """A table that unfolds."""
    line = " | ".join("---" for _ in head.split(" | "))
    return f"<details><summary>{title}</summary>\n\n| {head} |\n| {line} |\n{rows}\n</details>\n\n"


def cues() -> str:
    """The classes of cue words, what each takes as content, and its words."""
    classes = quotes_lexicon.LEXICON.classes
    rows = (f"| `{name}` | {takes} | {', '.join(sorted(classes[name]))} |\n" for name, takes in CUE_CLASSES.items())
    return f"| class | takes | words |\n| --- | --- | --- |\n{''.join(rows)}"


def roles() -> str:
    """The nouns that make each class of sources."""
    nouns: dict[RoleClass, list[str]] = {}
    for words, kind in (*((noun, kind) for noun, kind in CLASS_OF.items()), *((" ".join(words), kind) for words, kind in COMPOUNDS.items())):
        nouns.setdefault(kind, []).append(words)
    rows = (f"| {kind} | {', '.join(sorted(nouns[kind]))} |\n" for kind in RoleClass if kind in nouns)
    return f"| class | roles |\n| --- | --- |\n{''.join(rows)}"


def currencies() -> Iterator[tuple[str, list[str], list[str]]]:
    """The code of each currency, its names and what stands before them."""
    for line in sorted(ISO_4217.strip().splitlines()):
        code, names, countries, _ = map(str, line.split(":"))
        yield code.strip(), names.split(), [country.replace("-", " ") for country in countries.split()]


def figures(lines: Iterable[str]) -> str:
    """The tables of accuracy: of each line, a JSON object with suite, metric, now and peer, those that MEASURES tells the meaning of."""
    records = {(record["suite"], record["metric"]): record for record in map(json.loads, lines)}
    head = "| data | measure | newsparse | others |\n| --- | --- | ---: | --- |\n"
    tables = ""
    for area, measures in MEASURES.items():
        known = [(records[key], *told) for key, told in measures.items() if records.get(key, {}).get("now") is not None]
        rows = [f"| {data} | {measure} | {_figure(record['now'])} | {record['peer'].removeprefix('-') or '–'} |\n" for record, data, measure in known]
        tables += f"### {area}\n\n{head}{''.join(rows)}\n" if rows else ""
    return tables


def _figure(value: float) -> str:
    """Shares as .601 and percentages as 84.2, as each field is used to write them."""
    return f"**{value:.3f}**".replace("0.", ".", 1) if value <= 1 else f"**{value:.1f}**"


def main() -> None:
    """Write all parts; one that is as it was stays untouched, so that its page is not built again."""
    FOLDER.mkdir(exist_ok=True)
    parts = {finder: page(finder, rules) for finder, rules in all_rules().items()} | {
        "patterns": patterns(),
        "bounds": bounds(),
        "units": units(),
        "cues": cues(),
        "roles": roles(),
    }
    parts["kinds"] = kinds(all_rules()["boilerplate"])
    parts["accuracy"] = figures((HERE / "figures.jsonl").read_text("utf-8").splitlines())
    for name, text in parts.items():
        path = FOLDER / f"{name}.md"
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8")
            print(f"docs/finders/{name}.md: {len(text.splitlines())} lines")


if __name__ == "__main__":
    assert set(FIND) == set(FINDERS)
    main()
