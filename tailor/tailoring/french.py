"""The sentences of a French letter; the bullets of a resume in another language are quoted.

Where the gender of a name is not known, the name stands in brackets or after "chez".
"""

from collections.abc import Mapping

from tailor.tailoring.frames import Frames, LineKind, Setting, Wording
from tailor.tailoring.grammar import Form

_JOB: Mapping[Form, Frames] = {
    Form.PERFECT: ("{At}, j’ai {clause}.",),
    Form.NOUNS: ("Mes missions {at} comprenaient {the}{clause}.", "{At}, mon travail comprenait {the}{clause}."),
    Form.STATE: ("{At}, j’étais {clause}.",),
    Form.PERSON: ("{At}, j’étais {clause}.",),
    Form.NOUN: ("Mes missions {at} comprenaient {the}{clause}.", "{At}, mon travail comprenait {the}{clause}."),
    Form.INFINITIVE: ("Mon travail {at} consistait notamment à {clause}.",),
    Form.FIRST_PERSON: ("{At}, {clause}.",),
}
_CURRENT_JOB: Mapping[Form, Frames] = {
    Form.PERFECT: ("{At}, j’ai {clause}.",),
    Form.NOUNS: ("Mes missions {at} comprennent {the}{clause}.", "{At}, mon travail comprend {the}{clause}."),
    Form.STATE: ("{At}, je suis {clause}.",),
    Form.PERSON: ("{At}, je suis {clause}.",),
    Form.NOUN: ("Mes missions {at} comprennent {the}{clause}.", "{At}, mon travail comprend {the}{clause}."),
    Form.INFINITIVE: ("Mon travail {at} consiste notamment à {clause}.",),
    Form.FIRST_PERSON: ("{At}, {clause}.",),
}
_OTHERS: Mapping[tuple[Setting, Form], Frames] = {
    (Setting.ROLE, Form.PERFECT): (
        "Dans mon travail {de}{title} ({org}), j’ai {clause}.",
        "Dans mon travail {de}{title}, j’ai {clause}.",
    ),
    (Setting.ROLE, Form.FIRST_PERSON): (
        "Dans mon travail {de}{title} ({org}), {clause}.",
        "Dans mon travail {de}{title}, {clause}.",
    ),
    (Setting.ROLE, Form.NOUN): (
        "Mon travail {de}{title} ({org}) comprenait {the}{clause}.",
        "Mon travail {de}{title} comprenait {the}{clause}.",
    ),
    (Setting.ROLE, Form.NOUNS): (
        "Mon travail {de}{title} ({org}) comprenait {the}{clause}.",
        "Mon travail {de}{title} comprenait {the}{clause}.",
    ),
    (Setting.ROLE, Form.INFINITIVE): (
        "Mon travail {de}{title} ({org}) consistait notamment à {clause}.",
        "Mon travail {de}{title} consistait notamment à {clause}.",
    ),
    (Setting.CURRENT_ROLE, Form.PERFECT): (
        "Dans mon travail {de}{title} ({org}), j’ai {clause}.",
        "Dans mon travail {de}{title}, j’ai {clause}.",
    ),
    (Setting.CURRENT_ROLE, Form.FIRST_PERSON): (
        "Dans mon travail {de}{title} ({org}), {clause}.",
        "Dans mon travail {de}{title}, {clause}.",
    ),
    (Setting.CURRENT_ROLE, Form.NOUN): (
        "Mon travail {de}{title} ({org}) comprend {the}{clause}.",
        "Mon travail {de}{title} comprend {the}{clause}.",
    ),
    (Setting.CURRENT_ROLE, Form.NOUNS): (
        "Mon travail {de}{title} ({org}) comprend {the}{clause}.",
        "Mon travail {de}{title} comprend {the}{clause}.",
    ),
    (Setting.CURRENT_ROLE, Form.INFINITIVE): (
        "Mon travail {de}{title} ({org}) consiste notamment à {clause}.",
        "Mon travail {de}{title} consiste notamment à {clause}.",
    ),
    (Setting.VOLUNTEERING, Form.PERFECT): ("Comme bénévole ({org}), j’ai {clause}.",),
    (Setting.VOLUNTEERING, Form.FIRST_PERSON): ("Comme bénévole ({org}), {clause}.",),
    (Setting.VOLUNTEERING, Form.NOUN): ("Mon bénévolat ({org}) comprenait {the}{clause}.",),
    (Setting.VOLUNTEERING, Form.NOUNS): ("Mon bénévolat ({org}) comprenait {the}{clause}.",),
    (Setting.PROJECT, Form.PERFECT): ("Dans le projet « {title} », j’ai {clause}.",),
    (Setting.PROJECT, Form.FIRST_PERSON): ("Dans le projet « {title} », {clause}.",),
    (Setting.PROJECT, Form.NOUN): ("Le projet « {title} » comprenait {the}{clause}.",),
    (Setting.PROJECT, Form.NOUNS): ("Le projet « {title} » comprenait {the}{clause}.",),
}
_LISTS: Mapping[tuple[Setting, LineKind], Frames] = {
    (Setting.JOB, LineKind.WORK): ("Mes missions {at} comprenaient :", "{At}, mon travail comprenait :"),
    (Setting.JOB, LineKind.DEED): ("{At}, j’ai notamment :", "Ce que j’ai fait {at} :"),
    (Setting.JOB, LineKind.DUTY): ("Mon travail {at} consistait notamment à :", "{At}, mon travail consistait à :"),
    (Setting.CURRENT_JOB, LineKind.WORK): ("Mes missions {at} comprennent :", "{At}, mon travail comprend :"),
    (Setting.CURRENT_JOB, LineKind.DEED): ("{At}, j’ai notamment :", "Ce que j’ai fait {at} :"),
    (Setting.CURRENT_JOB, LineKind.DUTY): ("Mon travail {at} consiste notamment à :", "{At}, mon travail consiste à :"),
    (Setting.ROLE, LineKind.WORK): (
        "Mon travail {de}{title} en quelques points :",
        "Quelques tâches de mon travail {de}{title} :",
    ),
    (Setting.ROLE, LineKind.DEED): ("Dans mon travail {de}{title}, j’ai notamment :",),
    (Setting.VOLUNTEERING, LineKind.WORK): ("Mon bénévolat ({org}) en quelques points :",),
    (Setting.VOLUNTEERING, LineKind.DEED): ("Comme bénévole ({org}), j’ai notamment :",),
    (Setting.PROJECT, LineKind.WORK): ("Le projet « {title} » en quelques points :",),
    (Setting.PROJECT, LineKind.DEED): ("Dans le projet « {title} », j’ai notamment :",),
    (Setting.UNNAMED, LineKind.WORK): ("Quelques tâches de mon parcours :", "Parmi les tâches de mon parcours :"),
    (Setting.UNNAMED, LineKind.DEED): ("Dans mon parcours, j’ai notamment :",),
    (Setting.JOB, LineKind.OTHER): ("{At}, en quelques points :", "Quelques points de mon travail {at} :"),
    (Setting.CURRENT_JOB, LineKind.OTHER): ("{At}, en quelques points :", "Quelques points de mon travail {at} :"),
    (Setting.ROLE, LineKind.OTHER): (
        "Mon travail {de}{title} en quelques points :",
        "Quelques points de mon travail {de}{title} :",
    ),
    (Setting.UNNAMED, LineKind.OTHER): ("Mon parcours en quelques points :", "Quelques points de mon parcours :"),
    (Setting.VOLUNTEERING, LineKind.OTHER): ("Mon bénévolat ({org}) en quelques points :",),
    (Setting.PROJECT, LineKind.OTHER): ("Le projet « {title} » en quelques points :",),
}

