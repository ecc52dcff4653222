"""One post: pasted or typed, checked, mended."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator, Page

USE_FOR_ZAINAB = "Use this to write a Year 3 pupil instead of Zainab"


def test_pasting_shows_the_verdict(page: Page, verdict: Locator, cello: str):
    """A draft pasted into the box is judged without a button."""
    page.locator("#text").focus()
    page.evaluate(
        """words => {
            const data = new DataTransfer();
            data.setData("text/plain", words);
            document.execCommand("insertText", false, data.getData("text/plain"));
        }""",
        cello,
    )
    expect(verdict).to_have_text(re.compile(r"^Do not post this yet"))
    expect(page).to_have_title(re.compile(r"^Do not post this yet.*Check before you post$"))


def test_pasting_anywhere_goes_into_the_box(page: Page, verdict: Locator, fine: str):
    """Whoever pastes without clicking into the box first means the box."""
    page.locator("h1").click()
    page.evaluate(
        """words => {
            const data = new DataTransfer();
            data.setData("text/plain", words);
            const init = {clipboardData: data, bubbles: true, cancelable: true};
            const event = new ClipboardEvent("paste", init);
            document.body.dispatchEvent(event);
        }""",
        fine,
    )
    expect(page.locator("#text")).to_have_value(fine)
    expect(verdict).to_have_text("You may post this.")


def test_typing_shows_the_verdict_and_marks_the_words(page: Page, verdict: Locator):
    """Words are marked in the box while somebody types, and the marks stay on their words."""
    page.locator("#text").press_sequentially("Well done to Zainab in Year 3!")
    expect(verdict).to_have_text(re.compile("^Ask first"))
    marks = page.locator(".mirror mark")
    expect(marks.first).to_have_text("Zainab")
    page.locator("#text").press("Home")
    page.locator("#text").press_sequentially("🎉 ")
    expect(page.locator(".mirror")).to_have_text("🎉 Well done to Zainab in Year 3! ")
    expect(marks.first).to_have_text("Zainab")


def test_a_mark_tells_its_card(page: Page, verdict: Locator):
    """The caret in marked words lights the card that speaks of them."""
    page.fill("#text", "Well done to Zainab!")
    expect(verdict).to_be_visible()
    page.evaluate("document.getElementById('text').setSelectionRange(15, 15)")
    page.locator("#text").dispatch_event("click")
    expect(page.locator("#reason-1")).to_have_class(re.compile("lit"))


def test_a_newer_draft_supersedes_an_older_check(
    page: Page, verdict: Locator, cello: str, fine: str
):
    """An answer that comes late to words that are gone is never shown."""
    asked = []

    def slowly(route: object) -> None:
        asked.append(route)
        if len(asked) > 1:
            route.continue_()  # the first one is left without an answer

    page.route("**/", slowly)
    page.fill("#text", cello)
    page.wait_for_event("request", lambda request: request.method == "POST")
    page.fill("#text", fine)
    expect(verdict).to_have_text("You may post this.")


def test_using_a_suggestion_and_undoing_it(page: Page, cello: str):
    """A suggestion goes into the box to the letter; undo brings the writer's words back."""
    page.fill("#text", cello)
    page.get_by_role("button", name=USE_FOR_ZAINAB).click()
    mended = cello.replace("Zainab", "a Year 3 pupil")
    expect(page.locator("#text")).to_have_value(mended)
    expect(page.get_by_text("The suggestion is in the box.").first).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("#text")).to_have_value(cello)
    expect(page.get_by_role("button", name=USE_FOR_ZAINAB)).to_be_visible()


def test_the_safe_version_and_undoing_it(page: Page, cello: str):
    """One button mends everything that words can mend; undo takes it back."""
    page.fill("#text", cello)
    page.get_by_role("button", name="Use the safe version").click()
    expect(page.locator("#text")).to_have_value(re.compile("several Year 3 pupils"))
    expect(page.locator("#text")).not_to_have_value(re.compile("Zainab|Alfie|Wei Ling"))
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("#text")).to_have_value(cello)


