"""Who offers what where: a posting's title, company, place, pay, contact, dates."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from tailor.model import Document, LineRole, PostingContact, PostingLine
from tailor.parsing.legal_forms import has_legal_form
from tailor.parsing.places import is_place, is_region
from tailor.parsing.posting_client import find_client
from tailor.parsing.posting_closing import find_closing
from tailor.parsing.posting_contact import find_contact
from tailor.parsing.posting_contact_firm import without_firm
from tailor.parsing.posting_contact_links import with_linked
from tailor.parsing.posting_day_order import day_order
from tailor.parsing.posting_employer import find_employer
from tailor.parsing.posting_employer_names import fuller_name, is_unit, without_people, without_slogan, without_trade
from tailor.parsing.posting_employer_sentences import POSTED_BY
from tailor.parsing.posting_evidence import gather_evidence
from tailor.parsing.posting_head import is_known, read_head
from tailor.parsing.posting_head_line import name_and_place
from tailor.parsing.posting_letterhead import without_officer, without_officers
from tailor.parsing.posting_lines import (
    LABELS,
    from_title,
    head_parts,
    labelled_value,
    whole_lines,
    without_link,
    without_verb,
)
from tailor.parsing.posting_page_headings import titled_by_heading
from tailor.parsing.posting_page_title import read_page_title, says_nothing
from tailor.parsing.posting_patterns import is_organisation, pattern
from tailor.parsing.posting_pay import PAY
from tailor.parsing.posting_place import (
    find_place,
    pinned_place,
    place_behind,
    place_below_title,
    town_in_title,
    town_of_employer,
)
from tailor.parsing.posting_place_forms import (
    is_no_place,
    labelled_place,
    remote_place,
    site_place,
    town_among_facts,
    town_before_rule,
)
from tailor.parsing.posting_reference import find_reference
from tailor.parsing.posting_remarks import plain_blocks, plain_segments, without_remarks
from tailor.parsing.posting_remote import add_remote, is_rule, rule_chips
from tailor.parsing.posting_roles import assign_roles
from tailor.parsing.posting_ruled_place import ruled_place
from tailor.parsing.posting_segments import Segment
from tailor.parsing.posting_site_lines import without_site_blocks, without_site_lines
from tailor.parsing.posting_stated_pay import find_stated_pay
from tailor.parsing.posting_tasks import opens_as_task
from tailor.parsing.posting_title import without_stop
from tailor.parsing.posting_title_forms import tidy_title
from tailor.parsing.words import title_score
from tailor.text import fold

_PASTED_LINES = 25
_LABELLED_LINES = 8  # in which a table at the top may name the organisation
_UNNAMED = re.compile(
    r"confidential|undisclosed|tb[ac]\b|to be (?:confirmed|announced)|private|vertraulich|confidentiel"
    r"|an? |our |my |leading ",
    re.IGNORECASE,
)
_BEGINS_SENTENCE = re.compile(
    r"(?:bei (?:der|dem|den)|beim|im|in (?:der|dem)|an der|für (?:die|den|das)) .*"
    r"\b(?:ist|sind|wird|werden|such(?:en|t))\b",
    re.IGNORECASE,
)
_STOP = re.compile(r"(?<=[a-zà-ÿ]{3})(?<!Corp)(?<!Assoc)\.$")  # of a sentence, and not of "Inc." or "Corp."
_FEWEST_ASKING = 4  # words; fewer may be a name that was taken for a criterion
_PARTS = re.compile(r"(\s+[–—|-]\s+)")
_DOUBLE_HYPHEN = re.compile(r"(?<=\w)\s+--+\s+\S.*$")
_BRACKETED = re.compile(r"\s*\([^()]+\)$")
_NEXT_SENTENCE = re.compile(
    r"(?<=[\w)]{3}[a-zà-ÿ)])(?<!Blvd)(?<!Bldg)\.\s+(?=[A-ZÀ-Þ])"
)  # "Leeds depot. Home working is possible."
_LEADS_TO_PLACE = re.compile(  # also the number of a French département, as in "49 - Angers"
    r"^(?:(?:\d{2,3}|2[AB]) - (?=[^\W\d_])|(?:[Bb]ased|[Ll]ocated|[Ss]ituated) (?:in|at|near) (?=[A-ZÀ-Þ]))"
)
_PAY_IN_SHORT = re.compile(r"(?:(?:up )?to|from|c\.?|circa|around|bis|ab|jusqu['’]à) ?\d{2,3} ?k", re.IGNORECASE)
_ASKING = frozenset({LineRole.REQUIREMENT, LineRole.NICE, LineRole.DUTY})


@dataclass(frozen=True, slots=True)
class PostingFields:
    """What a posting states about itself; empty strings where it does not."""

    title: str = ""
    company: str = ""
    location: str = ""
    salary: str = ""
    reference: str = ""
    closing_date: str = ""
    contact: PostingContact = field(default_factory=PostingContact)


def find_fields(document: Document, segments: Sequence[Segment]) -> PostingFields:
    """The fields of a posting: stated facts first, then labels, then the page's title, then the first lines."""
    document, segments = _plain(document, segments)
    lines = list(whole_lines(segments))
    labelled = {name: labelled_value(name, lines) for name in LABELS}
    if opens_as_task(labelled["title"]) and not title_score(labelled["title"]):
        labelled["title"] = ""
    titles = [fact.value for fact in document.facts if fact.name == "page_title"]
    page = next((known for one in [*titles, *_saved(lines)] if (known := read_page_title(one))), {})
    page = {**page, **titled_by_heading(page.get("title", ""), segments)}
    marked = _marked(document)
    page |= {"location": marked["location"] or page.get("location", "")}
    stated = {name: document.fact(name) or labelled[name] or page.get(name, "") for name in LABELS}
    evidence = gather_evidence([block.text for block in document.blocks])
    top = without_officers(segments)
    line = read_head(document, top, stated["title"], evidence)
    title = line.title
    parts = [_behind(title, part) for part in head_parts(from_title(top, title))]
    roles = assign_roles(segments)
    telling = [line.text for line in roles if _may_tell(line)]
    said = [line.text for line in roles if not line.of_page]
    contact = with_linked(find_contact(document, segments, labelled["contact_name"], title), document)
    labelled_organisation = name_and_place(labelled_value("organisation", lines), is_organisation)[0]
    labelled_name = name_and_place(stated["company"], lambda name: is_known(name, evidence))
    client, town = find_client([text for text in said if not title or text != title], title)
    company = (
        document.fact("company")
        or client
        or without_slogan(marked["company"], titles)
        or ("" if is_unit(labelled_name[0]) or _UNNAMED.match(labelled_name[0]) else labelled_name[0])
        or (labelled_organisation if labelled_value("organisation", lines[:_LABELLED_LINES]) else "")
        or (labelled_organisation if is_organisation(labelled_organisation) else "")
        or line.company
        or find_employer(
            document,
            _not_asked(parts, roles),
            telling,
            title,
            stated["location"] or marked["location"],
        )
        or labelled_organisation
        or _firm_beside(contact)
        or document.fact("address_employer")
    )
    company = posted["company"] if (posted := POSTED_BY.match(company)) else company
    company = fuller_name(
        _DOUBLE_HYPHEN.sub("", company), [*parts, *(block.text for block in document.blocks[:_LABELLED_LINES])]
    )
    head = [part for part in parts if not _is_of_title(part, title)]
    prose = [segment.text for segment in segments if not segment.bullet and not segment.heading]
    place = (
        ("" if is_no_place(stated["location"]) else stated["location"])
        or marked["location"]
        or ruled_place(lines[:_LABELLED_LINES])
        or line.place
        or town
        or town_before_rule(parts)
        or labelled_name[1]
        or pinned_place(lines)
        or site_place(parts)
        or labelled_place(lines)
        or _no_term(find_place(head, company, prose))
        or town_among_facts(lines[:_LABELLED_LINES], (title, company))
        or remote_place(parts)
        or place_behind(company, [block.text for block in document.blocks])
        or place_below_title([block.text for block in document.blocks], title, company)
        or town_in_title(titles, document.text)
        or town_of_employer(company)
    )
    return PostingFields(
        title=_name(_without_facts(tidy_title(title), place)),
        company=_STOP.sub(
            "",
            _name(_bare_company(company)),
        ),
        location=add_remote(
            _with_town(_stated_place(place), company) or _town_of(contact.address),
            [*parts, *rule_chips(document), *filter(is_rule, [stated["location"]])],
            [line.text for line in roles if not (line.of_page or (line.bullet and line.role is LineRole.DUTY))],
        ),
        salary=stated["salary"] or find_stated_pay(document, lines, parts),
        reference=find_reference(stated["reference"], [*lines, *titles]),
        closing_date=find_closing(
            stated["closing_date"],
            lines,
            document.fact("sent"),
            order=day_order(document.text, document.fact("language")),
        ),
        contact=without_firm(contact, company),
    )


