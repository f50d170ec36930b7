"""Lines that ask, with the kind of each of their items marked: what `tailor.requirements.kinds` is measured on."""
