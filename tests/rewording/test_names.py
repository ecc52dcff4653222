"""Names one by one: what each becomes between the words that stay."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("marked", "safe"),
    [
        (
            "Well done to [p|Alfie B] for a super cello solo!",
            "Well done to a pupil for a super cello solo!",
        ),
        ("[p|Saoirse] scored twice.", "A pupil scored twice."),
        ("[s|Mrs Lacey] has a slot free.", "A member of staff has a slot free."),
        ("Huge thanks to [a|Mr Whelan] for the ices.", "Huge thanks to a parent for the ices."),
        ("A poem by [o|Ngozi], framed.", "A poem by a member of the community, framed."),
        ("[o|Dr Amina Yusuf] came to talk about bees.", "A visitor came to talk about bees."),
        ("We saw [p|A l f i e] and [s|Ｍｒ Ｋｈａｎ].", "We saw a pupil and a member of staff."),
        ("Photo: [n|[p|Shanice]] with her clay fox.", "Photo: a pupil with her clay fox."),
        ("Photo: [n|Shanice] with her clay fox.", "Photo: a pupil with her clay fox."),
    ],
)
def test_a_name_becomes_what_the_person_is(mend, marked, safe):
    """A name becomes the person's part in school life, with an article."""
    assert mend(marked).safe_text == safe


@pytest.mark.parametrize(
    ("account", "marked", "safe"),
    [
        ("personal", "[o|Shanelle] has my phone", "Somebody has my phone"),
        ("community", "ask for [o|Ilinca] at the gate", "ask for somebody at the gate"),
        (
            "personal",
            "[o|Shanelle] rang. [o|Shanelle] laughed.",
            "Somebody rang. That person laughed.",
        ),
        ("community", "my [p|Folarin] is waiting", "my child is waiting"),
        ("community", "our [p|Jack] is tired", "our child is tired"),
        ("official", "our [p|Jack] is a star", "our pupil is a star"),
        ("official", "Is your [p|Jack] singing?", "Is your child singing?"),
    ],
)
def test_the_account_decides_how_people_are_called(mend, account, marked, safe):
    """Only the school speaks of its community and of our pupils."""
    assert mend(marked, account).safe_text == safe


@pytest.mark.parametrize(
    ("marked", "safe"),
    [
        ("[p|Mia] won. [p|Mia] cried.", "A pupil won. The pupil cried."),
        ("[p|Mia] won gold. [p|Tom] won silver.", "A pupil won gold. Another pupil won silver."),
        (
            "[p|Mia] won. [p|Tom] lost. [p|Mia] hugged [p|Tom].",
            "A pupil won. Another pupil lost. The first pupil hugged the other pupil.",
        ),
        ("[p|Mia] and [p|Tom] ran. [p|Mia] fell.", "Two pupils ran. One of the pupils fell."),
        ("[p|Mia] ran.\n[p|Tom] swam.", "A pupil ran.\nA pupil swam."),
        ("[p|Alfie B] ran. [p|Alfie] fell.", "A pupil ran. The pupil fell."),
        ("[p|Alfie B] ran. [p|Alfie T] fell.", "A pupil ran. Another pupil fell."),
        (
            "[p|Mia] ([c|3R]) ran. [p|Tom] ([c|4W]) fell.",
            "A Year 3 pupil ran. A Year 4 pupil fell.",
        ),
        (
            "Our caretaker [s|Bob] retires. We will miss [s|Bob].",
            "Our caretaker retires. We will miss our caretaker.",
        ),
        ("My son [p|Ayo] waits. [p|Ayo] is sad.", "My son waits. My son is sad."),
        (
            "[s|Mr Khan] sang. [s|Mr Khan] danced.",
            "A member of staff sang. The member of staff danced.",
        ),
    ],
)
def test_a_later_mention_points_back(mend, marked, safe):
    """The second mention of a person points back, another person is "another"."""
    assert mend(marked).safe_text == safe


