"""The cost of a check from 10 to 10,000 words; linear means the same time a word."""

from __future__ import annotations

from timing import FORTY_WORDS, medians

from checker import Checker, Draft


def main() -> None:
    """Print microseconds a word for growing drafts."""
    checker = Checker()
    words = " ".join(FORTY_WORDS).split()
    print("cost by length (median)")
    for count in (10, 100, 1_000, 10_000):
        text = " ".join((words * (count // len(words) + 1))[:count])
        draft = Draft(text)
        (taken,) = medians(lambda draft=draft: checker.check(draft), rounds=max(5, 2_000 // count))
        print(f"  {count:6} words: {taken * 1000:8.2f} ms, {taken / count * 1e6:6.1f} us a word")


if __name__ == "__main__":
    main()
