"""The command: what it answers, and one clear line where it cannot."""

import csv
import gzip
import io
import json
import os
import shutil
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

import newsparse
from newsparse import __version__, cli
from newsparse.pipeline import all_rules

TEXT = "Ann Lee left on Monday. “We lost 40 per cent,” she said."


@pytest.fixture
def article(tmp_path: Path) -> str:
    """A file with an article in it."""
    path = tmp_path / "article.txt"
    path.write_bytes(TEXT.encode())
    return str(path)


def run(*arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    """The command in a process of its own, its output in pipes."""
    return subprocess.run([sys.executable, "-m", "newsparse", *arguments], input=stdin, capture_output=True, env={**os.environ, **environment})


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """The one line that a call is refused with."""
    try:
        status = cli.main(arguments)
    except SystemExit as end:
        status = int(end.code or 0)
    captured = capsys.readouterr()
    assert status == 2
    assert captured.out == ""
    assert captured.err.endswith("\n")
    assert captured.err.count("\n") == 1
    return captured.err


def test_json_is_the_form_for_a_pipe(article: str) -> None:
    done = run("parse", article, "--published", "2024-03-05")
    record = json.loads(done.stdout)
    assert (record["text"], record["published"], done.stderr, done.returncode) == (TEXT, "2024-03-05", b"", 0)


def test_text_is_the_form_for_a_terminal(article: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("NO_COLOR", "1")
    assert cli.main(["parse", article]) == 0
    out = capsys.readouterr().out
    assert out.startswith("no publication date\n")
    assert "\x1b" not in out


@pytest.mark.parametrize(("form", "begins"), [("json", '{"schema"'), ("text", "Tue 5 Mar 2024")])
def test_the_format_option_decides(article: str, form: str, begins: str) -> None:
    assert shown(article, "parse", "--published", "2024-03-05", "--format", form).startswith(begins)


def test_an_article_can_come_from_stdin() -> None:
    assert json.loads(run("parse", "-", stdin=TEXT.encode()).stdout)["text"] == TEXT


def test_line_ends_stay_as_they_are_and_a_byte_order_mark_goes() -> None:
    assert json.loads(run("parse", "-", stdin=b"\xef\xbb\xbfOne.\r\nTwo.").stdout)["text"] == "One.\r\nTwo."


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16"])
def test_the_encoding_option_is_followed(encoding: str) -> None:
    assert json.loads(run("parse", "-", "--encoding", encoding, stdin=TEXT.encode(encoding)).stdout)["text"] == TEXT


def test_the_demo_shows_its_article() -> None:
    record = json.loads(run("demo").stdout)
    assert record["published"] == "2024-05-16"
    assert "Skerries" in record["text"]


def test_the_version_is_told() -> None:
    assert run("--version").stdout.decode().split() == ["newsparse", __version__]


def test_a_missing_file_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(tmp_path / "none.txt")
    assert refused(capsys, "parse", path) == f"newsparse: {path}: No such file or directory\n"


def test_a_folder_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert refused(capsys, "parse", str(tmp_path)) == f"newsparse: {tmp_path}: Is a directory\n"


def test_unreadable_bytes_are_told_with_their_offset(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "latin.txt"
    path.write_bytes("caf\xe9 ".encode("latin-1"))
    line = refused(capsys, "parse", str(path))
    assert "the byte at offset 3 (0xe9) is not UTF-8" in line
    assert "--encoding cp1252" in line
    assert "is not ascii" in refused(capsys, "parse", str(path), "--encoding", "ascii")


@pytest.mark.parametrize("encoding", ["klingon", "hex", "rot13"])
def test_an_unknown_encoding_is_told(article: str, capsys: pytest.CaptureFixture[str], encoding: str) -> None:
    assert f"--encoding {encoding}: there is no such encoding of text" in refused(capsys, "parse", article, "--encoding", encoding)


def test_an_unreadable_date_is_told(article: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert refused(capsys, "parse", article, "--published", "the other day").startswith("newsparse: --published: ")


@pytest.mark.parametrize("arguments", [(), ("parse",), ("prase", "x"), ("parse", "x", "--format", "xml"), ("demo", "x")])
def test_a_wrong_call_is_told(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]) -> None:
    assert refused(capsys, *arguments).startswith("newsparse: ")


def test_control_characters_of_a_name_are_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert refused(capsys, "parse", "\x1b[31m") == "newsparse: ␛[31m: No such file or directory\n"


def test_a_missing_extra_is_told(article: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "newsparse.formats.terminal", raising=False)
    for name in [name for name in sys.modules if name.partition(".")[0] == "rich"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "rich", None)
    monkeypatch.setitem(sys.modules, "rich.console", None)
    line = refused(capsys, "parse", article, "--format", "text")
    assert line == "newsparse: the text form needs rich: pip install 'newsparse[cli]', or use --format json\n"


def test_a_reader_who_leaves_is_no_error(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("The town slept. " * 20_000, "utf-8")
    with subprocess.Popen([sys.executable, "-m", "newsparse", "parse", str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.read(1)
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_a_full_disk_is_told() -> None:
    if not Path("/dev/full").exists():
        return
    with open("/dev/full", "wb") as full:
        done = subprocess.run([sys.executable, "-m", "newsparse", "demo"], stdout=full, stderr=subprocess.PIPE)
    assert (done.returncode, done.stderr) == (2, b"newsparse: stdout: No space left on device\n")


@pytest.mark.parametrize(("closed", "line"), [("<&-", "newsparse: -: stdin is closed\n"), (">&-", "newsparse: stdout is closed\n")])
def test_a_closed_stream_is_told(closed: str, line: str) -> None:
    done = subprocess.run(["sh", "-c", f'"$0" -m newsparse parse - {closed}', sys.executable], stdin=subprocess.DEVNULL, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (2, line)


@pytest.mark.parametrize("form", ["text", "json"])
def test_what_the_terminal_cannot_show_is_escaped(form: str) -> None:
    text = "Łukasz said: “We lost.” \x1b[31m".encode()
    done = run("parse", "-", "--format", form, stdin=text, PYTHONIOENCODING="ascii", LC_ALL="C")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.isascii()
    assert b"\x1b" not in done.stdout


def test_stdout_need_not_be_a_file(article: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    assert cli.main(["parse", article]) == 0


# The commands for one article


def shown(article: str, *arguments: str) -> str:
    """What a command writes to stdout, which is no terminal."""
    return answered(arguments[0], article, *arguments[1:])[0]


def answered(*arguments: str) -> tuple[str, str]:
    """What a command writes to stdout and to stderr."""
    with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()) as told:
        assert cli.main(arguments) == 0
    return out.getvalue(), told.getvalue()


def test_quotes_are_text_for_a_pipe_too(article: str) -> None:
    assert shown(article, "quotes") == "“We lost 40 per cent” – Ann Lee (paragraph 1)\n"


def test_dates_and_claims_are_in_plain_words_first(article: str) -> None:
    assert shown(article, "dates", "--published", "2024-03-05") == "¶1  Mon 4 Mar 2024  Monday\n"
    assert "dates/" not in shown(article, "dates", "--published", "2024-03-05")
    assert "DATE 2024-03-04" in shown(article, "dates", "--published", "2024-03-05", "--details")
    assert "40 percent" in shown(article, "claims")


@pytest.mark.parametrize("kind", ["quotes", "claims", "dates"])
def test_csv_and_json_are_the_rows(article: str, kind: str) -> None:
    rows = newsparse.parse(TEXT, "2024-03-05").rows(kind)
    assert json.loads(shown(article, kind, "--published", "2024-03-05", "--format", "json")) == rows
    [head, *lines] = csv.reader(io.StringIO(shown(article, kind, "--published", "2024-03-05", "--format", "csv")))
    assert head == list(rows[0])
    assert lines == [["" if value is None else str(value) for value in row.values()] for row in rows]


def test_sources_are_counted(article: str) -> None:
    assert shown(article, "sources").splitlines()[1].split() == ["100%", "5", "1", "Ann", "Lee", "named"]
    assert json.loads(shown(article, "sources", "--format", "json"))[0]["source"] == "Ann Lee"


def test_sources_of_many_articles_are_counted_together(article: str, tmp_path: Path) -> None:
    report = "The old ferry sank in the bay. Nobody was on board at that time. Divers will look at it on Monday morning. “It was old,” said Bo Finn."
    files = [tmp_path / name for name in ("one.txt", "two.txt", "three.txt")]
    for file, text in zip(files, (report, report, "“I miss it,” Robert Finn said. “It sank,” said Ann Lee."), strict=True):
        file.write_text(text, "utf-8")
    out, told = answered("sources", article, *map(str, files))
    assert [line.split()[:6] for line in out.splitlines()[:2]] == [
        ["share", "words", "quotes", "articles", "source", "naming"],
        ["54%", "7", "2", "2", "Ann", "Lee"],
    ]
    assert told == f"newsparse: {files[1]} is left out as a copy of {files[0]}\n"


def test_a_timeline_is_in_order_of_time(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text("The pier opens on Friday. It burned down on Monday, two years after it was built in 1998.", "utf-8")
    lines = shown(str(path), "timeline", "--published", "2024-03-05").splitlines()
    assert [line.split("  ")[0].strip() for line in lines if line[:1].strip()] == ["when", "1998", "Mon 4 Mar 2024", "Fri 8 Mar 2024"]
    rows = newsparse.parse(path.read_text("utf-8"), "2024-03-05").timeline().rows()
    assert json.loads(shown(str(path), "timeline", "--published", "2024-03-05", "--format", "json")) == rows
    assert shown(str(path), "timeline", "--published", "2024-03-05", "--format", "csv").startswith("value,type,from,until,text,sentence,claims,quotes")


def test_strip_prints_the_story(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text("Rain fell.\nAlso Read: Why it rains", "utf-8")
    assert shown(str(path), "strip") == "Rain fell.\n"
    assert json.loads(shown(str(path), "strip", "--format", "json"))["kept"] == [[0, 10]]
    assert "related,Also Read: Why it rains" in shown(str(path), "strip", "--format", "csv")


def test_parse_can_be_a_table(article: str) -> None:
    lines = list(csv.DictReader(io.StringIO(shown(article, "parse", "--format", "csv"))))
    assert {line["result"] for line in lines} == {"quotes", "claims", "dates"}


def test_view_writes_a_page_beside_the_article(article: str) -> None:
    assert shown(article, "view").strip() == f"{article}.newsparse.html"
    assert Path(f"{article}.newsparse.html").read_text("utf-8").startswith("<!DOCTYPE html>")
    assert run("view", "-", stdin=TEXT.encode()).stdout.startswith(b"<!DOCTYPE html>")


def test_a_page_that_cannot_be_written_is_told(article: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert refused(capsys, "view", article, "--output", "/none/page.html") == "newsparse: /none/page.html: No such file or directory\n"
    assert "--open needs a file" in refused(capsys, "view", article, "--output", "-", "--open")


def test_a_missing_publication_date_is_hinted_at_once(article: str) -> None:
    for command in ("parse", "dates", "claims"):
        _, told = answered(command, article)
        assert told.count("\n") == 1
        assert "“Monday” stays open" in told
        assert "--published 2024-03-05" in told
    assert answered("quotes", article)[1] == answered("dates", article, "--published", "2024-03-05")[1] == ""


def test_the_order_of_days_can_be_told(article: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "choose one with --day-order day" in refused(capsys, "dates", article, "--published", "6/12/2016")
    assert "Mon 5 Dec 2016" in shown(article, "dates", "--published", "6/12/2016", "--day-order", "day")


def test_rules_are_listed_with_their_examples(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["rules", "dates/ago"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("dates/ago\n")
    assert "two weeks ago. → 2024-W08" in out
    assert "pattern:" not in out
    assert cli.main(["rules", "--format", "json"]) == 0
    names = {row["rule"] for row in json.loads(capsys.readouterr().out)}
    assert names == {f"{finder}/{rule.name}" for finder, some in all_rules().items() for rule in some}
    assert cli.main(["rules", "claims", "--format", "csv"]) == 0
    assert capsys.readouterr().out.startswith("rule,pattern,why,example,reading\n")
    assert "those most like it are 'dates/ago'" in refused(capsys, "rules", "dates/agoo").replace("dates/ago,", "'dates/ago',")


@pytest.mark.parametrize(
    "command", ["parse", "demo", "strip", "quotes", "claims", "dates", "sources", "timeline", "view", "rules", "batch", "sample", "explain", "check"]
)
def test_help_has_examples(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main([command, "--help"])
    assert f"examples:\n  newsparse {command} " in capsys.readouterr().out.replace(f"newsparse {command}\n", f"newsparse {command} \n")


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash")
@pytest.mark.parametrize(
    ("words", "offered"), [("quo", "quotes"), ("batch --published-f", "--published-field"), ("dates art", "article.txt"), ("claims --format c", "csv")]
)
def test_the_shell_completes_commands_options_choices_and_files(tmp_path: Path, words: str, offered: str) -> None:
    shtab = pytest.importorskip("shtab")  # of the extra "test"
    (tmp_path / "completion").write_text(shtab.complete(cli.parser(), "bash"), "utf-8")
    (tmp_path / "article.txt").touch()
    typed = f"newsparse {words}"
    script = f'. ./completion; COMP_WORDS=({typed}); COMP_CWORD={typed.count(" ")}; _shtab_newsparse; printf "%s\\n" "${{COMPREPLY[@]}}"'
    done = subprocess.run(["bash", "-c", script], cwd=tmp_path, capture_output=True, text=True)
    assert done.stdout.split() == [offered], done.stderr


def test_an_article_can_be_packed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    packed = tmp_path / "article.txt.gz"
    packed.write_bytes(gzip.compress(TEXT.encode()))
    assert shown(str(packed), "quotes") == "“We lost 40 per cent” – Ann Lee (paragraph 1)\n"
    packed.write_bytes(packed.read_bytes()[:-9])
    assert "article.txt.gz: this gzip file is damaged" in refused(capsys, "quotes", str(packed))


@pytest.mark.parametrize("name", ["page.html.gz", "page"])
def test_a_page_can_be_packed(tmp_path: Path, name: str) -> None:
    pytest.importorskip("trafilatura")
    page = f"<!doctype html><title>A</title><article><p>{TEXT}</p><p>{'Rain fell on the pier and on the boats. ' * 9}</p></article>"
    (tmp_path / name).write_bytes(gzip.compress(page.encode()))
    assert shown(str(tmp_path / name), "quotes").startswith("“We lost 40 per cent” – Ann Lee")


@pytest.mark.parametrize(
    ("command", "told"),
    [("quotes", "quotes"), ("claims", "claims"), ("dates", "dates"), ("sources", "quotes"), ("timeline", "dates with a place on the calendar")],
)
def test_where_there_is_nothing_it_says_so(tmp_path: Path, command: str, told: str) -> None:
    path = tmp_path / "empty.txt"
    path.touch()
    assert answered(command, str(path)) == ("", f"newsparse: there are no {told}\n")
    assert answered(command, str(path), "--format", "json") == ("[]\n", "")


def test_a_command_that_there_is_not_is_told_with_the_one_that_is_meant(article: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert refused(capsys, "quote", article) == "newsparse: there is no command 'quote'; is it 'quotes'?; see newsparse --help\n"
    assert refused(capsys, article) == f"newsparse: there is no command {article!r}; to parse that file: newsparse parse {article}\n"
    assert refused(capsys, "qqq") == "newsparse: there is no command 'qqq'; see newsparse --help\n"


def test_words_are_explained(article: str, capsys: pytest.CaptureFixture[str]) -> None:
    lines = shown(article, "explain", "monday", "--published", "2024-03-05").splitlines()
    assert lines[0] == "Monday → Mon 4 Mar 2024"
    assert "  counts from  the publication date, Tue 5 Mar 2024" in lines
    rows = json.loads(shown(article, "explain", "40 per cent", "--format", "json"))
    assert [row["words"] for row in rows if row["step"] == "rule"] == ["claims/percentage", "quotes/say"]  # the shortest first
    [head, *_] = csv.reader(io.StringIO(shown(article, "explain", "Monday", "--format", "csv")))
    assert head == list(rows[0])
    assert refused(capsys, "explain", article, "Tuesday") == "newsparse: “Tuesday” does not stand in the article\n"
    assert refused(capsys, "explain", article, "left") == "newsparse: nothing was found at “left”\n"


def test_check_lists_what_is_not_as_the_sources_have_it(article: str, tmp_path: Path) -> None:
    source = tmp_path / "source.txt"
    source.write_text("“We lost 40 per cent,” Bo Finn said. It left in May.", "utf-8")
    lines = shown(article, "check", str(source)).splitlines()
    assert any("same, and said by Bo Finn" in line for line in lines)
    assert lines[-1] == "2 of 2 quotations and numbers stand in the sources as they are"
    rows = list(csv.DictReader(io.StringIO(shown(article, "check", str(source), "--format", "csv"))))
    assert [(row["kind"], row["verdict"], row["misattributed"]) for row in rows] == [("quote", "same", "True"), ("claim", "same", "False")]


def test_check_names_the_source_that_is_not_there(article: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert refused(capsys, "check", article, "nowhere.txt") == "newsparse: nowhere.txt: No such file or directory\n"
