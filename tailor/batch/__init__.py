"""A folder of postings: names for the jobs, rules for make, and a table over what was written."""

from tailor.batch.layout import create_job_search
from tailor.batch.names import folder_name, job_names
from tailor.batch.overview import read_rows
from tailor.batch.plan import find_postings, name_jobs, write_plan
from tailor.batch.stamps import is_stale

__all__ = [
    "create_job_search",
    "find_postings",
    "folder_name",
    "is_stale",
    "job_names",
    "name_jobs",
    "read_rows",
    "write_plan",
]
