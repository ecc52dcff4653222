"""OpenID Connect: people sign in where the school keeps its accounts (Entra, Google and others).

The one thing in the program that speaks to another machine, and only where the serving file
names that machine: the provider's configuration, its keys and the exchange of the code.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from checker.errors import InputError

if TYPE_CHECKING:
    import flask
    from flask.typing import ResponseReturnValue

    from checker.web.config import OpenId

_TROUBLE = "Signing in did not work. Try again."
_UNKNOWN = "This account may not use the checker. Ask whoever looks after the school’s computers."
_SECONDS = 10


class Provider:
    """A provider of accounts.

    Args:
        app: The app whose sessions remember who has left for the provider.
        openid: How to reach it, and whom to let in.

    Raises:
        InputError: Authlib is not installed, or the secret is not in the environment.
    """

    def __init__(self, app: flask.Flask, openid: OpenId) -> None:
        try:
            from authlib.integrations.flask_client import OAuth  # noqa: PLC0415  (an extra)
        except ImportError:
            raise InputError(
                "signing in with accounts needs a part that is not installed",
                remedy="Run: pip install 'school-post-checker[openid]'",
            ) from None
        secret = os.environ.get(openid.client_secret_from, "")
        if not secret:
            raise InputError(
                f"the environment has no {openid.client_secret_from}, which holds the secret",
                remedy="Set it where the service is started.",
            )
        self._allowed = frozenset(one.casefold().lstrip("@") for one in openid.allowed)
        self._client: Any = OAuth(app).register(
            "provider",
            client_id=openid.client_id,
            client_secret=secret,
            server_metadata_url=f"{openid.issuer}/.well-known/openid-configuration",
            client_kwargs={
                "scope": "openid email",
                "code_challenge_method": "S256",
                "timeout": _SECONDS,
            },
        )

    def leave(self, back: str) -> ResponseReturnValue:
        """Send somebody to the provider, who sends them `back`."""
        answer: ResponseReturnValue = self._client.authorize_redirect(back)
        return answer

    def refuses(self) -> str:
        """Return why whoever comes back is not let in; nothing for somebody who is."""
        try:
            token = self._client.authorize_access_token()
        except Exception:  # noqa: BLE001  (whatever a provider or a forger sends)
            return _TROUBLE
        who = token.get("userinfo") or {}
        address = str(who.get("email") or who.get("preferred_username") or "").casefold()
        # Entra gives no email_verified; Google does, and an unverified address is anybody's.
        verified = who.get("email_verified", True) is True
        known = {address, address.rpartition("@")[2]} & self._allowed
        return "" if verified and known - {""} else _UNKNOWN
