"""The sentences of a German letter; the bullets of a resume in another language are quoted."""

from collections.abc import Mapping

from tailor.tailoring.frames import Frames, LineKind, Setting, Wording
from tailor.tailoring.grammar import Form

_JOB: Mapping[Form, Frames] = {
    Form.PAST: ("{At} {verb} ich {clause}.",),
    Form.PERFECT: ("{At} habe ich {clause}.",),
    Form.STATE: ("{At} war ich {clause}.",),
    Form.PERSON: ("{At} war ich {clause}.",),
    Form.NOUN: (
        "Zu meinen Aufgaben {at} gehörte {the}{clause}.",
        "{At} gehörte {the}{clause} zu meinen Aufgaben.",
        "Teil meiner Arbeit {at} war {the}{clause}.",
    ),
    Form.NOUNS: (
        "Zu meinen Aufgaben {at} gehörten {clause}.",
        "{At} gehörten {clause} zu meinen Aufgaben.",
        "Teil meiner Arbeit {at} waren {clause}.",
    ),
    Form.INFINITIVE: (
        "Zu meinen Aufgaben {at} gehörte es, {clause}.",
        "{At} gehörte es zu meinen Aufgaben, {clause}.",
    ),
}
_CURRENT_JOB: Mapping[Form, Frames] = {
    Form.PAST: ("{At} {verb} ich {clause}.",),
    Form.PERFECT: ("{At} habe ich {clause}.",),
    Form.STATE: ("{At} bin ich {clause}.",),
    Form.PERSON: ("{At} bin ich {clause}.",),
    Form.NOUN: (
        "Zu meinen Aufgaben {at} gehört {the}{clause}.",
        "{At} gehört {the}{clause} zu meinen Aufgaben.",
        "Teil meiner Arbeit {at} ist {the}{clause}.",
    ),
    Form.NOUNS: (
        "Zu meinen Aufgaben {at} gehören {clause}.",
        "{At} gehören {clause} zu meinen Aufgaben.",
        "Teil meiner Arbeit {at} sind {clause}.",
    ),
    Form.INFINITIVE: (
        "Zu meinen Aufgaben {at} gehört es, {clause}.",
        "{At} gehört es zu meinen Aufgaben, {clause}.",
    ),
}
_OTHERS: Mapping[tuple[Setting, Form], Frames] = {
    (Setting.ROLE, Form.PAST): ("Als {title} ({org}) {verb} ich {clause}.", "Als {title} {verb} ich {clause}."),
    (Setting.ROLE, Form.PERFECT): ("Als {title} ({org}) habe ich {clause}.", "Als {title} habe ich {clause}."),
    (Setting.ROLE, Form.NOUN): (
        "Zu meinen Aufgaben als {title} ({org}) gehörte {the}{clause}.",
        "Zu meinen Aufgaben als {title} gehörte {the}{clause}.",
    ),
    (Setting.ROLE, Form.NOUNS): (
        "Zu meinen Aufgaben als {title} ({org}) gehörten {clause}.",
        "Zu meinen Aufgaben als {title} gehörten {clause}.",
    ),
    (Setting.ROLE, Form.INFINITIVE): (
        "Zu meinen Aufgaben als {title} ({org}) gehörte es, {clause}.",
        "Zu meinen Aufgaben als {title} gehörte es, {clause}.",
    ),
    (Setting.CURRENT_ROLE, Form.PAST): ("Als {title} ({org}) {verb} ich {clause}.", "Als {title} {verb} ich {clause}."),
    (Setting.CURRENT_ROLE, Form.PERFECT): (
        "Als {title} ({org}) habe ich {clause}.",
        "Als {title} habe ich {clause}.",
    ),
    (Setting.CURRENT_ROLE, Form.NOUN): (
        "Zu meinen Aufgaben als {title} ({org}) gehört {the}{clause}.",
        "Zu meinen Aufgaben als {title} gehört {the}{clause}.",
    ),
    (Setting.CURRENT_ROLE, Form.NOUNS): (
        "Zu meinen Aufgaben als {title} ({org}) gehören {clause}.",
        "Zu meinen Aufgaben als {title} gehören {clause}.",
    ),
    (Setting.CURRENT_ROLE, Form.INFINITIVE): (
        "Zu meinen Aufgaben als {title} ({org}) gehört es, {clause}.",
        "Zu meinen Aufgaben als {title} gehört es, {clause}.",
    ),
    (Setting.PROJECT, Form.NOUN): ("Zum Projekt „{title}“ gehörte {the}{clause}.",),
    (Setting.PROJECT, Form.NOUNS): ("Zum Projekt „{title}“ gehörten {clause}.",),
    (Setting.VOLUNTEERING, Form.NOUN): ("Zu meinem Ehrenamt ({org}) gehörte {the}{clause}.",),
    (Setting.VOLUNTEERING, Form.NOUNS): ("Zu meinem Ehrenamt ({org}) gehörten {clause}.",),
    (Setting.VOLUNTEERING, Form.INFINITIVE): ("Zu meinem Ehrenamt ({org}) gehörte es, {clause}.",),
    (Setting.PROJECT, Form.PAST): ("Im Projekt „{title}“ {verb} ich {clause}.",),
    (Setting.PROJECT, Form.PERFECT): ("Im Projekt „{title}“ habe ich {clause}.",),
    (Setting.VOLUNTEERING, Form.PAST): ("Im Ehrenamt ({org}) {verb} ich {clause}.",),
    (Setting.VOLUNTEERING, Form.PERFECT): ("Im Ehrenamt ({org}) habe ich {clause}.",),
    (Setting.STUDY, Form.PERFECT): ("In meiner Ausbildung ({org}) habe ich {clause}.",),
}
_LISTS: Mapping[tuple[Setting, LineKind], Frames] = {
    (Setting.JOB, LineKind.WORK): ("Zu meinen Aufgaben {at} gehörten:", "{At} gehörten zu meinen Aufgaben:"),
    (Setting.JOB, LineKind.DEED): ("{At} habe ich unter anderem:", "Was ich {at} gemacht habe:"),
    (Setting.CURRENT_JOB, LineKind.WORK): ("Zu meinen Aufgaben {at} gehören:", "{At} gehören zu meinen Aufgaben:"),
    (Setting.CURRENT_JOB, LineKind.DEED): ("{At} habe ich unter anderem:", "Was ich {at} gemacht habe:"),
    (Setting.ROLE, LineKind.WORK): ("Aus meiner Arbeit als {title}:", "Einige Aufgaben aus meiner Arbeit als {title}:"),
    (Setting.ROLE, LineKind.DEED): ("Als {title} habe ich unter anderem:", "Was ich als {title} gemacht habe:"),
    (Setting.VOLUNTEERING, LineKind.WORK): ("Aus meinem Ehrenamt ({org}):",),
    (Setting.VOLUNTEERING, LineKind.DEED): ("Im Ehrenamt ({org}) habe ich unter anderem:",),
    (Setting.PROJECT, LineKind.WORK): ("Aus dem Projekt „{title}“:",),
    (Setting.PROJECT, LineKind.DEED): ("Im Projekt „{title}“ habe ich unter anderem:",),
    (Setting.UNNAMED, LineKind.WORK): ("Einige meiner bisherigen Aufgaben:", "Aufgaben aus meiner bisherigen Arbeit:"),
    (Setting.UNNAMED, LineKind.DEED): ("In meiner bisherigen Arbeit habe ich unter anderem:",),
    (Setting.JOB, LineKind.OTHER): ("Aus meiner Arbeit {at}:", "Einiges aus meiner Arbeit {at}:"),
    (Setting.CURRENT_JOB, LineKind.OTHER): ("Aus meiner Arbeit {at}:", "Einiges aus meiner Arbeit {at}:"),
    (Setting.ROLE, LineKind.OTHER): ("Aus meiner Arbeit als {title}:", "Einiges aus meiner Arbeit als {title}:"),
    (Setting.UNNAMED, LineKind.OTHER): ("Aus meiner bisherigen Arbeit:", "Einiges aus meiner bisherigen Arbeit:"),
    (Setting.VOLUNTEERING, LineKind.OTHER): ("Aus meinem Ehrenamt ({org}):",),
    (Setting.PROJECT, LineKind.OTHER): ("Aus dem Projekt „{title}“:",),
}

