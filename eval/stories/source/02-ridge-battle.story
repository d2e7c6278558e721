@story ridge-battle ground-fighting gate
@report agency 2026-05-19
NABRI (Levant Press) — Government troops and the Free Highland Front fought for a second day on Tuesday over the Tal Harun ridge, which looks down on the only paved road into Nabri.

The army said it had lost [[seven|a1|7|killed soldier|army]] soldiers and killed about [[60|a2|~60|killed fighter|army]] fighters since Monday morning. A spokesman for the Front, Idris Baqal, said [[nine|a3|9|killed fighter|Idris Baqal]] of its fighters were dead. Neither tally could be checked.

Doctors Without Walls, a charity that runs the Nabri clinic, reported [[43|a4|43|injured person|Doctors Without Walls]] wounded, [[a dozen|a5|12|injured child|Doctors Without Walls]] of them children.

Baqal said the Front had taken [[four|a6|4|seized post|Idris Baqal]] of the ridge's [[six|a9|6|present post|Idris Baqal|opt]] posts and seized [[two|a7|2|seized tank|Idris Baqal]] tanks. An army officer at a checkpoint outside the town put it differently: "They have the goats and we have the posts."

The United Nations said some [[8,000|a8|~8000|displaced person|United Nations]] people had fled towards the coast.
@report army-paper 2026-05-20
Our troops have cleared Tal Harun of terrorists, General Samir Othman announced last night.

[[Eighty-five|b1|85|killed fighter|Samir Othman]] terrorists were killed in three days and [[17|b2|17|detained fighter|Samir Othman]] taken prisoner, the general told the Voice of the Army. [[Seven|b3|7|killed soldier|]] of our own fell as martyrs. All [[six|b4|6|seized post|]] posts on the ridge are in our hands.

The claim that tanks were lost is a lie, said General Othman. "Not one vehicle has been left on that hill."

Among captured materiel are [[210|b5|210|seized rifle|]] rifles, [[3|b6|3|seized vehicle|]] vehicles and a quantity of narcotics.
@report daily 2026-05-21
The army has retaken the Tal Harun ridge at a price that it did not want to name. On Wednesday night the Defence Ministry raised its dead from [[seven|c1|7|killed soldier|Defence Ministry]] to [[19|c2|19|killed soldier|Defence Ministry]], saying that [[twelve|c3|12|killed soldier|Defence Ministry]] men earlier listed as missing had been found dead in a collapsed bunker.

The Front's Idris Baqal conceded that the ridge was lost. He now admits to [[22|c4|22|killed fighter|Idris Baqal]] dead, up from [[nine|c12|9|killed fighter|Idris Baqal]] on Tuesday, and says at least [[thirty|c5|>=30|detained fighter|Idris Baqal]] fighters were taken. The army says [[17|c6|17|detained fighter|army]].

The number who have left their homes has grown to more than [[11,000|c7|>11000|displaced person|United Nations]], according to the United Nations, most of them from [[three|c8|3|affected village|United Nations]] villages below the ridge. Mayor Layla Hourani of Nabri told this newspaper that a UN convoy chief had promised her tents for [[5,000|c9|5000|promised person|?a UN convoy chief < Layla Hourani]] of them.

On the road, shells killed [[four|c10|4|killed civilian|]] civilians on Monday and [[two|c11|2|killed civilian|]] more on Wednesday.
@report monitor 2026-05-21
The Highlands Conflict Monitor records at least [[108|d1|>=108|killed person|Highlands Conflict Monitor]] deaths in the fighting for Tal Harun between 18 and 20 May: [[19|d2|19|killed soldier|Highlands Conflict Monitor]] soldiers, [[83|d3|83|killed fighter|Highlands Conflict Monitor]] members of the Free Highland Front and [[six|d4|6|killed civilian|Highlands Conflict Monitor]] civilians.

Our figure for the Front rests on funeral notices in [[eleven|d10|11|present village||opt]] villages and exceeds the [[22|d5|22|killed fighter|Front]] that the Front admits. The army's claim of [[85|d6|85|killed fighter|army]] is close to ours.

Footage published by the Front on Monday shows [[two|d7|2|seized tank|]] T-62 tanks being driven off; we located it [[4 km|d8|4|located =kilometre||opt]] north of the ridge. The army denies having lost any.

By Thursday between [[10,000 and 12,000|d9|10000..12000|displaced person|]] people had been displaced.
@pairs
revise later: a1 < c2
agree equal: a1 / b3
agree equal: a1 / c1
agree equal: b3 / c1
revise later: b3 < c2
revise later: c1 < c2
different-measure part: a1 / c3
different-measure part: b3 / c3
different-measure part: c3 / c2
agree equal: c2 / d2
revise later: a1 b3 c1 < d2
different-measure part: c3 / d2
conflict numbers: a2 / a3
revise later so=t: a2 < b1
agree equal so=t: b1 / d6
revise later so=t: a2 < d6
revise later: a3 < c4 d5
agree equal so=t: c4 / d5
revise later: a3 < b1
revise later: a3 < d3
revise later: a3 < d6
conflict numbers: a2 / d5 c4
conflict numbers: b1 / c4 d5
conflict numbers: d3 / b1
conflict numbers: d3 / c4
conflict numbers: d3 / d5 d6
conflict numbers: c4 / d6
revise later: a2 < d3
conflict numbers: b2 / c5
agree equal so=t: b2 / c6
conflict numbers: c5 / c6
agree equal: a7 / d7
different-measure actor: a6 / b4
revise later: a8 < c7 d9
refine rounding: c7 / d9
different-measure part: a5 / a4
different-measure population: a1 / a2 a3 b1 c4 c10 d3 d4 d5 d6
different-measure population: b3 / b1 a2 a3 c4 d3 d5 d6 c10 c11 d4
different-measure population: c1 / a2 a3 b1 d3 d4 d5 d6
different-measure population: c2 / a2 a3 b1 c4 d3 d4 d5 d6
different-measure population: d2 / a2 a3 b1 c4 d3 c10 c11 d4
different-measure population: a1 / c11
different-measure population: c10 c11 / a2 a3 b1 d3 d5 d6
different-measure population: d4 / a2 a3 b1 c4
different-measure part: c10 c11 / d4
different-measure part: d1 / a1 a2 a3 b1 b3 c1 c2 c3 c4 c10 c11 d2 d3 d4
different-measure aspect: c3 / a5
different-measure population: c3 / a2 a3 b1 d3 d4 d5 d6
agree equal: a3 / c12
revise later: c12 < c4 d5
conflict numbers: c12 / a2
revise later: b1 < c12
revise later: c12 < d6
revise later: c12 < d3
different-measure population: c12 / a1 b3 d2 d4
different-measure part: c12 / d1
