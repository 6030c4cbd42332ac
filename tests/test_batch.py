"""Many articles: in order, over processes, with bounded memory; and the command that goes on where it was killed."""

import gzip
import io
import json
import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import newsparse
from newsparse import Article, BadDocument, cli, parse_many
from newsparse.batch.corpus import corpus_at
from newsparse.batch.lines import BatchError, Fields, read_batch
from newsparse.batch.output import FileSink, job_of, part_of
from newsparse.batch.workers import MOST_TOGETHER, WAITING_PER_JOB, chunks, in_order
from newsparse.cli import batches

ON_LINUX = sys.platform == "linux"
needs_linux = pytest.mark.skipif(not ON_LINUX, reason="looks at processes in /proc")


def texts(count: int) -> list[str]:
    """Short articles, each another."""
    return [f"The council bought {number} boats on Monday. “We paid ${number} million,” said Ann Lee, the mayor." for number in range(count)]


# parse_many


@pytest.mark.parametrize("jobs", [1, 2, None])
def test_articles_come_in_order(jobs: int | None) -> None:
    documents = [{"text": text, "published": "2024-03-05", "title": f"No. {number}"} for number, text in enumerate(texts(350))]
    articles = list(parse_many(documents, jobs=jobs))
    assert articles[:3] == [newsparse.parse(document["text"], "2024-03-05", document["title"]) for document in documents[:3]]
    assert [article.title for article in articles if isinstance(article, Article)] == [f"No. {number}" for number in range(350)]


def test_the_config_goes_with_the_work() -> None:
    config = newsparse.Config(currencies={"$": "CAD"}, disable=["dates/weekday"])
    for article in parse_many(texts(250), jobs=2, config=config):
        assert isinstance(article, Article)
        assert ([claim.currency for claim in article.claims][-1], list(article.dates)) == ("CAD", [])


BAD: list[tuple[Any, str]] = [
    (7, "a document is a str or a mapping with a 'text', not int"),
    ({"id": "a"}, "there is no 'text'"),
    ({"id": "a", "text": None}, "its 'text' is a str, not NoneType"),
    ({"id": "a", "text": "x", "title": 3}, "its 'title' is a str or None, not int"),
    ({"id": "a", "text": "x", "published": "the other day"}, "published='the other day' cannot be read: it names no year"),
    ({"id": "a", "text": "x", "published": 20161206}, "published is a date, a datetime, a str or None, not int"),
    (b"text", "a document is a str or a mapping with a 'text', not bytes"),
]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_bad_document_is_told_in_its_place(jobs: int) -> None:
    documents: list[Any] = texts(120)
    for number, (given, _) in enumerate(BAD):
        documents[number * 3 + 1] = given
    found = list(parse_many(documents, jobs=jobs))
    assert len(found) == 120
    for number, (given, error) in enumerate(BAD):
        place = number * 3 + 1
        assert found[place] == BadDocument(place, given["id"] if isinstance(given, dict) else None, error)
        assert isinstance(found[place + 1], Article)
    assert hash(found[1]) == hash(pickle.loads(pickle.dumps(found[1])))


@pytest.mark.parametrize("documents", ["one text", {"text": "one"}, b"one"])
def test_a_single_document_is_a_type_error(documents: Any) -> None:
    with pytest.raises(TypeError, match="documents is an iterable of documents, not one"):
        parse_many(documents)


def test_wrong_arguments_are_told_at_once() -> None:
    with pytest.raises(ValueError, match="jobs=0: it is 1 or more"):
        parse_many([], jobs=0)
    with pytest.raises(newsparse.ConfigError, match="there is no rule 'dates/agoo'"):
        parse_many([], config=newsparse.Config(disable=["dates/agoo"]))


def test_no_documents_are_no_articles() -> None:
    assert list(parse_many([])) == []
    assert list(parse_many(iter(()), jobs=2)) == []


