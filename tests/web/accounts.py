"""A provider of accounts (OpenID Connect), on this machine and for tests alone."""

from __future__ import annotations

import contextlib
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import flask
import waitress
from joserfc import jwt
from joserfc.jwk import RSAKey

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flask.typing import ResponseReturnValue


class Accounts:
    """A provider in which whoever asks is signed in as `who`."""

    def __init__(self) -> None:
        self.who: dict[str, object] = {"email": "jo@hollylane.example", "email_verified": True}
        self.key = RSAKey.generate_key(2048)
        self.asked: dict[str, str] = {}
        self.issuer = ""
        self.app = flask.Flask("accounts")
        self.app.add_url_rule("/.well-known/openid-configuration", view_func=self.configuration)
        self.app.add_url_rule("/keys", view_func=self.keys)
        self.app.add_url_rule("/authorize", view_func=self.authorize)
        self.app.add_url_rule("/token", view_func=self.token, methods=["POST"])

    def configuration(self) -> dict[str, object]:
        """Say where everything is."""
        return {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "jwks_uri": f"{self.issuer}/keys",
            "id_token_signing_alg_values_supported": ["RS256"],
        }

    def authorize(self) -> ResponseReturnValue:
        """Send a browser back at once, as where somebody is signed in already."""
        self.asked = flask.request.args.to_dict()
        back, state = self.asked["redirect_uri"], self.asked["state"]
        return flask.redirect(f"{back}?code=x&state={state}")

    def keys(self) -> dict[str, object]:
        """Give the keys with which tokens are signed."""
        return {"keys": [self.key.as_dict(private=False)]}

    def token(self) -> dict[str, object]:
        """Give a token of whoever is signed in."""
        claims = {
            "iss": self.issuer,
            "aud": "checker",
            "sub": "1",
            "exp": int(time.time()) + 60,
            "iat": int(time.time()),
            "nonce": self.asked.get("nonce"),
            **self.who,
        }
        signed = jwt.encode({"alg": "RS256"}, claims, self.key)
        return {"access_token": "x", "token_type": "Bearer", "id_token": signed}


@contextmanager
def served_accounts() -> Iterator[Accounts]:
    """Put a provider up on a port of this machine."""
    provider = Accounts()
    server = waitress.create_server(provider.app, host="127.0.0.1", port=0, threads=2)
    provider.issuer = f"http://127.0.0.1:{server.effective_port}"

    def serve() -> None:
        # Waitress has no other end than closing its socket, at which it may be listening.
        with contextlib.suppress(OSError):
            server.run()

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield provider
    server.close()
    thread.join(timeout=10)
