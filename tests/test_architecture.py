"""The arrows of the architecture, what importing newsparse loads, and the limits of the yardsticks' program."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "newsparse"
MODULES = sorted(path for path in PACKAGE.rglob("*.py"))

# From left to right: a module imports modules of its own layer or of layers before it.
LAYERS = (
    ("_version", "span", "errors"),
    ("profiles",),
    ("words",),
    ("patterns",),
    ("coding",),
    ("rules",),
    ("numerals", "config"),
    ("reading",),
    ("results",),
    ("dates.results",),
    ("quotes.results",),
    ("claims.results", "boilerplate.results"),
    ("dates", "quotes", "claims", "boilerplate"),
    ("evidence",),
    ("links", "timeline"),
    ("article",),
    ("corrections",),
    ("pipeline",),
    ("webpage", "formats", "explain", "offsets", "sources"),
    ("checking", "batch"),
    ("sample", "arrow"),
    ("cli",),
    ("__main__", "__init__"),
)
FINDERS = ("boilerplate", "quotes", "claims", "dates")
LOADED_WHEN_CALLED = {("results", "formats"), ("results", "explain"), ("article", "formats"), ("article", "sources"), ("cli", "formats")}
"""Functions of the first that load the second when they are called."""
HEAVY = ("dateparser", "rich", "trafilatura", "resiliparse", "lxml", "pyarrow", "regex")
"""Packages that may be imported inside functions alone; regex where it earns its place."""


def name_of(path: Path) -> str:
    """A module's name without the package's: "dates.rules"."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] if len(parts) > 1 and parts[-1] == "__init__" else parts)


def layer(module: str) -> int:
    """The number of the layer that a module of newsparse is in."""
    names = [module, module.partition(".")[0]]
    return next(number for name in names for number, layer in enumerate(LAYERS) if name in layer)


def imports(path: Path) -> Iterator[tuple[str, bool]]:
    """Every module that a file imports, and whether it does so when it is imported itself."""
    tree = ast.parse(path.read_text("utf-8"))
    inside = {id(node) for function in ast.walk(tree) if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef) for node in ast.walk(function)}
    typing = {id(node) for test in ast.walk(tree) if isinstance(test, ast.If) and ast.unparse(test.test) == "TYPE_CHECKING" for node in ast.walk(test)}
    for node in ast.walk(tree):
        at_import = id(node) not in inside
        if id(node) in typing:
            continue
        if isinstance(node, ast.Import):
            yield from ((alias.name, at_import) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import"
            names = (f"{node.module}.{alias.name}" for alias in node.names)
            yield from ((name if (PACKAGE.parent / Path(*name.split("."))).with_suffix(".py").exists() else node.module or "", at_import) for name in names)


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_point_to_the_left(path: Path) -> None:
    module = name_of(path)
    for name, at_import in imports(path):
        package, _, imported = name.partition(".")
        if package != "newsparse" or not imported:
            continue
        if (module.partition(".")[0], imported.partition(".")[0]) in LOADED_WHEN_CALLED and not at_import:
            continue
        assert layer(imported) <= layer(module), f"{module} imports {imported}"


@pytest.mark.parametrize("path", [path for path in MODULES if name_of(path).partition(".")[0] in FINDERS], ids=name_of)
def test_finders_share_nothing_but_results(path: Path) -> None:
    finder = name_of(path).partition(".")[0]
    for name, _ in imports(path):
        other, _, rest = name.removeprefix("newsparse.").partition(".")
        if other in FINDERS and other != finder:
            assert rest.partition(".")[0] == "results", f"{name_of(path)} imports {name}"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_heavy_packages_load_where_they_are_used(path: Path) -> None:
    for name, at_import in imports(path):
        if name.partition(".")[0] in HEAVY and name_of(path) != "formats.terminal":
            assert not at_import or name == "regex", f"{name_of(path)} imports {name} when it is imported"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_no_module_catches_everything(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ExceptHandler):
            assert node.type is not None
            assert ast.unparse(node.type) not in {"Exception", "BaseException"}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_every_module_says_what_it_knows(path: Path) -> None:
    source = path.read_text("utf-8")
    assert not source or ast.get_docstring(ast.parse(source))


def test_importing_newsparse_loads_only_what_it_needs() -> None:
    script = "import sys, newsparse; print(*sorted(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT).stdout.split()
    packages = {name.partition(".")[0] for name in loaded}
    assert not packages & {"dateparser", "rich", "trafilatura", "lxml", "pyarrow", "json", "html", "argparse"}
    assert not {
        name
        for name in loaded
        if name.startswith(
            (
                "newsparse.formats",
                "newsparse.cli",
                "newsparse.webpage",
                "newsparse.checking",
                "newsparse.arrow",
                "newsparse.batch",
                "newsparse.sources",
                "newsparse.explain",
            )
        )
    }


def test_importing_newsparse_compiles_no_grammar() -> None:
    script = "import newsparse.pipeline as pipeline; print(pipeline.library.cache_info().currsize)"
    assert subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT).stdout == "0\n"


def test_the_program_for_the_yardsticks_only_translates() -> None:
    path = ROOT / "benchmarks" / "predict.py"
    assert len(path.read_text("utf-8").splitlines()) <= 150
    assert {name.partition(".")[0] for name, _ in imports(path)} <= {"__future__", "collections", "datetime", "functools", "json", "newsparse", "sys", "typing"}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_no_pattern_repeats_a_group_possessively(path: Path) -> None:
    """Until Python 3.11.5 `re` may never end on one (python/cpython#106052); single characters are safe."""
    strings = (node.value for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Constant) and isinstance(node.value, str))
    assert not [string for string in strings if re.search(r"\)[*+?]\+|\)\{[\d,]*\}\+|\(\?>", string)]