@pytest.mark.parametrize("jobs", [1, 2])
def test_documents_are_taken_only_as_articles_go_out(jobs: int) -> None:
    taken = 0

    def endless() -> Iterator[str]:
        nonlocal taken
        while True:
            taken += 1
            yield f"The council bought {taken} boats."

    articles = parse_many(endless(), jobs=jobs)
    for number in range(1, 1000):
        next(articles)
        assert taken <= (number if jobs == 1 else number + (jobs * WAITING_PER_JOB + 1) * MOST_TOGETHER)
    articles.close()  # type: ignore[attr-defined]


def test_an_error_of_the_documents_is_the_caller_s() -> None:
    def broken() -> Iterator[str]:
        yield from texts(300)
        raise OSError("the disk is gone")

    with pytest.raises(OSError, match="the disk is gone"):
        list(parse_many(broken(), jobs=2))


def test_chunks_end_by_size_or_number() -> None:
    assert [len(chunk) for chunk in chunks(range(250), size=lambda _: 1, most=10_000)] == [100, 100, 50]
    assert list(chunks([9, 1, 1, 9], size=int, most=5)) == [[9], [1, 1, 9]]


def deadly(numbers: list[int]) -> list[int]:
    """Work that ends its process at 13, and prints meanwhile."""
    print("not for the pipe")
    if 13 in numbers:
        os._exit(3)
    return [number * 2 for number in numbers]


def lost(number: int, why: str) -> int:
    assert why == "the process that read it died (exit status 3)"
    return -number


def test_a_process_that_dies_takes_only_what_it_died_of() -> None:
    together = [[1, 2], [12, 13, 14], [20], [13], [30, 31]]
    assert [results for _, results in in_order(deadly, together, 2, lost)] == [[2, 4], [24, -13, 28], [40], [-13], [60, 62]]


# Processes that end


SCRIPT = """
import newsparse
def endless():
    while True:
        yield "The council bought 40 boats on Monday. “We paid $5 million,” said Ann Lee."
for article in newsparse.parse_many(endless(), jobs=2):
    print("going", flush=True)
"""


def children(process: int) -> list[int]:
    """The processes that a process has started."""
    return [int(child) for task in Path(f"/proc/{process}/task").iterdir() for child in (task / "children").read_text().split()]


