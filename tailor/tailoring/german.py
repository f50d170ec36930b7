"""The sentences of a German letter. German bullets are noun phrases, so they are quoted as they stand."""

from tailor.tailoring.frames import Setting, Wording
from tailor.tailoring.grammar import Form

_JOB = (
    "Aus meiner Arbeit ({org}): „{quote}“.",
    "In meinem Lebenslauf steht unter {org}: „{quote}“.",
    "Unter {org} finden Sie in meinem Lebenslauf: „{quote}“.",
    "Ein Beispiel aus meiner Berufspraxis ({org}): „{quote}“.",
)

GERMAN = Wording(
    opening="hiermit bewerbe ich mich bei {company} um die Stelle „{role}“.",
    opening_role="hiermit bewerbe ich mich um die Stelle „{role}“.",
    opening_company="hiermit bewerbe ich mich um die Stelle, die Sie bei {company} ausgeschrieben haben.",
    opening_bare="hiermit bewerbe ich mich um die Stelle, die Sie ausgeschrieben haben.",
    present_job="Zurzeit arbeite ich als {title} ({org}).",
    present_job_long="Meine jetzige Stelle: {title} ({org}).",
    last_job="Zuletzt habe ich als {title} gearbeitet ({org}).",
    degree="Mein Abschluss: {title} ({org}).",
    degree_field="Mein Abschluss: {degree}, {field} ({org}).",
    present_study="Zurzeit studiere ich: {title} ({org}).",
    points="Auf {count} Punkte Ihrer Anzeige möchte ich mit Beispielen aus meinem Lebenslauf antworten.",
    point="Auf einen Punkt Ihrer Anzeige möchte ich mit einem Beispiel aus meinem Lebenslauf antworten.",
    work="Einen Eindruck von meiner Arbeit geben die folgenden Beispiele.",
    lead_must=(
        "Sie verlangen „{asked}“.",
        "Gefragt ist bei Ihnen auch „{asked}“.",
        "Zu Ihrer Anforderung „{asked}“ gibt es ebenfalls ein Beispiel.",
        "Ein weiterer Punkt Ihrer Anzeige ist „{asked}“.",
    ),
    lead_other=(
        "In Ihrer Anzeige steht „{asked}“.",
        "Sie erwähnen auch „{asked}“.",
        "Ihre Anzeige nennt außerdem „{asked}“.",
        "Auch „{asked}“ kommt in Ihrer Anzeige vor.",
    ),
    evidence={
        (Setting.JOB, Form.QUOTED): _JOB,
        (Setting.CURRENT_JOB, Form.QUOTED): _JOB,
        (Setting.ROLE, Form.QUOTED): ("Aus meiner Arbeit als {title}: „{quote}“.",),
        (Setting.PROJECT, Form.QUOTED): ("Aus dem Projekt „{title}“: „{quote}“.",),
        (Setting.VOLUNTEERING, Form.QUOTED): ("Aus meinem Ehrenamt ({org}): „{quote}“.",),
        (Setting.STUDY, Form.QUOTED): ("Aus meiner Ausbildung ({org}): „{quote}“.",),
    },
    same_entry={},
    sentence="„{quote}“.",
    listed="Aus Ihrer Liste finden Sie in meinem Lebenslauf außerdem: {skills}.",
    closing=(
        "Vielen Dank, dass Sie sich Zeit für meine Bewerbung nehmen. Gern erzähle ich Ihnen in einem Gespräch mehr und"
        " freue mich auf Ihre Antwort."
    ),
    counts=("", "einen", "zwei", "drei", "vier"),
    conjunction="und",
    placeholder="[Warum {company}: ein oder zwei Sätze, die nur Sie schreiben können]",
    this_company="dieses Unternehmen",
    the="",
    subject="Bewerbung: {role}",
    subject_reference="Bewerbung: {role} (Kennziffer {reference})",
    subject_bare="Bewerbung",
)
