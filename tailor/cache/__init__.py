"""What was computed before, by content: a store that several processes share, and that nobody has to trust.

A key is a hash over all that went in, the program included, so that an entry is never out of date. The cache may be
deleted at any time; a program that cannot use it does the work anew.
"""

from tailor.cache.patterns import kept_patterns
from tailor.cache.program import program_stamp
from tailor.cache.store import CacheFacts, Store, cache_path, clear_cache, describe_cache, open_store
from tailor.cache.use import current_store, digest_of, recall, remember, remember_as, remember_text, using

__all__ = [
    "CacheFacts",
    "Store",
    "cache_path",
    "clear_cache",
    "current_store",
    "describe_cache",
    "digest_of",
    "kept_patterns",
    "open_store",
    "program_stamp",
    "recall",
    "remember",
    "remember_as",
    "remember_text",
    "using",
]
