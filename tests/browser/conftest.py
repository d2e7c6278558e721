"""A real chromium for the page's tests: the one on the PATH, never a downloaded one."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

COMMANDS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The browser; without one the test is skipped, and fails where CI is set."""
    command = next(filter(None, map(shutil.which, COMMANDS)), None)
    if command is None:
        reason = f"no chromium on the PATH (looked for {', '.join(COMMANDS)})"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=command, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def chromium_page(chromium: Browser) -> Iterator[Callable[..., Page]]:
    """Open a page: `chromium_page(color_scheme="dark", java_script_enabled=False, viewport=…)`.

    Options are those of playwright's `new_context`. Every page is offline: what it needs, it must hold.
    """
    contexts = []

    def open_page(**options: Any) -> Page:
        context = chromium.new_context(**{"offline": True, **options})
        contexts.append(context)
        return context.new_page()

    yield open_page
    for context in contexts:
        context.close()
