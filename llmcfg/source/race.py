"""Blocking jobs side by side, each under a deadline that nothing in it can outstay.

A name lookup or a third party's retry loop cannot be interrupted from outside; it can be left behind. Every job runs
in a daemon thread, which a finished process does not wait for (a thread pool would be joined at exit).
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable, Sequence
from math import inf
from queue import Empty, SimpleQueue
from time import monotonic
from typing import TypeVar

__all__ = ["Extend", "in_a_job", "run_all"]

_THREAD_NAME = "llmcfg-fetch"

Extend = Callable[[float], None]  # moves the calling job's deadline to that many seconds from now
Job = TypeVar("Job")
Result = TypeVar("Result")


def in_a_job() -> bool:
    """Whether the caller runs on a thread that is one of the jobs."""
    return threading.current_thread().name == _THREAD_NAME


def run_all(
    jobs: Sequence[Job],
    work: Callable[[Job, Extend], Result],
    *,
    patience: float,
    overdue: Callable[[Job], Result],
    peer: Callable[[Job], Hashable],
    is_dead: Callable[[Result], bool],
    total: float = inf,
    whole: bool = False,
    at_once: int = 16,
) -> list[Result]:
    """Do *work* on every job and return the results in order.

    :param work: must not raise; what it raises all the same is raised here.
    :param patience: seconds that a job has, unless it extends them.
    :param overdue: the result of a job that outstayed its deadline.
    :param peer: whom a job talks to.
    :param is_dead: whether a result means that the peer is dead. As long as each of its results does, its jobs not yet
        begun are not begun, and get the first such result: nobody waits twice for the same silence.
    :param total: seconds for all jobs together; those not done by then are overdue, begun or not.
    :param whole: the jobs are of use together only: after one result that is dead, no further job is begun.
    """
    results: dict[int, Result] = {}
    deadlines: dict[int, float] = {}
    end = monotonic() + total
    done: SimpleQueue[tuple[int, Result | None, BaseException | None]] = SimpleQueue()
    waiting = list(range(len(jobs)))[::-1]
    deaths: dict[Hashable, Result] = {}
    alive: set[Hashable] = set()

    def run(index: int) -> None:
        def extend(seconds: float) -> None:
            deadlines[index] = min(monotonic() + seconds, end)

        try:
            done.put((index, work(jobs[index], extend), None))
        except BaseException as error:
            done.put((index, None, error))

    def note(index: int, result: Result) -> None:
        results[index] = result
        whom = peer(jobs[index])
        if is_dead(result):
            deaths.setdefault(whom, result)
        else:
            alive.add(whom)

    while len(results) < len(jobs):
        running = [index for index in deadlines if index not in results]
        while waiting and len(running) < at_once:
            index = waiting.pop()
            whom = peer(jobs[index])
            if whom in deaths and (whole or whom not in alive):
                results[index] = deaths[whom]
                continue
            if monotonic() >= end:
                results[index] = overdue(jobs[index])
                continue
            deadlines[index] = min(monotonic() + patience, end)
            threading.Thread(target=run, args=(index,), name=_THREAD_NAME, daemon=True).start()
            running.append(index)
        if not running:
            continue
        try:
            soonest = min(deadlines[index] for index in running)
            index, result, error = done.get(timeout=max(0.0, soonest - monotonic()))
        except Empty:
            now = monotonic()
            for index in running:
                if deadlines[index] <= now:  # read again: the job may have extended it meanwhile
                    note(index, overdue(jobs[index]))
            continue
        if error is not None:
            raise error
        if index not in results:  # else it came after its deadline
            note(index, result)  # type: ignore[arg-type]
    return [results[index] for index in range(len(jobs))]
