"""Health, family and record: vaguer phrases that keep the sentence whole."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("marked", "safe"),
    [
        ("Ben [h|has ADHD].", "Ben has a lot on."),
        ("Ben [h|broke his arm] on Monday.", "Ben had a busy time on Monday."),
        ("She [h|goes on maternity leave] at Easter.", "She goes away at Easter."),
        ("Ben [h|went into hospital] on Monday.", "Ben went away on Monday."),
        ("Ben [h|starts chemotherapy].", "Ben has a lot on."),
        ("[h|Because of her epilepsy], she sat out.", "She sat out."),
        ("Ben [r|came bottom in spelling].", "Ben had a lot on."),
        ("Ben has [h|asthma].", "Ben has a lot going on."),
        ("Ben is [h|autistic] and ace.", "Ben is having a busy time and ace."),
        ("Ben was [h|in hospital].", "Ben was away."),
        ("Ben [h|is on maternity leave].", "Ben is away."),
        ("my son has been [h|waiting for his EHCP]", "my son has been waiting for help"),
        ("Despite her [h|diabetes] she ran.", "Despite her situation she ran."),
        ("Despite her [h|allergies] she ran.", "Despite her circumstances she ran."),
        ("An [h|autistic] boy sang.", "A boy sang."),
        ("The [h|EHCP] meeting is on Monday.", "The meeting is on Monday."),
        ("He is on [h|free school meals].", "He is on a scheme."),
        ("Tom, [h|a wheelchair user], ran.", "Tom ran."),
        ("kind, [h|deaf], funny", "kind, personal matters, funny"),
        ("He is [f|in foster care].", "He is having a busy time."),
        ("His [f|parents have split up].", "His circumstances have changed."),
        ("Hope the [h|hearing aids are brilliant].", "Hope the situation has changed."),
        ("Hope the [h|new hearing aids are] brilliant.", "Hope the situation is brilliant."),
        ("Hope [h|hearing aids are] brilliant.", "Hope everything is brilliant."),
        ("Ben's [h|hearing aids are] brilliant.", "Ben's situation is brilliant."),
        ("Hi. [f|His dad went to prison in May.] Bye.", "Hi. Bye."),
        ("[f|His dad went to prison in May].", ""),
        (
            "We know that [r|September was a rocky month].",
            "We know that there has been a lot going on.",
        ),
        ("Ola got [r|Grade 8].", "Ola got a result."),
        ("Ola got a [r|distinction].", "Ola got a result."),
        ("Ola has [r|100% attendance].", "Ola has a lot to be proud of."),
        ("Well done for [r|100% attendance].", "Well done for hard work."),
        ("Well done for [r|passing Grade 8].", "Well done for working hard."),
        ("Tom [r|was excluded for two days].", "Tom was having a busy time."),
        (
            "Tom [r|was given a detention] for chewing gum, and sulks.",
            "Tom was having a busy time, and sulks.",
        ),
        ("Tom [r|can't read yet].", "Tom has a lot on."),
        ("Tom [r|got sent out] twice.", "Tom had a lot on twice."),
        ("Tom [r|got full marks] twice.", "Tom got a result twice."),
        ("Ada [h|sprained her ankle] at football.", "Ada had a lot on at football."),
        ("[h|Broke his arm] in two places falling off a swing, poor lad", "Had a lot on, poor lad"),
        ("[h|Broke his arm] in the hall.", "Had a lot on in the hall."),
        ("Ada has been [h|signed off PE].", "Ada has been having a busy time."),
        ("Pray, [h|her leukaemia] is back.", "Pray, a personal matter is back."),
    ],
)
def test_a_private_detail_becomes_vaguer(mend, marked, safe):
    """The phrase is of the same part of speech, or goes where the sentence does without."""
    assert mend(marked).safe_text == safe
