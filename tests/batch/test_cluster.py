"""The same work on a real Dask cluster on this machine, of which a worker dies in the middle."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import Result

from tests.batch.test_batch import contents

ROOT = Path(__file__).parents[2]
RESUME = ROOT / "examples" / "nurse" / "resume.pdf"
POSTING = (ROOT / "examples" / "nurse" / "jobs" / "home-health-nurse.txt").read_text(encoding="utf-8")
_LOCAL = ("--host", "127.0.0.1", "--no-dashboard")

Run = Callable[..., Result]
Cluster = tuple[str, list[subprocess.Popen[str]]]


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    """A scheduler and two workers, each a process of its own; the scheduler's address and the workers."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "ignore"}

    def start(*arguments: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "distributed.cli." + arguments[0], *arguments[1:]]
        return subprocess.Popen(command, cwd=tmp_path, env=environment, stderr=subprocess.PIPE, text=True)

    scheduler = start("dask_scheduler", *_LOCAL, "--port", "0")
    running = [scheduler]
    try:
        address = _said(scheduler, r"Scheduler at:\s+tcp://(\S+)")
        options = (f"tcp://{address}", *_LOCAL, "--nthreads", "1", "--no-nanny")
        running += [start("dask_worker", *options) for _ in range(2)]
        for worker in running[1:]:
            _said(worker, r"Registered to")
        yield f"dask://{address}", running[1:]
    finally:
        for process in running:
            process.kill()
            process.wait()
            assert process.stderr is not None
            process.stderr.close()


def _said(process: subprocess.Popen[str], pattern: str) -> str:
    assert process.stderr is not None
    for line in process.stderr:
        if found := re.search(pattern, line):
            return found[found.lastindex or 0]
    raise AssertionError(f"{process.args!r} never said {pattern}")


def test_a_cluster_gives_the_same_and_a_worker_that_dies_loses_nothing(
    cluster: Cluster, tailor: Run, tmp_path: Path
) -> None:
    address, workers = cluster
    jobs = tmp_path / "jobs"
    jobs.mkdir()
    for number in range(8):
        text = POSTING.replace("Larkspur Home Care", f"Larkspur {number} Home Care")
        (jobs / f"{number}.txt").write_text(text, encoding="utf-8")
    tailor("batch", jobs, "--resume", RESUME, "-o", tmp_path / "here", "-w", "1", "--no-cache")
    command = [sys.executable, "-m", "tailor", "batch", "jobs", "--resume", str(RESUME), "-o", "there", "--no-cache"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    running = subprocess.Popen(
        [*command, "--cluster", address], cwd=tmp_path, env=environment, stdout=subprocess.PIPE, text=True
    )
    while running.poll() is None and not list((tmp_path / "there").glob("*/report.json")):
        time.sleep(0.01)
    workers[0].kill()
    told, _ = running.communicate(timeout=120)
    assert running.returncode == 0
    assert "8 of 8 jobs" in told
    assert contents(tmp_path / "there") == contents(tmp_path / "here")


def test_an_address_that_is_none_is_refused(tailor: Run) -> None:
    done = tailor("batch", ROOT / "examples" / "nurse" / "jobs", "--resume", RESUME, "--cluster", "here", code=1)
    assert "give dask://HOST:PORT" in done.stderr
