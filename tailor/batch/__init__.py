"""A folder of postings: names for the jobs, rules for make, and a table over what was written."""

from tailor.batch.layout import create_job_search
from tailor.batch.names import folder_name, job_names
from tailor.batch.overview import OVERVIEW_FILES, read_overview, read_rows, save_overview, write_overview
from tailor.batch.plan import write_plan
from tailor.batch.postings import find_postings, gather_postings, known_names
from tailor.batch.run import Batch, Row, State, Step, run_batch
from tailor.batch.stamps import is_stale
from tailor.batch.understanding import analyse_postings
from tailor.batch.workers import count_cores

__all__ = [
    "OVERVIEW_FILES",
    "Batch",
    "Row",
    "State",
    "Step",
    "analyse_postings",
    "count_cores",
    "create_job_search",
    "find_postings",
    "folder_name",
    "gather_postings",
    "is_stale",
    "job_names",
    "known_names",
    "read_overview",
    "read_rows",
    "run_batch",
    "save_overview",
    "write_overview",
    "write_plan",
]
