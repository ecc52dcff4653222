"""detail/record: an individual's results, attendance and behaviour, and nobody else's."""

from __future__ import annotations

import pytest
import regex
from hypothesis import given
from texts import around

from checker.detectors.records import words
from checker.detectors.records.detector import DETECTOR

DETECTORS = (DETECTOR,)
# The words of an alternation that is spelt out, not those in brackets of their own.
LISTED = regex.compile(r"(?<=\|)[a-z][a-z' -]*(?:\[\\s-\][a-z'0-9]+)*(?=\|)")


@pytest.mark.parametrize("marked", [
    "Huge congratulations to Tobi, who [[got a grade 9 in maths]]!",
    "Amelia [[passed Grade 3 piano with merit]] on Tuesday.",
    "My son [[scored 118 in his SATs]] and I cried.",
    "Iqra's [[attendance is 82%]] this term.",
    "Please ring us about Iqra: his [[attendance, now 71%]], worries us.",
    "She has been [[late eleven times]] since September.",
    "Poor Callum [[has been excluded]] again",
    "Jayden [[was suspended for two days]] after the fight.",
    "Callum [[has been excluded]].",
    "Mr Osei says he[['s on report]] until half-term.",
    "Harvey had [[a two-day exclusion]] last week.",
    "Wei Ling: [[Grade 8 violin with distinction]] 🎻",
    "So proud of our Samira! [[Grade 5 flute (merit)]] and a big smile.",
    "Zofia [[got an A* in chemistry and a B in French]].",
    "well kayden [[got excluded]] again today",
    "He's been moved [[to set 4 for maths]] and isn't happy.",
    "A Year 5 boy [[was excluded for three days]] last week.",
    "Ava is now [[on lime band]] and so chuffed.",
    "Kwame's [[reading age is 12]] and he is only eight.",
    "Her [[reading age is two years behind]] and nobody helps.",
    "Bronwen has [[become a free reader]] at last!",
    "Mehmet [[got 20/20 in his spelling test]] three weeks running.",
    "Poppy [[is working at greater depth in writing]].",
    "Our Year 6 pupil Leo, [[working below the expected standard]], tried so hard.",
    "Certificates for [[100% attendance]] go to Amara and Leo.",
    "Rory [[failed his maths GCSE]] and is [[resitting his English exam]] in November.",
    "He [[got three detentions]] in one week.",
    "Darius was [[given a detention]] for chewing gum.",
    "Freya [[has 12 behaviour points]] already.",
    "That lad [[got a red card]] for swearing at lunch.",
    "She [[is being bullied]] and school does nothing.",
    "Ethan [[bit another child]] at playtime.",
    "Kyle [[was caught vaping]] in the toilets.",
    "Mia [[hasn't missed a single day]] this year.",
    "Nia got [[straight 9s]]!",
    "Amir, Year 6, [[got 120 in reading and 118 in maths]].",
    "My daughter [[passed the 11+]]!",
    "Luca [[lost his golden time]] twice this week.",
    "Congratulations to Oluwaseun, [[distinction in Grade 4 trumpet]].",
    "Ffion [[is predicted a 7 for history]].",
    "Grace [[got ten GCSEs]].",
    "Siân [[passed her Grade 6 singing exam]].",
    "🎹 Proud mum alert 🎹 Efe [[passed his Grade 2 piano]]!!",
    "Little Rhiannon, aged 7, [[got 38 out of 40 in her phonics check]].",
    "Mrs Adeyemi's son [[was permanently excluded]] last year.",
    "We had to ring home because Tyler [[threw a chair]] at the window.",
    "I can't believe they gave my Layla [[a detention]] for the wrong socks.",
    "Shout out to Nikhil for [[a 9 in further maths]] and Orla for [[an A* in art]]!",
    "Emily [[on red band]]? She reads Harry Potter at home.",
    "Our boy [[got a grade 4 in English]] and we danced round the kitchen.",
    "Dylan[['s been suspended]] and his mum is fuming.",
    "his [[attendance has dropped to 71%]] since Christmas",
    "Her [[attendance this term is 64 per cent]].",
    "Adaeze is [[a year ahead in maths]]",
    "A boy in my form [[was caught stealing]] from the tuck shop.",
    "She [[is being bullied]] by two girls in her class.",
    "The twins [[got 112 and 115 in maths]]",
    "Ibrahim [[failed his mocks]] again.",
    "Rosie: [[merit in Grade 1 ukulele]]. Kian: [[distinction in Grade 2 drums]].",
    "He [[was told off for]] talking",
    "Kemar | [[working towards]]\nChiara | [[84% attendance]]\nAll done",
    "Mei-Lin, my eldest, [[A*AA]], off to Leeds",
    "Spelling test: Despina [[17 out of 20]]",
    "Fatoumata has had [[forty-two lates]] this year.",
    "[[Now on report]]: Krasimir",
    "He [[was kept in for]] talking.",
    "our Chelsea has [[been hit three times]] this term",
    "Tyrell [[was sent home on Friday for spitting]].",
])  # fmt: skip
def test_a_record_of_an_individual_is_found(assert_marked, marked: str) -> None:
    """Words that state somebody's result, attendance or behaviour are marked."""
    assert_marked(marked)


