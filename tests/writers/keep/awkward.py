"""Documents that are hard to edit, each with what makes it so; the persons in them are invented."""

from tests.writers.keep.own_files import (
    Person,
    bullet,
    change,
    control,
    docx,
    education,
    ends_section,
    field,
    heading,
    job,
    para,
    run,
    skills,
    table,
    text_box,
)

_THREE = ("Ran a ward of 24 beds at night.", "Taught wound care to six new nurses.", "Kept the drug records in Epic.")


def _bullets(*texts: str) -> str:
    return "".join(map(bullet, texts or _THREE))


def _nurse(experience: str, listed: str = "", last: str = "") -> str:
    top = Person("Amara Whitlock", "Registered Nurse").top()
    return top + (listed or skills()) + heading("Experience") + experience + (last or education())


def split_runs() -> bytes:
    """Runs that end within words, spelling marks, looks that change within a bullet and within a skill."""
    first = (
        run("Weld") + run("ed pressure ") + run("vessels", "<w:b/>") + run(" to code, ") + run("first pass", "<w:i/>")
    )
    second = (
        '<w:proofErr w:type="spellStart"/>' + run("Fitted") + '<w:proofErr w:type="spellEnd"/>' + run(" 3 km of pipe.")
    )
    listed = run("Skills: ", "<w:b/>") + run("TIG we") + run("lding", "<w:i/>") + run(", MI") + run("G welding; pipe")
    listed += run(" fitting, ") + run("blueprint reading", '<w:color w:val="C00000"/>')
    top = Person("Otto Brandvold", "Welder").top() + heading("Skills") + para(listed)
    entry = job("Welder", "Harbour Steel", "2019 – 2024") + bullet(first + run(".")) + bullet(second)
    entry += bullet(run("Kept ") + run("the ", "<w:b/><w:i/>") + run("safety log."))
    return docx(top + heading("Experience") + entry + education())


def tables() -> bytes:
    """Jobs and skills in the cells of tables."""
    listed = heading("Skills") + table(
        (para(run("Ledgers", "<w:b/>")), para("bank reconciliation, VAT returns, payroll")),
        (para(run("Programs", "<w:b/>")), para("Xero, Sage 50, Excel")),
    )
    entry = table(
        (
            para("2018 – 2024"),
            para(run("Bookkeeper, Mill Lane Bakery", "<w:b/>"))
            + _bullets(
                "Closed the books of four shops each month.",
                "Ran payroll for 38 people.",
                "Chased late invoices by telephone.",
            ),
        ),
    )
    top = Person("Bea Lindqvist", "Bookkeeper").top()
    return docx(top + listed + para("") + heading("Experience") + entry + education())


def content_controls() -> bytes:
    """A job within a content control, one within a locked control, a skill within one in its line."""
    free = job("Nurse", "Northfield Hospital", "2020 – 2024") + control(_bullets())
    locked = job("Nurse", "Southfield Clinic", "2017 – 2020") + control(
        _bullets("Measured and recorded vital signs.", "Ordered stock every week."),
        '<w:lock w:val="contentLocked"/>',
        101,
    )
    listed = heading("Skills") + para(
        run("Skills: wound care, ") + control(run("triage"), number=102) + run(", venepuncture")
    )
    return docx(_nurse(free + locked, listed))


def open_controls() -> bytes:
    """Each job wholly within a content control, both within another; skills parted by signs of a symbol font."""
    first = job("Nurse", "Northfield Hospital", "2020 – 2024") + _bullets()
    second = job("Nurse", "Southfield Clinic", "2017 – 2020") + _bullets("Measured vital signs.", "Ordered stock.")
    bound = '<w:dataBinding w:xpath="/job" w:storeItemID="{00000000-0000-0000-0000-000000000000}"/>'
    third = job("Carer", "Elm House", "2015 – 2017") + _bullets("Cooked for 12 residents.", "Drove the minibus.")
    jobs = control(first, number=111) + control(second, number=112) + control(third, bound, 113)
    sign = '<w:r><w:t xml:space="preserve"> </w:t><w:sym w:font="Symbol" w:char="F0B7"/></w:r>'
    listed = heading("Skills") + para(sign.join(map(run, ("wound care", "triage", "venepuncture"))))
    return docx(_nurse(control(jobs, number=110), listed))


def cells_and_breaks() -> bytes:
    """Skills in a grid of cells, a job's bullets in rows of a table, another's parted by breaks in one paragraph."""
    listed = heading("Skills") + table((para("wound care"), para("triage")), (para("venepuncture"), para("Epic")))
    rows = table(*((para("•"), para(text)) for text in _THREE))
    broken = "<w:r><w:br/></w:r>".join(
        run(f"• {text}", look)
        for text, look in (("Measured vital signs.", ""), ("Ordered stock", "<w:i/>"), ("Led the night team.", ""))
    )
    first = job("Nurse", "Northfield Hospital", "2020 – 2024") + rows
    second = job("Nurse", "Southfield Clinic", "2017 – 2020") + para(broken)
    return docx(_nurse(first + second, listed + para("")))