def test_browser_undo_works_on_a_suggestion(page: Page, cello: str):
    """Ctrl+Z takes a suggestion back like anything that was typed."""
    page.fill("#text", cello)
    page.get_by_role("button", name="Use the safe version").click()
    expect(page.locator("#text")).to_have_value(re.compile("several"))
    page.locator("#text").press("Control+z")
    expect(page.locator("#text")).to_have_value(cello)


def test_setting_aside_with_a_reason(page: Page):
    """A finding is set aside with a reason, does not count any more, and can be counted again."""
    page.fill("#text", "Well done to Mrs Chowdhury and to Zainab!")
    row = page.locator(".row", has_text="Zainab")
    row.get_by_text("Set aside").first.click()
    row.get_by_role("button", name="Set aside").click()
    expect(row.get_by_text("Say why this may stay")).to_be_visible()
    field = row.get_by_label("Why is this all right?")
    expect(field).to_be_focused()
    field.fill("It is the author of the book.")
    field.press("Enter")
    expect(page.get_by_role("heading", name="Set aside by you")).to_be_visible()
    expect(row).to_have_count(0)
    expect(page.get_by_text("It is the author of the book.")).to_be_visible()
    page.get_by_role("button", name="Count it again").click()
    expect(row).to_have_count(1)


def test_saving_the_report(page: Page, cello: str):
    """The report is a file for the head: verdict, clause, what was set aside and why."""
    page.fill("#text", cello)
    row = page.locator(".row", has_text="Zainab")
    row.get_by_text("Set aside").first.click()
    row.get_by_label("Why is this all right?").fill("Her family asked us to.")
    row.get_by_role("button", name="Set aside").click()
    expect(page.get_by_role("heading", name="Set aside by you")).to_be_visible()
    with page.expect_download() as coming:
        page.get_by_role("button", name="Save report").click()
    assert coming.value.suggested_filename == "post-check.html"
    saved = coming.value.path().read_text(encoding="utf-8")
    assert "Do not post this yet" in saved
    assert "Her family asked us to." in saved
    assert "6.2.1, point 5" in saved


def test_copying(opened: Callable[..., Page], cello: str):
    """The post goes to the clipboard as it stands in the box."""
    page = opened(permissions=["clipboard-read", "clipboard-write"])
    page.fill("#text", cello)
    page.get_by_role("button", name="Copy").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == cello


def test_the_account_changes_the_verdict(page: Page):
    """The same words are judged anew for somebody's own profile."""
    page.fill("#text", "Thank you to Mrs Patel for the cakes!")
    expect(page.get_by_text("Judged for an official account")).to_be_visible()
    page.get_by_label("My own profile").check()
    expect(page.get_by_text("Judged for a personal account")).to_be_visible()


def test_another_policy_can_be_chosen(page: Page, cello: str):
    """The school's own policy is preselected; another one judges by its own clauses."""
    page.fill("#text", cello)
    page.get_by_text("Policy, date and platform").click()
    expect(page.get_by_label("Policy", exact=True)).to_have_value("hampshire-2022")
    page.get_by_label("Policy", exact=True).select_option("rudyard-kipling-2024")
    expect(page.get_by_text("Rudyard Kipling Primary School and Nursery.").last).to_be_visible()


def test_how_many_children_it_fits(page: Page):
    """Where the school is known, a meter shows how many children a description fits."""
    page.fill("#text", "The only girl in the Year 6 team with plaits scored the winner.")
    expect(page.get_by_role("heading", name="How many pupils it fits")).to_be_visible()
    expect(page.get_by_role("meter")).to_have_attribute("value", "1")


