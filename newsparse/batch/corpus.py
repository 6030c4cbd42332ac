"""What a batch reads: JSON lines, plain or gzipped, from a file or a stream, or a folder of text files; one raw record after another, unread."""

from __future__ import annotations

import gzip
import hashlib
import os
import zlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import IO

from attrs import field, frozen

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
TEXT_NAMES = (".txt", ".txt.gz")
"""Ends of the names of text files in a folder."""


@frozen
class Raw:
    """A record as it was found.

    Args:
        index: its place among the records, from 0.
        where: what to call it in a message, such as "line 7".
        content: its bytes, or None where they could not be had.
        id: the name of its file, if it has one of its own.
        error: why there is no content.
        position: how far reading has come with it, in the unit of `Corpus.length`.
    """

    index: int
    where: str
    content: bytes | None = field(repr=False)
    id: str | None = None
    error: str = ""
    position: int = 0

    @property
    def size(self) -> int:
        """How many bytes it has."""
        return len(self.content or b"")


@frozen
class Corpus:
    """Records to be read.

    Args:
        records: the records from a place on.
        length: how far reading goes: bytes of a file, files of a folder, None for a stream.
        is_folder: whether each record is a text, and not a line of JSON.
        fingerprint: what tells this corpus from another, or from what it was before.
    """

    records: Callable[[int], Iterator[Raw]]
    length: int | None
    is_folder: bool
    fingerprint: str


def corpus_at(path: str, stream: IO[bytes] | None = None) -> Corpus:
    """The corpus at a path: JSON lines or a folder of text files; the stream for "-".

    Raises:
        OSError: there is no such file or folder.
    """
    if path == "-":
        assert stream is not None
        return Corpus(lambda start: _lines(stream, None, start), None, False, "stdin")
    place = Path(path)
    if place.is_dir():
        files = sorted(file for file in place.rglob("*") if file.name.endswith(TEXT_NAMES) and file.is_file())
        names = [file.relative_to(place).as_posix() for file in files]
        digest = hashlib.sha256("\0".join(names).encode("utf-8", "surrogateescape")).hexdigest()
        return Corpus(lambda start: _files(files, names, start), len(files), True, f"{len(files)} files, {digest[:16]}")
    length = os.stat(place).st_size
    return Corpus(lambda start: _lines_of(place, start), length, False, f"{length} bytes")


def _lines_of(path: Path, start: int) -> Iterator[Raw]:
    with open(path, "rb") as file:
        if path.suffix == ".gz":
            with gzip.open(file, "rb") as unpacked:
                yield from _lines(unpacked, file, start)
        else:
            yield from _lines(file, file, start)


def _lines(lines: Iterable[bytes], measured: IO[bytes] | None, start: int) -> Iterator[Raw]:
    """The lines that are not blank, from the one with that index on; where the file is damaged, that is the last of them."""
    index = number = 0
    try:
        for number, line in enumerate(lines, 1):
            content = line.removeprefix(BYTE_ORDER_MARK) if number == 1 else line
            if not content.strip():
                continue
            if index >= start:
                yield Raw(index, f"line {number}", content, position=measured.tell() if measured else 0)
            index += 1
    except (EOFError, OSError, zlib.error) as error:
        if index >= start:
            yield Raw(index, f"line {number + 1}", None, error=f"the input ends here, it cannot be read on: {error}")


def _files(files: list[Path], names: list[str], start: int) -> Iterator[Raw]:
    for index in range(start, len(files)):
        name = names[index]
        try:
            content = gzip.decompress(files[index].read_bytes()) if name.endswith(".gz") else files[index].read_bytes()
        except (EOFError, OSError, zlib.error) as error:
            yield Raw(index, name, None, name, f"it cannot be read: {getattr(error, 'strerror', None) or error}", index + 1)
        else:
            yield Raw(index, name, content, name, "", index + 1)