def text_boxes() -> bytes:
    """Skills in a text box, which the file holds twice; a job beside it."""
    listed = heading("Skills") + text_box(para("wound care, triage, venepuncture") + para("Epic, Cerner"))
    return docx(_nurse(job("Nurse", "Northfield Hospital", "2020 – 2024") + _bullets(), listed))


def numbered_lists() -> bytes:
    """Bullets with numbers that Word counts, and bullets with typed numbers."""
    counted = "".join(bullet(text, numbering=2) for text in _THREE)
    typed = para("1. Measured and recorded vital signs.") + para("2. Ordered stock every week.")
    return docx(
        _nurse(
            job("Nurse", "Northfield Hospital", "2020 – 2024")
            + counted
            + job("Nurse", "Southfield Clinic", "2017 – 2020")
            + typed
        )
    )


def bookmarks() -> bytes:
    """Bookmarks within a bullet, over two bullets, between them, and one that a link points to."""

    def start(number: int, name: str) -> str:
        return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>'

    def end(number: int) -> str:
        return f'<w:bookmarkEnd w:id="{number}"/>'

    within = bullet(start(1, "_GoBack") + end(1) + run(_THREE[0])) + bullet(_THREE[1]) + end(2) + bullet(_THREE[2])
    over = bullet(start(3, "Part") + run("Measured vital signs.")) + bullet(run("Ordered stock.") + end(3))
    meant = bullet(start(4, "Proof") + run("Cut falls by a third.") + end(4)) + bullet("Led the night team.")
    link = para(f'<w:hyperlink w:anchor="Proof">{run("See the falls project")}</w:hyperlink>')
    return docx(
        _nurse(
            job("Nurse", "Northfield Hospital", "2020 – 2024")
            + start(2, "Job")
            + within
            + job("Nurse", "Southfield Clinic", "2017 – 2020")
            + over
            + job("Carer", "Elm House", "2015 – 2017")
            + meant,
            last=education() + heading("Interests") + link,
        )
    )


def tracked_changes() -> bytes:
    """Changes that somebody else has tracked: in a bullet, of a whole bullet, of a look, in the skills."""
    changed = bullet(
        run("Ran a ward of ")
        + change("del", 11, "<w:r><w:delText>20</w:delText></w:r>")
        + change("ins", 12, run("24"))
        + run(" beds at night.")
    )
    whole = bullet(change("ins", 13, run("Kept the drug records in Epic.")), f"<w:rPr>{change('ins', 14)}</w:rPr>")
    first = job("Nurse", "Northfield Hospital", "2020 – 2024") + changed + bullet(_THREE[1]) + whole
    second = job("Nurse", "Southfield Clinic", "2017 – 2020") + _bullets("Measured vital signs.", "Ordered stock.")
    listed = heading("Skills") + para(
        run("Skills: wound care, triage, ") + change("ins", 15, run("venepuncture, ")) + run("phlebotomy")
    )
    return docx(_nurse(first + second, listed))


