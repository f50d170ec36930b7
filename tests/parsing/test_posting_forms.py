"""Forms are refused, whatever system made them and whether they were saved or pasted; no description is."""

from pathlib import Path

import pytest

from tailor.errors import InputError
from tailor.model import LineRole, PostingLine
from tailor.parsing import parse_posting
from tailor.parsing.posting_signs import asks, read_signs
from tailor.readers import document_from_text, read_document

_HERE = Path(__file__).parent
_AT_WORK = {LineRole.REQUIREMENT, LineRole.NICE, LineRole.DUTY}


def _named(folder: str) -> list[str]:
    return sorted(path.name for path in (_HERE / folder).iterdir())


@pytest.mark.parametrize("name", _named("forms"))
def test_a_form_is_refused(name: str) -> None:
    with pytest.raises(InputError, match=r"this is (?:the application form|a page to sign in), not the posting"):
        parse_posting(read_document(_HERE / "forms" / name))


@pytest.mark.parametrize("name", _named("descriptions"))
def test_a_description_is_read_though_it_looks_like_a_form(name: str) -> None:
    assert parse_posting(read_document(_HERE / "descriptions" / name)).lines


def test_a_form_below_what_is_asked_makes_no_form() -> None:
    described = "Florist\n\nRequirements\n- Two years in a flower shop\n- Own van\n\n"
    form = "".join(f"{label} *\n" for label in ("First name", "Last name", "Email", "Phone", "Postcode", "Resume/CV"))
    parse_posting(document_from_text(described + form))
    with pytest.raises(InputError, match="application form"):
        parse_posting(document_from_text("Florist\n\n" + form))


@pytest.mark.parametrize("order", [1, -1])
def test_a_description_on_the_page_of_its_form_is_what_is_read(order: int) -> None:
    described = "Welder\n\nYou will:\n- weld frames to drawings\n\nYou need:\n- a coding to ISO 9606\n\n"
    form = "Application form\nSurname:\nFirst names:\nPostcode:\n\n"
    assert _asked("".join([form, described][::order])) == ["weld frames to drawings", "a coding to ISO 9606"]


def test_a_page_whose_button_leads_on_is_a_form() -> None:
    page = "<html><body><h1>Welder</h1><p>Tell us of a frame that you welded to drawings.</p>{}</body></html>"
    form = "<form><textarea name='a'></textarea><button>Save and continue</button></form>"
    parse_posting(document_from_text(page.format("")))
    with pytest.raises(InputError, match="application form"):
        parse_posting(document_from_text(page.format(form)))


def _asked(text: str) -> list[str]:
    lines = parse_posting(document_from_text(text)).lines
    return [line.text for line in lines if line.role in _AT_WORK and not line.is_heading]


def test_a_form_below_a_description_asks_for_nothing() -> None:
    described = "Sexton\n\nDuties\n- Dig graves\n- Mow the churchyard\n\nYou need\n- A driving licence\n- Own boots\n\n"
    form = "FORM TO RETURN TO THE WARDEN\nFull name\nAddress\nTelephone\nPosts held\nTwo referees\nSignature\n"
    assert _asked(described + form) == ["Dig graves", "Mow the churchyard", "A driving licence", "Own boots"]


def test_criteria_with_stars_are_asked_and_what_is_to_be_signed_is_not() -> None:
    text = "Rigger\n\nEssential\n- Slinging certificate *\n- Own harness *\n\nSignature ____________ Date ________\n"
    assert _asked(text) == ["Slinging certificate *", "Own harness *"]


def test_the_details_to_send_are_not_asked_for() -> None:
    text = "Piano tuner\n\nYou need\n- A good ear\n- Own tools\n\nPlease send us your:\n"
    assert _asked(text + "- Full name and address\n- Telephone\n- E-mail address\n") == ["A good ear", "Own tools"]


@pytest.mark.parametrize(
    "form",
    [
        "Solicitud de empleo\nNombre y apellidos\nDNI\nTeléfono\n¿Tiene carné de conducir?  sí / no\nFirma\n",
        "Modulo di candidatura\nNome e cognome\nData di nascita\nTelefono\nTitolo di studio\nFirma\n",
        "Sollicitatieformulier\nVoornaam\nAchternaam\nGeboortedatum\nRijbewijs B?  ja / nee\nHandtekening\n",
        "Formulário de candidatura\nNome\nTelefone\nData de nascimento\nCarta de condução?  sim / não\nAssinatura\n",
    ],
)
def test_a_form_that_names_itself_is_refused_in_languages_whose_postings_are_not_read(form: str) -> None:
    with pytest.raises(InputError, match="application form"):
        parse_posting(document_from_text(form))


def test_what_is_asked_in_questions_is_asked_and_what_to_send_is_not() -> None:
    asked = "- Are you a registered vet?\n- Do you have two years in practice?\n- Can you drive?\n\n"
    text = f"Vet\n\nAre you the person we are looking for?\n{asked}How to apply\nGive your name and two referees.\n"
    assert _asked(text) == ["Are you a registered vet?", "Do you have two years in practice?", "Can you drive?"]


@pytest.mark.parametrize(
    "title", ["142 nurse jobs in Leeds", "1,204 Vacancies for Nurses", "37 offres d'emploi infirmier"]
)
def test_a_list_of_jobs_is_refused(title: str) -> None:
    cards = "Staff nurse\nNMC registration required.\n\nNurse manager\nFive years of experience, degree essential.\n\n"
    with pytest.raises(InputError, match="this is a list of jobs"):
        parse_posting(document_from_text(f"{title}\n\n{cards}Page 1 of 15\n"))


