"""What a row shares and what is one source's own."""

from __future__ import annotations

from rashomon.model import Claim, Scope, Whole
from rashomon.show.scope import own_scope, scope_words
from tests.show import ledgers

DOCUMENT = ledgers.document("d", "Nine died. Ten died.", None, None)


def died(words: str, scope: Scope, **more: object) -> Claim:
    return ledgers.claim(DOCUMENT, f"c{words}", words, low=9.0, aspect="killed", scope=scope, **more)


def test_what_all_claims_state_alike_heads_the_row() -> None:
    nine = died("Nine", Scope(place="Vell", begin="2025-06-01", finish="2025-06-01"))
    ten = died("Ten", Scope(place="Vell", begin="2025-06-02", finish="2025-06-02"))
    assert scope_words((nine, ten)) == "Vell"
    assert own_scope(nine, (nine, ten)) == "1 June 2025"


def test_what_one_source_states_is_not_said_of_the_others() -> None:
    nine, ten = died("Nine", Scope(actor="Ardania")), died("Ten", Scope())
    assert scope_words((nine, ten)) == ""
    assert own_scope(nine, (nine, ten)) == "by Ardania"
    assert own_scope(ten, (nine, ten)) == ""


def test_one_claim_alone_has_all_of_it_in_its_head() -> None:
    scope = Scope(place="Vell", actor="Ardania", target="Brenn", as_of="2025-06-01")
    alone = died("Nine", scope, whole=Whole("the crew"))
    assert scope_words((alone,)) == "Vell · by Ardania · against Brenn · as of 1 June 2025 · out of the crew"
    assert own_scope(alone, (alone,)) == ""