def fields() -> bytes:
    """A date field in a bullet, a field that runs over lines, and a page number in the skills' line."""
    first = job("Nurse", "Northfield Hospital", "2020 – 2024") + bullet(_THREE[0]) + bullet(_THREE[1])
    first += bullet(run("Kept the drug records, last audited ") + field('DATE \\@ "yyyy"', "2026") + run("."))
    second = job("Nurse", "Southfield Clinic", "2017 – 2020")
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>QUOTE</w:instrText></w:r>'
    second += bullet(f'{begin}<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + run("Measured vital signs."))
    second += bullet("Ordered stock every week.") + bullet(
        run("Led a team.") + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    return docx(_nurse(first + second, heading("Skills") + para("wound care, triage, venepuncture")))


def footnotes() -> bytes:
    """A bullet with a footnote."""
    noted = bullet(run("Cut falls by a third") + '<w:r><w:footnoteReference w:id="1"/></w:r>' + run("."))
    entry = (
        job("Nurse", "Northfield Hospital", "2020 – 2024") + _bullets(_THREE[0], _THREE[1]) + noted + bullet(_THREE[2])
    )
    return docx(_nurse(entry), parts=("footnotes",))


def hyperlinks() -> bytes:
    """Bullets and skills that are links, wholly or in part."""
    linked = bullet(
        run("Wrote the ") + f'<w:hyperlink r:id="site">{run("ward handbook")}</w:hyperlink>' + run(" for students.")
    )
    entry = job("Nurse", "Northfield Hospital", "2020 – 2024") + _bullets(_THREE[0], _THREE[1]) + linked
    listed = (
        heading("Skills")
        + para(
            run("Clinical: wound care, ")
            + f'<w:hyperlink r:id="site">{run("triage")}</w:hyperlink>'
            + run(", venepuncture")
        )
        + para("Programs: Epic, Cerner, Excel")
    )
    return docx(_nurse(entry, listed), links={"site": "https://example.org/handbook?a=1&amp;b=2"})


def nested_lists() -> bytes:
    """Bullets below bullets, which go where theirs go."""
    entry = job("Nurse", "Northfield Hospital", "2020 – 2024") + bullet("Ran a ward of 24 beds:")
    entry += bullet("on nights for two years", level=1) + bullet("on days since", level=1)
    entry += bullet("Taught wound care:") + bullet("to six new nurses", level=1) + bullet("Kept the drug records.")
    return docx(_nurse(entry))


def two_columns() -> bytes:
    """A section of two columns that ends in the last bullet of a job, and a column break in another job's."""
    columns = ends_section(2)
    first = (
        job("Nurse", "Northfield Hospital", "2020 – 2024") + _bullets(_THREE[0], _THREE[1]) + bullet(_THREE[2], columns)
    )
    second = job("Nurse", "Southfield Clinic", "2017 – 2020") + bullet("Measured vital signs.")
    second += bullet(run("Ordered stock.") + '<w:r><w:br w:type="column"/></w:r>')
    third = job("Carer", "Elm House", "2015 – 2017") + _bullets("Cooked for 12 residents.", "Drove the minibus.")
    return docx(_nurse(first + second + third), end='<w:cols w:num="2" w:space="400"/>')


def section_within_a_list() -> bytes:
    """A section that ends in the middle bullet of one job, and in an empty paragraph between another's bullets."""
    first = job("Nurse", "Northfield Hospital", "2020 – 2024") + bullet(_THREE[0]) + bullet(_THREE[1], ends_section(1))
    first += bullet(_THREE[2])
    second = job("Nurse", "Southfield Clinic", "2017 – 2020") + bullet("Measured vital signs.")
    second += para("", ends_section(2)) + bullet("Ordered stock.") + bullet("Led the night team.")
    third = job("Carer", "Elm House", "2015 – 2017") + _bullets("Cooked for 12 residents.", "Drove the minibus.")
    return docx(_nurse(first + second + third))


def comments() -> bytes:
    """A coach's comment on a bullet."""
    mark = '<w:r><w:commentReference w:id="0"/></w:r>'
    asked = bullet(f'<w:commentRangeStart w:id="0"/>{run(_THREE[1])}<w:commentRangeEnd w:id="0"/>{mark}')
    first = job("Nurse", "Northfield Hospital", "2020 – 2024") + bullet(_THREE[0]) + asked + bullet(_THREE[2])
    second = job("Nurse", "Southfield Clinic", "2017 – 2020") + _bullets("Measured vital signs.", "Ordered stock.")
    return docx(_nurse(first + second), parts=("comments",))


def last_lines() -> bytes:
    """Bullets that end the document, with more space below the last of each job, and with empty lines between."""
    spaced = '<w:spacing w:after="240"/>'
    first = (
        job("Nurse", "Northfield Hospital", "2020 – 2024") + _bullets(_THREE[0], _THREE[1]) + bullet(_THREE[2], spaced)
    )
    second = job("Nurse", "Southfield Clinic", "2017 – 2020") + bullet("Measured vital signs.") + para("")
    second += bullet("Ordered stock every week.") + para("") + bullet("Led the night team.")
    third = job("Carer", "Elm House", "2015 – 2017") + _bullets(
        "Cooked for 12 residents.", "Drove the minibus.", "Kept the garden."
    )
    top = Person("Amara Whitlock", "Registered Nurse").top() + skills() + education()
    return docx(top + heading("Experience") + first + second + third)


def skill_lists() -> bytes:
    """A skill on each line, groups with labels in bold, and typed bullets."""
    listed = heading("Skills") + _bullets("wound care", "triage", "venepuncture", "Epic")
    typed = "".join(para(f"• {text}") for text in _THREE)
    return docx(_nurse(job("Nurse", "Northfield Hospital", "2020 – 2024") + typed, listed))


def skill_groups() -> bytes:
    """Labelled groups, one of whose lists ends in "and", another in a full stop and with levels."""
    groups = para(run("Clinical: ", "<w:b/>") + run("wound care, triage and venepuncture."))
    groups += para(run("Programs: ", "<w:b/>") + run("Epic (advanced) | Cerner (basic) | Excel (basic)"))
    groups += para(run("Other: ", "<w:b/>") + run("first aid, rostering"))
    return docx(
        _nurse(
            job("Nurse", "Northfield Hospital", "2020 – 2024") + _bullets(),
            heading("Summary") + para("I like calm shifts.") + heading("Skills") + groups,
        )
    )


DOCUMENTS = {
    make.__name__: make
    for make in (
        split_runs,
        tables,
        content_controls,
        open_controls,
        cells_and_breaks,
        text_boxes,
        numbered_lists,
        bookmarks,
        tracked_changes,
        fields,
        footnotes,
        hyperlinks,
        nested_lists,
        two_columns,
        section_within_a_list,
        comments,
        last_lines,
        skill_lists,
        skill_groups,
    )
}
