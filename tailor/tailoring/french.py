"""The sentences of a French letter; the bullets of a resume in another language are quoted.

Where the gender of a name is not known, the name stands in brackets or after "chez".
"""

from collections.abc import Mapping

from tailor.tailoring.frames import Frames, Setting, Wording
from tailor.tailoring.grammar import Form

_LISTED: Frames = ("Un exemple de mon travail {at} : {clause}.", "De mon travail {at} : {clause}.")
_QUOTED: Frames = ("Mon CV indique ({org}) : « {quote} ».", "Un exemple de mon travail {at} : « {quote} ».")
_JOB: Mapping[Form, Frames] = {
    Form.PERFECT: ("{At}, j’ai {clause}.",),
    Form.NOUNS: ("Mes missions {at} comprenaient {the}{clause}.", "{At}, mon travail comprenait {the}{clause}."),
    Form.STATE: ("{At}, j’étais {clause}.",),
    Form.PERSON: ("{At}, j’étais {clause}.",),
    Form.NOUN: ("Mes missions {at} comprenaient {the}{clause}.", "{At}, mon travail comprenait {the}{clause}."),
    Form.INFINITIVE: ("Mon travail {at} consistait notamment à {clause}.",),
    Form.FIRST_PERSON: ("{At}, {clause}.",),
    Form.LISTED: _LISTED,
    Form.QUOTED: _QUOTED,
}
_CURRENT_JOB: Mapping[Form, Frames] = {
    Form.PERFECT: ("{At}, j’ai {clause}.",),
    Form.NOUNS: ("Mes missions {at} comprennent {the}{clause}.", "{At}, mon travail comprend {the}{clause}."),
    Form.STATE: ("{At}, je suis {clause}.",),
    Form.PERSON: ("{At}, je suis {clause}.",),
    Form.NOUN: ("Mes missions {at} comprennent {the}{clause}.", "{At}, mon travail comprend {the}{clause}."),
    Form.INFINITIVE: ("Mon travail {at} consiste notamment à {clause}.",),
    Form.FIRST_PERSON: ("{At}, {clause}.",),
    Form.LISTED: _LISTED,
    Form.QUOTED: _QUOTED,
}
_OTHERS: Mapping[tuple[Setting, Form], Frames] = {
    (Setting.ROLE, Form.LISTED): ("Un exemple de mon travail ({title}) : {clause}.",),
    (Setting.ROLE, Form.QUOTED): ("Mon CV indique ({title}) : « {quote} ».",),
    (Setting.PROJECT, Form.LISTED): ("Un exemple du projet « {title} » : {clause}.",),
    (Setting.PROJECT, Form.QUOTED): ("Pour le projet « {title} », mon CV indique : « {quote} ».",),
    (Setting.VOLUNTEERING, Form.LISTED): ("Un exemple de mon bénévolat ({org}) : {clause}.",),
    (Setting.VOLUNTEERING, Form.QUOTED): ("Un exemple de mon bénévolat ({org}) : « {quote} ».",),
    (Setting.STUDY, Form.LISTED): ("Un exemple de mes études ({org}) : {clause}.",),
    (Setting.STUDY, Form.QUOTED): ("Un exemple de mes études ({org}) : « {quote} ».",),
}
_MORE_LISTED: Frames = ("Un autre exemple : {clause}.", "Au même poste : {clause}.")
_MORE_QUOTED: Frames = ("On y lit aussi : « {quote} ».", "Mon CV ajoute : « {quote} ».", "Et enfin : « {quote} ».")

FRENCH = Wording(
    language="fr",
    opening="Je vous adresse ma candidature au poste « {role} » ({company}).",
    opening_role="Je vous adresse ma candidature au poste « {role} ».",
    opening_company="Je vous adresse ma candidature au poste que vous proposez ({company}).",
    opening_bare="Je vous adresse ma candidature au poste que vous proposez.",
    present_job="J’occupe actuellement le poste {de}{title} {at}.",
    present_job_long="Mon poste actuel : {title} – {org}.",
    present_job_since="J’occupe depuis {start} le poste {de}{title} {at}.",
    present_job_long_since="Mon poste actuel, depuis {start} : {title} – {org}.",
    last_job="J’ai occupé en dernier lieu le poste {de}{title} {at}.",
    degree="Mon diplôme : {title} – {org}.",
    degree_field="Mon diplôme : {degree}, {field} – {org}.",
    present_study="Mes études actuelles : {title} – {org}.",
    points=(
        "J’aimerais vous parler de mon travail sur quelques points de votre annonce.",
        "Voici quelques exemples de mon travail qui répondent à des points de votre annonce.",
        "Sur quelques points de votre annonce, voici ce que j’ai fait.",
    ),
    work=("Voici quelques exemples de mon travail.", "J’aimerais vous parler de quelques aspects de mon travail."),
    lead_must=("Vous demandez {asked}.", "Votre annonce demande aussi {asked}."),
    lead_other=(
        "Votre annonce mentionne {asked}.",
        "Vous mentionnez aussi {asked}.",
        "J’ai également lu {asked} dans votre annonce.",
    ),
    lead_verb=(),
    evidence={
        **{(Setting.JOB, form): frames for form, frames in _JOB.items()},
        **{(Setting.CURRENT_JOB, form): frames for form, frames in _CURRENT_JOB.items()},
        **_OTHERS,
    },
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
        (False, Form.FIRST_PERSON): ("À ce poste, {clause}.",),
        (True, Form.FIRST_PERSON): ("À ce poste, {clause}.",),
        (False, Form.LISTED): _MORE_LISTED,
        (True, Form.LISTED): _MORE_LISTED,
        (False, Form.QUOTED): _MORE_QUOTED,
        (True, Form.QUOTED): _MORE_QUOTED,
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
    sentence="« {quote} ».",
    qualified="Parmi mes qualifications : {skills}.",
    qualified_one="J’apporte aussi cette qualification : {skills}.",
    listed="Mon CV mentionne aussi : {skills}.",
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
    quoted="« {asked} »",
    conjunction="et",
    placeholder="[Pourquoi {company} : une ou deux phrases que vous seul pouvez écrire]",
    this_company="cette entreprise",
    the="",
    subject="Candidature : {role}",
    subject_reference="Candidature : {role} (référence {reference})",
    subject_bare="Candidature",
)
