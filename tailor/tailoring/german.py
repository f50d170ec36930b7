"""The sentences of a German letter; the bullets of a resume in another language are quoted."""

from collections.abc import Mapping

from tailor.tailoring.frames import Frames, Setting, Wording
from tailor.tailoring.grammar import Form

_LISTED: Frames = ("Aus meiner Arbeit {at}: {clause}.", "Ein Beispiel aus meiner Arbeit {at}: {clause}.")
_QUOTED: Frames = ("In meinem Lebenslauf steht unter {org}: „{quote}“.", "Aus meiner Arbeit {at}: „{quote}“.")
_JOB: Mapping[Form, Frames] = {
    Form.PAST: ("{At} {verb} ich {clause}.",),
    Form.PERFECT: ("{At} habe ich {clause}.",),
    Form.STATE: ("{At} war ich {clause}.",),
    Form.PERSON: ("{At} war ich {clause}.",),
    Form.NOUN: ("Zu meinen Aufgaben {at} gehörte {the}{clause}.", "{At} gehörte {the}{clause} zu meinen Aufgaben."),
    Form.NOUNS: ("Zu meinen Aufgaben {at} gehörten {clause}.",),
    Form.LISTED: _LISTED,
    Form.FIRST_PERSON: ("Zu meiner Arbeit {at}: {clause}.",),
    Form.QUOTED: _QUOTED,
}
_CURRENT_JOB: Mapping[Form, Frames] = {
    Form.PAST: ("{At} {verb} ich {clause}.",),
    Form.PERFECT: ("{At} habe ich {clause}.",),
    Form.STATE: ("{At} bin ich {clause}.",),
    Form.PERSON: ("{At} bin ich {clause}.",),
    Form.NOUN: ("Zu meinen Aufgaben {at} gehört {the}{clause}.", "{At} gehört {the}{clause} zu meinen Aufgaben."),
    Form.NOUNS: ("Zu meinen Aufgaben {at} gehören {clause}.",),
    Form.LISTED: _LISTED,
    Form.FIRST_PERSON: ("Zu meiner Arbeit {at}: {clause}.",),
    Form.QUOTED: _QUOTED,
}
_OTHERS: Mapping[tuple[Setting, Form], Frames] = {
    (Setting.ROLE, Form.PAST): ("Als {title} {verb} ich {clause}.",),
    (Setting.ROLE, Form.PERFECT): ("Als {title} habe ich {clause}.",),
    (Setting.ROLE, Form.LISTED): ("Aus meiner Arbeit als {title}: {clause}.",),
    (Setting.ROLE, Form.QUOTED): ("Aus meiner Arbeit als {title}: „{quote}“.",),
    (Setting.PROJECT, Form.PAST): ("Im Projekt „{title}“ {verb} ich {clause}.",),
    (Setting.PROJECT, Form.PERFECT): ("Im Projekt „{title}“ habe ich {clause}.",),
    (Setting.PROJECT, Form.LISTED): ("Aus dem Projekt „{title}“: {clause}.",),
    (Setting.PROJECT, Form.QUOTED): ("Aus dem Projekt „{title}“: „{quote}“.",),
    (Setting.VOLUNTEERING, Form.PAST): ("Im Ehrenamt ({org}) {verb} ich {clause}.",),
    (Setting.VOLUNTEERING, Form.PERFECT): ("Im Ehrenamt ({org}) habe ich {clause}.",),
    (Setting.VOLUNTEERING, Form.LISTED): ("Aus meinem Ehrenamt ({org}): {clause}.",),
    (Setting.VOLUNTEERING, Form.QUOTED): ("Aus meinem Ehrenamt ({org}): „{quote}“.",),
    (Setting.STUDY, Form.PERFECT): ("In meiner Ausbildung ({org}) habe ich {clause}.",),
    (Setting.STUDY, Form.LISTED): ("Aus meiner Ausbildung ({org}): {clause}.",),
    (Setting.STUDY, Form.QUOTED): ("Aus meiner Ausbildung ({org}): „{quote}“.",),
}
_NAMED: Frames = (
    "In Ihrer Anzeige nennen Sie {asked}.",
    "Sie erwähnen auch {asked}.",
    "Ihre Anzeige nennt außerdem {asked}.",
)
_MORE_LISTED: Frames = ("Ein weiteres Beispiel: {clause}.", "Ebenfalls von dort: {clause}.")
_MORE_QUOTED: Frames = ("Weiter steht dort: „{quote}“.", "Außerdem: „{quote}“.", "Und schließlich: „{quote}“.")

