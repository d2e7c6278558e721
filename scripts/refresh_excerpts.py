"""Put the program's present output into the documentation: `python scripts/refresh_excerpts.py`.

A fenced block after `<!-- output: COMMAND -->` is replaced by what COMMAND prints, 80 columns wide. A block with a
gap (a line that is only `[…]`) was shortened by hand: it is left as it is and named. tests/docs/test_excerpts.py
checks both.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
BLOCK = re.compile(
    r"(?P<head><!-- output: (?P<command>.+?) -->\n+```\w*\n)(?P<shown>.*?)(?P<tail>^```$)",
    re.MULTILINE | re.DOTALL,
)


def printed(command: str) -> str:
    """What one of our commands prints in a pipe."""
    program, *arguments = shlex.split(command)
    result = subprocess.run(  # noqa: S603 - our own program with arguments from our own pages
        [Path(sys.executable).parent / program, *arguments],
        cwd=ROOT,
        env={**os.environ, "COLUMNS": "80", "NO_COLOR": "1", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return "".join(f"{line.rstrip()}\n" for line in result.stdout.strip("\n").splitlines())


def refreshed(found: re.Match[str]) -> str:
    """The block with present output."""
    if re.search(r"^\s*\[…\]\s*$", found["shown"], re.MULTILINE):
        print(f"left as it is, for it was shortened by hand: {found['command']}")
        return found[0]
    return f"{found['head']}{printed(found['command'])}{found['tail']}"


def main() -> None:
    """Rewrite the pages whose blocks have changed."""
    others = sorted(path for folder in ("docs", "examples") for path in (ROOT / folder).rglob("*.md"))
    for page in (ROOT / "README.md", *others):
        text = page.read_text(encoding="utf-8")
        new = BLOCK.sub(refreshed, text)
        if new != text:
            page.write_text(new, encoding="utf-8")
            print(f"refreshed: {page.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