def _bare_company(company: str) -> str:
    """An employer's name without what sentences and lists of names write around it."""
    name = without_people(without_officer(without_remarks(company)))
    return without_trade(without_verb(without_link(name)).strip(" ,-–|"))


def _marked(document: Document) -> dict[str, str]:
    """The employer and the place that the page's markup names; nothing for what is no place."""
    facts = ((name, document.fact(f"marked_{name}")) for name in ("company", "location"))
    return {name: "" if is_no_place(fact) else fact for name, fact in facts}


def _plain(document: Document, segments: Sequence[Segment]) -> tuple[Document, Sequence[Segment]]:
    """A document and its pieces, without remarks on the employer and, where they were pasted, a site's own words."""
    if document.format == "text":
        segments = without_site_lines(segments)
        document = replace(document, blocks=without_site_blocks(document.blocks))
    return replace(document, blocks=plain_blocks(document.blocks)), plain_segments(without_stop(segments))


def _no_term(place: str) -> str:
    """A place, and nothing for a kind of contract or an office that stands where places do ("CDI", "Der Magistrat")."""
    if place.startswith(("Der ", "Das ")) and not is_place(place):
        return ""
    return "" if pattern("signs", "employment").fullmatch(place) or place in {"CDI", "CDD"} else place


def _stated_place(place: str) -> str:
    """A place without the marks around it; nothing for a page's name ("Stellenausschreibung")."""
    sites = "; ".join(site.strip() for site in place.split("\t") if site.strip())
    sites = _NEXT_SENTENCE.split(sites)[0]
    return "" if says_nothing(place) else _STOP.sub("", _LEADS_TO_PLACE.sub("", sites.lstrip(" ,")))


