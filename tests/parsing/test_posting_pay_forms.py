"""Pay as boards and employers write it."""

import pytest

from tailor.parsing import parse_posting
from tailor.readers import document_from_text


@pytest.mark.parametrize(
    ("line", "pay"),
    [
        ("$61,000/yr - $72,000/yr · On-site · Full-time", "$61,000/yr - $72,000/yr"),
        ("£12.85ph", "£12.85ph"),
        ("Salary: £33,100 pa", "£33,100 pa"),
        ("Band 4 (£27,485 to £30,162 pro rata)", "£27,485 to £30,162 pro rata"),
        ("Day rate: £310-£340 outside IR35", "£310-£340"),
        ("$1,080 weekly gross", "$1,080 weekly"),
        ("OTE £52,000 (basic £36,000)", "£36,000"),
        ("Wir zahlen bis zu 3.150 EUR brutto.", "bis zu 3.150 EUR brutto"),
        ("Gehalt: 41-46 k€", "41-46 k€"),
        ("Vergütung nach TVöD-VKA E 9b", "TVöD-VKA E 9b"),
        ("Bezahlung nach Tarif (E 8 TVöD)", "E 8 TVöD"),
        ("12,50 € de l'heure", "12,50 € de l'heure"),
        ("Hasta 29.000€ brutos/año", "Hasta 29.000€ brutos/año"),
        ("Tussen de 2.600 en 3.100 euro per maand", "2.600 en 3.100 euro per maand"),
        ("RAL: 30/35k", "30/35k"),
        ("We turned over £4.2m last year and gave £500 to a charity, which paid for a boat.", ""),
        ("Homes here sell for £250k to £400k.", ""),
    ],
)
def test_pay_is_read_in_any_usual_form(line: str, pay: str) -> None:
    text = f"Roofer\nElm Roofs Ltd\nLeeds\nWhat we need\n- A head for heights\n- Two years on roofs\n\n{line}\n"
    assert parse_posting(document_from_text(text)).salary == pay
