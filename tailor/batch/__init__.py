"""A folder of postings: names for the jobs, rules for make, and a table over what was written."""

from tailor.batch.layout import create_job_search
from tailor.batch.names import folder_name, job_names
from tailor.batch.overview import OVERVIEW_FILES, read_overview, read_rows, save_overview, write_overview
from tailor.batch.plan import find_postings, name_jobs, write_plan
from tailor.batch.stamps import is_stale

__all__ = [
    "OVERVIEW_FILES",
    "create_job_search",
    "find_postings",
    "folder_name",
    "is_stale",
    "job_names",
    "name_jobs",
    "read_overview",
    "read_rows",
    "save_overview",
    "write_overview",
    "write_plan",
]
