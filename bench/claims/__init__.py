"""The weights that judge whether a line of a resume shows what it names: learned from lines of several authors."""
