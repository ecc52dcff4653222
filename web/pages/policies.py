"""Policies to read: a pack as a page, a search, and "what does our policy say about ...?"."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple

import flask

from checker.catalogue import entry
from checker.drafts import Account
from checker.findings import CODES, family
from checker.output.wording import OUTCOMES
from checker.policy.showing import count_items

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flask.typing import ResponseReturnValue

    from checker.policy.schema import Clause, Omission, Policy
    from checker.web.pages.site import Site

FAMILIES = {
    "name": "Names",
    "detail": "Details about somebody",
    "logo": "The school’s logo",
    "image": "Pictures",
    "tone": "Tone",
    "conduct": "Conduct",
}
_WHO = {
    Account.OFFICIAL: "the school’s page",
    Account.PERSONAL: "staff’s own profiles",
    Account.COMMUNITY: "friends of the school",
}


class Found(NamedTuple):
    """What one policy holds of what was asked for."""

    policy: Policy
    clauses: list[dict[str, Any]]
    omissions: list[Omission]


def add_to(blueprint: flask.Blueprint, site: Site) -> None:
    """Put the pages under their addresses."""

    @blueprint.get("/policies")
    def policies() -> ResponseReturnValue:
        return _policies(site)

    @blueprint.get("/policies/<policy>")
    def policy(policy: str) -> ResponseReturnValue:
        return _policy(site, policy)


def _policies(site: Site) -> ResponseReturnValue:
    about, query = flask.request.args.get("about", ""), flask.request.args.get("q", "").strip()
    about = about if about in CODES else ""
    return flask.render_template(
        "policies.html.j2",
        here="policies",
        own=site.policy if site.school else None,
        policies=[(one, *count_items(one)) for one in site.policies],
        topics=topics(),
        about=about,
        entry=entry(about) if about else None,
        answers=[_about(site, one, about) for one in site.policies] if about else [],
        query=query,
        found=_found(site, query) if query and not about else [],
    )


def _policy(site: Site, policy_id: str) -> ResponseReturnValue:
    policy = site.policy_of(policy_id)
    if policy is None:
        flask.abort(404)
    query = flask.request.args.get("q", "").strip()
    found = search(policy, query)
    return flask.render_template(
        "policy.html.j2",
        here="policies",
        policy=policy,
        counts=count_items(policy),
        clauses=found.clauses,
        omissions=found.omissions,
        query=query,
    )


def _found(site: Site, query: str) -> list[Found]:
    found = (search(one, query, f"{one.id}-") for one in site.policies)
    return [one for one in found if one.clauses or one.omissions]


def topics() -> list[tuple[str, list[tuple[str, str]]]]:
    """Return what can be asked about: families, each with its codes and their titles."""
    return [
        (FAMILIES[name], [(code, entry(code).title) for code in codes])
        for name, codes in groupby(CODES, key=family)
    ]


def search(policy: Policy, query: str, prefix: str = "") -> Found:
    """Return the clauses of a policy in which every word of a query stands; all for none."""
    words = query.casefold().split()
    return Found(
        policy,
        [
            clause_view(number, one, prefix)
            for number, one in enumerate(policy.clauses, start=1)
            if _holds(_said(one), words)
        ],
        [
            one
            for one in policy.not_about_posts
            if _holds((one.ref, one.heading, one.reason), words)
        ],
    )


def _holds(texts: tuple[str, ...], words: list[str]) -> bool:
    everything = " ".join(texts).casefold()
    return all(word in everything for word in words)


def _said(clause: Clause) -> tuple[str, ...]:
    titles = (entry(code).title for code in clause.codes)
    return (
        clause.ref,
        clause.heading,
        clause.summary,
        clause.approver or "",
        clause.unseen,
        *clause.codes,
        *titles,
        *clause.breaks,
        *clause.allows,
    )


def _about(site: Site, policy: Policy, code: str) -> dict[str, Any]:
    """Return what a policy says about one thing, account by account; where it is silent, too."""
    clauses = [
        clause_view(number, one, f"{policy.id}-")
        for number, one in enumerate(policy.clauses, start=1)
        if code in one.codes
    ]
    spoken = {account for one in policy.clauses if code in one.codes for account in one.accounts}
    return {
        "policy": policy,
        "is_ours": bool(site.school) and policy is site.policy,
        "clauses": clauses,
        "silent": [_WHO[one] for one in Account if one not in spoken],
        "guidance": entry(code).guidance,
    }


def clause_view(number: int, clause: Clause, prefix: str = "") -> dict[str, Any]:
    """Return what a page shows of a clause."""
    return {
        "id": f"{prefix}clause-{number}",
        "ref": clause.ref,
        "heading": clause.heading,
        "summary": clause.summary,
        "outcome": clause.outcome,
        "outcome_words": OUTCOMES[clause.severity],
        "approver": clause.approver,
        "unseen": clause.unseen,
        "who": list(_who(clause)),
        "flags": [(code, entry(code).title) for code in clause.codes],
        "breaks": clause.breaks,
        "allows": clause.allows,
    }


def _who(clause: Clause) -> Iterator[str]:
    return (_WHO[one] for one in Account if one in clause.accounts)
