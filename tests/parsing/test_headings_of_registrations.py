import pytest

from tailor.model import SectionKind
from tailor.parsing.heading_words import heading_kind


@pytest.mark.parametrize(
    "heading",
    [
        "Registrations", "Site cards", "Licensing", "Permits and licences",
        "Registraties", "Beroepsregistratie", "Registraties en bevoegdheden", "Vakbekwaamheid",
        "Berufszulassung", "Fahrerlaubnisse", "Registrierungen",
        "Agréments", "Inscription à l'ordre", "Permis et licences",
        "Permisos y licencias", "Colegiación", "Carnés profesionales",
        "Cédula profissional", "Registros profissionais", "Licenças",
        "Iscrizione all'albo", "Licenze", "Iscrizioni ad albi",
    ],
)  # fmt: skip
def test_headings_of_registrations_and_cards_are_of_certificates(heading: str) -> None:
    assert heading_kind(heading) == (True, SectionKind.CERTIFICATIONS)
