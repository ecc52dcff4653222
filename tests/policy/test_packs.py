"""The built-in packs: each accounts for its whole document, and its clauses judge as they say."""

from __future__ import annotations

import os
import runpy
from collections import Counter
from pathlib import Path

import pytest
import yaml

from checker.drafts import Account
from checker.findings import OWN, WORK, Detection, Evidence
from checker.policy.judging import judge
from checker.policy.loading import built_in_ids, load_policy
from checker.report import Outcome

HERE = Path(__file__).parent
OUTLINE = runpy.run_path(str(HERE / "outline.py"))
PACKS = built_in_ids()
CLAUSES = [
    pytest.param(pack, place, id=f"{pack}-{place}")
    for pack in PACKS
    for place in range(len(load_policy(pack).clauses))
]
_FOLDER = os.environ.get("POLICY_DOCUMENTS")
PERSONAL_USE = "Personal use of social media, bullet"
DOCUMENTS = sorted(Path(_FOLDER).glob("*.txt")) if _FOLDER else []


def outline(pack: str) -> list[dict[str, str]]:
    """Return the committed outline of the document behind a pack."""
    return yaml.safe_load((HERE / "outlines" / f"{pack}.yaml").read_text(encoding="utf-8"))


def test_there_is_an_outline_for_every_pack() -> None:
    """No pack can ship without the outline that it is counted against."""
    assert {path.stem for path in (HERE / "outlines").glob("*.yaml")} == set(PACKS)


@pytest.mark.parametrize("pack", PACKS)
def test_pack_accounts_for_every_item_of_its_document(pack: str) -> None:
    """Each paragraph and bullet is a clause or an omission; nothing is missing or invented."""
    policy = load_policy(pack)
    told = {one.ref for one in (*policy.clauses, *policy.not_about_posts)}
    items = [item["ref"] for item in outline(pack)]
    missing = [ref for ref in items if ref not in told]
    invented = sorted(told - set(items))
    assert (missing, invented) == ([], []), (
        f"{pack}: {len(told)} of {len(items)} items told; missing {missing}, invented {invented}"
    )


@pytest.mark.parametrize("pack", PACKS)
def test_outline_names_every_item_once(pack: str) -> None:
    """Two items with one ref could hide each other."""
    refs = Counter(item["ref"] for item in outline(pack))
    assert [ref for ref, count in refs.items() if count > 1] == []


@pytest.mark.parametrize("pack", PACKS)
def test_item_is_a_clause_or_an_omission_but_not_both(pack: str) -> None:
    """What a draft can break is never also said to be about something else."""
    policy = load_policy(pack)
    omitted = Counter(one.ref for one in policy.not_about_posts)
    assert {clause.ref for clause in policy.clauses} & set(omitted) == set()
    assert [ref for ref, count in omitted.items() if count > 1] == []


@pytest.mark.parametrize("pack", PACKS)
def test_no_clause_says_twice_what_a_code_means_on_an_account(pack: str) -> None:
    """Clauses of one ref share no code on one account, so a finding cites the ref once."""
    said = Counter(
        (clause.ref, code, account)
        for clause in load_policy(pack).clauses
        for code in clause.codes
        for account in clause.accounts
    )
    assert [one for one, count in said.items() if count > 1] == []


@pytest.mark.parametrize("pack", PACKS)
def test_clauses_and_omissions_stand_in_the_documents_order(pack: str) -> None:
    """A reader can follow the pack beside the document."""
    policy = load_policy(pack)
    order = {item["ref"]: place for place, item in enumerate(outline(pack))}
    for items in (policy.clauses, policy.not_about_posts):
        places = [order[one.ref] for one in items]
        assert places == sorted(places)


def test_packs_have_different_ids_that_are_their_file_names() -> None:
    """`--policy ID` finds the pack that calls itself so."""
    assert [load_policy(pack).id for pack in PACKS] == list(PACKS)


@pytest.mark.parametrize(("pack", "place"), CLAUSES)
def test_clause_has_examples_on_both_sides(pack: str, place: int) -> None:
    """At least two drafts break a clause, two near ones do not, and no draft does both."""
    clause = load_policy(pack).clauses[place]
    assert len(set(clause.breaks)) >= 2
    assert len(set(clause.allows)) >= 2
    assert set(clause.breaks) & set(clause.allows) == set()


@pytest.mark.parametrize("pack", PACKS)
def test_no_example_stands_in_two_clauses(pack: str) -> None:
    """Every clause is shown by drafts of its own."""
    drafts = Counter(
        draft for clause in load_policy(pack).clauses for draft in (*clause.breaks, *clause.allows)
    )
    assert [draft for draft, count in drafts.items() if count > 1] == []


@pytest.mark.parametrize(("pack", "place"), CLAUSES)
def test_clause_judges_each_of_its_codes_on_each_of_its_accounts(pack: str, place: int) -> None:
    """A finding of the code cites the clause and is at least as serious as the clause says."""
    policy = load_policy(pack)
    clause = policy.clauses[place]
    for code in clause.codes:
        for account in clause.accounts:
            seen = _seen(code)._replace(facet=clause.facet or "")
            finding = judge([seen], policy, account)[0]
            cited = [(one.ref, one.summary, one.outcome) for one in finding.citations]
            assert (clause.ref, clause.summary, clause.severity) in cited
            assert finding.outcome >= clause.severity


