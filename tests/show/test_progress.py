"""The bar shows for long work on a terminal and nowhere else."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from rashomon.show import progress as module
from rashomon.show.progress import progress


def console(*, terminal: bool) -> tuple[Console, io.StringIO]:
    out = io.StringIO()
    return Console(file=out, force_terminal=terminal, width=80), out


def clock(monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
    """Every look at the clock finds `seconds` more gone."""
    ticks = iter(i * seconds for i in range(1000))
    monkeypatch.setattr(module, "_clock", lambda: next(ticks))


def test_quick_work_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    clock(monkeypatch, 0.01)
    screen, out = console(terminal=True)
    with progress(3, screen) as bar:
        for _ in range(3):
            bar.advance()
    assert out.getvalue() == ""


def test_long_work_shows_a_bar_with_its_count(monkeypatch: pytest.MonkeyPatch) -> None:
    clock(monkeypatch, 0.6)
    screen, out = console(terminal=True)
    with progress(3, screen) as bar:
        for _ in range(3):
            bar.advance()
    assert "reading reports" in out.getvalue()
    assert "3/3" in out.getvalue()


def test_a_pipe_stays_clean(monkeypatch: pytest.MonkeyPatch) -> None:
    clock(monkeypatch, 5)
    screen, out = console(terminal=False)
    with progress(2, screen) as bar:
        bar.advance()
    assert out.getvalue() == ""


def test_an_error_passes_through_and_takes_the_bar_away(monkeypatch: pytest.MonkeyPatch) -> None:
    clock(monkeypatch, 5)
    screen, out = console(terminal=True)

    def work() -> None:
        with progress(2, screen) as bar:
            bar.advance()
            raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        work()
    assert out.getvalue().rindex("\x1b[?25h") > out.getvalue().rindex(
        "\x1b[?25l"
    )  # the cursor is shown again
