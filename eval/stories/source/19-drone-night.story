@story drone-night war-strike dev
@report north 2025-10-05
The armed forces of the Northern Union carried out a group strike overnight on military-industrial sites in the South, the Union's Command said on Sunday. [[Six|a1|6|struck plant|Command]] plants were hit. "All designated targets were destroyed," it said.

Air defences shot down [[139|a2|139|downed drone|Command]] Southern drones, the Command said: [[61|a3|61|downed drone|Command]] over the Vorsk region, [[44|a4|44|downed drone|Command]] over Lipovets and the rest over the sea.

Vorsk governor Andrei Kolchin said on his channel that debris had set fire to a fuel tank and killed [[one|a5|1|killed woman|Andrei Kolchin]] woman. [[Three|a6|3|injured person|]] people were hurt.
@report south 2025-10-05
Northern forces launched [[415|b1|415|launched drone|air force]] attack drones and [[43|b2|43|launched missile|air force]] missiles at the South in the night to Sunday, the Southern air force said. It shot down or suppressed [[372|b3|372|downed drone|air force]] of the drones and [[36|b4|36|downed missile|air force]] missiles; the others hit [[eleven|b5|11|struck site|air force]] sites.

President Oksana Terel said [[five|b6|5|killed person|Oksana Terel]] people were killed, [[four|b7|4|killed person|Oksana Terel]] of them in one house in Bilhora, and at least [[30|b8|>=30|injured person|Oksana Terel]] injured. "They aimed at homes, and they hit homes," she wrote.

The same night, a source in the Southern security service told the Vestka agency, more than [[150|b9|>150|launched drone|?a source in the Southern security service < Vestka]] Southern drones flew against the refinery at Vorsk and the airfield at Lipovets.
@report agency 2025-10-05
BILHORA (Continental) - At least [[seven|c1|>=7|killed person|emergency service]] people died in Northern air strikes on the South overnight, the emergency service said at midday, as rescuers found [[two|c2|2|found body|emergency service]] more bodies in Bilhora. President Terel had earlier given the toll as [[five|c3|5|killed person|Oksana Terel]].

The North used [[458|c4|458|launched weapon|air force]] drones and missiles in one of the biggest raids of the year, according to the Southern air force. Northern Command says it hit only [[six|c5|6|struck plant|Command]] arms plants.

Southern drones meanwhile struck the Vorsk refinery, which processes [[7 million tonnes|c6|7e6|processed =tonne||opt]] of crude a year. Kolchin, the governor, said [[two|c7|2|killed person|Andrei Kolchin]] people were killed there; Northern Command put the number of drones downed at [[139|c8|139|downed drone|Command]].

The refinery has lost about [[40%|c9|~40|lost =percentage|?two industry sources]] of its capacity, two industry sources told Continental.
@report milblog 2025-10-06
Sober figures, for those who still want them.

Drones flown against us: the enemy says [[150|d10|>=150|launched drone|?enemy]] plus, our Command says it shot down [[139|d11|139|downed drone|Command]]. My own count from the regional channels comes to [[166|d1|166|launched drone|]], of which maybe [[120|d2|120|downed drone||modality=possible]] were downed. 

Vorsk refinery: [[two|d3|2|destroyed unit|]] of five distillation units are gone. A reader at the plant says [[60%|d4|60|lost =percentage|?A reader at the plant]] of capacity is out until spring; the owners speak of [[25|d5|25|lost =percentage|?owners]] percent.

Civilian dead in Vorsk region: [[three|d6|3|killed civilian|Andrei Kolchin]], Kolchin said this morning, after a fireman died in hospital. South: they now claim [[nine|d7|9|killed person|South]].

What did our [[400|d8|~400|launched drone||hedge=or so]] or so drones hit? Judging by satellite pictures, [[four|d9|4|struck plant|]] plants, not [[six|d12|6|struck plant||opt]].
@pairs
different-measure actor: b1 / b9 d1
different-measure actor: d8 / b9
different-measure actor: d8 / d1
refine rounding: b1 / d8
refine bound: b9 / d1
different-measure part: a2 / b9
different-measure part: a2 / d1
different-measure part: a3 a4 / a2
different-measure part: d2 / d1
different-measure part: a3 a4 / c8 d2
different-measure part: c8 / b9 d1
agree equal so=t: a2 / c8
conflict numbers: a2 / d2
conflict numbers: c8 / d2
different-measure actor: b3 / a2 a3 a4 c8 d2
different-measure part: b3 / b1
different-measure part: b3 / d8
different-measure part: b4 / b2
different-measure part: b1 b2 / c4
different-measure actor: c4 / b9
agree equal so=t: a1 / c5
conflict numbers: a1 / d9
conflict numbers: c5 / d9
agree equal so=t: b6 / c3
revise later: b6 < c1 d7
revise later: c3 < c1 d7
different-measure part: b7 / b6 c1 c3 d7
revise later: c1 < d7
revise later: a5 < c7 d6
revise later so=t: c7 < d6
different-measure place: a5 / b6 b7 c1 c3 d7
different-measure place: c7 / b6 b7 d7
different-measure place: c7 / c1 c3
different-measure place: d6 / b6 b7 c1 c3 d7
different-measure place: a6 / b8
different-measure aspect: a6 / d6
conflict numbers: c9 / d4 d5
conflict numbers: d4 / d5
different-measure part: c2 / c1
agree equal: b9 / d10
refine bound: d10 / d1
different-measure part: a2 c8 d2 d11 / d10
different-measure part: d11 / b9 d1
different-measure part: a3 a4 / d11
agree equal: a2 c8 / d11
conflict numbers: d2 / d11
different-measure actor: b1 c4 d8 / d10
different-measure actor: b3 / d11
