"""What was only heard of, asked for, turned down or given away is no plain evidence; what was done is."""

import pytest

from tailor.claims import Certainty, certainty

MET = [
    "Attended a workshop on Terraform",
    "Sat through a demonstration of Revit",
    "Asked for Salesforce to be introduced",
    "Ordered Photoshop licences for the designers",
    "Decided against Kubernetes after a cost study",
    "Advised the board not to adopt React",
    "Migrated away from Jenkins",
    "Outsourced payroll to an accountant",
    "Reviewed CVs mentioning Kubernetes",
    "Managed vendors who built the Angular app",
]
DONE = [
    "Ran a workshop on Terraform for new engineers",
    "Modelled a school in Revit",
    "Introduced Salesforce in the sales team",
    "Recommended and set up Photoshop",
    "Decided on Kubernetes and moved 40 services",
    "Rebuilt the shop front in React",
    "Migrated builds from CVS to Jenkins",
    "Requested quotes and ran payroll",
    "Reviewed Kubernetes manifests of other teams",
    "Built the Angular app with two vendors",
]
NAMES = ("Terraform", "Revit", "Salesforce", "Photoshop", "Kubernetes", "React", "Jenkins", "payroll", "Angular")


def _certainty(line: str) -> Certainty:
    name = next(name for name in NAMES if name in line)
    start = line.index(name)
    return certainty(line, start, start + len(name))


@pytest.mark.parametrize("line", MET)
def test_what_was_merely_met_is_no_plain_evidence(line: str) -> None:
    assert _certainty(line) < Certainty.PLAIN


@pytest.mark.parametrize("line", DONE)
def test_what_was_done_stays_plain(line: str) -> None:
    assert _certainty(line) is Certainty.PLAIN
