"""Links that carry their own pass code: meetings, and addresses with a user's password in them.

Zoom and Webex put it behind pwd=, Teams behind p=; a user and password before the host
are RFC 3986's userinfo.
"""

from __future__ import annotations

from checker.detectors.credentials.forms import SURE
from checker.nlp.recogniser import Recogniser

_PARAMETER = r"[?&](?:pwd|passwo?r?d|passcode|pass|pw)=[^\s<>\"'&]{2,120}"
_URL = r"[^\s<>\"']"
_URL_END = r"[^\s<>\"'.,;:!?)\]]"
MEETING_LINK = Recogniser(
    "MEETING_LINK",
    pattern=rf"(?<![\p{{L}}\d./-])(?:https?://{_URL}{{3,200}}?{_PARAMETER}"
    rf"|(?:[\w-]{{1,30}}\.){{0,2}}(?:zoom\.(?:us|com)|webex\.com)/{_URL}{{1,120}}?{_PARAMETER}"
    rf"|(?:https?://)?teams\.(?:microsoft|live)\.com/meet/\d{{6,20}}\?p=[\w-]{{2,60}}"
    rf")(?<={_URL_END})",
    score=0.97,
    needs="=",
)
USER_IN_LINK = Recogniser(
    "USER_IN_LINK",
    pattern=r"(?<=://[^\s/:@]{1,40}:)(?P<found>[^\s/@]{3,40})(?=@[\w-]{1,60}\.)",
    score=SURE,
    needs="://",
)
