"""tone/profanity: every swear word, however it is dressed up, and no innocent one."""

from __future__ import annotations

import pytest
from hypothesis import given
from texts import around

from checker.detectors.profanity.detector import DETECTOR

DETECTORS = (DETECTOR,)


@pytest.mark.parametrize("marked", [
    "[[Bloody]] cold on the touchline.",
    "What a [[shitshow]] that was.",
    "oh [[bollocks]], forgot the cake",
    "[[f**k]] this [[sh*t]] and [[b@stard]] and [[$hit]]",
    "[[F U C K]] it",
    "[[Bloody]] hell, [[bugger]] off",
    "can't be [[arsed]]",
    "#[[Pissed]]OffParents",
    "#[[bloody]]hell",
    "#[[ffs]]",
    "[[what the f]] was that",
    "[[fuuuuck]] me",
    "[[shiiiit]]",
    "that is [[bullshit]]!",
    "absolutely [[unfuckingbelievable]]",
    "what a [[prick]]",
    "you absolute [[knob]]",
    "total [[dickhead]]",
    "[[b*****d]] traffic",
    "this [[b****y]] bus",
    "[[p*ss]] off",
    "[[effing]] Council",
    "[[FFS]] and [[WTF]]",
    "[[fcuk]] [[phuck]] [[fck]]",
    "[[half-arsed]] plan",
    "[[piss-up]] at the Crown",
    "[[sod off]]",
    "[[crap]] weather",
    "a load of old [[@#$%!]]",
    "[[f💩ck]]",
    "[[ar*e]]",
    "son of a [[bitch]]",
    "#[[bloody]]hell and #[[ffs]]",
    "[[bloody]] history homework, all [[bloody]] weekend",
    "[[sh**]] and [[s***]] and [[F***]]",
    "[[mother-fucker]], [[f-ing]], [[f'ing]]",
    "[[fu ck]] off",
    "[[ＦＵＣＫ]] and [[f\u200buck]]",
])  # fmt: skip
def test_swearing_is_found(assert_marked, marked: str) -> None:
    """Every swear word is marked as it was written."""
    assert_marked(marked)


@pytest.mark.parametrize("text", [
    "w",
    "Scunthorpe and Penistone won at the Bloody Tower.",
    "Faggots and mash on Friday.",
    "Mr Hitchcock saw a peacock, a cockerel and a shuttlecock.",
    "Dick Whittington and Moby Dick and Dick and Dom.",
    "Arsenal beat Essex. Assess the class, pass the parcel on the grass.",
    "A great tit and a blue tit nested in the pussy willow.",
    "Dickens liked shiitake and shitake mushrooms.",
    "bastard wing and bastard file",
    "He had a bloody nose after the bloody battle of Hastings.",
    "Mary rode an ass to Bethlehem.",
    "Our labrador bitch had a litter of six.",
    "Mrs Cockburn and Mr Cocks.",
    "two A*s and a B, straight A*s, 5* reviews",
    "pancake tosser of the year",
    "damn, hell, blooming",
    "Harshit and Ishita won; so did Rakshita.",
    "a knob of butter",
    "prick the sausages; a finger prick test",
    "William the Bastard built the tower",
    "Year 3 f-a-b-u-l-o-u-s",
    "W*** S**** (name hidden)",
    "A**** B****",
    "meet at 5*",
    "e-mail a.b@c.d",
    "x*y = 12, a*b*c",
    "#Assembly #classof2025 #arsenal #passionate",
    "Thomas Crapper invented nothing",
    "The moisturiser and the cockpit",
    "cock-a-doodle-doo",
    "Twatt is in Orkney",
    "Cnut told the tide to turn",
    "Horrible Histories: bloody Tudors",
    "hooray!!! ????? !!!!",
    "f-stop and s-bend and c-major",
    "Fr*nch and sp*lling",
    "T-shirt and X-ray and co-op",
    "Go Year 6!!! £$%",
    "price list: **sold out**",
    "b-b-b-baby",
    "m*th*m*t*cs",
    "#assembly #arsenal #crapaud #whoreads",
    "M-16s, F-35s and t705s",
    "d...it and be...you",
    "effing and blinding",
    "the Bloody Code",
    "Britain's bloody history",
    "sod's law",
    "What a Dick Turpin costume!",
    "enjoy every bit💕💕",
])  # fmt: skip
def test_innocent_words_are_left_alone(see, text: str) -> None:
    """Words that hold, resemble or in places are swear words are no finding."""
    assert not see(text)


SEEDS = ("bloody ", "f**k", "#pissedoff", "sh!t ", "what the f", "@#$%!")


@given(text=around(*SEEDS))
def test_any_text_is_read(assert_points_truly, text: str) -> None:
    """No text raises, and every finding is what stands at its place."""
    assert_points_truly(text)
