"""Products of the same kind, where the posting lets a similar one do."""

import pytest

from tailor.matching import match
from tailor.model import Status
from tailor.vocabulary import load_vocabulary
from tests.matching.samples import TODAY, posting, require, resume


@pytest.mark.parametrize(
    ("text", "name", "held", "status"),
    [
        ("Mailchimp or similar", "Mailchimp", "Campaign Monitor", Status.IMPLIED),
        ("QuickBooks or equivalent", "QuickBooks", "Xero", Status.IMPLIED),
        ("Zendesk or a comparable tool", "Zendesk", "Freshdesk", Status.IMPLIED),
        ("Mailchimp", "Mailchimp", "Campaign Monitor", Status.MISSING),
        ("QuickBooks or equivalent", "QuickBooks", "Outlook", Status.MISSING),
    ],
)
def test_a_similar_product_counts_only_where_the_posting_says_so(
    text: str, name: str, held: str, status: Status
) -> None:
    wanted = require(text, "tool", name=name, named=True)
    (finding,) = match(resume(skills=[held]), posting(wanted), load_vocabulary(), None, TODAY).findings
    assert finding.status is status
