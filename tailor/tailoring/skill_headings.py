"""What a skills section and a group in it are called that the resume does not have yet."""

SKILLS_HEADINGS = {"de": "Kenntnisse", "fr": "Compétences"}
"""The heading of an added skills section by language; "Skills" elsewhere."""
OTHER_LABELS = {"de": "Weitere Kenntnisse", "fr": "Autres compétences"}
"""The label of an added group among labelled ones; "Other skills" elsewhere."""
SKILLS_HEADING, OTHER_LABEL = "Skills", "Other skills"
