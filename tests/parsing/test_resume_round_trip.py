"""A resume written as YAML for its person to correct reads back as it was, but for what the person changed."""

import pytest

from tailor.model import Resume
from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_text
from tailor.writers import resume_yaml
from tests.parsing.resume_outline import read

TOP = "Ann Example\nann@example.org\n\nEXPERIENCE\n\n"


def again(text: str) -> Resume:
    return parse_resume(document_from_text(text, "me.yaml"))


@pytest.mark.parametrize(
    "text",
    [
        f"{TOP}Nurse, Elm Hospital, 03/06/2019 - present\n- Nursed\nCook, Oak Inn, 28/02/2011 - 31/05/2019\n",
        f"{TOP}2012 bis 2020      Larch Elektro GmbH\n      ab 2016 Obermonteur\n      2012 bis 2016 Elektroniker\n",
        f"{TOP}Cook, Oak Inn, 2011 - 2019\n\nEDUCATION\none year of a law degree (Larch University, left 2007)\n",
        f"{TOP}Cook, Oak Inn, 2011 - 2019\n\nEDUCATION\nPGCE, Larch University, 2010/11\n",
    ],
)
def test_dates_and_degrees_keep_their_own_words(text: str) -> None:
    resume = read(text)
    back = again(resume_yaml(resume))
    assert back.to_json_resume()["meta"] == resume.to_json_resume()["meta"]


def test_words_of_dates_that_the_person_corrects_are_given_up() -> None:
    resume = read(f"{TOP}Nurse, Elm Hospital, 03/06/2019 - present\n- Nursed\nCook, Oak Inn, 28/02/2011 - 31/05/2019\n")
    text = resume_yaml(resume)
    assert "startDate: '2019-06-03'" in text
    job = again(text.replace("startDate: '2019-06-03'", "startDate: '2020-07-01'")).sections[0].entries[0]
    assert job.dates is not None
    assert (job.dates.start, job.dates.text) == ("2020-07-01", "2020-07-01 – Present")
