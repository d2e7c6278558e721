@story depot-strike war-strike dev
@report wire 2026-03-04
VESH (Pan-Atlantic News) — Dorland struck a Veshnian ammunition depot near the river town of Orsk-na-Lim before dawn on Wednesday, killing at least [[16|a1|>=16|killed soldier|Veshnia's Defence Ministry]] soldiers and setting off explosions that rattled windows [[20 kilometres|a2|20|heard =kilometre||opt]] away, Veshnia's Defence Ministry said.

Dorland's General Staff confirmed the raid. It said [[28|a3|28|launched missile|Dorland's General Staff]] cruise missiles had been launched at the depot and that more than [[3,000 tonnes|a4|>3000|destroyed =tonne|Dorland's General Staff]] of shells had been destroyed.

Veshnia's ministry gave a different account. Its air defences intercepted [[19|a5|19|downed missile|Veshnia's Defence Ministry]] of the missiles, it said, and only an outer yard was hit.

Some [[1,200|a6|~1200|evacuated resident|Radka Milin]] residents were bused out of Orsk-na-Lim, the town's mayor, Radka Milin, told Pan-Atlantic by telephone. "The whole hill was coughing," she said. She put the number of damaged houses at about [[a hundred|a7|~100|damaged house|Radka Milin]].

The war between the neighbours, now in its fourth year, has killed [[tens of thousands|a8|20000..99999|killed person||bg]].
@report state 2026-03-04
Air defence units repelled a massive missile attack by the Dorland regime last night.

Of [[28|b1|28|launched missile|Ministry of Defence]] enemy missiles, [[19|b2|19|downed missile|Ministry of Defence]] were shot down on approach to Orsk-na-Lim and the others fell in open country or in an auxiliary yard, the Ministry of Defence reported.

Unfortunately there are victims. [[Sixteen|b3|16|killed soldier|Igor Staneff]] servicemen died and [[31|b4|31|injured soldier|Igor Staneff]] are in hospital, chief army spokesman Igor Staneff said at the morning briefing. He called Western talk of [[thousands of tonnes|b8|2000..9999|destroyed =tonne||opt]] of lost shells "a fairy tale for sponsors" and said losses of ammunition did not exceed [[200 tonnes|b5|<=200|destroyed =tonne|Igor Staneff]].

In the town itself [[104|b6|104|damaged house|emergency ministry]] houses lost windows or roofs, the emergency ministry said. Teams of glaziers are at work. Compensation of [[40,000 crowns|b7|40000|paid =crown|]] will be paid to every household.
@report analysts 2026-03-06
Two days after the strike on the Orsk-na-Lim depot, commercial satellite pictures allow a first count. We make it [[eleven|c1|11|destroyed building|]] storage buildings destroyed and [[five|c2|5|damaged building|]] damaged, out of [[34|c3|34|present building|]] on the site.

How many people died is harder. Veshnia's army spokesman Igor Staneff said on Friday that the toll had climbed to [[23|c4|23|killed soldier|Igor Staneff]] soldiers, as men died of burns. A nurse at the garrison hospital, who asked not to be named, told us she had counted more than [[40|c5|>40|killed soldier|?A nurse]] bodies "in the first night alone". We cannot check either number.

Dorland now says its pilots and ships fired [[26|c6|26|launched missile|Dorland's General Staff]] missiles at the depot, not [[28|c7|28|launched missile|Dorland's General Staff]]; the General Staff put the earlier figure down to a clerical slip. On the same night it sent [[30|c8|30|launched drone|]] drones at the Veshnian naval base of Cape Tol, which is a different affair.

What burnt? Staneff's [[200 tonnes|c10|200|destroyed =tonne|Igor Staneff|opt]] and the General Staff's [[3,000|c11|3000|destroyed =tonne|Dorland's General Staff|opt]] cannot both be right. Seismic traces from Norway suggest between [[1,500 and 2,000 tonnes|c9|1500..2000|destroyed =tonne|]] went up.
@report blog 2026-03-05
Here is what my channel has on Orsk.

Eyewitness: "I stopped counting at [[dozens|d1|24..99|launched missile|?Eyewitness]] of missiles. The fence is gone, the railway spur is gone."

Mayor Milin says a little over [[1,200|d2|>1200|evacuated resident|Radka Milin]] people are sleeping in schools across the river. The regional governor's press office, by contrast, speaks of [[900|d3|900|evacuated resident|governor's press office]] evacuated.

ORSK: they buried [[16|d4|16|killed soldier|Mira of Vesh]] boys today and told the mothers not to film. pic.twitter.com/Qe81mmZs0t — Mira of Vesh (@mira_vesh) March 5, 2026

According to the Dorland newspaper Morgenpost, citing two defence officials, the operation cost [[$90 million|d5|9e7|cost =dollar|?two defence officials < Morgenpost]] in missiles and took [[four months|d6|4|planned_for =month|?two defence officials < Morgenpost]] to plan.
@pairs
agree equal so=u: a1 / b3
different-measure aspect: a1 / d4
different-measure aspect: b3 / d4
revise later so=u: a1 < c4
revise later: b3 < c4
different-measure aspect: d4 / c4
conflict numbers: c5 / b3
different-measure aspect: c5 / d4
conflict numbers: c5 / a1
conflict numbers: c4 / c5
agree equal: a3 b1 / c7
agree equal: a3 / b1
revise corrected: a3 < c6
conflict numbers: b1 / c6
revise corrected: c7 < c6
refine vague: d1 / a3 b1 c6 c7
different-measure part: a5 / a3 b1 c6 c7
different-measure part: b2 / a3 b1 c6 c7
agree equal: a5 / b2
different-measure target: c8 / a3 b1
conflict numbers: a4 / b5 c9
conflict numbers: b5 / c9
refine rounding: a7 / b6
agree equal: a6 / d2
conflict numbers: d3 / a6 d2
different-measure thing: c2 / a7
different-measure aspect: c1 / c2
different-measure part: c1 c2 / c3