@pytest.mark.parametrize(("listed", "frame"), [
    (words.SUBJECT, "Amir got a 7 in {} now."),
    (words.EXAM, "Amir got a 7 in {} now."),
    (words.GOT, "Amir {} a 9 in maths."),
    (words.INSTRUMENT, "Amir passed his grade 4 {} now."),
    (words.COLOUR, "Amir is on {} band."),
])  # fmt: skip
def test_every_listed_word_is_found(see, listed: str, frame: str) -> None:
    """The triggers that spare a search spare it for no word of the lists."""
    for word in LISTED.findall(listed):
        assert see(frame.format(word.replace("[\\s-]", " "))), word


@pytest.mark.parametrize("text", [
    "Year 6 scored 98% in phonics this year.",
    "Our attendance was 96% last week, best in the trust.",
    "The hall is a Grade 2 listed building, says Mrs Bell.",
    "The under-11s got a 3-2 win against St Mary's and Leo scored twice.",
    "Well done to 4B with attendance of 98.5%.",
    "If your child's attendance is below 90% we will write to you.",
    "Everyone in Year 6 passed the phonics check.",
    "98% of our Year 6 pupils reached the expected standard in reading.",
    "Mrs Khan is pleased that attendance is 96% this week.",
    "Detention will be in room 12 on Thursday.",
    "The match was suspended when Amir fell.",
    "Kane got a red card for a late tackle in the second half.",
    "Well done to Ada, who won first prize in the art competition.",
    "Amira scored a hat-trick in the final.",
    "The bus was late again and Mrs Bell was cross.",
    "Anti-bullying week starts on Monday with Mr Price.",
    "Jack scored 34 not out in the cricket.",
    "Our GCSE results: 78% of students got a grade 4 or above in English and maths.",
    "Class reports go home on Friday. Please ask Mr Smith if you have not had one.",
    "We are on report writing duty all weekend, says Mrs Shah.",
    "Any pupil who is excluded will have a reintegration meeting.",
    "Ruby came 3rd in the 100m and Tom got 12 in the beanbag throw.",
    "Ms Ali hit a teacher with a wet sponge at the fair.",
    "I got a C in maths in 1994 and look at me now.",
    "Reading books on lime band are running low, can you help?",
    "Please note that suspended ceilings will be fitted in the hall.",
    "Reading age 5-7 books for sale, see Mrs Long.",
    "Tickets for the ball: two for £9, in aid of Ava's charity.",
    "Mr Grant will set an exam for Year 10 in May.",
    "Our porter kindly forgot how often I was late.",
    "The school's attendance is 94% and Mr Roy is delighted.",
    "Ella got a 2 in the egg and spoon race.",
    "Dan got 5 in a row in the quiz.",
    "Sophie is reading a book on bullying.",
    "Late again! The 43 bus, that is.",
    "The school was suspended in time. Mrs Jones laughed.",
    "Thank you to Mr Obi for the band's grade 3 listed barn.",
    "Ava won a gold medal with 9.4 in the vault.",
    "Our average attendance across the school is 95.2%, our best yet, said Mr Cole.",
    "Attendance matters! Every day counts. 190 days a year.",
    "If a pupil is late more than five times a parent will be called.",
    "The deadline for late entries is Friday, please see Miss Dunn.",
    "Sam is in the top set of the tennis final.",
    "Isla read a poem about being excluded from the moon.",
    "The orange team beat the red team 5-4 and Max cheered.",
    "Reading books should be returned. Miss Wren has the list.",
    "Please pass on our thanks to Ahmed for the exam paper boxes.",
    "Parents' evening: Mr Hughes will explain how grade 5 in maths is decided.",
    "Year 11 mocks start on Monday, good luck from Mrs Finch.",
    "Our new behaviour policy, with red cards and yellow cards, is on the website.",
    "The trampolines club has been suspended until further notice.",
    "Would you believe it, ten out of ten in the inspection!",
    "Ref showed Chidi a yellow card in the second half of the cup match.",
    "The club will not run. Refunds were sent out today.",
    "Invitations were sent out on Monday and he has had three replies.",
])  # fmt: skip
def test_what_belongs_to_nobody_in_particular_is_no_record(see, text: str) -> None:
    """Classes, schools, prizes, matches, rules and the writer's own school days are none."""
    assert not see(text)


SEEDS = ("Amir got a 9 in maths. ", "she was excluded for two days", "Ava is on lime band ")


@given(text=around(*SEEDS))
def test_any_text_is_read(assert_points_truly, text: str) -> None:
    """No text raises, and every finding is what stands at its place."""
    assert_points_truly(text)


def test_the_end_of_a_number_plate_is_no_result(see) -> None:
    """The letters of AB12 CDE are no grades."""
    assert see("Whoever owns AB12 CDE blocked the gate.") == ()
