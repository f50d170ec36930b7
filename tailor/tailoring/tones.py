"""The same letters warmer or more formal: the sentences of each language that a tone says otherwise."""

from collections.abc import Mapping
from dataclasses import replace

from tailor.tailoring.english import ENGLISH
from tailor.tailoring.frames import Wording
from tailor.tailoring.french import FRENCH
from tailor.tailoring.german import GERMAN

WARM: Mapping[str, Wording] = {
    "en": replace(
        ENGLISH,
        opening=(
            "I would be very glad to join {company}, and I am applying for the position of {role}.",
            "I was glad to find your posting for the position of {role} at {company}, and I would like to apply.",
            "It would be a pleasure to work at {company}, and I am applying for the position of {role}.",
        ),
        opening_role=(
            "I would be very glad to be considered for the position of {role}.",
            "I was glad to find your posting for the position of {role}, and I would like to apply.",
            "It is a pleasure to apply for the position of {role}.",
        ),
        thanks="Thank you for reading this.",
        closing=(
            (
                "Thank you for reading this. I would be happy to tell you more whenever it suits you, and I hope to"
                " hear from you soon."
            ),
        ),
    ),
    "de": replace(
        GERMAN,
        opening=(
            "gern möchte ich {at_company} arbeiten und bewerbe mich um die Stelle „{role}“.",
            "mit Freude bewerbe ich mich {at_company} um die Stelle „{role}“.",
            "die Stelle „{role}“ {at_company} spricht mich sehr an, und ich bewerbe mich gern darum.",
        ),
        opening_role=(
            "gern bewerbe ich mich bei Ihnen um die Stelle „{role}“.",
            "mit Freude bewerbe ich mich bei Ihnen um die Stelle „{role}“.",
            "die Stelle „{role}“ spricht mich sehr an, und ich bewerbe mich gern darum.",
        ),
        thanks="Danke, dass Sie sich Zeit für meine Bewerbung nehmen.",
        closing=(
            (
                "Danke, dass Sie sich Zeit für meine Bewerbung nehmen. Über ein Kennenlernen würde ich mich freuen,"
                " und Fragen beantworte ich gern schon vorher."
            ),
        ),
    ),
    "fr": replace(
        FRENCH,
        opening=(
            "C’est avec plaisir que je vous adresse ma candidature au poste « {role} » {at_company}.",
            "Le poste « {role} » {at_company} me plaît beaucoup, et je vous adresse ma candidature.",
            "J’aimerais beaucoup travailler avec vous et vous adresse ma candidature au poste « {role} » {at_company}.",
        ),
        opening_role=(
            "C’est avec plaisir que je vous adresse ma candidature au poste « {role} ».",
            "Le poste « {role} » me plaît beaucoup, et je vous adresse ma candidature.",
            "J’aimerais beaucoup travailler avec vous et vous adresse ma candidature au poste « {role} ».",
        ),
        thanks="Merci de prendre le temps de lire ma candidature.",
        closing=("Merci de prendre le temps de lire ma candidature. Je me réjouis de vous en dire plus de vive voix.",),
    ),
}
FORMAL: Mapping[str, Wording] = {
    "en": replace(
        ENGLISH,
        opening=(
            "I wish to apply for the position of {role} at {company}.",
            "Please accept this letter as my application for the position of {role} at {company}.",
            "With this letter, I apply for the position of {role} at {company}.",
        ),
        opening_role=(
            "I wish to apply for the position of {role}.",
            "Please accept this letter as my application for the position of {role}.",
            "With this letter, I apply for the position of {role}.",
        ),
        lead_must=(
            "You require {asked}.",
            "Your posting also requires {asked}.",
            "You further ask for {asked}.",
        ),
        thanks="Thank you for considering my application.",
        closing=(
            (
                "Thank you for considering my application. I would welcome the opportunity to discuss it in an"
                " interview, and I look forward to your reply."
            ),
        ),
    ),
    "de": replace(
        GERMAN,
        opening=(
            "hiermit bewerbe ich mich {at_company} um die ausgeschriebene Stelle „{role}“.",
            "um die {at_company} ausgeschriebene Stelle „{role}“ bewerbe ich mich mit diesem Schreiben.",
            "mit diesem Schreiben bewerbe ich mich {at_company} um die ausgeschriebene Stelle „{role}“.",
        ),
        opening_role=(
            "hiermit bewerbe ich mich um die ausgeschriebene Stelle „{role}“.",
            "um die von Ihnen ausgeschriebene Stelle „{role}“ bewerbe ich mich mit diesem Schreiben.",
            "mit diesem Schreiben bewerbe ich mich um die ausgeschriebene Stelle „{role}“.",
        ),
        closing=(
            (
                "Für weitere Auskünfte stehe ich Ihnen gern zur Verfügung. Über die Einladung zu einem persönlichen"
                " Gespräch würde ich mich freuen."
            ),
        ),
    ),
    "fr": replace(
        FRENCH,
        opening=(
            "J’ai l’honneur de vous adresser ma candidature au poste « {role} » {at_company}.",
            "Par la présente, je vous adresse ma candidature au poste « {role} » {at_company}.",
            "Je vous prie de bien vouloir examiner ma candidature au poste « {role} » {at_company}.",
        ),
        opening_role=(
            "J’ai l’honneur de vous adresser ma candidature au poste « {role} ».",
            "Par la présente, je vous adresse ma candidature au poste « {role} ».",
            "Je vous prie de bien vouloir examiner ma candidature au poste « {role} ».",
        ),
        closing=(
            (
                "Je me tiens à votre disposition pour un entretien et vous remercie de l’attention que vous porterez"
                " à ma candidature."
            ),
        ),
    ),
}
