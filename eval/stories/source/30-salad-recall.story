@story salad-recall health gate
@report agency 2025-06-12
The Food Safety Agency today advised consumers not to eat GreenBowl Caesar and Garden salads with use-by dates up to 16 June.

As of this morning [[47|a1|47|infected case|Food Safety Agency]] cases of E. coli O157 had been linked to the salads, [[18|a2|18|hospitalised person|Food Safety Agency]] of the people having been admitted to hospital. [[One|a3|1|killed person|Food Safety Agency]] person has died.

GreenBowl is recalling approximately [[190,000|a4|~190000|recalled bowl|]] bowls from [[four|a5|4|affected supermarket|]] supermarket chains.
@report wire 2025-06-13
LONDON (Albion Press) - Salad maker GreenBowl said on Friday it was recalling almost [[200,000|b1|~200000|recalled bowl|GreenBowl]] products after an E. coli outbreak that has sickened [[dozens|b2|24..99|infected person|]] of people and killed [[one|b3|1|killed person|]].

Shares in its parent, Harrowgate Foods, fell [[11%|b4|11|fell =percentage|]]. The recall will cost [[£6 million to £8 million|b5|6e6..8e6|cost =pound|Harrowgate Foods|modality=forecast]], Harrowgate said.

"We're devastated," said managing director Phil Coombe, adding that the lettuce came from [[one|b6|1|involved grower|Phil Coombe]] grower in the county of Lenning.

Dr Anjali Rao of the Lister Institute said the official count was likely to miss [[nine in ten|b7|90|missed =percentage|Anjali Rao]] infections.
@report tabloid 2025-06-15
KILLER SALAD: TODDLER FIGHTS FOR LIFE

[[Two|c1|2|killed person|]] dead, [[63|c2|63|infected person|]] sick and still no answers: the salad scandal is growing.

Little Maisie, 3, is one of [[five|c3|5|hospitalised child|]] children on dialysis at Royal Lenning hospital.

The farm at the centre of it all denies everything. "We supply [[forty|c4|40|supplied customer|Barry Duxford]] customers and nobody else is ill," says farmer Barry Duxford, 61. 

GreenBowl now admits [[193,400|c5|193400|recalled bowl|GreenBowl]] bowls were sold, and just [[52,000|c6|52000|found bowl|GreenBowl]] have come back.
@report report 2025-08-01
Final outbreak summary

Cases: [[121|d1|121|infected case|]] confirmed, [[34|d2|34|probable case|]] probable. Hospitalised: [[49|d3|49|hospitalised person|]]. Haemolytic uraemic syndrome: [[nine|d4|9|injured person|]], all under ten. Deaths: [[two|d5|2|killed person|]].

Vehicle: romaine lettuce from [[two|d6|2|involved grower|]] growers. Bowls recalled: [[193,400|d7|193400|recalled bowl|]]; recovered: [[88,000|d8|88000|found bowl|]] ([[45%|d9|45|found =percentage|]]).

Harrowgate Foods reported a one-off charge of [[£9.2 million|d10|9.2e6|cost =pound|Harrowgate Foods]] in its half-year results.

Previous outbreaks linked to bagged salad: [[161|d11|161|infected case||bg]] cases in 2016.
@pairs
refine vague: a1 / b2
refine vague: b2 / c2
revise later: a1 < c2 d1
refine vague: b2 / d1
revise later: c2 < d1
agree equal: a3 / b3
revise later: a3 b3 < c1 d5
agree equal: c1 / d5
different-measure part: a2 / a1
different-measure part: d3 / d1
revise later: a2 < d3
different-measure part: c3 / d3 a2
refine rounding: a4 / b1 c5 d7
refine rounding: b1 / c5 d7
agree equal: c5 / d7
different-measure part: c6 / c5
different-measure part: d8 / d7
revise later: c6 < d8
conflict numbers: b6 / d6
different-measure modality: b5 / d10
