import pytest

from tailor.claims import states_paper


def states(line: str, name: str, *, listed: bool = False) -> bool:
    start = line.index(name)
    return states_paper(line, start, start + len(name), listed=listed)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Fully qualified CIMA, 2016", "CIMA"),
        ("Gained the PMP certificate in 2020", "PMP"),
        ("Passed all four CPA exams", "CPA"),
        ("Drove artics on a Class 1 HGV licence", "HGV licence"),
        ("Serviced boilers as a Gas Safe registered engineer", "Gas Safe registered"),
        ("Worked as an RN in recovery", "RN"),
        ("My Ohio RN license is active", "RN license"),
        ("Appointed first aider for the floor (First Aid at Work)", "First Aid at Work"),
        ("Warentransport mit Staplerschein", "Staplerschein"),
        ("Prüfung abgelegt und Ausbildereignung erworben, Abschluss als Bilanzbuchhalter", "Bilanzbuchhalter"),
        ("Titulaire du permis B depuis 2010", "permis B"),
        ("Habilitation électrique obtenue en 2021", "Habilitation électrique"),
        ("Blue CSCS card holder", "CSCS card"),
        ("Drove coaches on a valid CPC", "CPC"),
        ("Obtained CompTIA A+ in my first year", "CompTIA A+"),
        ("Titulaire d'un CAP cuisine obtenu en 2010", "CAP cuisine"),
        ("Certified Scrum Master leading three teams", "Certified Scrum Master"),
        ("Holds a driving licence and a security clearance", "security clearance"),
    ],
)
def test_a_sentence_of_work_states_a_paper_when_its_words_lead_to_it(line: str, name: str) -> None:
    assert states(line, name)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Awaiting NMC registration", "NMC registration"),
        ("Completed 35 hours of PMP training", "PMP"),
        ("Passed 2 of 4 CPA exams", "CPA"),
        ("Passed CFA Level I", "CFA"),
        ("Read the PRINCE2 manual", "PRINCE2"),
        ("Recruited two ACCA qualified accountants", "ACCA"),
        ("Worked with a certified Scrum Master", "certified Scrum Master"),
        ("Checked CSCS cards at the gate", "CSCS cards"),
        ("Booked on NEBOSH course", "NEBOSH"),
        ("Took orders from the registered nurse on shift", "registered nurse"),
        ("Prüfung zum Bilanzbuchhalter nicht bestanden", "Bilanzbuchhalter"),
        ("Inscrite à la formation habilitation électrique", "habilitation électrique"),
        ("Passed the touch-screen test, CSCS card on its way", "CSCS card"),
        ("PRINCE2 refresher wanted", "PRINCE2"),
        ("Enhanced DBS in hand with agency", "Enhanced DBS"),
        ("Nurse awaiting PIN, Registered Nurse from 2027", "Registered Nurse"),
    ],
)
def test_a_sentence_that_only_speaks_of_a_paper_does_not_state_it(line: str, name: str) -> None:
    assert not states(line, name)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("CISSP (target: end of year)", "CISSP"),
        ("ACCA - studying for final level, exams September", "ACCA"),
        ("PMP, exam booked for March", "PMP"),
        ("CSCS card ordered", "CSCS card"),
        ("Part-qualified ACCA (9 of 13 papers passed)", "ACCA"),
        ("Provisional driving licence", "driving licence"),
        ("Führerschein Klasse B in Vorbereitung", "Führerschein Klasse B"),
        ("CACES R489 à renouveler", "CACES R489"),
        ("BSc Biology, year 2 of 3", "BSc"),
        ("Permis CE : examen raté", "Permis CE"),
        ("OSHA 30 - signed up", "OSHA 30"),
        ("Blue Card: none yet", "Blue Card"),
        ("CompTIA A+ (first of two exams passed)", "CompTIA A+"),
        ("Left Bachelor of Arts after two years", "Bachelor of Arts"),
        ("EFZ Polymechanik, theory passed", "EFZ Polymechanik"),
        ("Sprengschein im Herbst", "Sprengschein"),
        ("Permis D, code réussi", "Permis D"),
        ("CIA review course, 2024", "CIA"),
        ("CIA prep, 35 hours", "CIA"),
        ("BTS Tourisme, deuxième année", "BTS Tourisme"),
        ("CIA exam, two sections of three", "CIA"),
        ("BTS Tourisme : présenté en 2013, ajourné (manque l'oral)", "BTS Tourisme"),
    ],
)
def test_a_list_takes_back_a_paper_that_is_not_there_yet_or_no_more(line: str, name: str) -> None:
    assert not states(line, name, listed=True)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("ACCA, Kaplan, Leeds, 2015", "ACCA"),
        ("ACLS/PALS certified, renewal due 2027", "ACLS"),
        ("First Aid at Work (St John Ambulance), expires May 2027", "First Aid at Work"),
        ("Counterbalance and reach forklift licence, no points", "forklift licence"),
        ("Part-qualified turned chartered management accountant", "chartered management accountant"),
        ("BA (Hons) Business Studies, University of Reading, 2014", "BA"),
        ("Associate of Applied Science, 2014", "Associate of Applied Science"),
        ("Registered Nurse with nine years on progressive care units", "Registered Nurse"),
        ("Führerschein Klasse B, eigener Pkw", "Führerschein Klasse B"),
        ("Sprengschein im Herbst 2019", "Sprengschein"),
        ("CIA, passed in one sitting", "CIA"),
        ("BTS Tourisme : ajourné deux fois. HACCP, 14 h", "HACCP"),
    ],
)
def test_a_list_states_a_paper_by_its_name_with_body_day_and_number(line: str, name: str) -> None:
    assert states(line, name, listed=True)


