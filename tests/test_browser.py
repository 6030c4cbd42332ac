"""Pages in a real browser, headless: what it shows, in both themes and any width, what it asks the network for, and that it runs nothing.

Skipped where no Chromium is installed (Debian: apt-get install chromium); NEWSPARSE_SCREENSHOTS names a folder that keeps the pictures.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from html.parser import HTMLParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

import newsparse
from newsparse import Article
from newsparse.formats.controls import visible

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
OPTIONS = ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--hide-scrollbars", "--virtual-time-budget=2000")
DARK, LIGHT = "--blink-settings=preferredColorScheme=0", "--blink-settings=preferredColorScheme=1"
SECONDS = 60

pytestmark = pytest.mark.skipif(BROWSER is None, reason="no Chromium")

DEMO = files("newsparse").joinpath("demo.txt").read_text("utf-8")
PUBLISHED = "2024-05-16"


def run(page: Path, *options: str) -> str:
    """What the browser writes to stdout, with a profile of its own."""
    profile = page.parent / f"{page.stem}.profile"
    command = [str(BROWSER), *OPTIONS, f"--user-data-dir={profile}", *options, page.as_uri()]
    return subprocess.run(command, capture_output=True, timeout=SECONDS, check=True).stdout.decode()


def written(folder: Path, name: str, content: str) -> Path:
    path = folder / f"{name}.html"
    path.write_text(content, "utf-8", newline="")
    return path


def picture(page: Path, theme: str, width: int, height: int = 1400) -> bytes:
    """A screenshot, kept where NEWSPARSE_SCREENSHOTS says."""
    folder = Path(os.environ.get("NEWSPARSE_SCREENSHOTS") or page.parent)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{page.stem}_{'dark' if theme == DARK else 'light'}_{width}.png"
    run(page, theme, f"--window-size={width},{height}", f"--screenshot={path}")
    return path.read_bytes()


class Document(HTMLParser):
    """The document that the browser made of a page: the text of its article, its title, and its tags."""

    def __init__(self, dump: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text = self.title = ""
        self.tags: list[str] = []
        self._open: list[str] = []
        self.feed(dump)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag in {"article", "title"}:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._open[-1:] == [tag]:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if self._open == ["article"]:
            self.text += data
        elif self._open == ["title"]:
            self.title += data


def document(page: Path) -> Document:
    """The page as the browser has it in the end."""
    return Document(run(page, "--dump-dom"))


def demo() -> Article:
    """The article that comes with newsparse."""
    return newsparse.parse(DEMO, PUBLISHED)


@pytest.fixture
def server() -> Iterator[tuple[str, list[str]]]:
    """The address of a server on this machine, and the requests it saw."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(204)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        thread = threading.Thread(target=listening.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listening.server_port}", asked
        listening.shutdown()
        thread.join()


def test_the_page_shows_the_text_of_the_article(tmp_path: Path) -> None:
    shown = document(written(tmp_path, "page", demo().to_html()))
    assert shown.text == DEMO
    assert shown.title == "Ferry line to stop night sailings as fuel bill doubles"


@pytest.mark.parametrize("width", [1200, 500])
def test_the_page_has_a_light_and_a_dark_look(tmp_path: Path, width: int) -> None:
    page = written(tmp_path, "page", demo().to_html())
    light, dark = picture(page, LIGHT, width), picture(page, DARK, width)
    assert min(len(light), len(dark)) > BLANK
    assert light != dark


IN_PRINT = """<script>
const style = (element, name) => getComputedStyle(document.querySelector(element))[name];
document.title = [style('.newsparse', 'backgroundColor'), style('.newsparse', 'color'), style('.mark.quote', 'backgroundColor'), style('.filters', 'display'),
  document.querySelector('details:not([open]) table').getBoundingClientRect().height > 0].join('|')
</script>"""


