"""detail/health: an individual's illness, needs, support and pregnancy, and nobody else's."""

from __future__ import annotations

import pytest
import regex
from hypothesis import given
from texts import around

from checker.detectors.health import words
from checker.detectors.health.detector import DETECTOR

DETECTORS = (DETECTOR,)
# The words of an alternation that is spelt out, not those in brackets of their own.
LISTED = regex.compile(r"(?<=\|)[a-z][a-z' -]*(?:\[\\s-\][a-z'0-9]+)*(?=\|)")


@pytest.mark.parametrize("marked", [
    "My Babajide has been [[waiting for his EHCP]] since Easter.",
    "The only [[wheelchair user]] in our climbing club rang the bell.",
    "Ollie [[has asthma]] and ran the whole race.",
    "[[Her epilepsy]] has never stopped her.",
    "Poor Kai [[broke his arm]] at the trampoline park.",
    "Amina [[is autistic]] and adores the library.",
    "Hamza [[has a nut allergy]] so please check the cakes.",
    "Mrs Obi [[is on maternity leave]] until May.",
    "We have a child [[with a severe nut allergy]] in Year 2, so no nuts please.",
    "Mrs Khan [[is poorly]] so choir is cancelled.",
    "Rhys was [[rushed to hospital]] on Monday night.",
    "My daughter was [[diagnosed with type 1 diabetes]] last year.",
    "Get well soon to Wiktoria, who [[has chickenpox]].",
    "Tom's [[anxiety]] has been awful this term.",
    "Big well done to Chidi, who came back [[after his operation]].",
    "Leah [[forgot her inhaler]] on the trip.",
    "Our new boy [[speaks no English]] but has made ten friends.",
    "She [[gets free school meals]] and was made to sit apart.",
    "Mr Doyle [[has flu]], so no football.",
    "Ivo [[is allergic to eggs]].",
    "Our lovely Miss Hart is [[expecting her first baby]]!",
    "Noah is [[on crutches]] after the match.",
    "Zac [[has ADHD and dyslexia]].",
    "My son [[is deaf]] and nobody faced him.",
    "Congratulations Mrs Pike who [[is pregnant]]!",
    "Sienna [[broke her wrist]] and [[had stitches]]",
    "That lad [[has one-to-one support]] all day.",
    "He's [[been off sick]] all week.",
    "Dev is [[under CAMHS]].",
    "Bea, whose sister [[has leukaemia]], ran 5k.",
    "Mr Webb is [[off with his back]] again.",
    "Jude's [[grommets]] are out",
    "Two boys in my class [[have autism]] and I adore them.",
    "Olive [[was sick]] on the coach, bless her.",
    "Elif[['s in hospital]] [[having her tonsils out]].",
    "He [[tested positive for covid]] on Sunday.",
    "My [[autistic]] son loves the bins lorry",
    "A new [[EAL]] pupil, Mykola, joined 5B.",
    "Mrs Hall [[starts her maternity leave]] on Friday.",
    "Miss Bright [[is 30 weeks pregnant]] and still doing playground duty",
    "Callum's [[ADHD]] means he can't sit still.",
    "Kofi [[needs insulin]] before lunch.",
    "The little girl [[with the hearing aids]] in 2C sang beautifully.",
    "Darnell: scribe and [[25% extra time]], [[dyslexia]]\nAgnieszka: a snack, [[diabetes]]",
    "Noor ([[pupil premium]])",
    "He [[can't have egg or dairy]] at parties.",
    "Mum has rung, he [[isn't well]], he is off home.",
    "Wambui's [[diagnosis is MS]], nobody knows yet.",
    "The tiny one [[with hearing aids]] sang loudest.",
    "My boss [[broke her ankle]] skiing.",
    "Our head has gone [[off with stress]] again.",
    "The head [[is in a sling]].",
    "Dilnoza [[has had her tonsils out]] and is [[on penicillin]].",
])  # fmt: skip
def test_the_health_of_an_individual_is_found(assert_marked, marked: str) -> None:
    """Words that state somebody's health, needs or support are marked."""
    assert_marked(marked)


