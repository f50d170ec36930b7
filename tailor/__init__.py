"""Tailor."""
