"""A report that is served to one person on this machine, and takes their answers."""

from tailor.review.desk import Desk
from tailor.review.server import serve

__all__ = ["Desk", "serve"]
