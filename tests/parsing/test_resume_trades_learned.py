"""A trade learned with a firm: the firm is the school, also with the grade behind its town, and the trade is whole."""

import pytest

from tests.parsing.resume_outline import outline, read

TOP = "Ann Example\nann@example.org\n\nBERUFSERFAHRUNG\n\n08/2015 – heute\tKoch\n\tOrm GmbH, Kiel\n\nAUSBILDUNG\n\n"


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        (
            "08/2012 – 07/2015\tAusbildung zur Kauffrau im Einzelhandel\n\tOrm GmbH, Kiel, Abschlussnote: 1,8",
            "> Ausbildung zur Kauffrau im Einzelhandel / Orm GmbH / Kiel",
        ),
        (
            "08/2012 – 07/2015\tAusbildung zum Kaufmann im Gesundheitswesen\n\tOrm AG, Kiel",
            "> Ausbildung zum Kaufmann im Gesundheitswesen / Orm AG / Kiel",
        ),
    ],
)
def test_the_firm_is_where_a_trade_was_learned(rows: str, told: str) -> None:
    assert outline(read(f"{TOP}{rows}\n"), "AUSBILDUNG").startswith(told)
