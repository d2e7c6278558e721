@story night-train transport-accident gate
@report flash 2025-12-02
URGENT — Night train derails near Brezno; at least [[8|a1|>=8|killed person|rail authority]] dead, rail authority says

BREZNO, Dec 2 (MTA) — A night express carrying some [[180|a2|~180|present passenger|]] passengers left the rails at a junction south of Brezno early on Tuesday. [[Eight|a6|8|killed person|rail authority|rep=a1]] people were killed and [[38|a3|38|injured person|rail authority]] hurt, the national rail authority said.

[[Four|a4|4|derailed carriage|]] of its [[nine|a5|9|present carriage|]] carriages overturned in a beet field. Rescuers were cutting into the third with torches.

More follows.
@report evening 2025-12-02
BREZNO — The train was [[25 minutes|b1|25|late =minute|]] late and, if its driver is to be believed, hurrying. At a quarter past three it met the Brezno points at [[104 kilometres an hour|b2|104|travelled =kilometre_per_hour|?an investigator]], an investigator said on condition of anonymity, where [[60|b3|60|allowed =kilometre_per_hour|]] is allowed.

By evening [[13|b4|13|killed person|Lenka Dvorska]] people were known to be dead, transport minister Lenka Dvorska said, [[three|b5|3|killed child|Lenka Dvorska]] of them children. The minister spoke of fewer than [[150|b6|<150|present passenger|Lenka Dvorska]] passengers; the rail authority had said [[180|b10|180|present passenger|rail authority]].

Regional hospitals have admitted [[52|b7|52|injured person|Ondrej Malik]] people, [[nine|b8|9|injured person|Ondrej Malik]] in danger of their lives, according to emergency physician Ondrej Malik.

The driver, 46, survived and was questioned. His lawyer, Pavel Hruby, said the speed had been "under [[70|b9|<70|travelled =kilometre_per_hour|Pavel Hruby]]" and that the signal had been green.
@report foreign 2025-12-03
The authorities in Brezno have revised downwards the number of people killed in Tuesday's train crash, from [[13|c1|13|killed person|]] to [[12|c2|12|killed person|]], after finding that a man was counted in two hospitals.

[[Three|c3|3|killed child|]] of the dead were children, travelling to a chess tournament with [[11|c4|11|present child|]] team-mates who survived. Of the [[52|c5|52|injured person|]] injured, [[17|c6|17|injured person|]] have gone home.

Train 443's data recorder shows a speed of [[101 km/h|c7|101|travelled =kilometre_per_hour|Lenka Dvorska]] at the points, Ms Dvorska, the transport minister, told parliament. Its last inspection was [[six weeks|c8|6|elapsed =week||opt]] ago.

The European Union Agency for Railways recorded [[1,567|c9|1567|recorded accident|European Union Agency for Railways|bg]] significant accidents on the continent last year.
@report trade 2025-12-12
Brezno derailment: interim findings

• Occupancy: [[146|d1|146|present passenger|Rail Accident Board]] passengers and [[five|d2|5|present crew|Rail Accident Board]] crew, from ticket scans (Rail Accident Board).
• Casualties: [[12|d3|12|killed person|]] fatal, [[55|d4|55|injured person|]] injured.
• Speed at the toe of the points: [[101 km/h|d5|101|travelled =kilometre_per_hour|]]; permitted, [[60 km/h|d6|60|allowed =kilometre_per_hour|]].
• Vehicles derailed: [[five|d7|5|derailed carriage|]], of which [[four|d8|4|derailed carriage|]] came to rest on their sides.

The operator, Karpat Rail, estimates the cost of the accident at [[€19 million|d9|1.9e7|cost =euro|Karpat Rail]], rolling stock included. [[Two|d11|2|returned coach|Karpat Rail|opt]] coaches will return to service. A tabloid's claim that the train carried over [[200|d10|>200|present person|?A tabloid]] people is not supported by any document we have seen.
@pairs
revise later: a1 < b4
revise later so=u: a1 < c1 c2 d3
agree equal: b4 / c1
revise corrected: b4 < c2 d3
revise corrected so=u: c1 < c2
revise corrected: c1 < d3
agree equal: c2 / d3
different-measure part: b5 / b4 a1 c1 c2 d3
agree equal: b5 / c3
different-measure part: c3 / c1 c2 a1 b4 d3
conflict numbers: a2 / b6 d1
different-measure aspect: c4 / d3
refine bound: b6 / d1
different-measure population: d2 / a2 b6 d1
different-measure part: c4 / a2 b6 d1
different-measure population: c4 / d2
conflict numbers: d10 / a2 b6
different-measure part: d1 / d10
different-measure part: c4 d2 / d10
revise later: a3 < b7 c5 d4
agree equal: b7 / c5
revise later: b7 c5 < d4
different-measure part: b8 / b7 a3 c5 d4
different-measure part: c6 / c5 b7 d4 a3
different-measure population: b8 / c6
agree equal so=u: a4 / d8
different-measure part: d7 / a5
different-measure part: d8 / d7 a5
different-measure part: a4 / a5 d7
conflict numbers: b2 / b9
conflict numbers: b9 / c7 d5
conflict numbers: b2 / c7 d5
agree equal so=f: c7 / d5
agree equal: b3 / d6
agree equal: a2 / b10
conflict numbers: b10 / b6 d1 d10
different-measure part: c4 / b10
different-measure population: b10 / d2