def _not_asked(parts: Sequence[str], roles: Sequence[PostingLine]) -> list[str]:
    """The parts of the head that are no criterion or task of a short notice ("Must know roses")."""
    asked = {line.text for line in roles if line.role in _ASKING}
    parts = [part for part in parts if not _BEGINS_SENTENCE.match(part)]
    return [part for part in parts if part not in asked or len(part.split()) < _FEWEST_ASKING or is_organisation(part)]


def _is_of_title(part: str, title: str) -> bool:
    """Whether a part of the head is the title, or a piece of it that names the job."""
    return part.lower() == title.lower() or (fold(part) in fold(title) and title_score(part) > 0)


def _name(text: str) -> str:
    """A text as the name of something; marks alone ("…", "***") are none, nor is a legal form ("Ltd.")."""
    bare = has_legal_form(text) and len(text.split()) == 1
    return text if any(map(str.isalnum, text)) and not bare else ""


def _saved(lines: Sequence[str]) -> list[str]:
    """The lines of a pasted page that name the job and the employer on a button: "Save Welder at Elm Works"."""
    return [line for line in lines[:_PASTED_LINES] if line.startswith("Save ")]


def _without_facts(title: str, place: str) -> str:
    """A title without its last parts where these only repeat the place or tell the pay: "Welder - Leeds - to £40k"."""
    parts = _PARTS.split(title)
    while len(parts) > 1 and title_score(parts[0]) and (_tells_pay(parts[-1]) or _repeats(parts[-1], place)):
        parts = parts[:-2]  # with the mark before it
    bare = "".join(parts)
    behind = re.search(rf" (?:in|à|bei|near) {re.escape(place.split(',', maxsplit=1)[0])}$", bare) if place else None
    behind = behind or (_BRACKETED.search(bare) if _repeats(bare.rpartition("(")[2].rstrip(") "), place) else None)
    return bare[: behind.start()] if behind and title_score(bare[: behind.start()]) else bare


def _tells_pay(part: str) -> bool:
    return PAY.search(part) is not None or _PAY_IN_SHORT.fullmatch(part) is not None


def _firm_beside(contact: PostingContact) -> str:
    """The firm behind the name of whom to write to: "Apply to Ann Moss, Elm Works Ltd"; else nothing."""
    return contact.role if has_legal_form(contact.role) else ""


def _with_town(place: str, company: str) -> str:
    """A region with the town that the employer is called after: "City of Fairhope" and "Alabama"."""
    town = town_of_employer(company) if is_region(place) else ""
    return f"{town}, {place}" if town else place


def _repeats(part: str, place: str) -> bool:
    return fold(part) in {fold(place), *(fold(piece.strip()) for piece in place.split(","))}


def _town_of(address: str) -> str:
    """The last line of a postal address."""
    return address.rpartition("\n")[2]


def _behind(title: str, part: str) -> str:
    """A part of the head without the title before it in the same sentence: "Welder, Elm Works, Leeds."."""
    rest = part.removeprefix(f"{title}, ") if title else part
    if title and part.startswith(f"{title} ") and part[len(title) + 1 :][:1].isupper():
        return part if tidy_title(part) == title else part[len(title) + 1 :]
    return part if rest == part else rest.rstrip(".")


def _may_tell(line: PostingLine) -> bool:
    """Whether a line may be a sentence about the employer: what is asked for names none ("SAP is a plus")."""
    return not line.bullet and (line.role not in _ASKING or (line.role is not LineRole.NICE and not line.heading))
