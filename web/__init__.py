"""The doors of Signpost: the visitor app and the staff app, two apps that share nothing but their stores.

Nothing is imported until an app is asked for, so the command line stays quick.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flask import Flask

    from web.settings import Settings


def create_visitor_app(settings: Settings) -> Flask:
    """The app that people in trouble meet. It has no accounts, no cookies and no log of who came."""
    from web.visitor_app import build

    return build(settings)


def create_staff_app(settings: Settings) -> Flask:
    """The app for advisers and editors. Every road in it is closed unless it is named as open."""
    from web.staff_app import build

    return build(settings)
