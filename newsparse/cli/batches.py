"""The command `batch`: many articles from JSON lines or a folder to JSON lines."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from importlib.util import find_spec
from pathlib import Path

from newsparse._version import __version__
from newsparse.batch.corpus import TEXT_NAMES, Corpus, Raw, corpus_at
from newsparse.batch.lines import UTF_8, Fields, error_line, lines_of
from newsparse.batch.output import OutputError, Sink, StreamSink, begin, resume
from newsparse.batch.workers import chunks, in_order, usable_cores
from newsparse.cli.calls import CommandError, Commands, add_command, completed
from newsparse.config import Config

MOST_BYTES = 250_000
"""Bytes of the input that a process gets at once."""
GOOD = b',"published_from":'
"""In every line that has an article, and in no other: within strings of JSON the quotation marks would be escaped."""


def add_commands(commands: Commands) -> None:
    """Add the command to the parser."""
    batch = add_command(
        commands, "batch", _batch, "parse many articles, over several processes",
        """newsparse batch articles.jsonl found.jsonl
        newsparse batch articles.jsonl.gz found.jsonl.gz --jobs 8
        newsparse batch articles.jsonl found.jsonl --resume             go on after an interruption
        newsparse batch news.jsonl found.jsonl --published-field date_crawled
        newsparse batch folder/ found.jsonl                             a folder of .txt files
        zcat a.jsonl.gz | newsparse batch - - | jq .quotes""",
    )  # fmt: skip
    completed(batch.add_argument("input", metavar="IN", help="JSON lines (.gz too), a folder of .txt files, or - for JSON lines from stdin"))
    completed(batch.add_argument("output", metavar="OUT", help="the file of JSON lines to write (.gz too), or - for stdout"))
    batch.add_argument("--jobs", type=int, metavar="N", help="processes at the same time (default: one for each core)")
    batch.add_argument("--resume", action="store_true", help="go on with a batch that was interrupted")
    batch.add_argument("--force", action="store_true", help="write OUT anew, whatever is there")
    batch.add_argument(
        "--published-field", metavar="NAME", help='the field to take the date from where a record has no "published"; the output says which it was'
    )
    for field in ("text", "title", "id"):
        batch.add_argument(f"--{field}-field", metavar="NAME", default=field, help=f"the field that holds the {field} (default: {field})")
    batch.add_argument("--day-order", choices=("day", "month"), help="what comes first in dates such as 6/12/2016")
    batch.add_argument("--encoding", metavar="NAME", help="encoding of the input (default: UTF-8)")
    batch.add_argument("--quiet", action="store_true", help="show no progress and no count at the end")


def _batch(options: argparse.Namespace) -> None:
    jobs = usable_cores() if options.jobs is None else options.jobs
    if jobs < 1:
        raise CommandError(f"--jobs {jobs}: it is 1 or more")
    corpus = _corpus(options)
    fields = Fields(
        text=options.text_field, fallback=options.published_field, title=options.title_field, id=options.id_field,
        encoding=_encoding(options.encoding, corpus), is_text=corpus.is_folder,
    )  # fmt: skip
    config = Config(day_order=options.day_order)
    sink = _sink(options, job_for(corpus, fields, config))
    if sink is None:
        _tell(options, f"{options.output} is complete already")
        return
    try:
        _run(options, corpus, partial(lines_of, fields, config), sink, jobs)
        sink.complete()
    except KeyboardInterrupt:
        if options.output != "-":
            _tell(options, f"interrupted after {sink.written:,} records, which are kept; go on with --resume")
        raise
    except OSError as error:
        if options.output == "-":
            raise
        raise CommandError(f"{options.output}: {error.strerror}; what is written is kept: go on with --resume") from None
    finally:
        sink.close()


def job_for(corpus: Corpus, fields: Fields, config: Config) -> dict[str, str]:
    """What decides about the output, and so must be the same when work goes on."""
    return {"newsparse": __version__, "input": corpus.fingerprint, "options": f"{fields} {config}"}


def _run(options: argparse.Namespace, corpus: Corpus, work: Callable[[list[Raw]], list[bytes]], sink: Sink, jobs: int) -> None:
    begun, before, bad = time.monotonic(), sink.written, 0
    records = chunks(corpus.records(sink.written), size=lambda raw: raw.size, most=MOST_BYTES)
    with _progress(options, corpus) as advance, closing(in_order(work, records, jobs, _lost)) as done:
        for raws, lines in done:
            sink.write(lines)
            bad += sum(GOOD not in line for line in lines)
            advance(raws)
    count, seconds = sink.written - before, time.monotonic() - begun
    errors = f", {bad:,} of them with an error in place of an article" if bad else ""
    _tell(options, f"{count:,} records in {seconds:,.0f} s{errors}")


def _lost(raw: Raw, why: str) -> bytes:
    return error_line(raw.index, raw.id, f"{raw.where}: {why}")


def _tell(options: argparse.Namespace, message: str) -> None:
    if not options.quiet:
        print(f"newsparse: {message}", file=sys.stderr)


@contextmanager
def _progress(options: argparse.Namespace, corpus: Corpus) -> Iterator[Callable[[list[Raw]], None]]:
    """A bar on stderr where that is a terminal: what to call with each chunk that is done."""
    if options.quiet or not sys.stderr.isatty() or find_spec("rich") is None:
        yield lambda raws: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    count = TextColumn("{task.fields[count]:,} articles, {task.fields[rate]:,.0f} a second")
    with Progress(BarColumn(), TaskProgressColumn(), count, TimeRemainingColumn(compact=True), console=Console(file=sys.stderr)) as progress:
        task = progress.add_task("", total=corpus.length, count=0, rate=0)
        begun, articles = time.monotonic(), 0

        def advance(raws: list[Raw]) -> None:
            nonlocal articles
            articles += len(raws)
            rate = articles / max(time.monotonic() - begun, 0.001)
            progress.update(task, completed=raws[-1].position, count=raws[-1].index + 1, rate=rate)

        yield advance


def _corpus(options: argparse.Namespace) -> Corpus:
    if options.input == "-" and sys.stdin is None:
        raise CommandError("-: stdin is closed")
    if options.input.endswith((".txt", ".html", ".csv")):
        raise CommandError(f"{options.input}: a batch reads JSON lines or a folder of text files; for one article there is `newsparse parse`")
    try:
        corpus = corpus_at(options.input, sys.stdin.buffer if options.input == "-" else None)
    except OSError as error:
        raise CommandError(f"{options.input}: {error.strerror}") from None
    if corpus.is_folder and not corpus.length:
        raise CommandError(f"{options.input}: there are no texts in this folder; their names end in {' or '.join(TEXT_NAMES)}")
    return corpus


def _encoding(name: str | None, corpus: Corpus) -> str:
    """The encoding of the input; that of lines keeps line ends as they are in ASCII."""
    try:
        is_plain = "\n".encode(name or UTF_8).endswith(b"\n") and "\n".encode(name or "utf-8") == b"\n"
    except (LookupError, UnicodeError):
        raise CommandError(f"--encoding {name}: there is no such encoding of text; try utf-8 or cp1252") from None
    if not is_plain and not corpus.is_folder:
        raise CommandError(f"--encoding {name}: lines cannot be told apart in it; turn the file into UTF-8 first")
    return name or UTF_8


def _sink(options: argparse.Namespace, job: dict[str, str]) -> Sink | None:
    """Where the lines go; None where they are there already."""
    if options.output == "-":
        if options.resume:
            raise CommandError("--resume needs a file to go on with, not stdout")
        return StreamSink(sys.stdout.buffer)
    path = Path(options.output)
    try:
        return resume(path, job) if options.resume else begin(path, job, options.force)
    except OutputError as error:
        raise CommandError(str(error)) from None
    except OSError as error:
        raise CommandError(f"{path}: {error.strerror}") from None
