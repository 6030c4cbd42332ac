"""Work spread over processes: results in order, a bounded number of tasks in flight, and no process left behind.

A worker is a fresh interpreter that gets its tasks through its stdin and ends where that ends; so it ends with the process that started it, however
that ended, and it takes over neither that process's threads nor its main module (a script needs no `if __name__ == "__main__"`).
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from itertools import chain, islice
from queue import Empty, SimpleQueue
from typing import IO, Any, TypeAlias, TypeVar

MOST_TOGETHER = 100
"""Tasks in a chunk at most."""
WAITING_PER_JOB = 3
"""Chunks per process that are being worked at, wait for it, or wait for their turn to go out."""
START = "import pickle, sys; sys.path[:] = pickle.load(sys.stdin.buffer); from newsparse.batch.workers import serve; serve()"

T = TypeVar("T")
R = TypeVar("R")

Done: TypeAlias = tuple[list[T], list[R]]
"""A chunk, and what was made of it."""


def usable_cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def chunks(tasks: Iterable[T], size: Callable[[T], int], most: int) -> Iterator[list[T]]:
    """The tasks in chunks that end where their sizes together reach `most`, or at MOST_TOGETHER.

    >>> list(chunks([3, 1, 4, 1, 5], size=int, most=4))
    [[3, 1], [4], [1, 5]]
    """
    chunk: list[T] = []
    reached = 0
    for task in tasks:
        chunk.append(task)
        reached += size(task)
        if reached >= most or len(chunk) >= MOST_TOGETHER:
            yield chunk
            chunk, reached = [], 0
    if chunk:
        yield chunk


def in_order(work: Callable[[list[T]], list[R]], together: Iterable[list[T]], jobs: int, lost: Callable[[T, str], R]) -> Generator[Done[T, R], None, None]:
    """Each chunk with what `work` makes of it, in order, made by as many processes as there are jobs.

    Args:
        work: what each process does with a chunk; it, the tasks and the results can be pickled.
        together: the chunks; they are taken one by one, only a few ahead of what comes out.
        jobs: how many processes.
        lost: what stands for a task that a process died of, of the task and what happened.
    """
    rest = iter(together)
    first = list(islice(rest, 2))
    if jobs == 1 or len(first) < 2:  # not worth a process
        return ((chunk, work(chunk)) for chunk in chain(first, rest))
    return _spread(work, chain(first, rest), jobs, lost)


def _spread(work: Callable[[list[T]], list[R]], together: Iterable[list[T]], jobs: int, lost: Callable[[T, str], R]) -> Generator[Done[T, R], None, None]:
    team = _Team(work, lost)
    threads = ThreadPoolExecutor(jobs, thread_name_prefix="newsparse")
    waiting: deque[tuple[list[T], Future[list[R]]]] = deque()
    try:
        for chunk in together:
            waiting.append((chunk, threads.submit(team.do, chunk)))
            if len(waiting) >= jobs * WAITING_PER_JOB:
                done, results = waiting.popleft()
                yield done, results.result()
        while waiting:
            done, results = waiting.popleft()
            yield done, results.result()
    finally:
        for _, future in waiting:
            future.cancel()
        team.end()
        threads.shutdown()
        team.close()


class _Died(Exception):
    """A worker has ended in the middle of a task; the message says how."""


class _Worker:
    """A process that does one task after another."""

    def __init__(self, work: Callable[..., Any]) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", START],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=os.name == "posix",  # Ctrl-C is for the process that started it
            creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
        )
        assert self.process.stdin
        assert self.process.stdout
        self.tasks: IO[bytes] = self.process.stdin
        self.results: IO[bytes] = self.process.stdout
        self.greeting: list[Any] | None = [sys.path, work]

    def do(self, task: Any) -> Any:
        """What the process makes of a task.

        Raises:
            _Died: it ended instead.
        """
        try:
            for sent in (*(self.greeting or ()), task):
                pickle.dump(sent, self.tasks, protocol=pickle.HIGHEST_PROTOCOL)
            self.greeting = None
            self.tasks.flush()
            return pickle.load(self.results)
        except (EOFError, OSError, pickle.UnpicklingError):
            self.end()
            status = self.process.returncode
            raise _Died(f"signal {-status}" if status < 0 else f"exit status {status}") from None

    def end(self) -> None:
        """End the process."""
        self.process.kill()
        self.process.wait()


class _Team:
    """The workers of one job, each started when there is work for it and no other is idle."""

    def __init__(self, work: Callable[[list[T]], list[R]], lost: Callable[[T, str], R]) -> None:
        self.work, self.lost = work, lost
        self.all: list[_Worker] = []
        self.idle: SimpleQueue[_Worker] = SimpleQueue()
        self.ended = False

    def do(self, chunk: list[Any]) -> list[Any]:
        """The results of a chunk; where its worker dies, of each of its tasks alone, so that only the one that is to blame is lost."""
        try:
            results: list[Any] = self._try(chunk)
        except _Died:
            results = [] if self.ended else [self._alone(task) for task in chunk]
        return results

    def _alone(self, task: Any) -> Any:
        try:
            return self._try([task])[0]
        except _Died as death:
            return self.lost(task, f"the process that read it died ({death})")

    def _try(self, chunk: list[Any]) -> Any:
        try:
            worker = self.idle.get_nowait()
        except Empty:
            worker = _Worker(self.work)
            self.all.append(worker)
        if self.ended:
            worker.end()
        results = worker.do(chunk)
        self.idle.put(worker)
        return results

    def end(self) -> None:
        """End all workers, which ends what their threads wait for."""
        self.ended = True
        for worker in self.all:
            worker.end()

    def close(self) -> None:
        """Close the pipes, once no thread waits at one."""
        for worker in self.all:
            for stream in (worker.tasks, worker.results):
                with suppress(OSError):  # what was not yet written has nobody to read it
                    stream.close()


def serve() -> None:
    """What a worker does until its stdin ends: take a task, do it, hand back what came out."""
    tasks, results = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # what is printed does not come between
    try:
        work = pickle.load(tasks)
        while True:
            done = work(pickle.load(tasks))
            pickle.dump(done, results, protocol=pickle.HIGHEST_PROTOCOL)
            results.flush()
    except (EOFError, OSError, KeyboardInterrupt):
        os._exit(0)  # nobody is left to tell