@pytest.mark.parametrize(
    "gone",
    [
        *("This job is no longer available", "The position has been filled.", "No longer accepting applications"),
        *("Diese Stelle ist nicht mehr verfügbar.", "Cette offre n'est plus disponible."),
    ],
)
def test_a_job_that_is_gone_is_refused_unless_the_page_still_describes_it(gone: str) -> None:
    with pytest.raises(InputError, match="no longer open"):
        parse_posting(document_from_text(f"{gone}\n\nSimilar jobs\nPlater, Kelby\n"))
    assert _asked(f"Welder\n{gone}\n\nYou need\n- A coding\n- A driving licence\n") == ["A coding", "A driving licence"]


def test_a_description_behind_questions_to_its_reader_makes_the_form_below_it_none() -> None:
    opening = "Do you like bees?\nAre you up before the sun?\nCan you lift a full super?\n\nThen read on.\n\n"
    described = "We are looking for a beekeeper for 200 hives.\n\nYou will need:\n- two seasons with bees\n- own veil\n"
    form = "\nName *\nEmail *\nPhone *\nAddress *\nHave you kept bees? *\n( ) Yes ( ) No\n"
    form += "May we ring you? *\n( ) Yes ( ) No\n"
    form += "Upload your CV\n[ ] I agree to my details being kept\nBACK\nSEND\n"
    assert _asked(opening + described + "- a licence for lorries\n\n£14/hour\n" + form) == [
        "two seasons with bees",
        "own veil",
        "a licence for lorries",
    ]


def test_a_long_list_to_choose_from_describes_nothing() -> None:
    fields = "First name *\nLast name *\nEmail *\nPhone *\nCity *\nPostcode *\nUpload your CV\nUpload your letter\n"
    fields += "Have you kept bees? *\n( ) Yes ( ) No\nMay I ring my referee? *\n( ) Yes ( ) No\n"
    chosen = "".join(f"- Utopia {one}{other}\n" for one in "ABCDEFGHIJ" for other in "abcdefghijkl")
    with pytest.raises(InputError, match="application form"):
        parse_posting(document_from_text(f"{fields}Requirements *\n{chosen}[ ] I agree to the terms\nBACK\nSEND\n"))


@pytest.mark.parametrize("heading", ["Requirements", "Dein Profil"])
@pytest.mark.parametrize(
    "line",
    [
        "Forename*Surname*Can you stitch?*",
        "Can you stitch? *Forename *",
        "Straße*Ort*Telefon*",
        "Name (required)Email (required)",
        "Fields marked with * are mandatory",
        "Pflichtfelder sind mit * gekennzeichnet",
        "Mit einem Sternchen markierte Felder sind auszufüllen",
        "Les champs marqués d'un * sont obligatoires",
        "Los campos marcados con * son obligatorios",
        "I campi contrassegnati con * sono obbligatori",
        "Os campos marcados com * são obrigatórios",
        "Velden met een * zijn verplicht",
        "Pola oznaczone * są wymagane",
    ],
)
def test_labels_that_ran_together_and_notes_on_fields_are_never_asked_for(heading: str, line: str) -> None:
    asked = ["Two years in a saddlery", "A steady hand with awls"]
    assert _asked(f"Saddler\nElm Leather, Aue\n\n{heading}\n- {asked[0]}\n- {asked[1]}\n- {line}\n") == asked


@pytest.mark.parametrize(
    "line", ["Checks mandatory fields in SAP", "Gespräche mit Kund*Innen", "Kotlin * Scala * Rust"]
)
def test_what_only_looks_like_a_label_is_asked_for(line: str) -> None:
    assert line in _asked(f"Clerk\nElm Leather, Aue\n\nRequirements\n- A calm voice\n- {line}\n")


def test_a_form_in_a_language_that_is_not_read_is_refused_though_its_labels_ran_together() -> None:
    labels = "<label>{} *</label>" * 5
    page = "<html lang=pt><h1>Sapateiro</h1><h2>Dados</h2><form>" + labels.format(
        "Nome", "Apelido", "NIF", "E-mail", "Telemóvel"
    )
    page += "<h2>Formação</h2><p>Adicione uma formação</p><h2>Perguntas</h2><label>Você sabe coser solas? *</label>"
    page += "<label>Qual é o seu nível de francês? *</label><ul><li>Básico</li><li>Avançado</li></ul></form></html>"
    with pytest.raises(InputError, match="application form"):
        parse_posting(document_from_text(page))


def test_labels_that_are_marked_as_required_seek_nobody() -> None:
    asked = ["Tanner's first award", "Two winters mending carriage saddles", "At ease with mules"]
    described = f"<h1>Saddler</h1><p>Elm Leather</p><h2>Must-haves</h2><p>{'<br>'.join(asked)}</p>"
    labels = ["Name (required)", "Email (required)", "Tell us which hides you have cut (required)", "Attach CV"]
    fields = "".join(f"<div>{label}</div><input>" for label in [*labels, "Tick to confirm"])
    page = f"<html><body>{described}<h2>Your details</h2>{fields}<button>Send</button></body></html>"
    assert _asked(page) == asked


@pytest.mark.parametrize(
    "line",
    [
        "Using the notes overleaf as a guide, tell us why you suit this post.",
        "Continue on an extra sheet.",
        "Former posts (please account for any breaks)",
    ],
)
def test_what_a_paper_form_tells_its_reader_to_write_asks(line: str) -> None:
    posted = PostingLine(LineRole.REQUIREMENT, line, 0, len(line), heading="Skills and experience")
    assert all(map(asks, read_signs([posted], "en")))
