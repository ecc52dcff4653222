"""detail/credential: secrets that open something, and talk about secrets that opens nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from texts import of_pieces

from checker.detectors.credentials.detector import DETECTOR
from checker.findings import Evidence

DETECTORS = (DETECTOR,)


@pytest.mark.parametrize("marked", [
    "The password is [[Otters2026!]]",
    "Password: [[otters]]",
    "The password is [[banana]].",
    "The password this year is [[Kestrel]] (capital K).",
    "The password for the portal is [[tigers4]] and the username is on the letter",
    "netflix pw [[Sunflower_22]] help yourself",
    "User name tigers4, password [[stripe88]]",
    "P/W: [[Kestrel2026]]",
    "help yourself, the password's [[Moana2016]]",
    "The password for the safe is '[[open otter street]]'",
    "The passphrase is [[purple monkey dishwasher]].",
    "The password is [[correct-horse-battery]] if asked",
    "https://zoom.us/j/81234567890 (passcode [[otter]])",
    "Meeting ID: 812 3456 7890 Passcode: [[4x7QpZ]]",
    "Zoom passcode [[829 114]]",
    "Our Zoom assembly: meeting 845 1122 3344, password [[Robin]]",
    "Username hollin1 / Password [[tiger]]",
    "The collection password is [[Hedgehog]].",
])  # fmt: skip
def test_a_password_is_seen_alone(assert_marked, marked: str) -> None:
    """The span is the secret behind "password", "pw" or "pass code", not the words around it."""
    assert_marked(marked)


@pytest.mark.parametrize("text", [
    "Change your password often. Never share your password with anyone.",
    "Your password must be 8 characters. Passwords should be 8-12 characters.",
    "The password is in your planner. The password is the same as last year.",
    "The password is case sensitive. The password is required. Password: tbc",
    "The password has been reset and will be sent home on 12/09/2025 at 3.30pm.",
    "Password-protected files are a pain; passwords are changed every 90 days",
    "The most common password is 123456. Is your password 123456? 'qwerty' is weak",
    "The password 'qwerty' is a terrible idea",
    "Forgotten your password? Ask the office. password reset link below",
    "The password is please! The password: kindness",
    "The wifi password is on the board. It is the school's postcode.",
    "The file is on the site (password protected). Another (password below).",
    "Password tips 2025: use three words. Password: 8+ characters, one number",
    "Passwords matter: three random words is best, for example correct horse.",
])  # fmt: skip
def test_talk_about_passwords_gives_none_away(see, text: str) -> None:
    """Advice, rules, hints and jokes about passwords are no secrets."""
    assert not see(text)


@pytest.mark.parametrize("marked", [
    "The code for the gate is [[C1945X]].",
    "gate code [[4471#]]",
    "The gate code has changed! It's now [[4471Y]].",
    "The gate code has changed to [[4471Y]] from Monday",
    "Side door code (changes each half-term): [[C 1945 X]]",
    "alarm is [[8812]] don't forget",
    "The keypad on the nursery door is [[2580]] so you can let yourselves in.",
    "The new code for the nursery gate from Monday is [[3719]].",
    "Punch in [[4471]] at the side gate.",
    "To open the hall, type [[8642]] then press the star",
    "[[4471#]] opens the side gate",
    "key's in the key safe, [[4590]] gets you in",
    "Use [[otter-19]] as the password",
    "The laptop trolley padlock combination: [[19-28-37]]",
    "Staff room door still [[C1357Z]] for anyone who's forgotten",
    "the side gate: [[7731]] then turn",
    "The gate code is [[double four seven one]].",
    "door code: [[five eight two zero]]",
    "Google Classroom code: [[xk4j2p9]]",
    "Join the ClassDojo with code [[TKX9P2]]",
    "My PIN is [[4471]]",
    "Enter the pin [[2468]] on the keypad.",
    "PIN: [[4 4 7 1]]",
    "guest wifi code [[9921-8830]]",
    "whats the gate code again??\nits [[4471Y]] hun",
    "New door system, so you need the code now: [[7-7-1-9]], then hash.",
    "The side gate is on [[1066]] until the locksmith's been.",
    "Side gate is [[7719#]], alarm is on the left, [[4060]] and then ENTER, and if it goes off",
    "Alarm panel behind the stage curtain, code [[3185]].",
    "Exams staff only: safe in the papers room is [[22-8-31]], the key's behind the clock",
    "Staff: the alarm panel needs [[6043]] before you open the internal door.",
])  # fmt: skip
def test_a_code_that_opens_something_is_seen(assert_marked, marked: str) -> None:
    """Doors, gates, alarms, locks, classrooms and cards have codes, in words too."""
    assert_marked(marked)


@pytest.mark.parametrize("text", [
    "The dress code is smart casual. Our code of conduct is on the site. Postcode LS1 4AB.",
    "Use discount code SAVE20 at the checkout. Use code 2026 for 10% off.",
    "QR code: scan it. Coding club code: Python. The Highway Code 2022. Dialling code 01632.",
    "PIN badges £1.50. Pin 4 badges on. Remembrance pin 2024. Chip and PIN 2019. Pin it: 2024",
    "Year 5 cracked the code: 1945! The code 4471 was the answer to the puzzle",
    "Text CODE 70085. Kahoot game PIN 123 4567. School code 12345 for book club.",
    "The gate opens at 8.45. Gate 4, door 12. Doors 1900. Meet at the gate at 1530.",
    "Doors: 1930. Gate: 0845. My alarm is set to 0530. The alarm went off at 1945",
    "Our staff code of conduct was updated in 2024. Hour of Code 2025",
    "The gate code is the year the school opened.",
    "The gate code has changed - please ask at the office, 01632 960100.",
    "Turn right at 1530, then enter the hall. The children sang 2000 then star jumps",
    "Keep safe: it is 999 in an emergency. Our safe is 2 metres high. Is it safe? It is 2026!",
    "Use 2000 on the door and 500 in the hall. Enter 1234 steps at the gate?",
    "The new gate code is available from the office: 01632 960123",
    "The barcode 4471, the code name is 007, the code of conduct: 2024 edition",
    "Product code 4471 is back in stock, status code 404, area code 01632",
])  # fmt: skip
def test_codes_that_open_nothing_are_left_alone(see, text: str) -> None:
    """Dress, discount, dialling and puzzle codes, times and badges are no secrets."""
    assert not see(text)


@pytest.mark.parametrize("marked", [
    "join the network KPS-Visitors with the key [[maple-fox-31]] and scan the codes",
    "WiFi: KPS-Guest / [[sunflower22]]",
    "Visitor WiFi - network: KestrelGuest, key: [[mapleSyrup42]]",
    "Wifi password for guests at the fair: [[Candyfloss]]",
    "The wifi key is '[[purple monkey]]'",
    "anyone got the wifi for the new block\nyes its [[Kestrel!2291]] tell nobody",
    "staff wifi down so use [[Sprout-77]] on the guest one for now",
    "Network KPS-Guest, key [[paperboat]]. Hall wifi is [[marmalade77]]. Read a book.",
    "Networking breakfast, key speakers. The wifi, key rings and more",
    "Use [[Falcon#88]] to get on the wifi",
    "Our wifi works with 30 laptops, 5GHz only. The network try-out is with Y5/6 on 12/9.",
    "wifi is now in every room, 24/7. WiFi: free. Wifi (guest), 2nd floor",
    "Free wifi: Cafe/Library from 9.30am. The network is key 24/7.",
    "The key is to listen. Key Stage 2 network day. The network key stage 1 meeting is at 4.",
    "Key dates: 12/09. Caesar cipher with key 3. Key worker 2024",
])  # fmt: skip
def test_a_wifi_key_is_seen_and_other_keys_are_not(assert_marked, marked: str) -> None:
    """A key counts beside a network; stages, dates and keyboards are none."""
    assert_marked(marked)


@pytest.mark.parametrize("marked", [
    "Log in with kestrel / [[Otters2026]].",
    "Login: tigers4, [[stripe88]]",
    "Log in as year4 with [[stripe88]]",
    "Rock Stars usernames and passwords: tigers4/[[stripe88]]",
    "log in as kestrel4 / [[tiger]].",
    "We share one account: staffroom@kestrel.example / [[Biscuits!23]]",
    "Log in to the app and/or website. Sign in/out at reception.",
    "Login/register at www.kestrel.example/login or kestrel.example/parents2025",
    "Log in with Google/Microsoft365 or Facebook / Google.",
    "The username is hollinbank. Log in as guest, 2025 version",
])  # fmt: skip
def test_a_log_in_gives_its_second_half_away(assert_marked, marked: str) -> None:
    """Of a pair the password alone is marked; a user name alone and web addresses are not."""
    assert_marked(marked)


@pytest.mark.parametrize("marked", [
    "Join here [[https://us02web.zoom.us/j/81234567890?pwd=abcDEF123ghi]].",
    "Join at [[zoom.us/j/812345678?pwd=abcDEF123]], see you there",
    "[[https://teams.microsoft.com/meet/2345678901234?p=AbCd12]]",
    "https://kestrel:[[otters22]]@files.kestrel.example/",
    "Zoom https://zoom.us/j/81234567890 and https://meet.google.com/abc-defg-hij",
])  # fmt: skip
def test_a_link_counts_when_it_carries_its_pass_code(assert_marked, marked: str) -> None:
    """A meeting link is marked whole with its code in it, and not at all without."""
    assert_marked(marked)


def test_figures_read_as_letters_still_make_a_secret_sure(see) -> None:
    """A password in l33t is judged by the draft as given, not as it reads."""
    (one,) = see("The password is P@ssw0rd")

    assert (one.text, one.reading, one.evidence) == ("P@ssw0rd", "Password", Evidence.PATTERN)


def test_a_plain_word_is_less_sure_than_figures(see) -> None:
    """A plain word rests on its surroundings, so stronger evidence may displace it."""
    (plain,), (figures,) = see("Password: otters"), see("Password: otters22")

    assert plain.evidence is Evidence.CONTEXT
    assert figures.evidence is Evidence.PATTERN
    assert plain.confidence < figures.confidence


PIECES = (
    "password ", "is ", ": ", "pw ", "the gate code ", "has changed. It's ", "4471", "C1945X",
    "pin ", "wifi ", "key ", "log in with ", "a / ", "otter-19", "'", '"', "(", "passphrase ",
    "https://zoom.us/j/1?pwd=", "double four ", "seven ", " opens the gate", "P@ssw0rd", "ｐｗ ",
    "\n", " ", "#", "İ", "ß", "://a:b@c.",
)  # fmt: skip


@given(text=of_pieces(*PIECES))
def test_any_text_is_read_without_error(assert_points_truly, text: str) -> None:
    """Whatever the text, nothing is raised and every span is the draft's own text."""
    assert_points_truly(text)


@pytest.mark.parametrize("marked", [
    "The alarm is set with [[2580#]] from now on",
    "Unlock the bike shed with [[4471]] please",
    "The gate opens at 8.30 and the door is opened by 4 prefects",
])  # fmt: skip
def test_what_a_lock_is_opened_with_is_a_code(assert_marked, marked: str) -> None:
    """A number is told as the means, not as the time or the helpers."""
    assert_marked(marked)
