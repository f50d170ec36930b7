"""Addresses behind words that belong to the candidate's contact or works."""

from tailor.model import Resume
from tailor.parsing.resume import parse_resume
from tailor.readers import document_from_text


def _read(rest: str) -> Resume:
    top = "# Ines Marlow\n\nines@marlow.example\n\n## Experience\n\nWaiter, Elm Hotel, 2010-2012\n\n"
    return parse_resume(document_from_text(top + rest, "cv.md"))


def _links(rest: str) -> list[str]:
    return [link.url for link in _read(rest).contact.links]


def test_a_list_of_links_is_part_of_the_contact() -> None:
    rest = "## Find me\n\n- [My blog](https://blog.marlow.example)\n- [Films](https://films.example/ines)\n"
    resume = _read(rest)
    assert [(link.label, link.url) for link in resume.contact.links] == [
        ("My blog", "https://blog.marlow.example"),
        ("Films", "https://films.example/ines"),
    ]
    assert not any("not kept" in note.text for note in resume.notes)


def test_a_profile_counts_wherever_it_stands_and_a_project_there_does_not() -> None:
    rest = "## Profile\n\nSee [my code](https://github.com/inesm), such as [Warp](https://github.com/inesm/warp).\n"
    assert _links(rest) == ["https://github.com/inesm"]


def test_the_profile_of_a_referee_is_not_the_candidates() -> None:
    assert not _links("## References\n\nAnn Reed, Elm Hotel, [LinkedIn](https://linkedin.com/in/annreed)\n")


def test_a_work_has_the_address_behind_words_told_of_it() -> None:
    rest = "## Projects\n\n### Warp\n2020\n\n- A loom planner, [live here](https://warp.example)\n"
    (section,) = (one for one in _read(rest).sections if one.heading == "Projects")
    assert [entry.url for entry in section.entries] == ["https://warp.example"]