GERMAN = Wording(
    language="de",
    opening="hiermit bewerbe ich mich {at_company} um die Stelle „{role}“.",
    opening_role="hiermit bewerbe ich mich um die Stelle „{role}“.",
    opening_company="hiermit bewerbe ich mich um die Stelle, die Sie {at_company} ausgeschrieben haben.",
    opening_bare="hiermit bewerbe ich mich um die Stelle, die Sie ausgeschrieben haben.",
    present_job="Zurzeit arbeite ich als {title} {at}.",
    present_job_long="Meine jetzige Stelle: {title} – {org}.",
    present_job_since="Seit {start} arbeite ich als {title} {at}.",
    present_job_long_since="Meine jetzige Stelle, seit {start}: {title} – {org}.",
    last_job="Zuletzt habe ich als {title} {at} gearbeitet.",
    degree="Mein Abschluss: {title} – {org}.",
    degree_field="Mein Abschluss: {degree}, {field} – {org}.",
    present_study="Zurzeit studiere ich: {title} – {org}.",
    points=(
        "Zu einigen Punkten Ihrer Anzeige möchte ich Ihnen von meiner Arbeit berichten.",
        "Was ich zu einigen Punkten Ihrer Anzeige mitbringe, lesen Sie hier.",
        "Zu einigen Punkten Ihrer Anzeige nenne ich Ihnen gern Beispiele aus meiner Arbeit.",
    ),
    work=(
        "Gern berichte ich Ihnen von meiner bisherigen Arbeit.",
        "Einige Beispiele aus meiner Arbeit möchte ich Ihnen nennen.",
    ),
    lead_must=_NAMED,
    lead_other=_NAMED,
    lead_verb=(),
    evidence={
        **{(Setting.JOB, form): frames for form, frames in _JOB.items()},
        **{(Setting.CURRENT_JOB, form): frames for form, frames in _CURRENT_JOB.items()},
        **_OTHERS,
    },
    more={
        (False, Form.PAST): ("Außerdem {verb} ich {clause}.", "Ebenso {verb} ich {clause}."),
        (True, Form.PAST): ("Außerdem {verb} ich {clause}.", "Ebenso {verb} ich {clause}."),
        (False, Form.PERFECT): ("Außerdem habe ich {clause}.", "Zudem habe ich {clause}."),
        (True, Form.PERFECT): ("Außerdem habe ich {clause}.", "Zudem habe ich {clause}."),
        (False, Form.STATE): ("Zudem war ich {clause}.",),
        (True, Form.STATE): ("Zudem bin ich {clause}.",),
        (False, Form.PERSON): ("Zudem war ich {clause}.",),
        (True, Form.PERSON): ("Zudem bin ich {clause}.",),
        (False, Form.NOUN): ("Auch {the}{clause} gehörte dort zu meiner Arbeit.",),
        (True, Form.NOUN): ("Auch {the}{clause} gehört dort zu meiner Arbeit.",),
        (False, Form.NOUNS): ("Auch {clause} gehörten dort zu meiner Arbeit.",),
        (True, Form.NOUNS): ("Auch {clause} gehören dort zu meiner Arbeit.",),
        (False, Form.LISTED): _MORE_LISTED,
        (True, Form.LISTED): _MORE_LISTED,
        (False, Form.QUOTED): _MORE_QUOTED,
        (True, Form.QUOTED): _MORE_QUOTED,
    },
    again={
        (False, Form.NOUN): ("Dazu kam {the}{clause}.", "Auch {the}{clause} gehörte dazu."),
        (True, Form.NOUN): ("Dazu kommt {the}{clause}.", "Auch {the}{clause} gehört dazu."),
        (False, Form.NOUNS): ("Dazu kamen {clause}.", "Auch {clause} gehörten dazu."),
        (True, Form.NOUNS): ("Dazu kommen {clause}.", "Auch {clause} gehören dazu."),
    },
    sentence="„{quote}“.",
    qualified="Zu meinen Qualifikationen zählen {skills}.",
    qualified_one="Zu meinen Qualifikationen zählt {skills}.",
    listed="In meinem Lebenslauf finden Sie außerdem {skills}.",
    closing=(
        (
            "Vielen Dank, dass Sie sich Zeit für meine Bewerbung nehmen. Gern erzähle ich Ihnen in einem Gespräch"
            " mehr und freue mich auf Ihre Antwort."
        ),
        "Über eine Einladung zu einem Gespräch freue ich mich. Vielen Dank, dass Sie sich die Zeit nehmen.",
        "Gern berichte ich Ihnen persönlich mehr davon und freue mich, von Ihnen zu hören.",
    ),
    quoted="{asked}",
    conjunction="und",
    placeholder="[Warum {company}: ein oder zwei Sätze, die nur Sie schreiben können]",
    this_company="dieses Unternehmen",
    the="",
    subject="Bewerbung: {role}",
    subject_reference="Bewerbung: {role} (Kennziffer {reference})",
    subject_bare="Bewerbung",
)
