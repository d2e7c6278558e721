@story port-cocaine crime dev
@report customs 2025-11-18
Customs and Border Service — media release

Officers at the port of Antwerra have made the largest cocaine seizure in the service's history: [[11.6 tonnes|a1|11.6|seized =tonne|Customs and Border Service]] in [[two|a2|2|searched container|Customs and Border Service]] containers of bananas. The street value is estimated at [[€580 million|a3|5.8e8|valued =euro|Customs and Border Service]].

[[Seven|a4|7|arrested person|Customs and Border Service]] people were arrested, [[three|a5|3|arrested worker|Customs and Border Service]] of them dock workers. Officers also found [[€1.2 million|a6|1.2e6|seized =euro|Customs and Border Service]] in cash, [[four|a7|4|seized firearm|Customs and Border Service]] firearms and encrypted telephones.

"It's a very bad day for some very bad people," said the service's director, Hilde Vermaelen.
@report tabloid 2025-11-19
BANANA BUST: [[12 TONNES|b8|12|seized =tonne||rep=b1]] OF COKE

Almost [[12 tonnes|b1|~12|seized =tonne|]] of cocaine, worth more than [[a BILLION|b2|>1e9|valued =euro|?An insider]] on the street, says an insider, never made it to the clubs. 

The drugs dogs, Kiki and Bo, sniffed out [[9,800|b3|9800|seized brick|]] bricks. "Kiki gets a steak," says handler Wim.

[[Eight|b4|8|arrested person|]] suspects are in the cells. We can reveal that [[three|b5|3|arrested worker|]] were crane drivers on [[€70,000|b6|70000|paid =euro|]] a year.

Last year's total haul at the port was [[44 tonnes|b7|44|seized =tonne||bg]].
@report court 2025-11-21
[[Six|c1|6|detained man|]] men were remanded in custody for a month by a court in Antwerra on Friday, and [[one|c2|1|released man|]] was released, in the case of the bananas.

Prosecutor Koen Daems told the judge that the load weighed [[11,621 kilos|c3|11621|seized =kilogram|Koen Daems]] and had a wholesale price of some [[€290 million|c4|~2.9e8|valued =euro|Koen Daems]]. The service's figure of [[€580 million|c5|5.8e8|valued =euro|Customs and Border Service]] assumes that it would have been cut, he said.

The defence, in the person of Amal Bensaid, countered that her client, a checker, had been paid [[€5,000|c6|5000|paid =euro|Amal Bensaid]] to move "[[one|c7|1|moved container|Amal Bensaid|opt]] box from here to there". The prosecution says it was [[€75,000|c8|75000|paid =euro|the prosecution]].

The raid had been planned for [[five months|c9|5|planned_for =month|Koen Daems]], Daems said, with police in [[four|c10|4|involved country|Koen Daems]] countries.
@report abroad 2025-11-22
GUAYAMAR — Police in the exporting country arrested [[15|d1|15|arrested person|Rodrigo Lascano]] people on Saturday in raids linked to this week's cocaine seizure in Europe, Interior Minister Rodrigo Lascano said.

Lascano said a total of [[22|d2|22|arrested person|Rodrigo Lascano]] people were now held on both sides of the Atlantic, among them [[seven|d3|7|arrested person|Rodrigo Lascano]] in Antwerra. The minister put the weight of the drug at [[11.6 metric tons|d4|11.6|seized =tonne|Rodrigo Lascano]].

Officers confiscated [[nine|d5|9|seized firearm|]] firearms and [[$340,000|d6|340000|seized =dollar|]] at [[six|d7|6|searched farm|]] farms.
@pairs
refine rounding: a1 / b1
refine rounding: a1 / c3
agree equal so=f: a1 / d4
refine rounding: b1 / c3 d4
refine rounding: c3 / d4
conflict numbers: a3 / b2
agree equal so=t: a3 / c5
different-measure aspect low: a3 / c4
different-measure aspect low: c4 / c5
different-measure aspect low: b2 / c4
conflict numbers: b2 / c5
conflict numbers: a4 / b4
agree equal so=f: a4 / d3
conflict numbers: b4 / d3
different-measure part: a5 / b5
different-measure part: a5 / b4 a4
different-measure part: b5 / a4 b4
different-measure part: a5 b5 / d3
different-measure place: d1 / a4 a5 b4 b5
different-measure part: a4 b4 a5 b5 / d2
different-measure part: d1 d3 / d2
different-measure aspect: a4 / c1
different-measure place: a7 / d5
conflict numbers: c6 / c8
different-measure population: b6 / c6 c8
