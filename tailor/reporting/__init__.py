"""What the person should know about a job, or about many, in words."""

from tailor.reporting.asked import asked_job, asked_job_of_report
from tailor.reporting.clusters import cluster_jobs
from tailor.reporting.gaps import always_held, confidence, often_asked, rank_gaps, wilson
from tailor.reporting.overview import build_overview, join_jobs, overview_row
from tailor.reporting.provenance import trace_letter, trace_resume
from tailor.reporting.read_back import compare_read_back
from tailor.reporting.report import as_dict, build_report

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
