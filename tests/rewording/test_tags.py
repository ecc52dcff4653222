"""Names inside hashtags, addresses and file names."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("marked", "safe"),
    [
        ("#Team[p|Harry] go", "#TeamPupils go"),
        ("#[p|HarrySmith] go", "#OurPupils go"),
        ("[p|#Harry] go", "#OurPupils go"),
        ("#team[p|harry]2026", "#teampupils2026"),
        ("Cake! [b|#HappyBirthday][p|Mia]", "Cake! #HappyBirthdayPupils"),
        ("[b|#Happy7thBirthday][p|Mia] 🎂", "#HappyBirthdayPupils 🎂"),
        ("#WELLDONE[p|HARRY]", "#WELLDONEPUPILS"),
        ("#Thanks[a|Okafors] #Bye[s|MrKhan] #Hi[o|Gary]", "#ThanksFamilies #ByeStaff #HiFriends"),
        ("mail [s|j.smith]@hillview.sch.uk", "mail office@hillview.sch.uk"),
        ("https://photos.example/[p|mia]/1", "https://photos.example/pupil/1"),
        ("_[p|Mia]_ and *[p|Tom]*", "_A pupil_ and *another pupil*"),
    ],
)
def test_a_name_inside_a_word_becomes_a_word(mend, marked, safe):
    """Within a word there is no room for articles and spaces."""
    assert mend(marked).safe_text == safe


@pytest.mark.parametrize(
    ("marked", "suggestions"),
    [
        ("[p|alfie]-[c|y3].jpg", ["pupil", "class"]),
        ("[n|[p|Alfie]]_[b|7].JPG", ["Pupil", "Pupil", "Private"]),
        ("IMG [s|MRS PATEL].png", ["STAFF"]),
        ("[a|Okafors] at fete.png", ["Family"]),
    ],
)
def test_file_names_stay_file_names(mend, marked, suggestions):
    """A file gets a neutral name, and the text of the post is untouched."""
    result = mend(marked, field="images/0/name")
    assert result.suggestions == suggestions
    assert result.safe_text == "Some words."