@pytest.mark.parametrize(
    ("pack", "account", "code", "outcome", "ref"),
    [
        ("hampshire-2022", "official", "name/pupil", "approval", "6.2.1, point 5"),
        ("hampshire-2022", "official", "image/name-with-photo", "approval", "6.2.1, point 5"),
        ("hampshire-2022", "personal", "name/pupil", "breach", "6.4.1, point 7"),
        ("hampshire-2022", "official", "name/staff", "advice", "6.1.2"),
        ("hampshire-2022", "official", "detail/contact", "breach", "6.5.1"),
        ("hampshire-2022", "personal", "detail/address", "breach", "6.5.1"),
        ("hampshire-2022", "official", "conduct/political", "breach", "6.2.1, point 10"),
        ("hampshire-2022", "personal", "conduct/affiliation", "advice", "6.4.1, point 1"),
        ("hampshire-2022", "personal", "tone/insult", "breach", "7.1.2"),
        ("ryefield-2016", "official", "name/pupil", "advice", f"{PERSONAL_USE} 5"),
        ("ryefield-2016", "official", "detail/contact", "approval", f"{PERSONAL_USE} 14"),
        ("ryefield-2016", "community", "tone/threat", "breach", f"{PERSONAL_USE} 8"),
    ],
)  # fmt: skip
def test_policies_differ_as_their_documents_do(
    pack: str, account: str, code: str, outcome: str, ref: str
) -> None:
    """The same finding means what the school's own document says on that account."""
    finding = judge([_seen(code)], load_policy(pack), Account(account))[0]
    assert finding.outcome is Outcome.of(outcome)
    assert ref in {one.ref for one in finding.citations}


@pytest.mark.parametrize(
    ("pack", "ref"),
    [
        ("notting-hill-prep-2020", "Personal Use of Social Media, bullet 11"),
        ("rudyard-kipling-2024", "Personal Use of Social Media, bullet 18"),
    ],
)
def test_the_rules_on_work_addresses_are_cited_for_no_other(pack: str, ref: str) -> None:
    """A friend's number on a private page breaks other clauses, and not the one on work's own."""
    for facet, cited in (("", False), (WORK, True)):
        seen = _seen("detail/contact")._replace(facet=facet)
        (finding,) = judge([seen], load_policy(pack), Account.PERSONAL)
        assert (ref in [one.ref for one in finding.citations]) is cited


@pytest.mark.parametrize(
    ("pack", "outcome"),
    [
        ("hampshire-2022", "advice"),
        ("notting-hill-prep-2020", "advice"),
        ("inspire-mat-2020", "advice"),
        ("ryefield-2016", "approval"),
    ],
)
def test_the_rules_on_other_peoples_details_spare_the_writers_own(pack: str, outcome: str) -> None:
    """What a policy only warns of is no breach of its rule on the details of others."""
    for code in ("detail/contact", "detail/address"):
        (finding,) = judge([_seen(code)._replace(facet=OWN)], load_policy(pack), Account.PERSONAL)
        assert finding.outcome.word == outcome


@pytest.mark.parametrize(
    ("pack", "account", "code"),
    [
        ("hampshire-2022", "official", "logo/mention"),
        ("hampshire-2022", "official", "name/person"),
        ("hampshire-2022", "community", "tone/insult"),
        ("hampshire-2022", "community", "name/pupil"),
        ("ryefield-2016", "official", "conduct/political"),
        ("ryefield-2016", "personal", "conduct/affiliation"),
        ("ryefield-2016", "community", "tone/criticism"),
    ],
)
def test_silent_policy_stays_silent(pack: str, account: str, code: str) -> None:
    """Where the document says nothing, the finding is advice and cites no clause."""
    finding = judge([_seen(code)], load_policy(pack), Account(account))[0]
    assert (finding.outcome, finding.citations) == (Outcome.ADVICE, ())


DOCUMENT = """
Hill Top School
Posts
This policy is for
everybody.
- Be kind. May 2020
HILL TOP
to all of them.
- Be true • Be brief Care Mind Children matter.
2 Rules
2.1 Avoid:
- cakes:
 - rich ones
- ale.
So there.
Signed:
A. Head
"""


def test_document_splits_in_spite_of_its_layout() -> None:
    """Wrapped lines, page headers, stamps, inline bullets and inline headings are seen through."""
    layout = OUTLINE["Layout"](
        headings={"Posts": "Posts", "Care Mind": "Care", "2 Rules": "2"},
        matter={"Signed:": "Signature"},
        furniture=("HILL TOP",),
        stamps=("May 2020",),
    )
    assert [(one.ref, one.text.strip()) for one in OUTLINE["split"](DOCUMENT, layout)] == [
        ("Front page", "Hill Top School"),
        ("Posts, paragraph 1", "This policy is for everybody."),
        ("Posts, bullet 1", "Be kind. to all of them."),
        ("Posts, bullet 2", "Be true"),
        ("Posts, bullet 3", "Be brief"),
        ("Care, paragraph 1", "Children matter."),
        ("2.1", "Avoid:"),
        ("2.1, point 1", "cakes:"),
        ("2.1, point 1, item 1", "rich ones"),
        ("2.1, point 2", "ale."),
        ("2, closing paragraph", "So there."),
        ("Signature", "Signed: A. Head"),
    ]


if DOCUMENTS:  # an empty parametrization would be counted as a skip

    @pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
    def test_outline_is_that_of_the_document(document: Path) -> None:
        """Where POLICY_DOCUMENTS names a folder of the documents, each splits into its outline."""
        assert OUTLINE["outline_of"](document) == outline(document.stem)


def _seen(code: str) -> Detection:
    return Detection("text", 0, 4, code, "seen", "seen", 0.9, Evidence.PATTERN, "test")
