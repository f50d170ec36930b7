"""Everything that prints: summaries, tables, readings."""