@pytest.mark.parametrize(
    ("marked", "safe"),
    [
        (
            "Dr [o|Yvonne Braithwaite] opened the fair.",
            "A member of the community opened the fair.",
        ),
        ("our [p|Alfie]", "our pupil"),
        ("a delighted [p|Mia] and an excited [p|Tom]", "a delighted pupil and an excited pupil"),
        ("Little [p|A] tied his laces.", "A little pupil tied his laces."),
        ("Amazing [p|Ola] swam a mile.", "An amazing pupil swam a mile."),
        ("Well done to brave [p|Mia].", "Well done to a brave pupil."),
        ("Here's little [p|Mia] at bat.", "Here's a little pupil at bat."),
        ("We saw lil [p|Tom] fall.", "We saw a lil pupil fall."),
        ("We are so proud [p|Mia] won.", "We are so proud a pupil won."),
        ("I hear that [p|Tom] won. It's [p|Sana]!", "I hear that a pupil won. It's another pupil!"),
        ("We will miss [s|Bob].", "We will miss a member of staff."),
        ("Dear [s|Mrs Patel], thank you.", "Dear colleague, thank you."),
        ("both [p|Mia] and [p|Tom] won", "both pupils won"),
    ],
)
def test_titles_determiners_and_adjectives_fit(mend, marked, safe):
    """No "our a pupil": what leads up to a name shapes what follows."""
    assert mend(marked).safe_text == safe


@pytest.mark.parametrize(
    ("marked", "safe"),
    [
        ("Our Head, [s|Mrs Cheung], is brilliant.", "Our Head is brilliant."),
        ("our head teacher [s|Mrs Cheung] said so", "our head teacher said so"),
        (
            "[s|Mrs Cheung], our wonderful head teacher, is back.",
            "Our wonderful head teacher is back.",
        ),
        ("Caretaker [s|Bob] fixed it.", "The caretaker fixed it."),
        ("Thanks to teaching assistant [s|Jo].", "Thanks to a teaching assistant."),
        ("our chair of governors, Dr [s|Yvonne Braithwaite].", "our chair of governors."),
        ("Special thanks to Coach [o|Reggie].", "Special thanks to the coach."),
        ("[o|PC Hughes] visited.", "A PC visited."),
        ("[o|Kwesi] the lifeguard was in bits.", "The lifeguard was in bits."),
        ("[o|Gary] the zookeeper came.", "The zookeeper came."),
        ("We gave [p|Mia] the prize.", "We gave a pupil the prize."),
        ("Our caretaker ([s|Bob Hill]) ran.", "Our caretaker ran."),
        ("[s|Miss Lee] (Year 4 teacher) ran.", "A member of staff (Year 4 teacher) ran."),
        ("[p|Mia]'s mum, [a|Kate], baked.", "A pupil's mum baked."),
        ("our award-winning drum tutor [s|Lev] played", "our award-winning drum tutor played"),
        ("Congratulations to Year 6 captain [p|Femi]!", "Congratulations to the Year 6 captain!"),
        ("Well done to our winners, [p|Mia], [p|Tom] and [p|Sana]!", "Well done to our winners!"),
        ("Twins [p|Mia] and [p|Tom] sang.", "The twins sang."),
        ("Thanks to parents [a|Kate] and [a|Joe].", "Thanks to two parents."),
        ("my girls [p|Ava] and [p|Lily] loved it", "my girls loved it"),
        ("[s|Miss Lee]'s [p|Ava] won.", "A member of staff's pupil won."),
        ("Ex-pupil [p|Ava Hill] sang.", "An ex-pupil sang."),
        ("You star, [p|Ava]!", "You star!"),
        ("Nana [a|Jean] knits. Thanks Nana [a|Jean]!", "A nana knits. Thanks to the nana!"),
        (
            "Governor Dr [s|Anjali Rao] came. [s|Dr Rao] spoke, [s|Mrs Rao] did not.",
            "A governor came. The governor spoke, another member of staff did not.",
        ),
    ],
)
def test_a_post_beside_the_name_says_enough(mend, marked, safe):
    """Where the text itself says who somebody is, the name is simply left out."""
    assert mend(marked).safe_text == safe


