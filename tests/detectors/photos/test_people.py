"""image/people: words that say that children can be seen."""

from __future__ import annotations

import pytest
from hypothesis import given
from texts import around

from checker.detectors.photos.people import DETECTOR

DETECTORS = (DETECTOR,)


@pytest.mark.parametrize("marked", [
    "[[Photo: Ayesha with her paper owl]], still wet with glue. 🦉 Such eyes!",
    "Roman day with my Y4s! [[Swipe to see Rafael guarding the wall]], spear and all 📸",
    "Winners 😄 [[L-R: Elif, Beatriz, Mariama, Tyrese and Rohan with their medals]]. Hooray!",
    "He swam a width. [[We've put the video up with his gran's permission]].",
    "[[Here are some pics of the children at the farm]].",
    "[[Check out the video of our choir]]!",
    "[[📸 of Year 4 at the zoo]]",
    "[[📸 Amara and Leo with their trophy]] 🏆",
    "Amara and Leo, [[pictured with their trophy]], were thrilled.",
    "[[Photos of our Year 6 leavers are on the website]].",
    "[[Some photos from today's trip to Chester Zoo]]!",
    "[[Caption: Ngozi, Piotr and Gethin planting bulbs]]",
    "[[Front row: Ali, Beth, Chloe]]",
    "[[A few snaps of Reception in the mud]] 😂",
    "[[Just look at those proud faces]]!",
    "[[Photo: Mr Grant with Year 5 on the beach]].",
    "[[Here's a photo of me and my class on World Book Day]].",
    "[[Watch our Year 2s sing their song here]]: link below",
    "Nursery had a ball. [[More photos in the comments]]!",
    "[[Video of Femi's solo is well worth a watch]].",
    "[[Swipe for pics of the Year 3 cyclists]]!",
    "Our netball team won again! [[Photos on our website]].",
    "[[Left to right: Huw, Ffion, Cai]]",
    "[[Photo: Year 4's assembly]]",
    "Scroll on. [[That's Nimra as the Mad Hatter with a real teapot]].",
    "[[In the picture, Catrin has the lamb with the black nose]].",
    "[[Leavers' photo]]! All sixty.",
    "[[A photo of him and his brothers below]].",
])  # fmt: skip
def test_words_that_show_children_are_found(assert_marked, marked: str) -> None:
    """Captions, offers to look and announcements are marked where they show children."""
    assert_marked(marked)


@pytest.mark.parametrize("text", [
    "Photo: Ayesha's paper owl, still wet with glue. 🦉 Such eyes!",
    "Photo: Mrs Bell and her prize marrow.",
    "Photos of the new library are on our website.",
    "School photos can be ordered until Friday.",
    "Photo day is Thursday for Year 3.",
    "No photos please during the nativity, the children get distracted.",
    "Camera club starts on Tuesday for Years 5 and 6.",
    "You get the picture.",
    "Photo credit: Jane Smith Photography",
    "📸 Jane Smith Photography",
    "Photos will be on sale from Monday, £5 each, in aid of Year 6.",
    "Photo: the paper owls that Year 4 made.",
    "Photos of the pots our Year 3s made.",
    "Here's a picture of our new minibus.",
    "Swipe to see the new menu.",
    "Pictured: the new hall.",
    "Mrs Bell, pictured with the new minibus, is delighted.",
    "Please send us your photos of the children on World Book Day.",
    "The big picture for Year 6 is that SATs are done.",
    "Video: how to log in to Teams.",
    "We've put the menu up. Children love it.",
    "Please do not post photos of other people's children.",
    "Photo: Year 5's pots on the window sill.",
    "Check out the display from Year 1's artwork.",
    "Look at the clock, children!",
    "Watch out for ice, parents.",
    "Scroll down for the dates of the Year 6 residential.",
    "Photo consent forms for Reception are due.",
    "A picture of health!",
    "The photographer will be in school on Tuesday for Nursery.",
    "Video games club for Year 6 in room 4.",
    "Paper clips and a film canister needed for Year 5.",
    "Come and watch our Year 2s sing on Friday.",
    "Photos of the staff panto are hilarious.",
    "Year 3 took photos of birds.",
    "Photo: Thornbeck Primary at dawn.",
    "Year 4 watched a video of Beatrix Potter's life.",
    "The film club is showing Matilda.",
    "Snap! Year 5 played cards.",
    "Photo of the day: the heron on the bins.",
    "Class photos will be taken on Monday.",
    "We are doing a carousel with Year 3 in the hall.",
])  # fmt: skip
def test_work_staff_and_photos_to_come_show_nobody(see, text: str) -> None:
    """Work, buildings, staff alone, credits and photos to order or to take are none."""
    assert not see(text)


