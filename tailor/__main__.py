"""python -m tailor."""
