@story two-valleys flood gate
@report wire 2025-10-20
LAS PEÑAS (Interandina) - Mudslides set off by three days of rain buried parts of two valleys in the eastern highlands on Sunday, killing [[17|a1|17|killed person|civil defence]] people in Quebrada Honda and [[12|a2|12|killed person|civil defence]] in Río Seco, civil defence said.

A total of [[29|a3|29|killed person|]] dead makes it the worst such disaster in ten years. Another [[40|a4|40|missing person|]] people are missing, most of them in Quebrada Honda.

[[Eighty-five|a5|85|destroyed house|]] houses were destroyed. [[Seven|a6|7|destroyed bridge|transport ministry]] bridges and [[8|a7|8|destroyed school|transport ministry]] schools are gone, the transport ministry said.
@report honda 2025-10-21
In Quebrada Honda there is no more plaza. [[Nineteen|b1|19|killed resident|Father Ubaldo]] of our neighbours have been laid out in the parish hall, Father Ubaldo told this station, and [[31|b2|31|missing person|Father Ubaldo]] have not been found.

[[Seventy per cent|b3|70|destroyed =percentage|Elvira Tito]] of the valley's coffee is lost, the cooperative's president, Elvira Tito, estimates. She says [[64|b4|64|destroyed house|Elvira Tito]] houses are under the mud.

The army has sent [[two hundred|b5|200|present soldier|]] soldiers.
@report seco 2025-10-21
RIO SECO: [[Fourteen|c1|14|killed person|Saúl Mamani]] dead, said sub-prefect Saúl Mamani last night, [[two|c2|2|killed person|Saúl Mamani]] more than on Sunday, and [[nine|c3|9|missing person|Saúl Mamani]] missing.

[[Seventy per cent|c4|70|destroyed =percentage|]] of the valley's maize has been washed away. [[Twenty-three|c5|23|destroyed house|]] houses fell.

Mamani said [[180|c6|180|present soldier|Saúl Mamani]] soldiers had arrived, with [[six|c7|6|present excavator|Saúl Mamani]] excavators.

"Everyone talks about Honda," said Nelly Quispe, who lost her brother. "We are on the same map."
@report capital 2025-10-23
The death toll from Sunday's mudslides has reached [[38|d1|38|killed person|interior minister]], the interior minister told congress on Wednesday. In Quebrada Honda alone, opposition deputy Raúl Choque shouted from the floor, there were [[45|d2|45|killed person|Raúl Choque]] dead.

[[Twenty-four|d3|24|missing person|interior minister]] people are still missing, the minister said. He said the army had [[380|d4|380|present soldier|interior minister]] men in both valleys and that [[$6 million|d5|6e6|promised =dollar|interior minister]] had been set aside.

According to the minister's own slides, [[87|d6|87|destroyed house|minister's own slides]] houses were lost; the text of his speech, handed out at the door, says [[78|d7|78|destroyed house|text of his speech]].
@report un 2025-10-27
Situation as of 26 October: [[41|e1|41|killed person|]] deaths ([[25|e2|25|killed person|]] in Quebrada Honda, [[16|e3|16|killed person|]] in Río Seco), [[19|e4|19|missing person|]] missing. 

[[Ninety|e5|90|destroyed house|]] houses destroyed, [[212|e6|212|damaged house|]] damaged. [[Nine|e7|9|destroyed bridge|]] bridges destroyed. Between [[1,500 and 2,000|e8|1500..2000|displaced person|]] people displaced; the Red Cross estimates [[1,800 to 2,400|e9|1800..2400|displaced person|Red Cross]].

Crop losses: [[half|e10|50|destroyed =percentage|]] of the coffee in Quebrada Honda.
@pairs
different-measure place: a1 / a2 c1 e3
different-measure part: a1 a2 / a3
revise later: a1 < b1 e2
different-measure place: a2 / b1 e2 d2
revise later: a2 < c1 e3
different-measure part: a1 a2 / d1 e1
different-measure part: b1 / a3 d1 e1
different-measure place: b1 / c1 c2 e3
revise later: b1 < e2
different-measure part: c1 c2 / a3 d1 e1
different-measure part: c2 / c1
different-measure part: c2 / a2 e3
different-measure place: c2 / a1 e2 d2
different-measure place: c1 / e2 d2
revise later: c1 < e3
revise later: a3 < d1 e1
revise later: d1 < e1
conflict part-exceeds-whole: d2 / d1 e1
different-measure part: d2 / a3
revise later low: a1 < d2
revise later: b1 < d2
conflict numbers: d2 / e2
different-measure place: d2 / e3
different-measure part: e2 e3 / e1 
different-measure part: e2 e3 / a3 d1
different-measure place: e2 / e3
different-measure part: b2 c3 / a4
different-measure place: b2 / c3
different-measure part: b2 c3 / d3 e4
revise later: a4 < d3 e4
revise later: d3 < e4
different-measure part: b4 c5 / a5 d6 d7 e5
different-measure place: b4 / c5
revise later low: a5 < d6 e5
conflict numbers low: a5 / d7
conflict renderings: d6 / d7
revise later low: d6 d7 < e5
different-measure thing: a7 / e7
revise later: a6 < e7
different-measure place: b5 / c6
different-measure part: b5 c6 / d4
different-measure whole: b3 / c4
conflict numbers: b3 / e10
different-measure whole: c4 / e10
agree overlap: e8 / e9
different-measure thing: a6 / a7
different-measure aspect: a3 / b2
different-measure aspect: a4 / d1 e1
different-measure aspect: b1 / e4
different-measure aspect: d3 / e2