def test_starting_again_empties_the_page_and_can_be_undone(
    page: Page, verdict: Locator, cello: str
):
    """Start again clears box and answer; the browser's undo brings the words back."""
    page.fill("#text", cello)
    expect(verdict).to_be_visible()
    page.get_by_role("button", name="Start again").click()
    expect(page.locator("#text")).to_have_value("")
    expect(page.get_by_role("heading", name="What you will see here")).to_be_visible()
    page.locator("#text").press("Control+z")
    expect(page.locator("#text")).to_have_value(cello)


def test_an_empty_box_is_said_once_the_button_is_pressed(
    page: Page, accessible: Callable[[Page], None]
):
    """Nothing is said to somebody who has not begun; the button says what is missing."""
    expect(page.get_by_role("alert").filter(has_text="problem")).to_have_count(0)
    page.get_by_role("button", name="Check this post").click()
    page.get_by_role("link", name="Write or paste your post first").click()
    expect(page.locator("#text")).to_be_focused()
    expect(page).to_have_title(re.compile("^Error: "))
    accessible(page)


def test_a_time_without_a_date_is_said_where_it_is_seen(page: Page, fine: str):
    """While somebody fills in the form, too; it leads to the date, and is gone with it."""
    page.fill("#text", fine)
    page.get_by_text("Policy, date and platform").click()
    page.get_by_label("Time").fill("08:30")
    page.get_by_role("link", name="Give the date as well as the time").click()
    expect(page.get_by_label("Date it goes out")).to_be_focused()
    page.get_by_label("Date it goes out").fill("2026-11-30")
    expect(page.locator("#verdict")).to_have_text("You may post this.")


def test_the_checker_gone_is_said_and_loses_nothing(page: Page, complaints: list[str], cello: str):
    """When the server cannot be reached, a sentence says so and the words stay."""
    page.route("**/", lambda route: route.abort())
    page.fill("#text", cello)
    expect(page.locator("#progress")).to_contain_text("cannot be reached")
    expect(page.locator("#text")).to_have_value(cello)
    complaints.clear()


def test_no_answer_to_other_words_stays_when_the_checker_is_gone(
    page: Page, complaints: list[str], verdict: Locator, cello: str, fine: str
):
    """What was said of a fine post is not taken for a word on the next; it comes back with one."""
    page.fill("#text", fine)
    expect(verdict).to_have_text("You may post this.")
    page.route("**/", lambda route: route.abort())
    page.fill("#text", cello)
    expect(page.get_by_role("heading", name="This has not been checked.")).to_be_visible()
    expect(verdict).to_be_hidden()
    expect(page).to_have_title(re.compile("^This has not been checked"))
    page.unroute("**/")
    page.get_by_role("button", name="Check this post").click()
    expect(verdict).to_have_text(re.compile("^Do not post this yet"))
    expect(page.get_by_role("heading", name="This has not been checked.")).to_have_count(0)
    complaints.clear()


def test_a_busy_checker_is_asked_again(
    page: Page, complaints: list[str], verdict: Locator, fine: str
):
    """Without a button, after as long as the checker says."""
    busy = {"status": 503, "headers": {"Retry-After": "1"}, "json": {"detail": "Too much is sent."}}
    page.route("**/", lambda route: route.fulfill(**busy), times=1)
    page.fill("#text", fine)
    expect(page.locator("#progress")).to_contain_text("Too much is sent. This page tries again")
    expect(verdict).to_have_text("You may post this.")
    complaints.clear()  # the browser tells of the answer's status, 503


def test_an_example_shows_what_it_does(page: Page, verdict: Locator):
    """Somebody new sees an answer with one press, and the example goes like anything typed."""
    page.get_by_role("button", name="Show me with an example").click()
    expect(verdict).to_have_text(re.compile("^Ask first|^Do not post"))
    expect(page.locator("#text")).to_be_focused()
    page.keyboard.press("Control+z")
    expect(page.locator("#text")).to_have_value("")


