"""Jobs under deadlines."""

from __future__ import annotations

import threading
import time
from math import inf

import pytest

from llmcfg.source.race import Extend, run_all


def run(
    jobs: list[str], work: object, patience: float = 5.0, at_once: int = 16, total: float = inf, whole: bool = False
) -> list[str]:
    return run_all(
        jobs,
        work,  # type: ignore[arg-type]
        patience=patience,
        overdue=lambda job: f"dead {job}",
        peer=lambda job: job[0],
        is_dead=lambda result: result.startswith("dead"),
        at_once=at_once,
        total=total,
        whole=whole,
    )


def test_results_keep_their_order() -> None:
    def work(job: str, extend: Extend) -> str:
        time.sleep(0.02 * (5 - int(job[1])))
        return f"done {job}"

    jobs = [f"a{i}" for i in range(5)]
    assert run(jobs, work) == [f"done {job}" for job in jobs]
    assert run([], work) == []


def test_a_job_that_never_ends_is_left_behind() -> None:
    ever = threading.Event()

    def work(job: str, extend: Extend) -> str:
        if job == "a1":
            ever.wait(30)
        return f"done {job}"

    assert run(["a0", "a1", "a2"], work, patience=0.1) == ["done a0", "dead a1", "done a2"]
    ever.set()


def test_a_job_may_extend_its_deadline() -> None:
    def work(job: str, extend: Extend) -> str:
        extend(20)
        time.sleep(0.3)
        return "done"

    assert run(["a"], work, patience=0.1) == ["done"]


def test_a_dead_peer_is_asked_no_more_and_another_one_is() -> None:
    asked: list[str] = []

    def work(job: str, extend: Extend) -> str:
        asked.append(job)
        return f"dead {job}" if job[0] == "a" else f"done {job}"

    assert run(["a0", "a1", "a2", "b0", "b1"], work, at_once=1) == [
        "dead a0",
        "dead a0",
        "dead a0",
        "done b0",
        "done b1",
    ]
    assert asked == ["a0", "b0", "b1"]


def test_one_bad_answer_among_good_ones_is_no_death() -> None:
    def work(job: str, extend: Extend) -> str:
        return f"dead {job}" if job == "a1" else f"done {job}"

    assert run(["a0", "a1", "a2"], work, at_once=1) == ["done a0", "dead a1", "done a2"]


def test_what_a_job_raises_is_raised() -> None:
    def work(job: str, extend: Extend) -> str:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        run(["a0"], work)


def test_parts_of_one_thing_are_given_up_at_the_first_that_fails() -> None:
    asked: list[str] = []

    def work(job: str, extend: Extend) -> str:
        asked.append(job)
        return f"dead {job}" if job == "a1" else f"done {job}"

    assert run(["a0", "a1", "a2", "a3"], work, at_once=1, whole=True) == ["done a0", "dead a1", "dead a1", "dead a1"]
    assert asked == ["a0", "a1"]


def test_the_time_for_all_jobs_ends_those_that_run_and_those_that_wait() -> None:
    ever = threading.Event()

    def work(job: str, extend: Extend) -> str:
        extend(100)
        if job != "a0":
            ever.wait(30)
        return f"done {job}"

    assert run(["a0", "a1", "b0"], work, at_once=1, total=0.5) == ["done a0", "dead a1", "dead b0"]
    ever.set()
