@story gulf-cyclone storm gate
@report forecast 2025-10-29
BHADRAKALI, Oct 29 — Authorities on India's eastern coast began moving up to [[400,000|a1|<=400000|evacuated person||modality=planned]] people to shelters on Wednesday as Cyclone Sira strengthened over the Bay of Bengal.

The Meteorological Department said Sira would make landfall near Port Sundar late on Thursday with sustained winds of [[150 to 160 km per hour|a2|150..160|blew =kilometre_per_hour|Meteorological Department|modality=forecast]] and a storm surge of [[three metres|a3|3|surged =metre|Meteorological Department|modality=forecast]].

"Our target is zero casualties," chief minister Devika Rath said. Her government has opened [[1,100|a4|1100|present shelter|]] shelters and cancelled [[262|a5|262|cancelled train|]] trains. [[Thirty-two|a6|32|present team|National Disaster Response Force]] rescue teams are in place, according to the National Disaster Response Force.

In 2013 a stronger storm on this coast killed [[47|a7|47|killed person||bg]].
@report landfall 2025-10-31
Cyclone Sira tore across the coast on Thursday night with winds of [[165 kmh|b1|165|blew =kilometre_per_hour|Meteorological Department]], the Met said, uprooting trees and flinging fishing boats onto the coast road.

At least [[four|b2|>=4|killed person|Devika Rath]] people died, [[two|b10|2|killed person|Devika Rath|opt]] of them when a wall fell in Port Sundar, chief minister Devika Rath told reporters on Friday. The state had moved [[342,000|b3|342000|evacuated person|Devika Rath]] people, she said, "and I say every one of them is alive because of that".

[[Half a million|b4|500000|without_power household|power utility]] households were without electricity, said the state's power utility. The surge reached only [[1.8 metres|b5|1.8|surged =metre|]] at Port Sundar harbour.

Fishermen's leader Apu Behera said [[60|b6|60|missing fisherman|Apu Behera]] fishermen from [[nine|b7|9|missing boat|Apu Behera]] boats had not come home. The Coast Guard could confirm only [[five|b8|5|missing boat|Coast Guard]] missing boats with [[34|b9|34|missing person|Coast Guard]] men.
@report paper 2025-11-01
Sira toll rises to [[11|c1|11|killed person||opt]]

PORT SUNDAR: The death count in Cyclone Sira touched [[11|c2|11|killed person|revenue department]] on Saturday, with [[six|c3|6|killed person|revenue department]] deaths in Kalinga district and [[five|c4|5|killed person|revenue department]] in Port Sundar, the revenue department said.

Opposition leader B. K. Mahanty alleged the government was hiding bodies. "My workers have seen not less than [[25|c5|>=25|killed person|B. K. Mahanty]]," he said. The chief minister's office called the charge baseless.

Crop over [[1.2 lakh hectares|c6|120000|damaged =hectare|agriculture secretary]] has been flattened, agriculture secretary R. Menon said, and damage is put at Rs [[2,400 crore|c7|2.4e10|damage =rupee|state government]] by the state government, which has sought Rs [[1,000 crore|c8|1e10|demanded =rupee|state government|modality=demanded]] from Delhi. Power was back for [[70%|c9|70|restored =percentage|power utility]] of the [[5 lakh|c12|500000|without_power household|power utility]] affected households, the utility claimed.

Of the missing fishermen [[41|c10|41|found fisherman|Coast Guard]] have been found, the Coast Guard said, and [[19|c11|19|missing fisherman|Coast Guard]] are still untraced.
@report weekly 2025-11-08
How did a state that moved "over [[three lakh|d1|>300000|evacuated person|Devika Rath|]]" people, in Ms Rath's phrase, still lose [[14|d2|14|killed person|revenue department]] lives, the revenue department's final count?

The answer lies partly at sea: [[seven|d3|7|killed fisherman|]] of the dead were fishermen. Partly it is in the numbers. A leaked audit seen by the Weekly found that no more than [[210,000|d4|<=210000|evacuated person|audit]] people ever reached a shelter. District collector Shanti Nayak said the audit confused shelters with relatives' homes, where another [[130,000|d5|130000|evacuated person|Shanti Nayak]] had gone.

Rs [[2,400 crore|d6|2.4e10|damage =rupee|]] of damage has been claimed; the central team that toured the coast last week reckons it was [[1,750|d7|1750|damage =rupee|central team|opt]].

The Met has meanwhile trimmed Sira's landfall wind to [[155 kmph|d8|155|blew =kilometre_per_hour|Met]] from the [[165|d9|165|blew =kilometre_per_hour|Met]] given on the night.
@pairs
different-measure modality: a1 / b3 d1 d4 d5
different-measure modality: a2 / b1 d8 d9
different-measure modality: a3 / b5
revise later: b2 < c2 d2
different-measure part: b2 / c3 c4
different-measure part: c3 c4 / c2
different-measure part: c3 c4 / d2
revise later: c2 < d2
conflict numbers: c5 / c2
conflict numbers: c5 / d2 b2
different-measure part: c5 / c3 c4
different-measure part: d3 / d2 c2
different-measure part low: d3 / b2
different-measure population low: d3 / c3 c4
different-measure part low: d3 / c5
refine bound: b3 / d1
different-measure part: b3 / d4
different-measure part: d5 / b3
different-measure part: d1 / d4
different-measure part: d5 / d1
conflict numbers: b6 / b9
conflict numbers: b7 / b8
different-measure part: b6 / c11
revise later: b9 < c11
different-measure part: c10 / b6
different-measure aspect: b9 / c10
agree equal so=t: c7 / d6
different-measure modality: c8 / d6
different-measure modality: c7 / c8
agree equal so=t: b1 / d9
revise corrected so=t: b1 < d8
revise corrected: d9 < d8
agree equal: b4 / c12
