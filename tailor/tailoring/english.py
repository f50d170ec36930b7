"""The sentences of an English letter."""

from collections.abc import Mapping

from tailor.tailoring.frames import EARLIER, Frames, LineKind, Setting, Wording
from tailor.tailoring.grammar import Form

_JOB: Mapping[Form, Frames] = {
    Form.PAST: (
        "At {org}, I {clause}.",
        "As {a} {title} at {org}, I {clause}.",
        "During my time at {org}, I {clause}.",
        "In my work for {org}, I {clause}.",
        "As {a} {title} in {org}, I {clause}.",
        EARLIER,
    ),
    Form.STATE: ("At {org}, I was {clause}.", "As {a} {title} at {org}, I was {clause}."),
    Form.PERSON: ("At {org}, I was {a} {clause}.", "During my time at {org}, I was {a} {clause}."),
    Form.NOUN: ("My work at {org} included {the}{clause}.", "At {org}, my work included {the}{clause}."),
    Form.INFINITIVE: ("At {org}, my job was to {clause}.", "My job at {org} was to {clause}."),
    Form.FIRST_PERSON: ("At {org}, {clause}.", "During my time at {org}, {clause}."),
}
_CURRENT_JOB: Mapping[Form, Frames] = {
    Form.PAST: (
        "At {org}, I {clause}.",
        "In my current position at {org}, I {clause}.",
        "As {a} {title} at {org}, I {clause}.",
        "In my work for {org}, I {clause}.",
    ),
    Form.PRESENT: (
        "In my current role at {org}, I {clause}.",
        "At {org}, I {clause}.",
        "As {a} {title} at {org}, I {clause}.",
        "In my work for {org}, I {clause}.",
    ),
    Form.STATE: ("At {org}, I am {clause}.", "As {a} {title} at {org}, I am {clause}."),
    Form.PERSON: ("At {org}, I have been {a} {clause}.", "In my time at {org}, I have been {a} {clause}."),
    Form.NOUN: ("My work at {org} includes {the}{clause}.", "At {org}, my work includes {the}{clause}."),
    Form.FIRST_PERSON: ("At {org}, {clause}.", "In my current position at {org}, {clause}."),
}
_ROLE: Mapping[Form, Frames] = {
    Form.PAST: (
        "As {a} {title} ({org}), I {clause}.",
        "As {a} {title}, I {clause}.",
        "In my role as {title}, I {clause}.",
    ),
    Form.PRESENT: (
        "As {a} {title} ({org}), I {clause}.",
        "As {a} {title}, I {clause}.",
        "In my role as {title}, I {clause}.",
    ),
    Form.STATE: ("As {a} {title} ({org}), I was {clause}.", "As {a} {title}, I was {clause}."),
    Form.NOUN: (
        "My work as {a} {title} ({org}) included {the}{clause}.",
        "My work as {a} {title} included {the}{clause}.",
    ),
    Form.INFINITIVE: ("My job as {a} {title} ({org}) was to {clause}.", "My job as {a} {title} was to {clause}."),
    Form.FIRST_PERSON: ("As {a} {title} ({org}), {clause}.", "As {a} {title}, {clause}."),
}
_CURRENT_ROLE: Mapping[Form, Frames] = {
    **_ROLE,
    Form.STATE: ("As {a} {title} ({org}), I am {clause}.", "As {a} {title}, I am {clause}."),
    Form.NOUN: (
        "My work as {a} {title} ({org}) includes {the}{clause}.",
        "My work as {a} {title} includes {the}{clause}.",
    ),
}
_PROJECT: Mapping[Form, Frames] = {
    Form.PAST: (
        "For the project “{title}”, I {clause}.",
        "In the project “{title}”, I {clause}.",
        "In {a} {title}, I {clause}.",
    ),
    Form.PRESENT: ("For the project “{title}”, I {clause}.", "In the project “{title}”, I {clause}."),
    Form.NOUN: ("The project “{title}” included {the}{clause}.",),
    Form.INFINITIVE: ("In the project “{title}”, my work was to {clause}.",),
    Form.FIRST_PERSON: ("In the project “{title}”, {clause}.", "In {a} {title}, {clause}."),
}
_VOLUNTEERING: Mapping[Form, Frames] = {
    Form.PAST: ("In my volunteer work for {org}, I {clause}.", "As a volunteer at {org}, I {clause}."),
    Form.PRESENT: ("In my volunteer work for {org}, I {clause}.",),
    Form.NOUN: ("My volunteer work for {org} included {the}{clause}.",),
    Form.INFINITIVE: ("My volunteer work for {org} was to {clause}.",),
    Form.PERSON: ("In my volunteer work for {org}, I was {a} {clause}.",),
    Form.FIRST_PERSON: ("In my volunteer work for {org}, {clause}.",),
}
_STUDY: Mapping[Form, Frames] = {
    Form.PAST: ("While studying at {org}, I {clause}.", "As a student at {org}, I {clause}."),
    Form.NOUN: ("My studies at {org} included {the}{clause}.",),
    Form.PERSON: ("As a student at {org}, I was also {a} {clause}.",),
    Form.FIRST_PERSON: ("While studying at {org}, {clause}.",),
}
_UNNAMED: Mapping[Form, Frames] = {
    Form.PAST: ("In my work so far, I {clause}.", "In other work, I {clause}."),
    Form.PRESENT: ("In my work, I {clause}.", "In other work, I {clause}."),
    Form.FIRST_PERSON: ("In my work so far, {clause}.",),
}
_LISTS: Mapping[tuple[Setting, LineKind], Frames] = {
    (Setting.JOB, LineKind.WORK): ("My work at {org} included:", "At {org}, my work included:"),
    (Setting.JOB, LineKind.DEED): ("Some of what I did at {org}:", "A few things that I did at {org}:"),
    (Setting.JOB, LineKind.DUTY): ("My job at {org} was to:", "At {org}, my job was to:"),
    (Setting.CURRENT_JOB, LineKind.WORK): ("My work at {org} includes:", "At {org}, my work includes:"),
    (Setting.CURRENT_JOB, LineKind.DEED): (
        "Some of what I have done at {org}:",
        "A few things that I have done at {org}:",
    ),
    (Setting.CURRENT_JOB, LineKind.DUTY): ("My job at {org} is to:", "At {org}, my job is to:"),
    (Setting.ROLE, LineKind.WORK): ("Part of my work as {a} {title}:", "From my work as {a} {title}:"),
    (Setting.ROLE, LineKind.DEED): (
        "Some of what I have done as {a} {title}:",
        "A few things that I have done as {a} {title}:",
    ),
    (Setting.ROLE, LineKind.DUTY): ("Some of my tasks as {a} {title}:", "A few of my tasks as {a} {title}:"),
    (Setting.VOLUNTEERING, LineKind.WORK): ("Part of my volunteer work for {org}:",),
    (Setting.VOLUNTEERING, LineKind.DEED): ("Some of what I have done as a volunteer for {org}:",),
    (Setting.VOLUNTEERING, LineKind.DUTY): ("Some of my tasks as a volunteer for {org}:",),
    (Setting.PROJECT, LineKind.WORK): ("From the project “{title}”:",),
    (Setting.PROJECT, LineKind.DEED): ("Some of what I did in the project “{title}”:",),
    (Setting.UNNAMED, LineKind.WORK): ("Some of my work so far:", "A few things from my work so far:"),
    (Setting.UNNAMED, LineKind.DEED): (
        "Some of what I have done in my work so far:",
        "A few things that I have done so far:",
    ),
    (Setting.JOB, LineKind.OTHER): ("From my work at {org}:", "From my time at {org}:"),
    (Setting.CURRENT_JOB, LineKind.OTHER): ("From my work at {org}:", "From my current job at {org}:"),
    (Setting.ROLE, LineKind.OTHER): ("From my work as {a} {title}:", "From my time as {a} {title}:"),
    (Setting.UNNAMED, LineKind.OTHER): ("Some of my work so far:", "A few things from my work so far:"),
    (Setting.VOLUNTEERING, LineKind.OTHER): ("From my volunteer work for {org}:",),
    (Setting.PROJECT, LineKind.OTHER): ("From the project “{title}”:",),
}
_MORE_PAST: Frames = ("I also {clause}.", "Beyond that, I {clause}.", "In addition, I {clause}.")

