"""All the claims of one reading, in text order."""

from __future__ import annotations

from rashomon.claim.aspects.hospital import cases_of_courts, hurt_in_hospital
from rashomon.claim.aspects.turnout import turnout_of_strikes
from rashomon.claim.aspects.victims import dead_again
from rashomon.claim.bare.ellipsis import fill_ellipses
from rashomon.claim.figures import figure_claims
from rashomon.claim.parts.sums import sum_claims
from rashomon.claim.parts.wholes import tie_wholes
from rashomon.claim.restatements import fold_restatements
from rashomon.claim.scopes.backdrop import set_back
from rashomon.claim.scopes.leftovers import date_leftovers
from rashomon.claim.scopes.setting import settle
from rashomon.claim.statements import statement_claims
from rashomon.claim.things.among import name_members
from rashomon.claim.things.own_counts import own_counts
from rashomon.claim.things.population import without_surplus
from rashomon.claim.voices.about import with_about
from rashomon.claim.voices.gapping import fill_gaps
from rashomon.knowledge.syntax import sentence_at
from rashomon.model import Claim, Reading


def draw_claims(reading: Reading) -> tuple[Claim, ...]:
    """Figures, their wholes and sums, restatements folded; then statements. Ids depend on the document alone."""
    figures = cases_of_courts(reading, hurt_in_hospital(reading, figure_claims(reading)))
    figures = turnout_of_strikes(reading, figures)
    figures = fill_gaps(reading, fill_ellipses(reading, dead_again(figures)))
    figures = without_surplus(reading, own_counts(reading, figures))
    figures = name_members(reading, set_back(reading, figures))
    figures = tie_wholes(reading, settle(reading, figures))
    figures = fold_restatements(date_leftovers(reading, figures))
    figures = (*figures, *sum_claims(reading, figures))
    statements = statement_claims(reading, figures)
    claims = with_about(reading, (*figures, *statements))
    return tuple(sorted(claims, key=lambda c: (c.start, c.end, c.kind, c.id)))


def unread_sentences(reading: Reading, claims: tuple[Claim, ...]) -> tuple[tuple[int, int], ...]:
    """The sentences that hold a quantity which entered no claim."""
    said = {c.quantity for c in claims}
    spans = {span for c in claims for span in (*c.also, (c.start, c.end)) if c.kind == "figure"}
    left = set()
    for quantity in reading.quantities:
        if quantity.id in said or (quantity.start, quantity.end) in spans:
            continue
        sentence = sentence_at(reading.annotation, quantity.start)
        left.add((sentence.start, sentence.end) if sentence else (quantity.start, quantity.end))
    return tuple(sorted(left))
