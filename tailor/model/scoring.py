"""The numbers of the coverage, which the match reckons with and the report tells."""

from tailor.model.terms import RequirementLevel, Status

LEVEL_WEIGHTS = {RequirementLevel.MUST: 3.0, RequirementLevel.UNKNOWN: 2.0, RequirementLevel.NICE: 1.0}
"""What a requirement weighs, before the factor."""
LEAST_FACTOR, FACTOR_RANGE = 0.8, 0.4
"""The factor for a weight of 0 within the posting, and how much more it is for a weight of 1."""
STATUS_CREDIT = {Status.SHOWN: 1.0, Status.BURIED: 0.6, Status.IMPLIED: 0.5, Status.MISSING: 0.0}
"""The part of its weight that a requirement earns; other statuses count neither way."""
BANDS = ((80, "strong"), (60, "good"), (40, "partial"), (20, "thin"), (0, "far"))
"""The least score of each band, in words, the best first."""