def gone(processes: list[int], seconds: float = 20) -> bool:
    """Whether all of them end within some seconds."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if not any(Path(f"/proc/{process}").exists() for process in processes):
            return True
        time.sleep(0.05)
    return False


@needs_linux
@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_no_process_is_left_behind(end: signal.Signals, tmp_path: Path) -> None:
    script = tmp_path / "script.py"  # without `if __name__ == "__main__"`
    script.write_text(SCRIPT, "utf-8")
    with subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stdout.readline() == b"going\n"
        started = children(process.pid)
        assert len(started) == 2
        process.send_signal(end)
        process.stdout.read()
        process.wait(20)
        assert gone(started)


@needs_linux
def test_a_closed_iterator_leaves_no_process() -> None:
    articles = parse_many((text for text in texts(5000)), jobs=2)
    next(articles)
    started = children(os.getpid())
    assert started
    articles.close()  # type: ignore[attr-defined]
    assert not set(started) & set(children(os.getpid()))


# The command


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """JSON lines, some of them bad."""
    records: list[bytes] = [
        json.dumps({"id": f"a{number}", "text": text, "published": "2024-03-05", "crawled": "2020-01-01"}).encode() for number, text in enumerate(texts(620))
    ]
    records[3] = b'{"text": "caf\xe9"}'
    records[4] = b'{"text": '
    records[5] = b"   "
    records[6] = b"[1]"
    records[7] = json.dumps({"id": 7, "text": "It left on Monday.", "published": "", "crawled": "2024-03-05T10:00:00Z"}).encode()
    records[8] = json.dumps({"id": 8, "text": "It left on Monday.", "published": "06/12/2016"}).encode()
    records[9] = json.dumps("Just a text.").encode()
    records[10] = b"[" * 50_000
    records[11] = b'{"id": 1, "text": "Lone \\ud83d, \\u0000", "x": ' + b"1" * 5000 + b"}"
    records[12] = json.dumps({"body": "x"}).encode()
    path = tmp_path_factory.mktemp("corpus") / "in.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + b"\n".join(records))  # a byte order mark, and no line end at the end
    return path


def command(*arguments: object) -> int:
    """The command in this process; its exit status."""
    return cli.main([str(argument) for argument in ("batch", *arguments)])


@pytest.fixture(scope="module")
def whole(corpus: Path) -> bytes:
    """What an uninterrupted batch writes, with two processes."""
    out = corpus.with_name("whole.jsonl")
    assert command(corpus, out, "--jobs", 2, "--published-field", "crawled", "--quiet") == 0
    assert [path.name for path in sorted(out.parent.iterdir())] == ["in.jsonl", "whole.jsonl"]
    return out.read_bytes()


def records_of(content: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in content.splitlines()]


def test_each_record_is_a_line_in_its_place(whole: bytes) -> None:
    records = records_of(whole)
    assert [record["record"] for record in records] == list(range(619))  # a blank line is no record
    assert [record["id"] for record in records if record["record"] > 11] == [f"a{number}" for number in range(13, 620)]
    assert Article.from_dict(records[0]) == newsparse.parse(texts(1)[0], "2024-03-05")


def test_a_bad_record_is_a_line_with_its_error(whole: bytes) -> None:
    errors = {record["record"]: record["error"] for record in records_of(whole) if "error" in record}
    assert errors[3] == "line 4: the byte at offset 13 (0xe9) is not UTF-8"
    assert errors[4] == "line 5: no JSON: Expecting value at column 9"
    assert errors[5] == "line 7: neither an object nor a string, but [1]"
    assert errors[7].startswith("line 9: published='06/12/2016' can be read in two ways; choose one with --day-order day or --day-order month")
    assert errors[9].startswith("line 11: no JSON that can be read: ")
    assert errors[10].startswith("line 12: no JSON that can be read: ")
    assert errors[11] == "line 13: there is no 'text'; name the field of the text with --text-field"
    assert len(errors) == 7


def test_the_source_of_the_date_is_marked(whole: bytes) -> None:
    records = records_of(whole)
    assert (records[0]["published_from"], records[0]["published"]) == ("published", "2024-03-05")
    assert (records[6]["published_from"], records[6]["published"]) == ("crawled", "2024-03-05T10:00:00+00:00")
    assert (records[8]["published_from"], records[8]["published"], records[8]["text"]) == (None, None, "Just a text.")


def test_an_article_s_own_date_is_marked(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text(json.dumps({"text": "LEITH, March 5, 2024 (Agency) — The council met on Monday."}), "utf-8")
    assert command(path, tmp_path / "out.jsonl", "--quiet") == 0
    [record] = records_of((tmp_path / "out.jsonl").read_bytes())
    assert (record["published_from"], record["published"]) == ("article", "2024-03-05")


def test_gzip_is_read_and_written_by_name(corpus: Path, whole: bytes, tmp_path: Path) -> None:
    packed, out = tmp_path / "in.jsonl.gz", tmp_path / "out.jsonl.gz"
    packed.write_bytes(gzip.compress(corpus.read_bytes()))
    assert command(packed, out, "--jobs", 1, "--published-field", "crawled", "--quiet") == 0
    assert gzip.decompress(out.read_bytes()) == whole


def test_a_damaged_gzip_file_ends_with_an_error_in_its_place(corpus: Path, tmp_path: Path) -> None:
    packed, out = tmp_path / "in.jsonl.gz", tmp_path / "out.jsonl"
    packed.write_bytes(gzip.compress(b"".join(os.urandom(8).hex().encode().join([b'"', b'"\n']) for _ in range(300)))[:-1000])
    assert command(packed, out, "--jobs", 1, "--quiet") == 0
    records = records_of(out.read_bytes())
    assert len(records) > 100
    assert "the input ends here, it cannot be read on" in records[-1]["error"]


def test_a_stream_is_read_and_written(corpus: Path, whole: bytes) -> None:
    arguments = [sys.executable, "-m", "newsparse", "batch", "-", "-", "--jobs", "2", "--published-field", "crawled"]
    done = subprocess.run(arguments, input=corpus.read_bytes(), capture_output=True)
    assert (done.returncode, done.stdout) == (0, whole)
    assert done.stderr.startswith(b"newsparse: 619 records in ")
    assert done.stderr.endswith(b" s, 7 of them with an error in place of an article\n")


def test_a_folder_of_texts_is_read(tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    (folder / "b").mkdir(parents=True)
    (folder / "a.txt").write_text("It cost $5.\r\nIt left.", "utf-8", newline="")
    (folder / "b" / "c.txt").write_bytes("caf\xe9".encode("latin-1"))
    (folder / "d.txt.gz").write_bytes(gzip.compress(b"Rain fell."))
    (folder / "e.txt.gz").write_bytes(b"no gzip")
    (folder / "readme.md").write_text("no text", "utf-8")
    assert command(folder, tmp_path / "out.jsonl", "--quiet") == 0
    records = records_of((tmp_path / "out.jsonl").read_bytes())
    assert [record["id"] for record in records] == ["a.txt", "b/c.txt", "d.txt.gz", "e.txt.gz"]
    assert [record.get("text") for record in records] == ["It cost $5.\r\nIt left.", None, "Rain fell.", None]
    assert [record.get("error") for record in records][1::2] == [
        "the byte at offset 3 (0xe9) is not UTF-8",
        "it cannot be read: Not a gzipped file (b'no')",
    ]
    assert command(folder, tmp_path / "out.jsonl", "--encoding", "cp1252", "--force", "--quiet") == 0
    assert records_of((tmp_path / "out.jsonl").read_bytes())[1]["text"] == "café"


def test_fields_can_be_named(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text(json.dumps({"body": "It left on Monday.", "head": "Gone", "url": "x", "published": "6/12/2016"}), "utf-8")
    arguments = ("--text-field", "body", "--title-field", "head", "--id-field", "url", "--day-order", "day")
    assert command(path, tmp_path / "out.jsonl", "--quiet", *arguments) == 0
    [record] = records_of((tmp_path / "out.jsonl").read_bytes())
    assert (record["id"], record["title"], record["text"], record["published"]) == ("x", "Gone", "It left on Monday.", "2016-12-06")


# Interruptions


@pytest.fixture(scope="module", params=["whole.jsonl", "whole.jsonl.gz"])
def uninterrupted(request: pytest.FixtureRequest, corpus: Path, whole: bytes) -> tuple[str, bytes]:
    """What an uninterrupted batch writes, plain and packed, and the end of its name."""
    out = corpus.with_name(f"once.{request.param}")
    assert command(corpus, out, "--jobs", 1, "--published-field", "crawled", "--quiet", "--force") == 0
    assert (gzip.decompress(out.read_bytes()) if out.suffix == ".gz" else out.read_bytes()) == whole
    return request.param, out.read_bytes()


def leave_part(corpus: Path, content: bytes, out: Path) -> None:
    """Leave what a batch leaves that was interrupted after that content."""
    part_of(out).write_bytes(content)
    job = batches.job_for(corpus_at(str(corpus)), Fields(fallback="crawled"), newsparse.Config())
    job_of(out).write_text(json.dumps(job), "utf-8")


@pytest.mark.parametrize("share", [0, 0.001, 0.3, 0.77, 0.9999, 1])
def test_a_batch_goes_on_where_it_was_interrupted(corpus: Path, uninterrupted: tuple[str, bytes], tmp_path: Path, share: float) -> None:
    name, content = uninterrupted
    out = tmp_path / name
    leave_part(corpus, content[: round(len(content) * share)], out)
    assert command(corpus, out, "--resume", "--jobs", 1, "--published-field", "crawled", "--quiet") == 0
    assert out.read_bytes() == content
    assert not part_of(out).exists()
    assert not job_of(out).exists()


@pytest.mark.skipif(os.name != "posix", reason="kills as POSIX does")
def test_a_batch_that_was_killed_twice_is_as_if_it_was_not(corpus: Path, uninterrupted: tuple[str, bytes], tmp_path: Path) -> None:
    name, content = uninterrupted
    out = tmp_path / name
    arguments = [sys.executable, "-m", "newsparse", "batch", str(corpus), str(out), "--published-field", "crawled", "--jobs", "2", "--resume", "--quiet"]
    left = [0]  # bytes that each killed run left
    while len(left) <= 2 and not out.exists():
        with subprocess.Popen(arguments) as process:
            while process.poll() is None and (not part_of(out).exists() or part_of(out).stat().st_size <= left[-1]):
                time.sleep(0.001)
            process.send_signal(signal.SIGKILL)
        if not out.exists():
            left.append(part_of(out).stat().st_size)
    assert left == sorted(left)
    assert 0 < left[1] < len(content)  # the first was killed in the middle of its work
    assert subprocess.run(arguments).returncode == 0
    assert out.read_bytes() == content


@pytest.mark.skipif(os.name != "posix", reason="interrupts as POSIX does")
def test_ctrl_c_keeps_what_is_done(corpus: Path, tmp_path: Path) -> None:
    large, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    large.write_bytes((corpus.read_bytes() + b"\n") * 8)
    arguments = [sys.executable, "-m", "newsparse", "batch", str(large), str(out), "--jobs", "2"]
    with subprocess.Popen(arguments, stderr=subprocess.PIPE) as process:
        while not part_of(out).exists() or not part_of(out).stat().st_size:
            time.sleep(0.005)
        process.send_signal(signal.SIGINT)
        assert process.stderr
        told = process.stderr.read().decode()
    assert process.returncode == 130
    assert told.startswith("newsparse: interrupted after ")
    assert told.endswith(" records, which are kept; go on with --resume\n")


def test_the_file_has_its_name_only_when_it_is_complete(tmp_path: Path) -> None:
    sink = FileSink(tmp_path / "out", open(part_of(tmp_path / "out"), "wb"), 0)  # noqa: SIM115
    sink.write([b"a\n"])
    assert not (tmp_path / "out").exists()
    sink.complete()
    assert (tmp_path / "out").read_bytes() == b"a\n"


def told(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """The line that a call is refused with."""
    assert command(*arguments) == 2
    return capsys.readouterr().err


def test_what_is_there_is_not_overwritten(corpus: Path, whole: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("mine", "utf-8")
    assert told(capsys, corpus, out) == f"newsparse: {out} is there already; write it anew with --force, or give another name\n"
    assert out.read_text("utf-8") == "mine"
    assert command(corpus, out, "--resume") == 0
    assert capsys.readouterr().err == f"newsparse: {out} is complete already\n"
    out.unlink()
    leave_part(corpus, whole[:1000], out)
    assert "go on with it with --resume, or begin anew with --force" in told(capsys, corpus, out)
    assert command(corpus, out, "--force", "--quiet", "--published-field", "crawled") == 0
    assert out.read_bytes() == whole


def test_a_batch_goes_on_only_with_what_it_began_with(corpus: Path, whole: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out, other = tmp_path / "out.jsonl", tmp_path / "other.jsonl"
    leave_part(corpus, whole[:1000], out)
    assert "cannot be gone on with: its options was" in told(capsys, corpus, out, "--resume")
    other.write_text("{}", "utf-8")
    assert "cannot be gone on with: its input was" in told(capsys, other, out, "--resume", "--published-field", "crawled")
    job_of(out).unlink()
    assert "which says what it is made of, cannot be read; begin anew with --force" in told(capsys, corpus, out, "--resume")


def test_a_part_of_something_else_is_told(corpus: Path, whole: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.jsonl"
    leave_part(corpus, whole[:1000], out)
    part_of(out).write_bytes(b'{"record":0}\n{"record":5}\n')
    assert "is damaged: line 2 is not that of record 1" in told(capsys, corpus, out, "--resume", "--published-field", "crawled")


@pytest.mark.skipif(os.name != "posix", reason="locks as POSIX does")
def test_two_runs_do_not_write_one_file(corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import fcntl

    out = tmp_path / "out.jsonl"
    with open(part_of(out), "wb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        assert told(capsys, corpus, out, "--force") == f"newsparse: {part_of(out)} is being written by another run\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("none.jsonl", "out"), "none.jsonl: No such file or directory"),
        (("a.txt", "out"), "a.txt: a batch reads JSON lines or a folder of text files; for one article there is `newsparse parse`"),
        (("-", "-", "--resume"), "--resume needs a file to go on with, not stdout"),
        (("-", "-", "--jobs", "0"), "--jobs 0: it is 1 or more"),
        (("-", "-", "--encoding", "klingon"), "--encoding klingon: there is no such encoding of text; try utf-8 or cp1252"),
        (("-", "-", "--encoding", "utf-16"), "--encoding utf-16: lines cannot be told apart in it; turn the file into UTF-8 first"),
        (("-", "/none/out"), "/none/out: No such file or directory"),
    ],
)
def test_what_cannot_be_done_is_told(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], message: str, monkeypatch: pytest.MonkeyPatch) -> None:
    class Stdin:
        buffer = io.BytesIO()

    monkeypatch.setattr(sys, "stdin", Stdin())
    assert told(capsys, *arguments) == f"newsparse: {message}\n"


@needs_linux
def test_a_full_disk_is_told(corpus: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    call = [sys.executable, "-m", "newsparse", "batch", str(corpus), str(out), "--jobs", "1"]
    done = subprocess.run(["sh", "-c", 'ulimit -f 4; exec "$@"', "sh", *call], capture_output=True, text=True)
    assert done.returncode == 2
    assert done.stderr == f"newsparse: {out}: File too large; what is written is kept: go on with --resume\n"
    assert command(corpus, out, "--jobs", 1, "--resume", "--quiet") == 0


@needs_linux
def test_a_terminal_shows_how_far_it_is(corpus: Path, tmp_path: Path) -> None:
    import pty

    controller, terminal = pty.openpty()
    arguments = [sys.executable, "-m", "newsparse", "batch", str(corpus), str(tmp_path / "out.jsonl"), "--jobs", "1"]
    with subprocess.Popen(arguments, stderr=terminal, env={**os.environ, "TERM": "xterm", "COLUMNS": "80"}) as process:
        os.close(terminal)
        shown = b""
        while True:
            try:
                shown += os.read(controller, 65536)
            except OSError:  # the other end is closed
                break
    os.close(controller)
    assert process.returncode == 0
    assert b"619 articles, " in shown
    assert b" a second" in shown
    assert b"100%" in shown


# Reading a batch back


def test_a_batch_reads_back(corpus: Path, whole: bytes) -> None:
    articles = dict(read_batch(str(corpus.with_name("whole.jsonl"))))
    assert len(articles) == len({record["id"] for record in records_of(whole) if "error" not in record})
    assert articles["a600"] == newsparse.parse(texts(601)[600], "2024-03-05")


@pytest.mark.parametrize("content", [b"{}", b"no JSON", b'{"record": 0, "schema": 7}'])
def test_what_is_no_batch_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.jsonl"
    path.write_bytes(content)
    with pytest.raises(BatchError, match="line 1"):
        list(read_batch(str(path)))
