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
    "Went to an evening talk on Revit",
    "Saw Salesforce demonstrated at head office",
    "Talked the board out of Kubernetes",
    "Wanted rid of Jenkins",
    "Replaced Jenkins with a shell script",
    "Brought in a contractor for the Angular app",
    "Called a specialist to run payroll",
    "Circulated the payroll reports",
    "Fetched paper for the payroll team",
    "Vortrag über Kubernetes gehört",
    "Vorführung von Revit besucht",
    "Assisté à une présentation de Revit",
    "Kubernetes was introduced after I left",
    "My predecessor showed me her tricks in Revit",
    "Le formateur nous a expliqué la logique de Terraform",
    "Der Planer zeigte mir sein Modell in Revit",
    "3D-Planung (Revit) nur beim Architekten gesehen",
    "Revit vu chez un confrère",
    "Joined the Revit office for a week as an observer",
    "Ausflug in die Revit-Schulung als Zuschauer",
    "Revit-Server (BIM) nur beim Architekten gesehen",
    "Kubernetes-Umzug abgebrochen",
    "Carried boxes for the payroll gang",
    "Sent the hours out for payroll",
    "Asked the planner to check it in Salesforce",
    "Turned down a job with Salesforce",
    "Held the ladder during payroll",
    "Salesforce was for managers only",
    "Kubernetes is what the host uses",
    "Revit is the architect's job",
    "Ein Kurs in Kubernetes ist gebucht",
    "Gegen die Einführung von Salesforce gestimmt",
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
    "Attended to calls and ran payroll",
    "Replaced a card index with Salesforce",
    "Gave a talk on Kubernetes at a trade fair",
    "Vortrag über Kubernetes gehalten",
    "Called customers and ran payroll",
    "Received goods in Salesforce",
    "Worked in the payroll team",
    "The pages were written in React by me",
    "Kubernetes specialist for two banks",
    "Joined the React team as its third developer",
    "Together with the data team wrote lists in Salesforce",
    "Revit models checked by an architect",
    "Salesforce lists read by the director",
    "Salesforce is what I set up in 2019",
]
NAMES = ("Terraform", "Revit", "Salesforce", "Photoshop", "Kubernetes", "React", "Jenkins", "payroll", "Angular")


OTHERS = [
    "The bookkeeper runs payroll",
    "The drawing office models in Revit",
    "Sent hours to HR, who enter them in Salesforce",
    "Told the owner what they do in Salesforce",
    "Client's builds were in Jenkins",
    "Die Kanzlei macht alles in Salesforce",
    "Le siège tient tout dans Salesforce",
    "Les architectes nous envoyaient des vues Revit",
    "Reported to the certified Kubernetes administrator",
    "The pages were written in React by a student",
    "Head office sent us Salesforce lists",
    "Photographed models in Revit made by an architect",
    "Mailed the plan to a draughtsman working in Revit",
    "Got figures from whoever knew Salesforce",
    "Filed while payroll was done by procurement",
    "Salesforce est utilisé par le comptable",
    "Salesforce hat die Chefin gepflegt",
    "Lists went round; a draughtsman put them into Revit",
]
OWN = [
    "Office manager who has run payroll since 2015",
    "The shop was rebuilt in React",
    "Our team moved to Kubernetes",
    "The manager was ill, so I ran payroll",
    "One of three who brought Salesforce in",
    "Administrator for Jenkins and Kubernetes",
]


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


@pytest.mark.parametrize("line", OTHERS)
def test_what_somebody_else_does_is_denied(line: str) -> None:
    assert _certainty(line) is Certainty.DENIED


@pytest.mark.parametrize("line", OWN)
def test_what_the_candidate_does_among_others_stays_plain(line: str) -> None:
    assert _certainty(line) is Certainty.PLAIN
