"""The cues after which a caption says what is shown, and the shapes of what is shown."""

from __future__ import annotations

import regex

from checker.detectors.individuals.names import CAPITALISED
from checker.detectors.individuals.words import TITLE
from checker.detectors.photos.words import CAMERA, EVENT, MEDIA, PEOPLE, STAFF, THINGS
from checker.text.patterns import lazy

_FLAGS = regex.IGNORECASE | regex.VERBOSE

# "Photo:", or a camera.
CAPTION = lazy(
    rf"""\b(?:{MEDIA}|caption|pictured)(?:\s(?:above|below|left|right|one|two|\d|of\sthe\s(?:day|week)))?
        \s?:\s?(?:of\s)?
    |{CAMERA}{{1,4}}\s?[:-]?\s?(?:of\s)?""",
    _FLAGS,
)
# Each ends where the phrase begins that says what is shown.
CUES = (
    CAPTION,
    # "photos of", "video from", "in the picture,"
    lazy(
        rf"""\b{MEDIA}(?:(?:\s(?:below|here|above|attached|up|now)){{0,2}}
            \s(?:of|showing|shows?|featuring|starring|capturing|from)|\swith)\s
            (?!the\s(?:day|week|month|term|year)\b(?!\s\d))
        |\b(?:first|second|third|next|last|final)\s{MEDIA}\sis\s
        |\bin\s(?:this|the|these|our)\s(?:(?:first|second|third|last)\s)?{MEDIA}\s?,?\s""",
        _FLAGS,
    ),
    # As in: L-R, back row, left to right.
    lazy(
        r"""(?<!\w)\(?(?:l(?:eft)?\s?(?:-|to|>)\s?r(?:ight)?|from\sleft(?:\sto\sright)?
            |(?:front|back|top|bottom|middle)\s(?:row|left|right)
                (?:,?\s\(?l(?:eft)?\s?(?:-|to)\s?r(?:ight)?\)?)?)\)?\s?[:,-]\s?
        |\bleft\sto\sright\s""",
        _FLAGS,
    ),
    # "swipe to see"
    lazy(
        r"""\b(?:swipe|scroll)\s(?:(?:left|right|across|along|down|through|on)\s){0,2}
            (?:(?:and|to)\s(?:see|find|meet|watch|spot|admire)|for)\s""",
        _FLAGS,
    ),
)
# Words that lead up to a cue ("here are a few more ..."), read backwards from it.
LEAD = lazy(
    r"""(?:(?<![\w'])(?:here|here's|are|is|check|out|take|have|an?|look|at|enjoy|see|watch|loving|love
    |some|few|lots|of|more|this|these|our|my|the|new|lovely|great|gorgeous|brilliant|beautiful
    |fantastic|super|cute|quick|short|little|sneaky|couple|we've|we|i've|put|up|posted|shared
    |uploaded|added|swipe|scroll|for|to|just|also|all|right|left|down|got|another|blurry|official
    |first|sharing|share|posting|popped|with)\s){1,8}$""",
    _FLAGS,
)
# "That's Nimra as the Mad Hatter", in a text that speaks of pictures.
THAT_IS = lazy(
    r"\b(?:that's|here's|this\sis|here\sis|zoom\sin\son|can\syou\sspot)\s", regex.IGNORECASE
)
POSING = lazy(
    r"\s(?:as|in|with|holding|wearing|dressed|mid-?\w{0,12}|\w{2,12}ing)\b", regex.IGNORECASE
)

_DETERMINERS = r"""
    (?:(?:some|all|both|one|two|three|four|five|six|\d{1,2}|a\sfew|a\scouple|lots|most)(?:\sof)?\s)?
    (?:(?:the|our|my|your|an?|these|those|this|his|her|their|last\s(?:week|night)'s
        |(?:to|yester)day's|\w{3,9}day's)\s){0,2}"""
# Not a noun in the plural, nor what begins another phrase.
_ADJECTIVES = rf"""
    (?:(?!(?:{STAFF}|{THINGS}|of|by|that|which|who|from|with|and|for|in|on|at|made|to|the|our|my)\b)
    (?!\w{{2,20}}[^su\W]s\s)[\w'&-]{{1,20}}\s){{0,4}}?"""
PEOPLE_AT = lazy(
    rf"{_DETERMINERS}{_ADJECTIVES}{PEOPLE}(?!\w)(?:(?P<owner>'s?)?\s(?P<next>[\w-]{{1,20}}))?",
    _FLAGS,
)
EVENT_AT = lazy(rf"{_DETERMINERS}{_ADJECTIVES}{EVENT}(?!\w)", _FLAGS)
STAFF_AT = lazy(rf"{_DETERMINERS}(?:{TITLE}|{STAFF}\b)", _FLAGS)
WRITER_AND = lazy(r"(?:me|us|myself)\s(?:and|with)\s", _FLAGS)
HIM = lazy(
    r"""(?:him|her|them|all\sof\sthem
    |(?:all|the)\s(?:two|three|four|five|six|seven|eight|nine|ten)(?:\sof\sthem)?)
    (?=\s(?:and|with|in|on|at|as|\w{2,12}ing)\b|\s?[^\w\s]|\s?$)""",
    _FLAGS,
)
EPITHETS = lazy(
    r"(?:(?:our|my|little|lovely|the|gorgeous|wonderful|superstar|young|big)\s){0,3}", _FLAGS
)
SURNAME = lazy(rf"\s{CAPITALISED.pattern}")
BESIDE = lazy(r"\b(?:with|and|plus|showing|teaching|reading\sto)\s", _FLAGS)
THING = lazy(rf"{THINGS}(?!\w)", _FLAGS)
OCCASION = lazy(rf"{EVENT}(?!\w)", _FLAGS)
# "Shanice's clay fox": whose it is, and no more of them.
OWNER = lazy(rf"(?:(?:our|the|little|lovely)\s){{0,2}}{CAPITALISED.pattern}(?:'s|(?<=s)')\s")
KIN = lazy(
    r"\b(?:mum|mummy|mam|dad|daddy|mother|father|gran|granny|nan|nana|grandad|sister|brother|twin|baby)\b",
    _FLAGS,
)
# "Photo: Jane Smith" alone names who took it.
CREDIT = lazy(
    r"""(?:\s\p{Lu}[\p{L}'-]{1,20}){1,2}\s{0,2}
    (?:photography|photos|media|for\s(?:the\s)?\p{Lu}|/|\||\)|\.|\n|$)""",
    regex.VERBOSE,
)