def test_print_is_light_and_has_all_tables_and_no_boxes(tmp_path: Path) -> None:
    """A notebook in a dark theme, whose tables are closed; a browser that runs no print dialogue is told that its screen is paper."""
    shown = f'<div data-theme="dark">{demo()._repr_html_()}</div>'.replace("@media print", "@media screen")
    page = written(tmp_path, "paper", f"<!DOCTYPE html><meta charset=utf-8><title></title>{shown}{IN_PRINT}")
    assert Document(run(page, DARK, "--dump-dom")).title == "rgba(0, 0, 0, 0)|rgb(34, 37, 43)|rgb(237, 243, 251)|none|true"


def test_the_page_prints_on_a_few_sheets(tmp_path: Path) -> None:
    page, sheets = written(tmp_path, "page", demo().to_html()), tmp_path / "page.pdf"
    run(page, DARK, "--no-pdf-header-footer", f"--print-to-pdf={sheets}")
    assert 2 <= len(re.findall(rb"/Type /Page\b", sheets.read_bytes())) <= 5


NOTEBOOKS = (
    '<div data-jp-theme-light="true">{}</div><div data-jp-theme-light="false">{}</div>',
    '<div class="vscode-light">{}</div><div class="vscode-dark">{}</div>',
    '<div class="vscode-high-contrast vscode-high-contrast-light">{}</div><div class="vscode-high-contrast">{}</div>',
    '<div theme="light">{}</div><div theme="dark">{}</div>',
    '<div data-theme="light">{}</div><div data-theme="dark">{}</div>',
)
GROUNDS = "<script>document.title = [...document.querySelectorAll('.newsparse')].map(box => getComputedStyle(box).backgroundColor).join(' ')</script>"


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_notebook_says_which_theme_it_shows(tmp_path: Path, theme: str) -> None:
    """JupyterLab, VS Code, its themes of high contrast, Colab and Sphinx; whatever the machine has."""
    [claim, *_] = demo().claims
    shown = "".join(themes.format(claim._repr_html_(), claim._repr_html_()) for themes in NOTEBOOKS)
    page = written(tmp_path, "themes", f"<!DOCTYPE html><meta charset=utf-8><title></title>{shown}{claim._repr_html_()}{GROUNDS}")
    white, black = "rgb(255, 255, 255)", "rgb(23, 25, 30)"
    own = white if theme == LIGHT else black
    assert Document(run(page, theme, "--dump-dom")).title == " ".join([white, black] * len(NOTEBOOKS) + [own])


def test_a_notebook_shows_results_in_both_themes(tmp_path: Path) -> None:
    article = demo()
    shown = "".join(value._repr_html_() for value in (article, article.quotes[3], article.claims[4], article.dates[9], article.speakers[0], article.body))
    page = written(tmp_path, "notebook", f"<!DOCTYPE html><meta charset=utf-8>{shown}")
    assert picture(page, LIGHT, 900, 3000) != picture(page, DARK, 900, 3000)


def test_the_page_fits_a_narrow_window(tmp_path: Path) -> None:
    page = written(tmp_path, "page", demo().to_html())
    script = "document.title = document.querySelector('iframe').contentDocument.documentElement.scrollWidth"
    frame = f'<!DOCTYPE html><iframe src="{page.name}" style="width:360px;height:900px;border:0" onload="{script}"></iframe>'
    narrow = written(tmp_path, "narrow", frame)
    assert int(Document(run(narrow, "--dump-dom", "--allow-file-access-from-files")).title) <= 360


def hostile(address: str) -> str:
    """A text that would load and run something wherever it is obeyed."""
    attempts = (
        f"<script>document.title='obeyed';new Image().src='{address}/script'</script>",
        f'<img src="{address}/image" onerror="document.title=\'obeyed\'">',
        f"</style><style>@import '{address}/style';</style></title></article></textarea><svg onload=\"document.title='obeyed'\">",
        f'" onmouseover="document.title=\'obeyed\'" style="background:url({address}/attribute)" x="',
        f"<iframe src='{address}/frame'></iframe><link rel=stylesheet href={address}/link><meta http-equiv=refresh content='0;url={address}/meta'>",
        "\x00 \x1b]8;; \u202e drow \u2066 &lt;b&gt; &#60;script&#62; ]]> --> \ud800 \r\n",
    )
    lines = (f"“We lost 40 per cent on Monday {attempt} and more,” said Ann {attempt} Lee, the mayor.\nAlso Read: {attempt}" for attempt in attempts)
    return "\n".join((*attempts, *lines))