@pytest.mark.parametrize(
    "remark",
    [
        "to be completed in spring",
        "in preparation",
        "expected 2027",
        "10 papers of 13",
        "Prüfung nicht bestanden",
        "diplôme non obtenu",
    ],
)
def test_what_stands_beside_a_paper_may_take_it_back(remark: str) -> None:
    assert not states_paper("PMP", 0, 3, listed=True, remarks=(remark,))


@pytest.mark.parametrize(
    "remark", ["Project Management Institute", "2019", "valid until 2028", "Thesis: learning to read"]
)
def test_the_body_and_the_day_of_a_paper_take_nothing_back(remark: str) -> None:
    assert states_paper("PMP", 0, 3, listed=True, remarks=(remark,))


@pytest.mark.parametrize(
    ("line", "name", "listed"),
    [
        ("CIMA: exam in May", "CIMA", True),
        ("Staplerschein (Kurs im März)", "Staplerschein", True),
        ("HACCP certificate (starting in June)", "HACCP certificate", True),
        ("Bookkeeper currently on CIMA", "CIMA", True),
        ("SST, recyclage non fait", "SST", True),
        ("NMC registration awaited", "NMC registration", True),
        ("Rostered drivers with an HGV licence", "HGV licence", False),
        ("HGV licence holders reported to me", "HGV licence", False),
        ("Schichtplanung für Fahrer mit Staplerschein", "Staplerschein", False),
    ],
)
def test_a_paper_still_to_come_or_of_people_named_before_it_is_not_stated(
    line: str, name: str, *, listed: bool
) -> None:
    assert not states(line, name, listed=listed)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Unloaded lorries on a counterbalance forklift licence", "forklift licence"),
        ("Warenausgang mit eigenem Staplerschein", "Staplerschein"),
        ("HGV licence holder for coaches", "HGV licence"),
    ],
)
def test_a_paper_of_ones_own_kind_is_stated_in_a_sentence(line: str, name: str) -> None:
    assert states(line, name)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Taught licensed drivers", "Taught licensed"),
        ("Led certified first aiders through drills", "certified first aiders"),
        ("Disposition von Kraftfahrern mit Führerschein Klasse C", "Führerschein Klasse C"),
        ("Planung der Schichten von Kranführerinnen mit Kranschein", "Kranschein"),
    ],
)
def test_papers_of_those_with_whom_one_worked_are_not_stated(line: str, name: str) -> None:
    start = line.index(name)
    assert not states_paper(line, start, start + len(name), listed=False)
