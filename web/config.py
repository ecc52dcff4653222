"""How the page is served: where, for whom, and who may sign in.

The serving file is TOML, all of it optional::

    version = 1
    hosts = ["checker.hollylane.example"]
    passphrase = "$argon2id$v=19$m=65536..."
    behind_proxy = true

    [openid]
    issuer = "https://login.microsoftonline.com/TENANT/v2.0"
    client_id = "..."
    client_secret_from = "CHECKER_OPENID_SECRET"
    allowed = ["hollylane.example"]
"""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, Field, model_validator

from checker.datafile import DataModel
from checker.errors import InputError
from checker.school.private_files import read_private
from checker.school.toml import read_toml

VERSION = 1
MEGABYTE = 1_000_000
_SHARED_BY_TENANTS = ("common", "organizations", "consumers")


def _known_version(version: int) -> int:
    if version != VERSION:
        raise ValueError(f"write version = {VERSION}")
    return version


def _hash(value: str) -> str:
    if value and not value.startswith("$argon2"):
        raise ValueError("write what `checker serve --new-passphrase` printed, not the phrase")
    return value


def _https(value: str) -> str:
    host = value.removeprefix("http://").split("/")[0].split(":")[0]
    if value.startswith("https://") or (value.startswith("http://") and is_loopback(host)):
        return value.rstrip("/")
    raise ValueError("write an address that begins with https://")


def _one_school(value: str) -> str:
    """Refuse Entra's shared addresses: there anybody's tenant may claim any e-mail address."""
    for shared in _SHARED_BY_TENANTS:
        if value.endswith(f"/{shared}/v2.0"):
            raise ValueError(f"write the id of the school's own tenant in place of {shared!r}")
    return value


class OpenId(DataModel):
    """Sign-in with the school's own accounts (OpenID Connect Core 1.0).

    Attributes:
        issuer: The provider's address; its configuration is read from below it.
        client_id: Under which the provider knows this page.
        client_secret_from: The environment variable that holds the secret.
        allowed: Domains or whole addresses of e-mail that may come in.
        name: What the button says.
    """

    issuer: Annotated[str, AfterValidator(_https), AfterValidator(_one_school)]
    client_id: str = Field(min_length=1)
    client_secret_from: str = Field(default="CHECKER_OPENID_SECRET", min_length=1)
    allowed: tuple[str, ...] = Field(min_length=1)
    name: str = "your school account"


class Serving(DataModel):
    """What the file says; see the module's text.

    Attributes:
        version: Of this form.
        hosts: Further names under which the page may be asked for.
        passphrase: The argon2 hash of a shared pass phrase.
        openid: A provider of accounts.
        behind_proxy: True where a reverse proxy on this machine says who asks and how.
    """

    version: Annotated[int, AfterValidator(_known_version)] = VERSION
    hosts: tuple[str, ...] = ()
    passphrase: Annotated[str, AfterValidator(_hash)] = ""
    openid: OpenId | None = None
    behind_proxy: bool = False

    @model_validator(mode="after")
    def _names_alone(self) -> Serving:
        if wrong := [host for host in self.hosts if "/" in host or ":" in host]:
            raise ValueError(f"hosts: {wrong[0]!r} is no name alone")
        return self

    @property
    def has_sign_in(self) -> bool:
        """Whether somebody has to sign in."""
        return bool(self.passphrase or self.openid)


@dataclass(frozen=True, slots=True)
class Config:
    """How the page is served.

    Attributes:
        host: The address to listen on.
        port: The port; 0 for any that is free.
        serving: What the serving file says.
        most_bytes: How large a request may be.
        most_photos: How many pictures a post may have.
        most_characters: How long the words of one post may be.
        rate: Requests a second that one visitor may make in the long run.
        burst: Requests at once, before the rate counts.
    """

    host: str = "127.0.0.1"
    port: int = 8000
    serving: Serving = field(default_factory=Serving)
    most_bytes: int = 50 * MEGABYTE
    most_photos: int = 20
    most_characters: int = 200_000
    rate: float = 60.0
    burst: int = 240

    def __post_init__(self) -> None:
        """Refuse to be reachable from other machines by everybody."""
        if not is_loopback(self.host) and not self.serving.has_sign_in:
            raise InputError(
                f"others could reach {self.host}, and nobody would have to sign in",
                remedy="Leave --host out, or set up sign-in in a file and name it by --serving.",
            )

    @property
    def hosts(self) -> frozenset[str]:
        """The names under which the page may be asked for (against DNS rebinding)."""
        own = {self.host} if self.host not in {"0.0.0.0", "::"} else set()  # noqa: S104
        return frozenset({"127.0.0.1", "localhost", "::1", *own, *self.serving.hosts})


def is_loopback(host: str) -> bool:
    """Say whether only this machine can reach an address."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def read_serving(path: str) -> Serving:
    """Return what a serving file says; others must not be able to read or change it.

    Raises:
        InputError: It cannot be read, or something in it does not fit.
    """
    data = read_private(Path(path), "the serving file")
    try:
        return read_toml(data.decode("utf-8-sig"), Serving, path)
    except UnicodeDecodeError:
        raise InputError("this is no UTF-8 text", source=path, remedy="Save it as UTF-8.") from None
