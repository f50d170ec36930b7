"""The sentences of an English letter."""

from tailor.tailoring.frames import Frames, Setting, Wording
from tailor.tailoring.grammar import Form

_QUOTES: Frames = (
    "From my {cv}, on my time at {org}: “{quote}.”",
    "My {cv} puts it like this, under {org}: “{quote}.”",
    "Under {org}, my {cv} reads: “{quote}.”",
    "One line of my {cv}, from {org}: “{quote}.”",
)

ENGLISH = Wording(
    opening="I am applying for the position of {role} at {company}.",
    opening_role="I am applying for the position of {role}.",
    opening_company="I am applying for the position that you have advertised at {company}.",
    opening_bare="I am applying for the position that you have advertised.",
    present_job="I currently work as {a} {title} at {org}.",
    present_job_long="My current position is {title}, at {org}.",
    last_job="My most recent position was {title} at {org}.",
    degree="I hold {a} {title} from {org}.",
    degree_field="I hold {a} {degree} in {field} from {org}.",
    present_study="I am studying for {a} {title} at {org}.",
    points="Here are examples from my own work for {count} of the points in your posting.",
    point="Here is an example from my own work for one of the points in your posting.",
    work="Let me show you some of the work that I have done.",
    lead_must=(
        "You ask for {asked}.",
        "Your posting asks for {asked} as well.",
        "You are also looking for {asked}.",
        "I noticed {asked} among your requirements, too.",
    ),
    lead_other=(
        "Your posting mentions {asked}.",
        "You also mention {asked}.",
        "{Asked} came up in your posting too.",
        "I also saw {asked} in your posting.",
    ),
    evidence={
        (Setting.JOB, Form.PAST): (
            "At {org}, I {clause}.",
            "As {a} {title} at {org}, I {clause}.",
            "During my time at {org}, I {clause}.",
            "In my work for {org}, I {clause}.",
        ),
        (Setting.JOB, Form.STATE): ("At {org}, I was {clause}.", "As {a} {title} at {org}, I was {clause}."),
        (Setting.JOB, Form.NOUN): ("My work at {org} included {clause}.", "Part of my work at {org} was {clause}."),
        (Setting.JOB, Form.FIRST_PERSON): ("At {org}, {clause}.", "During my time at {org}, {clause}."),
        (Setting.JOB, Form.QUOTED): _QUOTES,
        (Setting.CURRENT_JOB, Form.PAST): (
            "At {org}, I {clause}.",
            "In my current position at {org}, I {clause}.",
            "As {a} {title} at {org}, I {clause}.",
            "In my work for {org}, I {clause}.",
        ),
        (Setting.CURRENT_JOB, Form.PRESENT): (
            "In my current role at {org}, I {clause}.",
            "At {org}, I {clause}.",
            "As {a} {title} at {org}, I {clause}.",
            "In my work for {org}, I {clause}.",
        ),
        (Setting.CURRENT_JOB, Form.STATE): ("At {org}, I am {clause}.", "As {a} {title} at {org}, I am {clause}."),
        (Setting.CURRENT_JOB, Form.NOUN): (
            "My work at {org} includes {clause}.",
            "Part of my work at {org} is {clause}.",
        ),
        (Setting.CURRENT_JOB, Form.FIRST_PERSON): ("At {org}, {clause}.", "In my current position at {org}, {clause}."),
        (Setting.CURRENT_JOB, Form.QUOTED): _QUOTES,
        (Setting.ROLE, Form.PAST): ("As {a} {title}, I {clause}.", "In my role as {title}, I {clause}."),
        (Setting.ROLE, Form.PRESENT): ("As {a} {title}, I {clause}.", "In my role as {title}, I {clause}."),
        (Setting.ROLE, Form.STATE): ("As {a} {title}, I was {clause}.",),
        (Setting.ROLE, Form.NOUN): ("My work as {a} {title} included {clause}.",),
        (Setting.ROLE, Form.FIRST_PERSON): ("As {a} {title}, {clause}.",),
        (Setting.ROLE, Form.QUOTED): ("Under {title}, my {cv} reads: “{quote}.”",),
        (Setting.PROJECT, Form.PAST): (
            "For the project “{title}”, I {clause}.",
            "In the project “{title}”, I {clause}.",
        ),
        (Setting.PROJECT, Form.NOUN): ("The project “{title}” included {clause}.",),
        (Setting.PROJECT, Form.FIRST_PERSON): ("In the project “{title}”, {clause}.",),
        (Setting.PROJECT, Form.QUOTED): ("On the project “{title}”, my {cv} says: “{quote}.”",),
        (Setting.VOLUNTEERING, Form.PAST): (
            "In my volunteer work for {org}, I {clause}.",
            "As a volunteer at {org}, I {clause}.",
        ),
        (Setting.VOLUNTEERING, Form.PRESENT): ("In my volunteer work for {org}, I {clause}.",),
        (Setting.VOLUNTEERING, Form.NOUN): ("My volunteer work for {org} included {clause}.",),
        (Setting.VOLUNTEERING, Form.FIRST_PERSON): ("In my volunteer work for {org}, {clause}.",),
        (Setting.VOLUNTEERING, Form.QUOTED): ("On my volunteer work for {org}, my {cv} says: “{quote}.”",),
        (Setting.STUDY, Form.PAST): ("While studying at {org}, I {clause}.", "As a student at {org}, I {clause}."),
        (Setting.STUDY, Form.FIRST_PERSON): ("While studying at {org}, {clause}.",),
        (Setting.STUDY, Form.QUOTED): ("About my studies at {org}, my {cv} says: “{quote}.”",),
    },
    same_entry={
        Form.PAST: ("I also {clause}.", "Beyond that, I {clause}.", "There, I also {clause}."),
        Form.PRESENT: ("I also {clause}.", "Beyond that, I {clause}."),
    },
    sentence="I {clause}.",
    listed="You will also find {skills} in my {cv}.",
    closing=(
        "Thank you for taking the time to read my application. I would be glad to tell you more about any of this,"
        " by phone or in person, and I look forward to hearing from you."
    ),
    counts=("", "one", "two", "three", "four"),
    conjunction="and",
    placeholder="[Why {company}: one or two sentences that only you can write]",
    this_company="this company",
    the="the",
    subject="Application: {role}",
    subject_reference="Application: {role} (reference {reference})",
    subject_bare="Application",
)
