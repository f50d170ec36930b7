"""Entries whose heads are nothing but dates are read, not stumbled over."""

import pytest

from tailor.pipeline.reading import resume_from_text


@pytest.mark.parametrize("dates", [("2019 – 2020", "2018 – 2019"), ("May 2019", "April 2018")])
def test_projects_headed_by_dates_alone_are_read(dates: tuple[str, str]) -> None:
    first, second = dates
    text = f"Ana Quill\nana@example.org\n\nProjects\n\n{first}\n- Wrote one part\n{second}\n- Wrote another part\n"
    [section] = resume_from_text(text).sections
    bullets = [bullet.text for entry in section.entries for bullet in entry.bullets]
    assert bullets == ["Wrote one part", "Wrote another part"]