def test_a_hostile_article_runs_nothing_and_asks_for_nothing(tmp_path: Path, server: tuple[str, list[str]]) -> None:
    address, asked = server
    text = hostile(address)
    article = newsparse.parse(text, "2024-03-05", title=text)
    assert article.quotes
    assert article.claims
    log = tmp_path / "net.json"
    page = written(tmp_path, "hostile", article.to_html())
    shown = Document(run(page, "--dump-dom", f"--log-net-log={log}"))
    assert shown.title.startswith("<script>document.title=")
    assert not {"script", "img", "svg", "iframe", "link"} & set(shown.tags)
    assert shown.text == "\r\n".join(visible(part, "\n\t") for part in text.split("\r\n"))
    assert asked == []
    assert not re.findall(r"https?://127\.0\.0\.1[^\"\\]*", log.read_text("utf-8", errors="replace"))


def test_hostile_results_in_a_notebook_run_nothing(tmp_path: Path, server: tuple[str, list[str]]) -> None:
    """Here no policy of a page helps; all that is shown is escaped."""
    address, asked = server
    article = newsparse.parse(hostile(address), "2024-03-05")
    shown: list[Any] = [article, article.body, article.quotes, *article.results(), *article.speakers]
    page = written(tmp_path, "notebook", f"<!DOCTYPE html><meta charset=utf-8><title>calm</title>{''.join(value._repr_html_() for value in shown)}")
    assert document(page).title == "calm"
    assert asked == []


def test_the_test_would_see_a_request(tmp_path: Path, server: tuple[str, list[str]]) -> None:
    address, asked = server
    page = written(tmp_path, "control", f"<!DOCTYPE html><title>calm</title>{hostile(address).partition(chr(10))[0]}")
    assert document(page).title == "obeyed"
    assert asked


BOXES = {
    "boilerplate": ("article .mark.boilerplate:not(.kept)", "display", "none"),
    "quote": ("article .mark.quote", "backgroundColor", "rgba(0, 0, 0, 0)"),
    "claim": ("article .mark.claim", "borderBottomStyle", "none"),
    "date": ("article .mark.date", "borderBottomStyle", "none"),
    "labels": ("article .label", "display", "none"),
    "technical": ("td.technical", "display", "table-cell"),
}
PROBE = """<script>
const seen = () => getComputedStyle(document.querySelector({element!r}))[{style!r}];
document.querySelector('.show-{name}').click();
document.title += seen() + '|';
document.querySelector('.show-{name}').click();
document.title += seen() + '|';
</script>"""


def test_the_boxes_show_and_hide(tmp_path: Path) -> None:
    """A page runs no script, so that the clicks of this test are made in a notebook's."""
    probes = "".join(f"{{{PROBE.format(name=name, element=element, style=style)}}}" for name, (element, style, _) in BOXES.items())
    probes = probes.replace("{<script>", "<script>{").replace("</script>}", "}</script>")
    page = written(tmp_path, "boxes", f"<!DOCTYPE html><meta charset=utf-8><title></title>{demo()._repr_html_()}{probes}")
    seen = document(page).title.split("|")
    for (name, (_, _, clicked)), first, second in zip(BOXES.items(), seen[::2], seen[1::2], strict=False):
        assert first == clicked, name
        assert second != clicked, name


BLANK = 20_000
"""Bytes of a screenshot that shows no article."""


def test_the_page_refuses_even_a_script_and_a_style_of_this_test(tmp_path: Path) -> None:
    own = "<script>document.title='obeyed'</script><style>.newsparse { display: none !important }</style></body>"
    page = demo().to_html().replace("</body>", own)
    refused, obeyed = written(tmp_path, "refused", page), written(tmp_path, "obeyed", re.sub("<meta http-equiv=[^>]*>", "", page))
    assert (document(refused).title == "obeyed", document(obeyed).title == "obeyed") == (False, True)
    assert len(picture(refused, LIGHT, 700)) > BLANK > len(picture(obeyed, LIGHT, 700))
