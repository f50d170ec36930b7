"""What a sentence of a posting does, where neither its heading nor a known phrase says it."""

from tailor.requirements.roles.learned import Does, InContext, shares

__all__ = ["Does", "InContext", "shares"]
