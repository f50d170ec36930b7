"""Several labelled lists of skills on one line."""

import pytest

from tests.parsing.resume_outline import outline, read


def _skills(line: str) -> str:
    return outline(read(f"Ines Marlow\nines@marlow.example\n\nSKILLS\n{line}\n"), "SKILLS")


@pytest.mark.parametrize(
    ("line", "groups"),
    [
        ("Advanced: felting, dyeing. Basic: lace", "= Advanced: felting, dyeing\n= Basic: lace"),
        ("Expert - TIG, brazing; Working knowledge - CAD", "= Expert: TIG, brazing\n= Working knowledge: CAD"),
        ("Sehr gut: Excel, Word; Grundkenntnisse: Access", "= Sehr gut: Excel, Word\n= Grundkenntnisse: Access"),
        ("Languages: Go, C | Tools: Git, Make", "= Languages: Go, C\n= Tools: Git, Make"),
        ("Languages: Go, C. Tools: Git. Methods: Scrum", "= Languages: Go, C\n= Tools: Git\n= Methods: Scrum"),
        ("Avanzado: TIG, MIG. Básico: AutoCAD", "= Avanzado: TIG, MIG\n= Básico: AutoCAD"),
        ("Ottimo: Excel, Word - Buono: Access", "= Ottimo: Excel, Word\n= Buono: Access"),
        ("Proficient in: R, SAS / Familiar with: Stata", "= Proficient in: R, SAS\n= Familiar with: Stata"),
        ("Advanced (Excel, Word), Basic (SQL)", "= Advanced: Excel, Word\n= Basic: SQL"),
    ],
)
def test_each_label_has_its_own_list(line: str, groups: str) -> None:
    assert _skills(line) == groups


@pytest.mark.parametrize(
    ("line", "groups"),
    [
        ("Excel (advanced), Word (basic)", "= : Excel <advanced>, Word <basic>"),
        ("Excel: advanced. Word: basic", "= : Excel <advanced>, Word <basic>"),
        ("Payroll - VAT - Credit control - Sage", "= : Payroll, VAT, Credit control, Sage"),
        ("Tools: Node.js, ASP.NET, Vue 3.0", "= Tools: Node.js, ASP.NET, Vue 3.0"),
    ],
)
def test_what_has_no_labels_stays_one_list(line: str, groups: str) -> None:
    assert _skills(line) == groups
