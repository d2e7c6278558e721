@story cargo-jet transport-accident dev
@report wire 2026-06-08
ADDARA, June 8 (Sahel Today) — A Boeing 737-400 freighter crashed into a market district while trying to land at Addara airport on Monday, killing its [[four|a1|4|killed crew|airport authority]] crew and an unknown number of people on the ground, the airport authority said.

Flight SK 118 from Port Harwell was carrying around [[16 tonnes|a2|~16|carried =tonne|]] of medical supplies and mail. It came down about [[800 metres|a3|~800|measured =metre||opt]] short of runway 27 at 6:40 a.m.

"We have recovered [[21|a4|21|found body|Halima Sou]] bodies so far," Red Crescent coordinator Halima Sou told Sahel Today. [[Thirty-odd|a5|30..39|injured person|Halima Sou]] people were taken to hospital with burns, she said.

At least [[40|a6|>=40|destroyed stall|?witnesses]] stalls were burnt, witnesses said.

The aircraft, registered in 1994, belonged to Skylark Cargo, which operates [[five|a7|5|present aircraft|]] of the type.
@report city 2026-06-09
The market of Gamb burned until noon. Then we counted.

The Red Crescent says [[27|b1|27|found body|Red Crescent]] bodies were found, [[four|b2|4|killed crew|Red Crescent]] of them the crew's. The ministry of health announced [[23|b3|23|killed person|ministry of health]] deaths on the ground. The two figures, officials insisted, are the same figure.

[[Thirty-four|b4|34|injured person|Addara Teaching Hospital]] wounded are at Addara Teaching Hospital, the hospital said; [[five|b5|5|injured child|]] are children.

The traders' association has a list of [[43|b6|43|destroyed stall|traders' association]] burnt stalls and of goods worth [[90 million francs|b7|9e7|loss =franc|traders' association]]. "Nobody here has insurance, nobody," said its chairwoman, Binta Kone.

Skylark's director, Ousmane Fall, said the plane had [[1,900 litres|b8|1900|carried =litre|Ousmane Fall]] of fuel left, enough for [[45 minutes|b9|45|planned_for =minute|Ousmane Fall]]. It had circled [[twice|b10|2|circled time||opt]].
@report aviation 2026-06-09
Skylark 737-400F down at Addara

What we know: 9S-KLA, c/n 26437, SK118, [[four|c6|4|killed crew|]] on board, all dead. Emergency services report [[23|c1|23|killed person|?Emergency services]] fatalities on the ground. The freighter had departed with [[15.8 tonnes|c2|15.8|carried =tonne|load sheet]] of freight, according to a load sheet that we have seen, within its limits.

Tower tapes have the crew reporting "minimum fuel" [[eleven minutes|c3|11|elapsed =minute|Tower tapes]] before impact. A Skylark pilot told us that crews were routinely dispatched with "[[1,500 litres|c4|1500|carried =litre|?A Skylark pilot]] less than the book says".

Skylark's fleet now stands at [[four|c5|4|present aircraft|]] 737s.
@report final 2026-06-22
Fuel starvation brought down the freighter that killed [[28|d1|28|killed person|Accident Bureau]] people in Addara two weeks ago, the Accident Investigation Bureau said in a preliminary report.

The tanks of SK 118 held less than [[200 litres|d2|<200|carried =litre|Accident Bureau]], not the [[1,900|d3|1900|carried =litre|Ousmane Fall]] claimed by the operator's director. The freight weighed [[15.8 tonnes|d4|15.8|carried =tonne|Accident Bureau]].

The [[four|d5|4|killed crew|Accident Investigation Bureau]] crew and [[24|d6|24|killed person|Accident Investigation Bureau]] people in the market died; [[one|d9|1|killed person|Accident Bureau|opt]] of the injured succumbed last week, the report notes. [[Forty-three|d7|43|destroyed stall|]] stalls and a mosque wall were destroyed.

Compensation will be [[4 million francs|d8|4e6|promised =franc|transport minister]] a family, the transport minister said.
@pairs
agree equal: a1 / b2
agree equal: a1 / d5
agree equal: b2 / d5
refine rounding: a2 / c2 d4
agree equal so=f: c2 / d4
revise later: a4 < b1
different-measure part: b2 / b1
different-measure part: b3 c1 d6 / b1
different-measure part: b3 c1 / d1
revise later low: b1 < d1
agree equal: b3 / c1
revise later: b3 c1 < d6
different-measure population: b3 c1 / a1 d5
different-measure population: c1 / b2
different-measure population: d6 / a1 b2
different-measure part: a1 b2 / d1
different-measure part: d5 d6 / d1
revise later: a4 < d1
different-measure aspect: a4 / b3 c1
different-measure part: a1 d5 / b1
different-measure part: a1 / a4
refine vague: a5 / b4
different-measure part: b5 / b4 a5
refine bound: a6 / b6 d7
agree equal: b6 / d7
conflict numbers: b8 / d2
different-measure aspect: c4 / b8 d2 d3
agree equal so=t: b8 / d3
conflict numbers: d2 / d3
revise later: a7 < c5
agree equal: c6 / a1 b2 d5
different-measure population: c6 / b3 c1 d6
different-measure part: c6 / b1 d1
