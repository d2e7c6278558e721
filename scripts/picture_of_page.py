"""Take docs/page.png: `python scripts/picture_of_page.py [OUT]`. Needs a chromium on the PATH and the test packages.

The picture is the page of the two reports that the README compares, with
the first conflict's first cell clicked, as a reader sees it.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).parents[1]
REPORTS = [ROOT / "examples" / "border-talks" / name for name in ("belmora-today.txt", "meridian-daily.txt")]
SIZE = {"width": 1200, "height": 720}


def main(out: Path) -> None:
    """Write the page to a temporary file, open it, click, take the picture."""
    browser_path = next(
        filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
    )
    if browser_path is None:
        sys.exit("There is no chromium on the PATH.")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        page_file = Path(folder) / "page.html"
        program = Path(sys.executable).parent / "rashomon"
        subprocess.run(  # noqa: S603 - our own program
            [program, "compare", *REPORTS, "--html", page_file], check=True, stdout=subprocess.DEVNULL
        )
        browser = playwright.chromium.launch(
            executable_path=browser_path, args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_page(viewport=SIZE, color_scheme="light")  # type: ignore[arg-type]
        page.goto(page_file.as_uri())
        page.locator(".row.conflict a.value").first.click()
        page.screenshot(path=out)
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "page.png")