GERMAN = Wording(
    language="de",
    opening=(
        "hiermit bewerbe ich mich {at_company} um die Stelle „{role}“.",
        "ich bewerbe mich {at_company} um die Stelle „{role}“.",
        "mit diesem Schreiben bewerbe ich mich {at_company} um die Stelle „{role}“.",
    ),
    opening_role=(
        "hiermit bewerbe ich mich um die Stelle „{role}“.",
        "ich bewerbe mich bei Ihnen um die Stelle „{role}“.",
        "mit diesem Schreiben bewerbe ich mich um die Stelle „{role}“.",
    ),
    opening_company="hiermit bewerbe ich mich um die Stelle, die Sie {at_company} ausgeschrieben haben.",
    opening_bare="hiermit bewerbe ich mich um die Stelle, die Sie ausgeschrieben haben.",
    present_job=("Zurzeit arbeite ich {at} als {title}.", "Derzeit bin ich {at} als {title} tätig."),
    present_job_long="Zurzeit arbeite ich {at} als „{title}“.",
    present_job_since=(
        "Seit {start} bin ich {at} als {title} tätig.",
        "{At} arbeite ich seit {start} als {title}.",
    ),
    present_job_long_since="Seit {start} arbeite ich {at} als „{title}“.",
    present_employer="Zurzeit arbeite ich {at}.",
    present_role="Zurzeit arbeite ich als {title}.",
    present_role_since="Seit {start} arbeite ich als {title}.",
    last_job=("Bis {end} war ich {at} als {title} tätig.", "Bis {end} habe ich {at} als {title} gearbeitet."),
    last_role="Bis {end} habe ich als {title} gearbeitet.",
    span_job=(
        "Von {start} bis {end} habe ich als {title} {at} gearbeitet.",
        "Auch als {title} {at} habe ich gearbeitet, von {start} bis {end}.",
    ),
    span_job_titles="",
    degree="Ich habe den Abschluss „{title}“ ({org}).",
    degree_field="Ich habe den Abschluss „{degree}, {field}“ ({org}).",
    degree_named="Ich bin {title} ({org}).",
    present_study="Mein jetziges Studium ist „{title}“ ({org}).",
    present_study_field="Mein jetziges Studium ist „{degree}, {field}“ ({org}).",
    lead_must=(),
    evidence={
        **{(Setting.JOB, form): frames for form, frames in _JOB.items()},
        **{(Setting.CURRENT_JOB, form): frames for form, frames in _CURRENT_JOB.items()},
        **_OTHERS,
    },
    evidence_now={},
    evidence_then={
        Form.PAST: ("Dort {verb} ich {clause}.",),
        Form.PERFECT: ("Dort habe ich {clause}.",),
    },
    gathered_now=(),
    more={
        (False, Form.PAST): ("Außerdem {verb} ich {clause}.", "Ebenso {verb} ich {clause}."),
        (True, Form.PAST): ("Außerdem {verb} ich {clause}.", "Ebenso {verb} ich {clause}."),
        (False, Form.PERFECT): ("Außerdem habe ich {clause}.", "Zudem habe ich {clause}."),
        (True, Form.PERFECT): ("Außerdem habe ich {clause}.", "Zudem habe ich {clause}."),
        (False, Form.STATE): ("Zudem war ich {clause}.",),
        (True, Form.STATE): ("Zudem bin ich {clause}.",),
        (False, Form.PERSON): ("Zudem war ich {clause}.",),
        (True, Form.PERSON): ("Zudem bin ich {clause}.",),
        (False, Form.NOUN): (
            "Auch {the}{clause} gehörte dort zu meiner Arbeit.",
            "Zu meiner Arbeit dort gehörte auch {the}{clause}.",
        ),
        (True, Form.NOUN): (
            "Auch {the}{clause} gehört dort zu meiner Arbeit.",
            "Zu meiner Arbeit dort gehört auch {the}{clause}.",
        ),
        (False, Form.NOUNS): (
            "Auch {clause} gehörten dort zu meiner Arbeit.",
            "Zu meiner Arbeit dort gehörten auch {clause}.",
        ),
        (True, Form.NOUNS): (
            "Auch {clause} gehören dort zu meiner Arbeit.",
            "Zu meiner Arbeit dort gehören auch {clause}.",
        ),
        (False, Form.INFINITIVE): (
            "Außerdem gehörte es zu meiner Arbeit dort, {clause}.",
            "Auch war es dort meine Aufgabe, {clause}.",
        ),
        (True, Form.INFINITIVE): (
            "Außerdem gehört es zu meiner Arbeit dort, {clause}.",
            "Auch ist es dort meine Aufgabe, {clause}.",
        ),
    },
    again={
        (False, Form.NOUN): (
            "Dazu kam {the}{clause}.",
            "Auch {the}{clause} gehörte dazu.",
            "Hinzu kam {the}{clause}.",
        ),
        (True, Form.NOUN): (
            "Dazu kommt {the}{clause}.",
            "Auch {the}{clause} gehört dazu.",
            "Hinzu kommt {the}{clause}.",
        ),
        (False, Form.NOUNS): (
            "Dazu kamen {clause}.",
            "Auch {clause} gehörten dazu.",
            "Hinzu kamen {clause}.",
        ),
        (True, Form.NOUNS): (
            "Dazu kommen {clause}.",
            "Auch {clause} gehören dazu.",
            "Hinzu kommen {clause}.",
        ),
    },
    gathered={
        Setting.JOB: (
            "Zu meinen Aufgaben {at} gehörten {clauses}.",
            "{At} gehörten {clauses} zu meinen Aufgaben.",
        ),
        Setting.CURRENT_JOB: (
            "Zu meinen Aufgaben {at} gehören {clauses}.",
            "{At} gehören {clauses} zu meinen Aufgaben.",
        ),
        Setting.ROLE: (
            "Zu meinen Aufgaben als {title} ({org}) gehörten {clauses}.",
            "Zu meinen Aufgaben als {title} gehörten {clauses}.",
        ),
        Setting.CURRENT_ROLE: (
            "Zu meinen Aufgaben als {title} ({org}) gehören {clauses}.",
            "Zu meinen Aufgaben als {title} gehören {clauses}.",
        ),
        Setting.VOLUNTEERING: ("Zu meinem Ehrenamt ({org}) gehörten {clauses}.",),
        Setting.UNNAMED: ("Zu meinen bisherigen Aufgaben gehörten {clauses}.",),
    },
    gathered_more={
        Setting.JOB: (
            "Zu meinen weiteren Aufgaben dort gehörten {clauses}.",
            "Außerdem gehörten zu meinen Aufgaben dort {clauses}.",
        ),
        Setting.CURRENT_JOB: (
            "Zu meinen weiteren Aufgaben dort gehören {clauses}.",
            "Außerdem gehören zu meinen Aufgaben dort {clauses}.",
        ),
        Setting.ROLE: ("Zu meinen weiteren Aufgaben gehörten {clauses}.",),
        Setting.CURRENT_ROLE: ("Zu meinen weiteren Aufgaben gehören {clauses}.",),
        Setting.VOLUNTEERING: ("Dazu kamen {clauses}.",),
    },
    gathered_again={
        **dict.fromkeys((Setting.JOB, Setting.ROLE, Setting.VOLUNTEERING), ("Hinzu kamen {clauses}.",)),
        **dict.fromkeys((Setting.CURRENT_JOB, Setting.CURRENT_ROLE), ("Hinzu kommen {clauses}.",)),
    },
    lists=_LISTS,
    sentence="",
    papers="Ich habe {skills}.",
    papers_listed="Diese Qualifikationen bringe ich mit: {skills}.",
    paper_listed="Diese Qualifikation bringe ich mit: {skills}.",
    trained="Ich habe eine {skills} abgeschlossen.",
    held="",
    spoken="Ich spreche {skills}.",
    listed="Ich bringe Kenntnisse in {skills} mit.",
    closing=(
        (
            "Vielen Dank, dass Sie sich Zeit für meine Bewerbung nehmen. Gern erzähle ich Ihnen in einem Gespräch"
            " mehr und freue mich auf Ihre Antwort."
        ),
        "Über eine Einladung zu einem Gespräch freue ich mich. Vielen Dank, dass Sie sich die Zeit nehmen.",
        "Gern berichte ich Ihnen persönlich mehr davon und freue mich, von Ihnen zu hören.",
    ),
    thanks="Vielen Dank, dass Sie sich Zeit für meine Bewerbung nehmen.",
    quoted="{asked}",
    conjunction="und",
    placeholder="[Warum {company}: ein oder zwei Sätze, die nur Sie schreiben können]",
    this_company="dieses Unternehmen",
    the="",
    subject="Bewerbung: {role}",
    subject_reference="Bewerbung: {role} (Kennziffer {reference})",
    subject_bare="Bewerbung",
)
