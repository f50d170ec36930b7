"""The weights that judge what a sentence of a posting does: learned from invented adverts of several authors."""