ENGLISH = Wording(
    language="en",
    opening=(
        "I am applying for the position of {role} at {company}.",
        "I would like to apply for the position of {role} at {company}.",
        "I am writing to apply for the position of {role} at {company}.",
        "Please accept my application for the position of {role} at {company}.",
    ),
    opening_role=(
        "I am applying for the position of {role}.",
        "I would like to apply for the position of {role}.",
        "I am writing to apply for the position of {role}.",
        "Please accept my application for the position of {role}.",
    ),
    opening_company="I am applying for the position that you have advertised at {company}.",
    opening_bare="I am applying for the position that you have advertised.",
    present_job=("I currently work as {a} {title} at {org}.", "I am currently {a} {title} at {org}."),
    present_job_long="My current position is {title}, at {org}.",
    present_job_since=(
        "I have been {a} {title} at {org} since {start}.",
        "I have worked as {a} {title} at {org} since {start}.",
        "Since {start}, I have been {a} {title} at {org}.",
    ),
    present_job_long_since="My current position, since {start}, is {title}, at {org}.",
    present_employer="I currently work at {org}.",
    present_role="I currently work as {a} {title}.",
    present_role_since="I have worked as {a} {title} since {start}.",
    last_job=("Until {end}, I was {a} {title} at {org}.", "Until {end}, I worked as {a} {title} at {org}."),
    last_role="Until {end}, I worked as {a} {title}.",
    span_job=(
        "From {start} to {end}, I worked as {a} {title} at {org}.",
        "I also worked as {a} {title} at {org}, from {start} to {end}.",
    ),
    span_job_titles="From {start} to {end}, I worked at {org}, as {title}.",
    degree="I hold {a} {title} from {org}.",
    degree_field="I hold {a} {degree} in {field} from {org}.",
    degree_named="I hold this qualification from {org}: {title}.",
    present_study="I am studying for {a} {title} at {org}.",
    present_study_field="I am studying for {a} {degree} in {field} at {org}.",
    lead_must=("You ask for {asked}.", "You are looking for {asked}."),
    evidence={
        (setting, form): frames
        for setting, forms in (
            (Setting.JOB, _JOB),
            (Setting.CURRENT_JOB, _CURRENT_JOB),
            (Setting.ROLE, _ROLE),
            (Setting.CURRENT_ROLE, _CURRENT_ROLE),
            (Setting.PROJECT, _PROJECT),
            (Setting.VOLUNTEERING, _VOLUNTEERING),
            (Setting.STUDY, _STUDY),
            (Setting.UNNAMED, _UNNAMED),
        )
        for form, frames in forms.items()
    },
    evidence_now={
        Form.PRESENT: ("In my current role, I {clause}.", "In my current position, I {clause}."),
        Form.STATE: ("In my current role, I am {clause}.",),
        Form.PERSON: ("In my current role, I have been {a} {clause}.",),
        Form.NOUN: ("In my current role, my work includes {the}{clause}.",),
        Form.FIRST_PERSON: ("In my current role, {clause}.", "In my current position, {clause}."),
    },
    evidence_then={
        Form.PAST: ("In that role, I {clause}.", "In that position, I {clause}."),
        Form.FIRST_PERSON: ("In that role, {clause}.",),
    },
    gathered_now=("In my current role, my work covers {clauses}.", "In my current position, my work covers {clauses}."),
    more={
        (False, Form.PAST): _MORE_PAST,
        (True, Form.PAST): _MORE_PAST,
        (True, Form.PRESENT): _MORE_PAST,
        (False, Form.PRESENT): _MORE_PAST,
        (False, Form.STATE): ("I was also {clause}.", "In addition, I was {clause}."),
        (True, Form.STATE): ("I am also {clause}.", "In addition, I am {clause}."),
        (False, Form.PERSON): ("I was also {a} {clause}.", "I was {a} {clause} as well."),
        (True, Form.PERSON): ("I have also been {a} {clause}.", "I have been {a} {clause} as well."),
        (False, Form.NOUN): ("My work there also included {the}{clause}.",),
        (True, Form.NOUN): ("My work there also includes {the}{clause}.",),
        (False, Form.INFINITIVE): ("It was also my job to {clause}.", "Part of my work there was to {clause}."),
        (False, Form.FIRST_PERSON): ("In addition, {clause}.",),
        (True, Form.FIRST_PERSON): ("In addition, {clause}.",),
    },
    again={
        (False, Form.NOUN): ("It also included {the}{clause}.", "Another part of it was {the}{clause}."),
        (True, Form.NOUN): ("It also includes {the}{clause}.", "Another part of it is {the}{clause}."),
        (False, Form.INFINITIVE): (
            "It was also my job to {clause}.",
            "Part of my work there was to {clause}.",
            "Another of my tasks was to {clause}.",
        ),
    },
    gathered={
        Setting.JOB: ("My work at {org} covered {clauses}.", "At {org}, my work covered {clauses}."),
        Setting.CURRENT_JOB: ("My work at {org} covers {clauses}.", "At {org}, my work covers {clauses}."),
        Setting.ROLE: (
            "My work as {a} {title} ({org}) covered {clauses}.",
            "My work as {a} {title} covered {clauses}.",
        ),
        Setting.CURRENT_ROLE: (
            "My work as {a} {title} ({org}) covers {clauses}.",
            "My work as {a} {title} covers {clauses}.",
        ),
        Setting.VOLUNTEERING: ("My volunteer work for {org} covered {clauses}.",),
        Setting.UNNAMED: ("My work has also covered {clauses}.", "My work so far has covered {clauses}."),
    },
    gathered_more={
        Setting.JOB: ("My work there also covered {clauses}.",),
        Setting.CURRENT_JOB: ("My work there also covers {clauses}.",),
        Setting.ROLE: ("That work also covered {clauses}.",),
        Setting.CURRENT_ROLE: ("That work also covers {clauses}.",),
        Setting.VOLUNTEERING: ("My volunteer work also covered {clauses}.",),
    },
    gathered_again={
        **dict.fromkeys((Setting.JOB, Setting.ROLE, Setting.VOLUNTEERING), ("Other parts of it were {clauses}.",)),
        **dict.fromkeys((Setting.CURRENT_JOB, Setting.CURRENT_ROLE), ("Other parts of it are {clauses}.",)),
    },
    lists=_LISTS,
    sentence="I {clause}.",
    papers="I hold {skills}.",
    papers_listed="I hold the following qualifications: {skills}.",
    paper_listed="I hold the following qualification: {skills}.",
    trained="",
    held="I am {state}.",
    spoken="I speak {skills}.",
    listed="My skills include {skills}.",
    closing=(
        (
            "Thank you for taking the time to read my application. I would be glad to tell you more about any of"
            " this, by phone or in person, and I look forward to hearing from you."
        ),
        (
            "I would welcome the chance to talk about this with you, in person or by phone. Thank you for considering"
            " my application."
        ),
        (
            "If you would like to know more about any of this, I would be glad to talk. Thank you for your time, and"
            " I look forward to your answer."
        ),
    ),
    thanks="Thank you for taking the time to read my application.",
    quoted="{asked}",
    conjunction="and",
    placeholder="[Why {company}: one or two sentences that only you can write]",
    this_company="this company",
    the="the",
    subject="Application: {role}",
    subject_reference="Application: {role} (reference {reference})",
    subject_bare="Application",
)