@pytest.mark.parametrize(
    ("marked", "safe"),
    [
        ("Thank you to the [a|Okafors] for the plants.", "Thank you to a family for the plants."),
        ("Thank you to [a|the Okafors].", "Thank you to a family."),
        (
            "The [a|Okafor] family gave books. Bravo the [a|Okafors]!",
            "A family gave books. Bravo to the family!",
        ),
        ("the [a|Okafors] and the [a|Smiths]", "two families"),
        ("Mr and [a|Mrs Patel] painted.", "Two parents painted."),
        ("[a|Mr and Mrs Patel] painted.", "Two parents painted."),
    ],
)
def test_a_family_stays_a_family(mend, marked, safe):
    """Plural surnames become a family, couples two parents."""
    assert mend(marked).safe_text == safe


@pytest.mark.parametrize(
    ("marked", "safe"),
    [
        ("[p|Alfie]'s painting and [p|Mia]’s poem", "A pupil's painting and another pupil’s poem"),
        ("[p|James]' painting", "A pupil's painting"),
        ("'Thank you [p|James]' they said", "'Thank you to one of our pupils' they said"),
        ("[p|Mia] and [p|Tom]'s project", "Two pupils' project"),
        ("[p|Mia]'s and [p|Tom]'s posters", "Two pupils' posters"),
        ("[p|Mia] and [s|Mrs Patel]'s garden", "A pupil and a member of staff's garden"),
        ("the [a|Okafors]’ garden", "a family’s garden"),
    ],
)
def test_possessives_fit(mend, marked, safe):
    """The possessive goes with what stands before it, whatever the apostrophe."""
    assert mend(marked).safe_text == safe


@pytest.mark.parametrize(
    ("marked", "safe"),
    [
        ("WELL DONE [p|ALFIE]!", "WELL DONE TO ONE OF OUR PUPILS!"),
        ("[p|MIA] WON THE CUP", "A PUPIL WON THE CUP"),
        ("[p|MIA] won the cup", "A pupil won the cup"),
        ("[s|mr blackwood] is back", "a member of staff is back"),
        ("🎉 [p|Mia] won. 🎉🎉 [p|Mia] sang", "🎉 A pupil won. 🎉🎉 The pupil sang"),
        ("- [p|Mia]: art\r\n- [p|Tom]: maths", "- A pupil: art\r\n- A pupil: maths"),
        ("Star: [p|Mia]", "Star: a pupil"),
        ("And the winner is... [p|Mia]!", "And the winner is... a pupil!"),
        ("And so it ends... [p|Mia] won!", "And so it ends... A pupil won!"),
        ('"[p|Mia] is ace," said [s|Mr Khan]', '"A pupil is ace," said a member of staff'),
        ("e.g. [p|Mia] won", "e.g. a pupil won"),
    ],
)
def test_capitals_fit(mend, marked, safe):
    """Sentences, lines and bullets start with a capital, and shouting stays shouting."""
    assert mend(marked).safe_text == safe


@pytest.mark.parametrize(
    ("marked", "safe"),
    [
        ("Well done [p|Alfie]!", "Well done to one of our pupils!"),
        ("Congratulations, [p|Mia]!", "Congratulations to one of our pupils!"),
        ("Well done [p|Alfie B] in [c|Year 3]!", "Well done to a Year 3 pupil!"),
        ("Happy birthday [p|Mia]!", "Happy birthday to a pupil!"),
        (
            "Thank you so much [s|Mrs Patel] and [s|Mr Khan].",
            "Thank you so much to two members of staff.",
        ),
        ("Super work, [p|Mia]!", "Super work from one of our pupils!"),
        ("Go [p|Harry]!", "Go!"),
        ("Brilliant, [p|Tom]!", "Brilliant!"),
        ("We are so proud of you, [p|Mia]!", "We are so proud of you!"),
        ("Well played [p|Tom]!", "Well played!"),
        ("Well played [p|Tom] for the save.", "Well played to one of our pupils for the save."),
        ("Thanks for the lovely flowers [s|Mrs Lyle] 💐", "Thanks for the lovely flowers 💐"),
        (
            "Thanks for the flowers from [s|Mrs Lyle].",
            "Thanks for the flowers from a member of staff.",
        ),
        ("[p|Mia], you were brilliant.", "You were brilliant."),
        ("[p|Mia] you absolute star!", "You absolute star!"),
        ("[p|Mia], [p|Tom] and [p|Ada] you stars!", "You stars!"),
        ("Ask [p|Mia] you spoke to.", "Ask a pupil you spoke to."),
        ("Well done to [p|Alfie]!", "Well done to a pupil!"),
        ("Our winner is, of course, [p|Mia]!", "Our winner is, of course, a pupil!"),
    ],
)
def test_somebody_called_out_is_still_cheered(mend, marked, safe):
    """Greetings take "to", praise takes "from", a mere call does without a name."""
    assert mend(marked).safe_text == safe