def test_before_and_after_stand_side_by_side(page: Page, verdict: Locator, cello: str):
    """The post as it was written, with its marks, beside the safe version, both to the letter."""
    page.fill("#text", cello)
    expect(verdict).to_be_visible()
    sides = page.get_by_role("region", name="Before and after")
    before, after = (sides.locator(".versions > div").nth(at) for at in (0, 1))
    expect(before.get_by_role("heading", name="As you wrote it")).to_be_visible()
    expect(after.get_by_role("heading", name="Safe version")).to_be_visible()
    expect(before.locator("mark", has_text="Zainab")).to_be_visible()
    expect(after).not_to_contain_text("Zainab")
    left, right = before.bounding_box(), after.bounding_box()
    assert left
    assert right
    assert abs(left["y"] - right["y"]) < 2
    assert left["x"] + left["width"] <= right["x"]
    safe = after.locator(".words").inner_text().strip()
    page.get_by_role("button", name="Use the safe version").click()
    expect(page.get_by_role("button", name="Undo")).to_be_visible()
    assert " ".join(page.locator("#text").input_value().split()) == " ".join(safe.split())


def test_on_a_phone_before_and_after_stand_one_below_the_other(
    opened: Callable[..., Page], cello: str
):
    """There is no room for both beside each other."""
    page = opened(viewport={"width": 360, "height": 700})
    page.fill("#text", cello)
    expect(page.locator(".versions > div").nth(1)).to_be_visible()
    first, second = (page.locator(".versions > div").nth(at).bounding_box() for at in (0, 1))
    assert first
    assert second
    assert first["y"] + first["height"] <= second["y"]


def test_printing(page: Page, verdict: Locator, cello: str):
    """The button prints; on paper stand answer, reasons, clause and words, and nothing to press."""
    page.evaluate("() => { window.printed = 0; window.print = () => { window.printed += 1; }; }")
    page.fill("#text", cello)
    page.get_by_role("button", name="Print").click()
    assert page.evaluate("window.printed") == 1
    page.emulate_media(media="print")
    expect(verdict).to_be_visible()
    for part in ("A pupil's name", "6.2.1, point 5", "Ask: Senior Leadership Team"):
        expect(page.locator("#result", has_text=part)).to_be_visible()
    expect(page.locator(".versions")).to_be_visible()
    assert page.locator("button:visible, textarea:visible, input:visible, nav:visible").count() == 0
    assert page.pdf(format="A4").startswith(b"%PDF")


def test_a_saved_report_stands_alone(opened: Callable[..., Page], page: Page, cello: str, tmp_path):
    """It opens from the disk, without the checker, and asks for nothing from anywhere."""
    page.fill("#text", cello)
    with page.expect_download() as coming:
        page.get_by_role("button", name="Save report").click()
    kept = tmp_path / "report.html"
    coming.value.save_as(kept)
    asked: list[str] = []
    report = opened("about:blank")
    report.on("request", lambda request: asked.append(request.url))
    report.goto(kept.as_uri())
    expect(report.get_by_text("Do not post this yet").first).to_be_visible()
    expect(report.locator("mark", has_text="Zainab").first).to_be_visible()
    assert [one for one in asked if not one.startswith(("file:", "data:"))] == []


def test_an_answer_that_is_overtaken_shows_that_it_is(
    page: Page, verdict: Locator, cello: str, fine: str
):
    """While a check takes long, what stands there is seen to be about the words before."""
    page.fill("#text", fine)
    expect(verdict).to_have_text("You may post this.")
    held = []
    page.route("**/", lambda route: held.append(route))  # noqa: PLW0108  (it takes functions alone)
    page.fill("#text", cello)
    result = page.get_by_role("region", name="The answer")
    expect(page.locator("#progress")).to_contain_text("Checking…")
    expect(result).to_have_attribute("aria-busy", "true")
    held[-1].continue_()
    expect(verdict).to_have_text(re.compile("^Do not post this yet"))
    expect(result).to_have_attribute("aria-busy", "false")
