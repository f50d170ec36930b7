"""The parts of works cited in the plain styles; a citation stays whole in the resume, and whole where none is plain."""

import pytest

from tailor.model import CitedWork, Resume
from tailor.parsing import parse_resume
from tailor.parsing.cited_works import work_of
from tailor.readers import document_from_text
from tailor.writers import resume_yaml
from tailor.writers.resume_text import resume_plain_text
from tests.parsing.resume_outline import read


def _resume(line: str) -> Resume:
    return read(f"Ines Marlow\nines@marlow.example\n\nSKILLS\nBaking\n\nPUBLICATIONS\n{line}\n")


def _row(line: str) -> tuple[object, ...]:
    rows = _resume(line).to_json_resume()["publications"]
    assert isinstance(rows, list)
    (row,) = rows
    return tuple(row.get(key) for key in ("name", "publisher", "releaseDate", "url", "summary"))


@pytest.mark.parametrize(
    ("line", "title", "publisher", "date", "url"),
    [
        (
            "Marlow, I., & Oduya, C. (2019). Rye at scale: A study. Journal of Elms, 12(3), 33–41. doi:10.1000/je.2019",
            "Rye at scale: A study", "Journal of Elms", "2019", "https://doi.org/10.1000/je.2019",
        ),
        ("Marlow, I. (2021, May). Wet rye. Elm Letters, 4, 10-19.", "Wet rye", "Elm Letters", "2021-05", None),
        ("Marlow I, Oduya C. Rye rust. J Elm Sci. 2018;45(2):33-41.", "Rye rust", "J Elm Sci", "2018", None),
        ("Marlow I. Rye by hand. 3rd ed. Leeds: Elm Press; 2015.", "Rye by hand", "Elm Press", "2015", None),
        ("Marlow, I. and Oduya, C. (2017) 'Rye prices', Elm Economics, 8(1), pp. 1–20.",
         "Rye prices", "Elm Economics", "2017", None),
        ('Marlow, Ines, and Chidi Oduya. "Rye Mills." Northern Elm 14, no. 2 (2018): 101–20.',
         "Rye Mills", "Northern Elm", "2018", None),
        ("Marlow, Ines. Millstones. London: Elm Press, 2011.", "Millstones", "Elm Press", "2011", None),
        ('[3] I. Marlow and C. Oduya, "Rye at the edge," in Proc. Int. Conf. Elms, Oslo, Norway, 2021, pp. 1–9.',
         "Rye at the edge", "Proc. Int. Conf. Elms", "2021", None),
        ("MARLOW, Ines; ODUYA, Chidi: Roggen heute. In: Ulmentechnik 12 (2019), Nr. 3, S. 33–41.",
         "Roggen heute", "Ulmentechnik", "2019", None),
        ("MARLOW Inès, « Seigle et famine », Annales de l'Orme, n° 12, 2016, p. 5-20.",
         "Seigle et famine", "Annales de l'Orme", "2016", None),
        ("Ines Marlow and Chidi Oduya. 2020. Mining rye. In Proceedings of the Elm Conference (EC '20). ACM, 1–8.",
         "Mining rye", "Proceedings of the Elm Conference", "2020", None),
        ("Marlow, I. (2016). Maps of the 2011 census. Elm Notes, 2, 5–9.",
         "Maps of the 2011 census", "Elm Notes", "2016", None),
    ],
)  # fmt: skip
def test_a_plain_style_tells_title_publisher_and_date(
    line: str, title: str, publisher: str, date: str, url: str | None
) -> None:
    assert _row(line) == (title, publisher, date, url, line)


@pytest.mark.parametrize(
    "line",
    [
        "Marlow I., Oduya C., Elm Letters 2018, Rye",
        "P. Holm, I. Marlow, “A survey of rye,” arXiv:1907.01234, 2019.",
        "Marlow, I. (2019). Rye and more and nothing that ends",
    ],
)
def test_what_no_style_parts_for_sure_is_kept_whole(line: str) -> None:
    assert _row(line)[0] == line


def test_a_citation_is_written_as_it_stands_and_comes_back_whole() -> None:
    line = "Marlow, I., & Oduya, C. (2019). Rye at scale. Journal of Elms, 12(3), 33–41. doi:10.1000/je.2019"
    resume = _resume(f"{line}\nMarlow, I. (in press). Oats and frost. Elm Letters.")
    assert line in resume_plain_text(resume)
    again = parse_resume(document_from_text(resume_yaml(resume), "me.yaml"))
    first, second = again.sections[-1].entries
    assert (first.title, first.cited) == (line, CitedWork("Rye at scale", "Journal of Elms"))
    assert again.sections[-1].entries[0].dates == resume.sections[-1].entries[0].dates
    assert second.cited == CitedWork("Oats and frost", "Elm Letters")
    assert again.to_json_resume()["publications"] == resume.to_json_resume()["publications"]


def test_a_corrected_name_is_the_works_name() -> None:
    text = resume_yaml(_resume("Marlow, I. (2015). Rye by hand. Elm Press.")).replace("name: Rye by", "name: Oats by")
    (entry,) = parse_resume(document_from_text(text, "me.yaml")).sections[-1].entries
    assert (entry.title, entry.organisation, entry.cited) == ("Oats by hand", "Elm Press", None)


@pytest.mark.parametrize("text", ["Marlow, I., " * 55, "Marlow IA, " * 60, "Ann Weir, " * 60, "A. B. " * 110])
def test_a_list_of_names_without_an_end_is_soon_given_up(text: str) -> None:
    assert work_of(text) is None
