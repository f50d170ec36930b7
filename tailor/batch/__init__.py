"""A folder of postings: names for the jobs, rules for make, and a table over what was written.

The names below are loaded when first used: a short command needs few of them.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tailor.batch.choice import choose_workers
    from tailor.batch.cluster import Cluster
    from tailor.batch.layout import create_job_search
    from tailor.batch.names import folder_name, job_names
    from tailor.batch.overview import OVERVIEW_FILES, read_overview, read_rows, save_overview, write_overview
    from tailor.batch.plan import write_plan
    from tailor.batch.postings import files_of, find_postings, gather_postings, gather_resumes, known_names
    from tailor.batch.ranking import Pair, Ranking, RankRequest, rank, told_once
    from tailor.batch.run import Batch, Row, State, Step, run_batch
    from tailor.batch.stamps import is_stale
    from tailor.batch.understanding import analyse_postings
    from tailor.batch.workers import count_cores

_PLACES = {
    "choice": ("choose_workers",),
    "cluster": ("Cluster",),
    "layout": ("create_job_search",),
    "names": ("folder_name", "job_names"),
    "overview": ("OVERVIEW_FILES", "read_overview", "read_rows", "save_overview", "write_overview"),
    "plan": ("write_plan",),
    "postings": ("files_of", "find_postings", "gather_postings", "gather_resumes", "known_names"),
    "ranking": ("Pair", "RankRequest", "Ranking", "rank", "told_once"),
    "run": ("Batch", "Row", "State", "Step", "run_batch"),
    "stamps": ("is_stale",),
    "understanding": ("analyse_postings",),
    "workers": ("count_cores",),
}
"""The public names of each module."""

__all__ = [
    "OVERVIEW_FILES",
    "Batch",
    "Cluster",
    "Pair",
    "RankRequest",
    "Ranking",
    "Row",
    "State",
    "Step",
    "analyse_postings",
    "choose_workers",
    "count_cores",
    "create_job_search",
    "files_of",
    "find_postings",
    "folder_name",
    "gather_postings",
    "gather_resumes",
    "is_stale",
    "job_names",
    "known_names",
    "rank",
    "read_overview",
    "read_rows",
    "run_batch",
    "save_overview",
    "told_once",
    "write_overview",
    "write_plan",
]


def __getattr__(name: str) -> Any:
    place = next((module for module, names in _PLACES.items() if name in names), None)
    if place is None:
        raise AttributeError(f"module 'tailor.batch' has no attribute {name!r}")
    return getattr(import_module(f"tailor.batch.{place}"), name)
