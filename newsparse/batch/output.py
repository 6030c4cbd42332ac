"""Where a batch's lines go: to a file that has its name only when it is complete, and that an interrupted batch can go on with.

Until then it is OUT.part, and OUT.part.job beside it says what it is made of. Lines are written whole; what an interruption left of a line, or of a
member of a gzip file, is cut off before work goes on.
"""

from __future__ import annotations

import gzip
import json
import os
import zlib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, Protocol

from attrs import define

try:
    import fcntl
except ModuleNotFoundError:  # Windows
    fcntl = None  # type: ignore[assignment]

BLOCK = 1 << 20
GZIP_WINDOW = 16 + zlib.MAX_WBITS


class OutputError(ValueError):
    """The output cannot be begun or gone on with; the message says what would be right."""


class Sink(Protocol):
    """Where lines go.

    Args:
        written: how many it has.
    """

    written: int

    def write(self, lines: Sequence[bytes]) -> None:
        """Write whole lines."""
        ...

    def complete(self) -> None:
        """Nothing more will be written."""
        ...

    def close(self) -> None:
        """Let go of it, complete or not."""
        ...


@define
class StreamSink:
    """Lines to a stream, at once."""

    stream: IO[bytes]
    written: int = 0

    def write(self, lines: Sequence[bytes]) -> None:
        """Write whole lines."""
        self.stream.write(b"".join(lines))
        self.stream.flush()
        self.written += len(lines)

    def complete(self) -> None:
        """Nothing more will be written."""

    def close(self) -> None:
        """The stream belongs to others."""


@define
class FileSink:
    """Lines to a file of a name to come.

    Args:
        path: that name; with ".gz" at its end, what is written at once is a member of a gzip file.
        file: the file under its present name.
        written: how many lines it has.
    """

    path: Path
    file: IO[bytes]
    written: int

    def write(self, lines: Sequence[bytes]) -> None:
        """Write whole lines."""
        content = b"".join(lines)
        self.file.write(gzip.compress(content, 6, mtime=0) if self.path.suffix == ".gz" else content)
        self.file.flush()
        self.written += len(lines)

    def complete(self) -> None:
        """Give the file its name: nothing more will be written."""
        os.fsync(self.file.fileno())
        self.file.close()
        os.replace(part_of(self.path), self.path)
        job_of(self.path).unlink(missing_ok=True)

    def close(self) -> None:
        """Close the file, complete or not."""
        with suppress(OSError):  # a full disk has been told of
            self.file.close()


def part_of(path: Path) -> Path:
    """Where the lines are until they are complete."""
    return path.with_name(path.name + ".part")


def job_of(path: Path) -> Path:
    """Where it stands what the lines are made of."""
    return path.with_name(path.name + ".part.job")


def begin(path: Path, job: Mapping[str, str], force: bool) -> FileSink:
    """A new file.

    Raises:
        OutputError: there is one already, or a part of one, and no `force`.
        OSError: it cannot be written.
    """
    if path.exists() and not force:
        raise OutputError(f"{path} is there already; write it anew with --force, or give another name")
    if part_of(path).exists() and not force:
        raise OutputError(f"{part_of(path)} is there, of a run that was interrupted; go on with it with --resume, or begin anew with --force")
    file = _own(part_of(path))
    file.truncate(0)
    job_of(path).write_text(json.dumps(dict(job)), "utf-8")
    return FileSink(path, file, 0)


def resume(path: Path, job: Mapping[str, str]) -> FileSink | None:
    """The file that an interrupted run left, after its last whole line; a new one where there is none; None where it is complete.

    Raises:
        OutputError: it was made from other records, with other options or by another version, or is damaged.
        OSError: it cannot be read or written.
    """
    if not part_of(path).exists():
        return None if path.exists() else begin(path, job, force=False)
    if (other := _difference(path, job)) is not None:
        raise OutputError(f"{part_of(path)} cannot be gone on with: {other}; begin anew with --force")
    file = _own(part_of(path))
    end, count, last = _whole_members(file) if path.suffix == ".gz" else _whole_lines(file)
    if count and not last.startswith(b'{"record":%d,' % (count - 1)):
        file.close()
        raise OutputError(f"{part_of(path)} is damaged: line {count} is not that of record {count - 1}; begin anew with --force")
    file.truncate(end)
    file.seek(end)
    return FileSink(path, file, count)


def _own(path: Path) -> IO[bytes]:
    """The file, there or new, for this process alone where the system can see to that.

    Raises:
        OutputError: another process writes to it.
    """
    file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666), "r+b")
    if fcntl is not None:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            file.close()
            raise OutputError(f"{path} is being written by another run") from None
    return file


def _difference(path: Path, job: Mapping[str, str]) -> str | None:
    """In which way a job differs from the one that a part was made of, in words, or None."""
    try:
        made_of = json.loads(job_of(path).read_text("utf-8"))
    except (OSError, ValueError):
        return f"{job_of(path)}, which says what it is made of, cannot be read"
    differing = [name for name in job if made_of.get(name) != job[name]]
    return f"its {differing[0]} was {made_of.get(differing[0])!r} and is now {job[differing[0]]!r}" if differing else None


def _whole_lines(file: IO[bytes]) -> tuple[int, int, bytes]:
    """Where the last whole line of a file ends, how many there are, and the beginning of the last."""
    end = count = place = 0
    start = 0
    while block := file.read(BLOCK):
        if breaks := block.count(b"\n"):
            last = block.rindex(b"\n")
            before = block.rfind(b"\n", 0, last)
            start = place + before + 1 if breaks > 1 else end
            end = place + last + 1
            count += breaks
        place += len(block)
    file.seek(start)
    return end, count, file.read(min(end - start, 40))


def _whole_members(file: IO[bytes]) -> tuple[int, int, bytes]:
    """The same for a gzip file, whose members hold whole lines: where the last whole member ends, and the lines up to there."""
    end = count = place = 0
    last = b""
    member, lines, tail = zlib.decompressobj(GZIP_WINDOW), 0, b""
    rest = b""
    try:
        while block := rest or file.read(BLOCK):
            place += 0 if rest else len(block)
            content = tail + member.decompress(block)
            lines += content.count(b"\n") - tail.count(b"\n")
            tail = content[content.rfind(b"\n", 0, -1) + 1 :]
            rest = b""
            if member.eof:
                rest = member.unused_data
                end, count, last = place - len(rest), count + lines, tail or last
                member, lines, tail = zlib.decompressobj(GZIP_WINDOW), 0, b""
    except zlib.error:  # what an interruption left of a member
        pass
    return end, count, last[:40]
