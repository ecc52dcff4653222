"""Everything loaded before the first person asks: lists, policies, templates, compiled patterns.

Much of it is loaded when it is first needed, and the first few people would wait for seconds.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from checker.web.pages.checking import page
from checker.web.pages.doing import do
from checker.web.pages.form import CheckForm

if TYPE_CHECKING:
    from collections.abc import Iterator

    import flask

    from checker.web.pages.site import Site


def warm_up(app: flask.Flask, site: Site) -> None:
    """Check what the school's own policy gives as examples, and draw the pages of the answers."""
    with app.test_request_context():
        for form in _examples(site):
            page(site, form, do(form, "check", "", site.check))
    gc.collect()
    gc.freeze()  # all this stays; to look through it again and again would cost 0.1 s each time


def _examples(site: Site) -> Iterator[CheckForm]:
    for clause in site.policy.clauses:
        for words in (*clause.breaks[:1], *clause.allows[:1]):
            yield CheckForm(words, clause.accounts[0])
