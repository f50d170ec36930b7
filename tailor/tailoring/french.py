"""The sentences of a French letter. French bullets are noun phrases or infinitives, so they are quoted.

Names stand in brackets, because the preposition before them goes by their gender ("à la clinique", "au cabinet").
"""

from tailor.tailoring.frames import Setting, Wording
from tailor.tailoring.grammar import Form

_JOB = (
    "Voici ce que j’ai fait ({org}) : « {quote} ».",
    "Mon CV indique ({org}) : « {quote} ».",
    "Vous lirez aussi dans mon CV ({org}) : « {quote} ».",
    "Un autre exemple de mon travail ({org}) : « {quote} ».",
)

FRENCH = Wording(
    opening="Je vous adresse ma candidature au poste « {role} » ({company}).",
    opening_role="Je vous adresse ma candidature au poste « {role} ».",
    opening_company="Je vous adresse ma candidature au poste que vous proposez ({company}).",
    opening_bare="Je vous adresse ma candidature au poste que vous proposez.",
    present_job="Mon poste actuel : {title} ({org}).",
    present_job_long="Mon poste actuel : {title} ({org}).",
    last_job="Mon dernier poste : {title} ({org}).",
    degree="Mon diplôme : {title} ({org}).",
    degree_field="Mon diplôme : {degree}, {field} ({org}).",
    present_study="Mes études actuelles : {title} ({org}).",
    points="J’aimerais répondre à {count} points de votre annonce par des exemples tirés de mon CV.",
    point="J’aimerais répondre à un point de votre annonce par un exemple tiré de mon CV.",
    work="Voici quelques exemples de mon travail.",
    lead_must=(
        "Vous demandez « {asked} ».",
        "Vous demandez aussi « {asked} ».",
        "Votre annonce exige également « {asked} ».",
        "Un autre point de votre annonce est « {asked} ».",
    ),
    lead_other=(
        "Votre annonce mentionne « {asked} ».",
        "Vous mentionnez aussi « {asked} ».",
        "J’ai également lu « {asked} » dans votre annonce.",
        "« {asked} » figure aussi dans votre annonce.",
    ),
    evidence={
        (Setting.JOB, Form.QUOTED): _JOB,
        (Setting.CURRENT_JOB, Form.QUOTED): _JOB,
        (Setting.ROLE, Form.QUOTED): ("Comme {title}, mon CV indique : « {quote} ».",),
        (Setting.PROJECT, Form.QUOTED): ("Pour le projet « {title} », mon CV indique : « {quote} ».",),
        (Setting.VOLUNTEERING, Form.QUOTED): ("Un exemple de mon bénévolat ({org}) : « {quote} ».",),
        (Setting.STUDY, Form.QUOTED): ("Un exemple de mes études ({org}) : « {quote} ».",),
    },
    same_entry={},
    sentence="« {quote} ».",
    listed="De votre liste, vous trouverez aussi dans mon CV : {skills}.",
    closing=(
        "Je vous remercie du temps que vous consacrez à ma candidature. Je vous en dirai volontiers plus lors d’un"
        " entretien et reste dans l’attente de votre réponse."
    ),
    counts=("", "un", "deux", "trois", "quatre"),
    conjunction="et",
    placeholder="[Pourquoi {company} : une ou deux phrases que vous seul pouvez écrire]",
    this_company="cette entreprise",
    the="",
    subject="Candidature : {role}",
    subject_reference="Candidature : {role} (référence {reference})",
    subject_bare="Candidature",
)
