@story channel-boat migration gate
@report coast 2025-09-22
A rubber boat with migrants on board capsized in the Sound of Maar before dawn on Monday. The coast guard has recovered [[seven|a1|7|killed person|coast guard]] bodies and rescued [[41|a2|41|rescued person|coast guard]] people, and a search is going on for others, it said.

One of those saved said about [[70|a3|~70|present person|?One of those saved]] people had been on the boat, coast guard commander Lotte Brandt told us.

[[Two|a4|2|present ship|]] ships and a helicopter are searching. Water temperature is [[14 degrees|a5|14|measured =degree||opt]].

So far this year [[19,300|a6|19300|arrived person|interior ministry|bg]] people have crossed the Sound in small boats, according to the interior ministry.
@report agency 2025-09-22
PORT MAAR (NordNews) - At least [[nine|b1|>=9|killed person|Port Maar prosecutor's office]] migrants drowned when an inflatable overturned in the Sound of Maar on Monday, [[three|b2|3|killed child|Port Maar prosecutor's office]] of them children, the Port Maar prosecutor's office said. Some [[40|b3|~40|rescued person|]] were pulled from the water.

The charity Sea Lifeline, which runs a hotline, said it had received a call from a boat with [[73|b4|73|present person|Sea Lifeline]] people at 3:12 a.m. and had alerted the coast guard at 3:20. The coast guard's first ship arrived [[two hours|b5|2|elapsed =hour|Sea Lifeline]] later, said the charity's Tom Reyner. "[[Two hours|b6|2|elapsed =hour|Tom Reyner|rep=b5]]. For eleven miles."

Police arrested [[two|b7|2|arrested man|]] men suspected of steering the boat. Passengers had paid between [[1,500 and 3,000 euros|b8|1500..3000|paid =euro|prosecutor's office]] each, the prosecutor's office said.
@report daily 2025-09-23
The number of people who drowned in the Sound on Monday stands at [[14|c1|14|killed person|Lotte Brandt]], coast guard commander Lotte Brandt said last night, calling off the search. [[Forty-one|c2|41|rescued person|]] were saved. If the survivors' estimate of [[70|c8|70|present person|?survivors]] is right, [[fifteen|c3|15|missing person|]] are still out there.

Brandt rejected the accusation that her service was slow: it took "[[fifty minutes|c4|50|elapsed =minute|Lotte Brandt]]" from the alarm to the first ship. Records of ship positions that this newspaper has examined show that the cutter Arend reached the spot [[97 minutes|c5|97|elapsed =minute|]] after Sea Lifeline's call.

Interior minister Geert Holt said the smugglers alone were to blame. They had crammed "more than [[60|c6|>60|present person|Geert Holt]]" into a boat made for [[twelve|c7|12|allowed person|Geert Holt]].
@report weekly 2025-10-16
The dead of 22 September have names now, most of them. [[Seventeen|d1|17|killed person|]] bodies lie in the cold store at Port Maar or have been sent home; the last [[three|d2|3|found body|]] washed ashore on Texla last week.

[[Four|d3|4|killed child|]] were children. [[Forty-one|d4|41|rescued person|]] people survived. Nobody can say how many are missing: the relatives' list kept by Sea Lifeline has [[73|d6|73|present person|Sea Lifeline]] names for the boat, which would leave [[15|d7|15|missing person|]].

The coast guard's inspectorate has since acknowledged a delay of [[an hour and a half|d8|1.5|elapsed =hour|coast guard's inspectorate]].

Each passenger paid [[€2,000|d9|2000|paid =euro|?survivors]] on average, survivors say. So the boat was worth about [[€146,000|d10|~146000|earned =euro|]] to those who sent it.
@pairs
conflict numbers: a1 / b1
revise later: a1 < c1
revise later: a1 < d1
revise later: b1 < c1 d1
revise later: c1 < d1
different-measure part: b2 / b1 a1 c1 d1
revise later: b2 < d3
different-measure part: d3 / d1 a1 b1 c1
different-measure part: d2 / d1
different-measure aspect: d2 / b2
refine rounding: a2 / b3
agree equal: a2 / c2
agree equal: a2 / d4
agree equal: c2 / d4
refine rounding: b3 / c2 d4
different-measure part: a2 / a3
conflict numbers: b5 / c4
refine rounding low: a3 / b4
refine rounding low: a3 / d6
agree equal so=t: b4 / d6
refine bound: c6 / a3
refine bound: c6 / b4 d6
agree equal: c3 / d7
conflict numbers: c4 / c5
refine rounding low: b5 / c5
refine rounding low: c5 / d8
revise corrected: c4 < d8
conflict numbers low: b5 / d8
different-measure aspect: c1 / d7
refine rounding low: b8 / d9
agree equal: a3 / c8
refine bound: c6 / c8
refine rounding: b4 / c8
refine rounding: d6 / c8
different-measure part: a2 c2 / c8