@pytest.mark.parametrize(("listed", "frame"), [
    (words.LASTING, "Amir has {} now."),
    (words.PASSING, "Amir has {} now."),
    (words.TRAIT, "Amir is {} now."),
    (words.AID, "Amir needs his {} now."),
    (words.ALLERGEN, "Amir is allergic to {} now."),
    (words.BONE, "Amir broke his {} now."),
])  # fmt: skip
def test_every_listed_word_is_found(see, listed: str, frame: str) -> None:
    """The triggers that spare a search spare it for no word of the lists."""
    for word in LISTED.findall(listed):
        assert see(frame.format(word.replace("[\\s-]", " "))), word


@pytest.mark.parametrize("text", [
    "Nits are back! Please check your child's hair.",
    "If your child has asthma please send in a spare inhaler.",
    "Our SEND team won an award, says Mrs Price.",
    "Autism Awareness Week starts on Monday with an assembly from Mr Lee.",
    "We are a nut-free school.",
    "Allergy information is on the menu.",
    "SEND coffee morning with Mrs Ahmed on Friday at 9.",
    "Our new defibrillator is by the office.",
    "Jack is running for Cancer Research on Sunday.",
    "Choosing the play was a headache of a decision for Miss Roe.",
    "I'm allergic to Mondays.",
    "I've got flu and my knee is killing me.",
    "Mrs Khan has completed her asthma training.",
    "Children with asthma need an inhaler in school.",
    "There is a sickness bug going round Year 1.",
    "Chickenpox has been reported in Nursery. Please see the NHS website.",
    "Sam is allergic to homework.",
    "Is the hall suitable for a wheelchair user?",
    "The trip is open to wheelchair users.",
    "Our guinea pig Nugget has had an operation.",
    "My mum has a bad back.",
    "Ella was sick of losing.",
    "That goal by Amir was sick!",
    "Year 5 learned that Mr Braille invented dots for blind readers.",
    "Leo turned a blind eye.",
    "Mrs Shah is our mental health lead.",
    "Please bring hay fever tablets to the office and give them to Mrs Dunn.",
    "The Year 3 teacher post (maternity cover) closes on Friday; contact Mrs Bell.",
    "Alice sent us a postcard from Wales.",
    "Ruby will send in her PE kit.",
    "Dan has the hearing of a bat.",
    "Break a leg, Ava!",
    "The heat broke her heart, said Tom.",
    "Free school meals: apply online or ask Mrs Lyle.",
    "Pupil premium statement is on the website, ask Mr Green.",
    "English homework for Ali is due.",
    "Ibrahim has a temperature chart of our pond.",
    "Thanks to Mr Cole for the first aid course on anaphylaxis training.",
    "Mia's cold drink was sold out.",
    "Everyone had a fever of excitement, said Lola.",
    "the lad with one leg",
    "Ollie learnt to use an EpiPen on the course.",
    "Our Year 5s learned how to help a friend who has fainted.",
    "Send in your photos of Ben.",
    "Add more, said Zoe.",
    "Mr Lee's Class 3 learned about stress and rest.",
    "Emma's heart was in it.",
    "Ben's running for Parkinson's UK.",
    "Thanks to the Sickle Cell Society for visiting Mr Bah's class.",
    "Leo got the giggles and the whole class had a fit.",
    "Sunita has an ear for music.",
    "Our own Mo has a lot of patience.",
    "The head's only there to tick a box, they'd have had one in a wheelchair sooner.",
    "The head of the hammer is broken, off with it.",
    "My head has gone, I am off with the fairies.",
    "My father keeps bees. He has a bad knee.",
    "Our hamster is poorly, says Class 2.",
    "Any child with a temperature should stay at home, says Nurse Kelly.",
])  # fmt: skip
def test_what_belongs_to_nobody_in_particular_is_no_health_detail(see, text: str) -> None:
    """Advice, services, causes, figures of speech, pets and the writer's own health are none."""
    assert not see(text)


SEEDS = ("Amir has asthma. ", "her epilepsy", "Mrs Obi is on maternity leave ")


@given(text=around(*SEEDS))
def test_any_text_is_read(assert_points_truly, text: str) -> None:
    """No text raises, and every finding is what stands at its place."""
    assert_points_truly(text)
