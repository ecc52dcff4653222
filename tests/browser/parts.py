"""What several tests look for on the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

EXPIRED = "This page had been open for so long"


def answer(page: Page) -> Locator:
    """Return where the verdict stands."""
    return page.locator("#verdict")