@pytest.mark.parametrize(
    ("marked", "suggestions"),
    [
        ("Well done to [p|Alfie B] in [c|Year 3]!", ["a Year 3 pupil", ""]),
        ("Well done [p|Mia]!", ["to one of our pupils"]),
        ("L-R: [p|Mia], [p|Tom] and [p|Sana]", ["a pupil", "a pupil", "a pupil"]),
        ("our [p|Alfie]", ["pupil"]),
        ("Thanks to the [a|Okafors]", ["family"]),
        ("our caretaker [s|Bob]", [""]),
        ("[n|[p|Mia]] smiles", ["A pupil", "A pupil"]),
    ],
)
def test_each_suggestion_reads_well_alone(mend, marked, suggestions):
    """A suggestion replaces exactly the words of its finding."""
    assert mend(marked).suggestions == suggestions


@pytest.mark.parametrize(
    ("account", "marked", "safe"),
    [
        ("official", "We welcome [s|Mrs Carter] to the office.", "a member of staff to"),
        ("official", "Please welcome Mr [s|James Lee].", "Please welcome a member of staff."),
        ("official", "We warmly welcome [s|Mrs Carter].", "warmly welcome a member of staff."),
        ("official", "Welcome, [s|Mr Rao]!", "Welcome to a member of staff!"),
        ("official", "A big welcome [s|Mrs Bell]!", "A big welcome to a member of staff!"),
        ("official", "MVP was [p|Niamh R.] Snacks at 3.", "MVP was a pupil. Snacks at 3."),
        ("official", "Thanks to [p|Niamh R.] for it", "Thanks to a pupil for it"),
        (
            "official",
            "Found: 'by [p|M. Hughes]' and '[p|T. Ross]' here",
            "'by a pupil' and 'another pupil' here",
        ),
        ("official", "James: [p|James]' coat", "James: a pupil's coat"),
        (
            "official",
            "| Ash | [p|Freddie W] |\n| [p|Mia] | [p|Tom] |",
            "| Ash | a pupil |\n| A pupil | another pupil |",
        ),
        ("official", "Stars: [p|Mia] | [p|Tom] | [p|Zed]", "Stars: several pupils"),
        ("official", "Star - [p|Noor]; [p|Jo] - [p|Kit]", "Star - a pupil; another pupil -"),
        ("official", "Stars: [p|Mia]; [p|Tom]", "Stars: two pupils"),
        (
            "community",
            "AGM: [s|Jo Hill] elected chair, [s|Ngozi] treasurer.",
            "elected chair, another member of staff treasurer.",
        ),
        ("community", "Our chair, [s|Jo Hill], retires.", "Our chair retires."),
    ],
)
def test_what_stands_around_a_name_keeps_its_grammar(mend, account, marked, safe):
    """A verb's object, the end of a sentence, a table's cells, a post of one's own."""
    assert safe in mend(marked, account).safe_text