@pytest.mark.parametrize("marked", [
    "[[Three children holding a trophy]]",
    "A banner in the hall. [[Two Year 5 girls hold it up]].",
    "[[Amara smiling on the podium]]",
    "[[Mrs Bell with a group of pupils]]",
    "A painting of a girl in a red hat",
    "Clay foxes made by Year 4",
    "The children's handprints on a wall",
    "Mrs Bell cutting a ribbon",
    "An empty classroom",
    "The steel sculpture Grace outside the hall",
])  # fmt: skip
def test_alternative_text_that_describes_children_is_found(assert_marked, marked: str) -> None:
    """Alternative text says who is in the picture, unless it is a picture of a picture."""
    assert_marked(marked, field="alt_text")


@pytest.mark.parametrize("marked", [
    "A cartoon girl holding a book",
    "Lego figures of a teacher and pupils",
    "Stained glass of Saint George and the dragon",
    "Pumpkins with carved faces",
    "A wooden nativity set with shepherds and angels",
    "Logo with two children holding hands",
    "A group of stone children round a fountain",
    "Paper angels in the window",
    "A family of six fluffy ducklings on the pond",
    "A baby rabbit",
    "Teddies in Santa hats",
    "Teddy bears' picnic on the field",
    "Barnaby Bear at the beach",
    "A Year 4 display of masks",
    "[[Children next to a statue of Churchill]]",
    "[[Two girls holding teddies]]",
    "[[Teddy in a Santa hat]]",
    "[[A snowman with the boys who built it]]",
    "[[Girls in cartoon costumes]]",
    "[[A family feeding ducks]]",
    "[[A group of children with ducks]]",
    "[[Wooden boats and the children who made them]]",
    "Coat pegs in a row labelled Mina, Jarek and Obi",
    "Chalk tulips, signed L. Amin and R. Cole",
    "Paper cut-outs of the three kings",
    "A letter addressed to Class 4",
    "A cup engraved with the name Tegan Rowe",
    "[[Children holding a poster that says Well done Sam]]",
    "[[A boy in a jumper saying BEST FRIEND]]",
    "[[Mina saying goodbye to Year 6]]",
])  # fmt: skip
def test_statues_toys_and_animals_are_no_people(assert_marked, marked: str) -> None:
    """A likeness of somebody is nobody, whatever it looks like; children beside it count."""
    assert_marked(marked, field="alt_text")


@pytest.mark.parametrize("marked", [
    "[[year4-at-the-zoo.jpg]]",
    "[[class_photo.png]]",
    "IMG_2041.jpg",
    "cake-stall.jpg",
])  # fmt: skip
def test_a_file_name_that_names_children_is_found(assert_marked, marked: str) -> None:
    """A file name is published too, and may say who is in the picture."""
    assert_marked(marked, field="images/0/name")


SEEDS = ("Photo: Amara with her fox ", "L-R: Ali, Beth", "pictured with the children")


@given(text=around(*SEEDS))
def test_any_text_is_read(assert_points_truly, text: str) -> None:
    """No text raises, and every finding is what stands at its place."""
    assert_points_truly(text)
