@story pine-wildfire wildfire dev
@report wire 2025-08-16
VILAR DO MONTE, Portugal (Atlantico) - A wildfire driven by strong north winds has burned about [[9,000 hectares|a1|~9000|burnt =hectare|civil protection]] of pine and eucalyptus around Vilar do Monte since Thursday, Portuguese civil protection said on Saturday.

More than [[700|a2|>700|present firefighter|]] firefighters, [[210|a3|210|present vehicle|]] vehicles and [[11|a4|11|present aircraft|]] aircraft were fighting the flames at midday. [[Four|a5|4|injured firefighter|Carla Reboredo]] firefighters have been hurt, [[one|a10|1|injured firefighter|Carla Reboredo|opt]] of them badly, operations commander Carla Reboredo told a news conference. She described the fire as [[40%|a6|40|contained =percentage|Carla Reboredo]] contained.

[[Nine|a9|9|evacuated village|]] villages were evacuated overnight, forcing some [[1,500|a7|~1500|evacuated person|]] people out of their homes. "I let the goats go and took the dog," said Amélia Couto, 77, in a sports hall in the district capital.

Police detained [[two|a8|2|detained man|]] men on suspicion of arson on Friday.
@report local 2025-08-17
The fire that is devouring our hills has now consumed [[12,400 hectares|b1|12400|burnt =hectare|European forest fire service]], judging by satellite maps of the European forest fire service. Civil protection, more prudent, speaks of [[11,000|b2|11000|burnt =hectare|Civil protection]].

[[Thirty-six|b3|36|destroyed house|Nuno Sarmento]] houses burnt down in the parish of Lamas alone, said the president of the parish council, Nuno Sarmento, and a further [[20|b4|20|damaged house|Nuno Sarmento]] are damaged. In the municipality as a whole the mayor counts [[58|b5|58|destroyed house|mayor]].

A man of 68 died of a heart attack while hosing his roof. He is the first victim of this fire. [[Seven|b6|7|injured firefighter|]] firefighters and [[five|b7|5|injured civilian|]] civilians have received treatment.

There were [[834|b8|834|present firefighter|Carla Reboredo]] firefighters in the field at nightfall, Reboredo said. "We need [[1,200|b9|1200|demanded firefighter|Carla Reboredo|modality=demanded]]," she added. Spain is sending [[two|b10|2|promised aircraft|]] Canadairs.
@report tv 2025-08-18
[anchor] The Vilar do Monte fire is at last giving ground. The commander told us an hour ago that [[80 percent|c1|80|contained =percentage|Carla Reboredo]] of the perimeter is under control.

[reporter] That's right. The official figure for the burnt area is now [[13,100 hectares|c2|13100|burnt =hectare|]]. That would make it the largest fire in Portugal this year. [[Two|c3|2|killed person|]] people have died: the man we reported on Sunday and, this morning, a bulldozer driver.

As for houses, well, it depends on whom you ask. City hall says [[58|c4|58|destroyed house|City hall]]. Residents I have talked to insist that it is more than [[a hundred|c5|>100|destroyed house|?Residents]]. And the interior minister said in Lisbon last night that he knew of "some [[dozens|c6|24..99|destroyed house|interior minister]]".

Almost [[all|c7|~90|returned =percentage||opt]] of the [[1,500|c9|1500|evacuated person||opt]] evacuees are back home.

[anchor] And the arson suspects? Police released [[one|c8|1|released man|]] of the men; the other, a shepherd, was remanded in custody.
@report enviro 2025-08-25
## Vilar do Monte, ten days on

We walked the burn. Of the [[13,100 hectares|d1|13100|burnt =hectare|government]] that the government reports, about [[5,000|d2|~5000|burnt =hectare|]] lie inside the Serra da Moura nature park, [[a quarter|d3|25|burnt =percentage|]] of the park's surface. The park's director, Inês Valadão, believes [[30 per cent|d4|30|burnt =percentage|Inês Valadão]] of it is lost. 

Official losses: [[two|d5|2|killed person|]] dead, [[61|d6|61|destroyed house|municipality]] houses destroyed (the municipality has added [[three|d7|3|destroyed house|municipality]] to its earlier count of [[58|d8|58|destroyed house|municipality]]) and [[€45 million|d9|4.5e7|damage =euro|forest owners' association]] in damage according to the forest owners' association. The finance ministry is working with [[€28 million|d10|2.8e7|damage =euro|finance ministry]]. Nobody has counted the bees.

In Galicia, across the border, [[12,800 hectares|d11|12800|burnt =hectare|]] burned in the same week.
@pairs
revise later: a1 < b1 b2 c2 d1
conflict numbers: b1 / b2
revise later low: b1 b2 < c2 d1
agree equal: c2 / d1
different-measure part: d2 / d1 c2
different-measure part low: d2 / a1 b1 b2
different-measure place: d11 / a1 b1 b2 c2 d1
different-measure day: a2 / b8
different-measure modality: b9 / a2 b8
revise later: a5 < b6
different-measure population: b7 / a5 b6
revise later: a6 < c1
different-measure part: b3 / b5 c4 d6 d8
different-measure part: c5 / b3
agree equal so=t: b5 / c4
agree equal so=t: c4 b5 / d8
revise later: b5 c4 < d6
revise later: d8 < d6
different-measure part: d7 / d6 c5 c6
different-measure population: d7 / b3 b5 c4
different-measure aspect: a8 / c3 d5
conflict numbers: c5 / b5 c4 d6 d8
refine vague: c6 / b5 c4 d6 d8
conflict numbers low: c5 / c6
different-measure part: c6 / b3
agree equal: c3 / d5
conflict numbers: d3 / d4
conflict numbers: d9 / d10
different-measure part: c8 / a8
