"""Sphinx: how the docs are built. `sphinx-build -W --keep-going -n docs docs/_build/html`; nothing is fetched."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

import newsparse

sys.path.insert(0, str(Path(__file__).parent))
import make

project = "newsparse"
author = "The newsparse developers"
project_copyright = "The newsparse developers"
version = release = newsparse.__version__

extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build", "finders"]
nitpicky = True

html_theme = "furo"
html_title = f"newsparse {release}"
html_static_path = ["_static"]
html_css_files = ["newsparse.css"]
html_show_sphinx = False
html_copy_source = False

default_role = "code"  # docstrings write `like this`
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented_params"
autodoc_member_order = "bysource"
napoleon_numpy_docstring = False

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
nb_execution_mode = "force"
nb_execution_raise_on_error = True
nb_merge_streams = True
nb_mime_priority_overrides = [("html", "text/html", 0)]

nitpick_ignore_regex = [
    (r"py:.*", r"(datetime|dt|decimal|collections|enum|typing|pathlib|re|pyarrow)\..*"),  # the standard library and pyarrow are not at hand to link to
    (r"py:.*", r"(newsparse\.[a-z_.]+\.)?[A-Z]"),  # type variables
    ("py:class", "newsparse.profiles.LearnedArticle"),  # what is in a profile is nobody's business
]


def resolve(app: Sphinx, env: BuildEnvironment, node: pending_xref, contents: nodes.TextElement) -> nodes.Element | None:
    """What type hints name by the module that defines it: the docs have it where it is public, under the same last name."""
    if node.get("refdomain") != "py":
        return None
    domain = env.domains.python_domain
    name = node["reftarget"].rpartition(".")[2]
    public = [full for full, entry in domain.objects.items() if full.rpartition(".")[2] == name and entry.objtype in {"class", "exception"}]
    if len(public) != 1:
        return None
    found: nodes.Element | None = domain.resolve_xref(env, node["refdoc"], app.builder, "obj", public[0], node, contents)
    return found


def close_blocks(app: Sphinx, docname: str, source: list[str]) -> None:
    """Doctest needs a blank line before the end of a block of code, readers do not."""
    source[0] = source[0].replace("\n\n```\n", "\n```\n")


def setup(app: Sphinx) -> dict[str, Any]:
    """Make the parts that are made from the code, and find the public names."""
    app.connect("config-inited", lambda app, config: make.main())
    app.connect("source-read", close_blocks)
    app.connect("missing-reference", resolve)
    return {"parallel_read_safe": True}
