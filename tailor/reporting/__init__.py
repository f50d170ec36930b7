"""What the person should know about a job, in words."""

from tailor.reporting.overview import OverviewRow, overview_row
from tailor.reporting.report import as_dict, build_report

__all__ = ["OverviewRow", "as_dict", "build_report", "overview_row"]
