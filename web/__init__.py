"""The page and the HTTP interface; `create_app` puts them up around a checker."""

from __future__ import annotations

from checker.web.app import create_app
from checker.web.config import Config

__all__ = ["Config", "create_app"]
