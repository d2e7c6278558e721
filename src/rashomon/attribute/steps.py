"""Attribution, step by step: read `FINDERS` first; each reads the parse, the settled findings become records."""

from __future__ import annotations

from rashomon.attribute.accordance import accordances
from rashomon.attribute.adjective import adjective_findings
from rashomon.attribute.block import block_findings
from rashomon.attribute.citing import citations
from rashomon.attribute.clause import clause_finding
from rashomon.attribute.continuation import continuations
from rashomon.attribute.cue import find_cues
from rashomon.attribute.direct import direct_findings
from rashomon.attribute.finding import Finding
from rashomon.attribute.hearsay import hearsay_findings
from rashomon.attribute.interview import interview_findings
from rashomon.attribute.label import label_findings
from rashomon.attribute.nesting import heard
from rashomon.attribute.noun import noun_findings
from rashomon.attribute.parse import Parse
from rashomon.attribute.post import post_findings
from rashomon.attribute.record import to_records
from rashomon.attribute.saying import said_indeed
from rashomon.attribute.sharing import share_sentences
from rashomon.model import Annotation, Attribution, Document, Entity


def attribute(
    document: Document, annotation: Annotation, entities: tuple[Entity, ...]
) -> tuple[Attribution, ...]:
    """All attributions of a document, outer before inner, in the order of the text.

    Sources, cues and contents are code points of the document's text (PARC's three roles; Pareti 2015). Entities
    resolve the speakers; without them a speaker keeps the words of the text.
    """
    parse = Parse(document, annotation)
    findings, inside = heard(parse, find(parse, entities))
    return to_records(parse, findings, inside, entities)


def find(parse: Parse, entities: tuple[Entity, ...] = ()) -> tuple[Finding, ...]:
    """The findings of a document in the order of the text."""
    cues = find_cues(parse)
    labelled = label_findings(parse)
    direct, used = direct_findings(parse, cues, labelled)
    clauses = (clause_finding(parse, cue) for cue in cues if cue.verb.index not in used)
    said = [*direct, *(f for f in clauses if f is not None), *accordances(parse)]
    blocks = block_findings(parse, cues)
    led = {f.head for f in blocks}
    said = [f for f in said if f.head not in led]
    found = [
        *blocks,
        *post_findings(parse),
        *labelled,
        *interview_findings(parse, entities),
        *citations(parse, share_sentences(parse, said, {c.verb.index: c for c in cues})),
        *noun_findings(parse),
        *adjective_findings(parse),
        *hearsay_findings(parse, cues),
    ]
    found = list(said_indeed(parse, found))
    found.sort(key=lambda f: (f.content[0][0], -f.content[-1][1], f.head))
    return continuations(parse, tuple(found))
