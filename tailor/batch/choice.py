"""Who does the work."""

from functools import partial

from tailor import pipeline
from tailor.batch.workers import Processes, ThisProcess, Workers, collect_seldom
from tailor.config import Settings


def choose_workers(workers: Workers | int, tasks: int, settings: Settings) -> Workers:
    """The workers given, or so many processes as there is work for; what they share is loaded before they split off."""
    collect_seldom()  # the command line switches the collector off for its short runs
    if not isinstance(workers, int):
        return workers
    if min(workers, tasks) <= 1:
        return ThisProcess()
    return Processes(min(workers, tasks), partial(pipeline.load_stages, settings))
