"""A token bucket a visitor."""

from __future__ import annotations

from checker.web import Config, create_app
from checker.web.rates import Rate


def test_a_visitor_may_burst_and_then_has_to_wait() -> None:
    """Tokens come back with time, up to the burst."""
    now = [0.0]
    rate = Rate(1.0, 2, clock=lambda: now[0])

    assert [rate.allows("a") for _ in range(3)] == [True, True, False]
    now[0] = 1.0
    assert [rate.allows("a") for _ in range(2)] == [True, False]
    now[0] = 100.0
    assert [rate.allows("a") for _ in range(3)] == [True, True, False]


def test_visitors_do_not_count_for_each_other() -> None:
    """One visitor's haste is no other's."""
    rate = Rate(0.0, 1)

    assert rate.allows("a")
    assert rate.allows("b")
    assert not rate.allows("a")


def test_memory_is_bounded() -> None:
    """The visitor who has been away longest is forgotten."""
    rate = Rate(0.0, 1)
    for number in range(10_001):
        rate.allows(str(number))

    assert rate.allows("0")
    assert not rate.allows("10000")


def test_too_many_requests_are_told_to_wait(checker) -> None:
    """The page and its forms are limited; style sheets and the like are not."""
    client = create_app(checker, Config(rate=0.0, burst=1)).test_client()

    assert client.get("/healthz").status_code == 200
    refused = client.get("/healthz")
    assert (refused.status_code, refused.headers["Retry-After"]) == (429, "5")
    with client.get("/static/icon.svg") as unlimited:
        assert unlimited.status_code == 200