@pytest.mark.parametrize(
    ("marked", "safe"),
    [
        ("[p|Mia]'s brought in a fossil.", "A pupil has brought in a fossil."),
        ("[p|Mia]'s brought fossils delighted us.", "A pupil's brought fossils delighted us."),
        ("[p|Sam]’s been practising.", "A pupil has been practising."),
        ("[p|Leo]'s off to the finals!", "A pupil is off to the finals!"),
        ("[p|Leo]'s off-cuts", "A pupil's off-cuts"),
        ("[p|Mia]'s painted a boat.", "A pupil has painted a boat."),
        ("[p|Mia]'s painted boat", "A pupil's painted boat"),
        ("[p|Mia]'s playing the harp.", "A pupil is playing the harp."),
        ("[p|Mia]'s playing was superb.", "A pupil's playing was superb."),
        ("[p|Mia]'s back at school.", "A pupil is back at school."),
        ("[p|Mia]'s back door", "A pupil's back door"),
        ("[p|Mia] and [p|Tom]'ve won, [p|Ada]'ll sing", "Two pupils have won, another pupil will"),
        ("MISS [s|LEE]'S BEEN ILL", "A MEMBER OF STAFF HAS BEEN ILL"),
        ("[p|Ned]'s raised £90!", "A pupil has raised £90!"),
        ("[p|Ned]'s raised £", "A pupil's raised £"),
        ("[p|Ned]'s [h|not well].", "A pupil's "),
        ("[p|Ned]'s not here.", "A pupil is not here."),
        ("[s|Mrs Patel]'s retiring.", "A member of staff is retiring."),
        ("[s|Mrs Patel]'s class", "A member of staff's class"),
    ],
)
def test_a_verb_shortened_onto_a_name_is_written_out(mend, marked, safe):
    """An apostrophe with s is "has" or "is" before a verb, and a possessive before a thing."""
    assert mend(marked).safe_text.startswith(safe)


@pytest.mark.parametrize(
    ("marked", "safe"),
    [
        ("Our GK [p|Zed] saved it.", "Our GK saved it."),
        ("Head Student [p|Zed] and Head Girl [p|Mia].", "The Head Student and the Head Girl."),
        ("Head Students [p|Zed] and [p|Mia].", "Two Head Students."),
        ("Ask the Head about [p|Zed].", "Ask the Head about a pupil."),
        ("Our new starters [p|Ola] and [p|Finn]!", "Our new starters!"),
        ("New starters [p|Ola] and [p|Finn] wave.", "Two new starters wave."),
        ("Vice-captain [p|Mia] beside captain [p|Tom]", "A vice-captain beside the captain"),
        ("Eco-warriors [p|Mia] and [p|Tom] sort.", "Two eco-warriors sort."),
        ("School Council reps [p|Mia] and [p|Tom]", "Two School Council reps"),
        ("The school council met [p|Mia] and [p|Tom]", "The school council met two pupils"),
        ("Mini-police officers [p|Mia] and [p|Tom]", "Two mini-police officers"),
        ("Her best mate [p|Tom] ran.", "Her best mate ran."),
        ("Her cousin [p|Tom], [b|aged 8], ran.", "Her cousin ran."),
        (
            "Please welcome [s|Mr Rao], our new Year 3 teacher.",
            "Please welcome our new Year 3 teacher.",
        ),
        ("[s|Mr Rao], our Year 3 hero, ran.", "A member of staff, our Year 3 hero, ran."),
        ("My two, [p|Mia] and [p|Tom], ran.", "My two ran."),
        ("My eldest, [p|Mia], ran.", "My eldest ran."),
        ("There were two: [p|Mia] and [p|Tom].", "There were two: two pupils."),
    ],
)
def test_roles_of_pupils_say_enough(mend, marked, safe):
    """Positions, posts and parts of pupils stay whole, and the names beside them go."""
    assert mend(marked).safe_text == safe


@pytest.mark.parametrize(
    ("marked", "safe"),
    [
        ("Our bubbly [p|Mia] sang.", "Our bubbly pupil sang."),
        ("Our acrobats [p|Mia] and [p|Tom] flew.", "Our acrobats flew."),
        ("Our zany Mr [s|Fenn] sang.", "Our zany member of staff sang."),
        ("A goal by our number nine [p|Mia].", "A goal by our number nine pupil."),
        ("In our last match [p|Mia] won.", "In our last match a pupil won."),
        ("We gave our book to [p|Mia].", "We gave our book to a pupil."),
        ("Our choir heard [p|Mia].", "Our choir heard a pupil."),
        ("Our school loves [p|Mia].", "Our school loves a pupil."),
        ("We are so proud of you [p|Mia]!", "We are so proud of you!"),
        ("We are so proud of [p|Mia]!", "We are so proud of a pupil!"),
    ],
)
def test_no_article_stands_behind_an_owner(mend, marked, safe):
    """What only describes a name takes no second article; a clause's subject and object do."""
    assert mend(marked).safe_text == safe