FRENCH = Wording(
    language="fr",
    opening=(
        "Je vous adresse ma candidature au poste « {role} » {at_company}.",
        "Je vous soumets ma candidature au poste « {role} » {at_company}.",
        "Le poste « {role} » {at_company} m’intéresse, et je vous adresse ma candidature.",
    ),
    opening_role=(
        "Je vous adresse ma candidature au poste « {role} ».",
        "Je vous soumets ma candidature au poste « {role} ».",
        "Le poste « {role} » m’intéresse, et je vous adresse ma candidature.",
    ),
    opening_company="Je vous adresse ma candidature au poste que vous proposez ({company}).",
    opening_bare="Je vous adresse ma candidature au poste que vous proposez.",
    present_job=("J’occupe actuellement le poste {de}{title} {at}.", "Je travaille actuellement {at} comme {title}."),
    present_job_long="J’occupe actuellement le poste « {title} » {at}.",
    present_job_since=(
        "J’occupe depuis {start} le poste {de}{title} {at}.",
        "Je travaille {at} comme {title} depuis {start}.",
    ),
    present_job_long_since="J’occupe depuis {start} le poste « {title} » {at}.",
    present_employer="Je travaille actuellement {at}.",
    present_role="J’occupe actuellement le poste {de}{title}.",
    present_role_since="J’occupe depuis {start} le poste {de}{title}.",
    last_job=("J’ai occupé jusqu’en {end} le poste {de}{title} {at}.",),
    last_role="J’ai occupé jusqu’en {end} le poste {de}{title}.",
    span_job=(
        "De {start} à {end}, j’ai occupé le poste {de}{title} {at}.",
        "J’ai aussi occupé le poste {de}{title} {at}, de {start} à {end}.",
    ),
    span_job_titles="",
    degree="Je suis titulaire du diplôme « {title} » ({org}).",
    degree_field="Je suis titulaire du diplôme « {degree}, {field} » ({org}).",
    degree_named="Je suis titulaire du {title} ({org}).",
    present_study="Ma formation actuelle est la suivante : « {title} » ({org}).",
    present_study_field="Ma formation actuelle est la suivante : « {degree}, {field} » ({org}).",
    lead_must=("Vous demandez {asked}.", "Vous recherchez {asked}."),
    evidence={
        **{(Setting.JOB, form): frames for form, frames in _JOB.items()},
        **{(Setting.CURRENT_JOB, form): frames for form, frames in _CURRENT_JOB.items()},
        **_OTHERS,
    },
    evidence_now={},
    evidence_then={Form.FIRST_PERSON: ("Dans ce poste, {clause}.",)},
    gathered_now=(),
    more={
        (False, Form.PERFECT): ("J’ai également {clause}.", "À ce poste, j’ai aussi {clause}.", "J’ai {clause}."),
        (True, Form.PERFECT): ("J’ai également {clause}.", "À ce poste, j’ai aussi {clause}.", "J’ai {clause}."),
        (False, Form.NOUNS): ("Mon travail y comprenait aussi {the}{clause}.",),
        (True, Form.NOUNS): ("Mon travail y comprend aussi {the}{clause}.",),
        (False, Form.STATE): ("J’étais aussi {clause}.",),
        (True, Form.STATE): ("Je suis aussi {clause}.",),
        (False, Form.PERSON): ("J’étais aussi {clause}.",),
        (True, Form.PERSON): ("Je suis aussi {clause}.",),
        (False, Form.NOUN): ("Mon travail y comprenait aussi {the}{clause}.",),
        (True, Form.NOUN): ("Mon travail y comprend aussi {the}{clause}.",),
        (False, Form.INFINITIVE): ("Mon travail y consistait aussi à {clause}.",),
        (True, Form.INFINITIVE): ("Mon travail y consiste aussi à {clause}.",),
        (False, Form.FIRST_PERSON): ("Par ailleurs, {clause}.", "De plus, {clause}.", "Enfin, {clause}."),
        (True, Form.FIRST_PERSON): ("Par ailleurs, {clause}.", "De plus, {clause}.", "Enfin, {clause}."),
    },
    again={
        (False, Form.NOUN): (
            "S’y ajoutait {the}{clause}.",
            "Ce poste comprenait également {the}{clause}.",
            "À cela s’ajoutait {the}{clause}.",
        ),
        (True, Form.NOUN): (
            "S’y ajoute {the}{clause}.",
            "Ce poste comprend également {the}{clause}.",
            "À cela s’ajoute {the}{clause}.",
        ),
        (False, Form.NOUNS): ("S’y ajoutaient {the}{clause}.", "Ce poste comprenait également {the}{clause}."),
        (True, Form.NOUNS): ("S’y ajoutent {the}{clause}.", "Ce poste comprend également {the}{clause}."),
    },
    gathered={
        Setting.JOB: (
            "{At}, mon travail comprenait {clauses}.",
            "Mes missions {at} comprenaient {clauses}.",
        ),
        Setting.CURRENT_JOB: (
            "{At}, mon travail comprend {clauses}.",
            "Mes missions {at} comprennent {clauses}.",
        ),
        Setting.ROLE: (
            "Mon travail {de}{title} ({org}) comprenait {clauses}.",
            "Mon travail {de}{title} comprenait {clauses}.",
        ),
        Setting.CURRENT_ROLE: (
            "Mon travail {de}{title} ({org}) comprend {clauses}.",
            "Mon travail {de}{title} comprend {clauses}.",
        ),
        Setting.VOLUNTEERING: ("Mon bénévolat ({org}) comprenait {clauses}.",),
        Setting.UNNAMED: ("Dans mon parcours, mon travail comprenait {clauses}.",),
    },
    gathered_more={
        **dict.fromkeys((Setting.JOB, Setting.ROLE, Setting.VOLUNTEERING), ("Ce poste comprenait aussi {clauses}.",)),
        **dict.fromkeys((Setting.CURRENT_JOB, Setting.CURRENT_ROLE), ("Ce poste comprend aussi {clauses}.",)),
    },
    gathered_again={
        **dict.fromkeys((Setting.JOB, Setting.ROLE, Setting.VOLUNTEERING), ("Il comprenait encore {clauses}.",)),
        **dict.fromkeys((Setting.CURRENT_JOB, Setting.CURRENT_ROLE), ("Il comprend encore {clauses}.",)),
    },
    lists=_LISTS,
    sentence="",
    papers="Je suis titulaire {skills}.",
    papers_listed="J’apporte ces qualifications : {skills}.",
    paper_listed="J’apporte cette qualification : {skills}.",
    trained="",
    held="",
    spoken="Je parle {skills}.",
    listed="J’ai des compétences en {skills}.",
    closing=(
        (
            "Je vous remercie du temps que vous consacrez à ma candidature. Je vous en dirai volontiers plus lors"
            " d’un entretien et reste dans l’attente de votre réponse."
        ),
        "J’aimerais vous en dire plus lors d’un entretien. Merci du temps que vous consacrez à ma candidature.",
        (
            "Je me tiens à votre disposition pour un entretien et vous remercie de l’attention que vous portez à ma"
            " candidature."
        ),
    ),
    thanks="Je vous remercie du temps que vous consacrez à ma candidature.",
    quoted="« {asked} »",
    conjunction="et",
    placeholder="[Pourquoi {company} : une ou deux phrases que vous seul pouvez écrire]",
    this_company="cette entreprise",
    the="",
    subject="Candidature : {role}",
    subject_reference="Candidature : {role} (référence {reference})",
    subject_bare="Candidature",
)
