@story strait-spill environment gate
@report coastguard 2025-12-14
At 04:30 local time the tanker Pelorus Dawn, loaded with [[84,000 tonnes|a1|84000|carried =tonne|Coast Guard]] of heavy fuel oil, grounded on Corbel Reef in the Strait of Vane. All [[24|a2|24|rescued crew|Coast Guard]] crew have been evacuated by helicopter. [[One|a3|1|injured sailor|Coast Guard]] sailor has a broken arm.

Aerial observation at first light showed a slick [[5 kilometres|a4|5|measured =kilometre|Coast Guard]] long. The Coast Guard estimates that [[300 to 500 tonnes|a5|300..500|spilled =tonne|Coast Guard]] have been released. [[Six|a6|6|present ship|Coast Guard]] response ships are on their way.
@report wire 2025-12-15
SAINT-OMBRE (Canal News) - Black oil washed up on [[30 kilometres|b1|30|polluted =kilometre|Yannick Le Floc'h]] of beach on Monday after a tanker ran aground in the Strait of Vane, said Yannick Le Floc'h, mayor of Saint-Ombre.

The ship's owner, Pelorus Maritime, said no more than [[800 tonnes|b2|<=800|spilled =tonne|Pelorus Maritime]] had escaped from [[two|b3|2|ruptured tank|Pelorus Maritime]] ruptured tanks. Environmental group Clean Strait, which flew over the wreck, spoke of at least [[2,500|b4|>=2500|spilled =tonne|Clean Strait]] tonnes.

The slick is [[22 km|b5|22|measured =kilometre|Coast Guard]] long, the Coast Guard said on Monday morning, from [[5 km|b8|5|measured =kilometre|Coast Guard]] the day before.

Volunteers had picked up [[140|b6|140|found bird|]] dead birds by noon. Fishing has been banned for [[a month|b7|1|planned_for =month|]].
@report paper 2025-12-19
The environment minister, Solène Garrec, told the assembly on Thursday that [[3,200 tonnes|c1|3200|spilled =tonne|Solène Garrec]] had been lost from the Pelorus Dawn and that [[four|c2|4|ruptured tank|Solène Garrec]] of its [[twelve|c3|12|present tank|Solène Garrec]] tanks were open to the sea. "We were told [[two|c4|2|ruptured tank|Pelorus Maritime < Solène Garrec]] by the owner," she said. "We were told many things."

The oil has reached [[95 kilometres|c5|95|polluted =kilometre|]] of coast. About [[1,700|c6|~1700|present volunteer|]] volunteers and [[600|c7|600|present soldier|]] soldiers are shovelling.

Bird rescuers have collected [[2,340|c8|2340|found bird|League for Birds]] oiled birds, according to the League for Birds, of which [[410|c9|410|rescued bird|League for Birds]] were alive.

Pumping the remaining [[80,000 tonnes|c10|80000|present =tonne|Solène Garrec]] will take [[six weeks|c11|6|planned_for =week|Solène Garrec|modality=planned]] if the weather holds, Garrec said.
@report claims 2026-03-30
One hundred days on, the bill. The fund that compensates victims of oil spills has received [[3,900|d1|3900|filed claim|]] claims worth [[€212 million|d2|2.12e8|demanded =euro||modality=demanded]]. Under the convention it can pay no more than [[€95 million|d3|<=9.5e7|paid =euro||modality=possible]]. 

The state alone wants [[€88 million|d4|8.8e7|demanded =euro|state|modality=demanded]] for the clean-up of [[118 kilometres|d5|118|polluted =kilometre|]] of shore. Fishermen ask for [[€41 million|d6|4.1e7|demanded =euro|?Fishermen|modality=demanded]]; Pelorus Maritime has offered them [[€6 million|d7|6e6|offered =euro|Pelorus Maritime]].

In the end [[4,150 tonnes|d8|4150|spilled =tonne|Coast Guard]] went into the water, according to the Coast Guard's final report. Pelorus Maritime, having said [[800|d11|800|spilled =tonne|Pelorus Maritime]] in December, told the court that it was "closer to [[3,000|d9|~3000|spilled =tonne|Pelorus Maritime]]".

The League for Birds stopped counting at [[11,000|d10|11000|found bird|League for Birds]].
@pairs
agree overlap: a5 / b2
conflict numbers: b2 / b4
revise later low: a5 < b4
revise later: a5 < c1
revise later so=t: a5 < d8
revise later: b2 < d9
conflict numbers: b2 / c1 d8
refine bound: b4 / c1 d8 d9
revise later: c1 < d8
refine rounding: c1 / d9
conflict numbers: d8 / d9
revise later: a5 < d9
revise later so=t: a4 < b5
revise later: b1 < c5 d5
revise later: c5 < d5
conflict numbers: b3 / c2
agree equal so=t: b3 / c4
conflict numbers: c2 / c4
different-measure part: b3 / c3
different-measure part: c2 / c3
different-measure part: c10 / a1
different-measure part: c1 d8 / a1
different-measure part: b6 / c8
revise later: b6 < d10
revise later so=t: c8 < d10
different-measure part: c9 / c8
different-measure part: d4 d6 / d2
different-measure modality: d6 / d7
different-measure aspect: d3 / d4
agree equal: a4 / b8
revise later: b8 < b5
agree equal so=t: b2 / d11
revise later so=t: d11 < d9
conflict numbers: d11 / c1 d8 b4
conflict numbers: a5 / d11
