"""What a report holds is looked at, not obeyed."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from rashomon.show.visible import one_line, shorten


def test_a_right_to_left_override_is_named() -> None:
    assert one_line("The \u202e31 injured") == "The [U+202E]31 injured"


def test_a_terminal_code_loses_its_escape() -> None:
    assert one_line("\x1b[31mred\x1b[0m") == "[U+001B][31mred[U+001B][0m"


def test_half_of_a_pair_is_replaced() -> None:
    assert one_line("a\ud83db") == "a\ufffdb"


def test_letters_of_every_script_stay() -> None:
    assert one_line("𝐀𝐧𝐧𝐚 Зеленський می‌خواهم 👩‍🚒") == "𝐀𝐧𝐧𝐚 Зеленський می‌خواهم 👩‍🚒"


@given(st.text(st.characters(), max_size=60))
def test_no_control_is_left(text: str) -> None:
    shown = one_line(text)
    assert shown.encode("utf-8").decode("utf-8") == shown
    assert not [c for c in shown if unicodedata.category(c) == "Cc" or 0x202A <= ord(c) <= 0x202E]


@given(st.text(max_size=80), st.integers(8, 60))
def test_shortened_text_is_never_longer(text: str, most: int) -> None:
    short = shorten(text, most)
    assert len(short) <= most
    assert short == text or (short.endswith("…") and text.startswith(short[:-1]))
