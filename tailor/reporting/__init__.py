"""What the person should know about a job, or about many, in words."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tailor.reporting.asked import asked_job, asked_job_of_report
    from tailor.reporting.clusters import cluster_jobs
    from tailor.reporting.gaps import always_held, confidence, often_asked, rank_gaps, wilson
    from tailor.reporting.overview import build_overview, join_jobs, overview_row
    from tailor.reporting.provenance import trace_letter, trace_resume
    from tailor.reporting.read_back import compare_read_back
    from tailor.reporting.report import as_dict, build_report

_MODULES = {
    "asked": "asked_job asked_job_of_report",
    "clusters": "cluster_jobs",
    "gaps": "always_held confidence often_asked rank_gaps wilson",
    "overview": "build_overview join_jobs overview_row",
    "provenance": "trace_letter trace_resume",
    "read_back": "compare_read_back",
    "report": "as_dict build_report",
}
"""The public names of each module, which is loaded when one of them is first used."""
_PLACES = {name: module for module, names in _MODULES.items() for name in names.split()}

__all__ = [
    "always_held",
    "as_dict",
    "asked_job",
    "asked_job_of_report",
    "build_overview",
    "build_report",
    "cluster_jobs",
    "compare_read_back",
    "confidence",
    "join_jobs",
    "often_asked",
    "overview_row",
    "rank_gaps",
    "trace_letter",
    "trace_resume",
    "wilson",
]


def __getattr__(name: str) -> Any:
    if name not in _PLACES:
        raise AttributeError(f"module 'tailor.reporting' has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(f"tailor.reporting.{_PLACES[name]}"), name)
    return found
