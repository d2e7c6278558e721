@story river-flood flood gate
@report regional 2025-07-08
[[Three|a8|3|killed person|Markus Thalin|rep=a2]] people have died and [[eleven|a1|11|missing person|Markus Thalin]] are missing after the Aren burst its banks on Monday night, district governor Markus Thalin said this morning.

The [[three|a2|3|killed person|]] dead are a couple in their seventies who were trapped in a cellar in Oberaren and a driver whose car was swept from the B 31. Fire crews brought [[140|a3|140|rescued person|fire brigade]] people to safety by boat, the fire brigade said, and a helicopter lifted [[23|a4|23|rescued person|]] campers off an island.

At the Mühlen gauge the river reached [[7.42 metres|a5|7.42|measured =metre|water authority]], the highest since measurements began, according to the water authority. In Aren itself [[4,300|a6|4300|without_power household|Rheintal Netz]] households have no electricity, Rheintal Netz said.

Thalin said he had asked the army for [[200|a7|200|demanded soldier|Markus Thalin]] soldiers.
@report national 2025-07-08
BERLIN — At least [[five|b1|>=5|killed person|interior ministry]] people were killed and around [[a dozen|b2|~12|missing person|interior ministry]] are unaccounted for in the worst flooding in the Aren valley in living memory, the state's interior ministry said on Tuesday afternoon.

A spokeswoman, Ute Kaspar, said that the earlier figure of [[three|b3|3|killed person|Ute Kaspar]] did not include [[two|b4|2|killed person|Ute Kaspar]] bodies found at noon in Niederaren.

The army is sending [[350|b5|350|present soldier|Defence Ministry]] soldiers and [[nine|b6|9|present helicopter|Defence Ministry]] helicopters, the Defence Ministry said. The insurers' federation expects claims of [[€300 million to €500 million|b7|3e8..5e8|loss =euro|insurers' federation|modality=forecast]]. Chancellor Petra Lohmann will visit the valley tomorrow.

In the river town of Aren the mayor, Jens Wolter, said [[half|b8|50|flooded =percentage|Jens Wolter]] of the old town stood under water.
@report tabloid 2025-07-09
FLOOD HELL: NOW [[SIX|c9|6|killed person||rep=c1]] DEAD

It is the flood nobody saw coming. [[Six|c1|6|killed person|]] people are dead, among them Markus S., 34, a volunteer firefighter. [[Eight|c2|8|missing person|]] are still missing.

How high was it really? Our reporter saw the mark at the Mühlen mill: almost [[8 metres|c3|~8|measured =metre|]]! The office says [[7.42|c4|7.42|measured =metre|water authority]].

"Nobody rang the siren," says Gerda P., 81. Mayor Jens Wolter hits back: the siren rang [[twice|c5|2|rang siren|Jens Wolter|opt]]. 

Damage in the valley: at least [[half a billion euros|c6|>=5e8|damage =euro|Markus Thalin]], says governor Thalin. [[2,100|c7|2100|without_power household|]] homes still dark. Chancellor Lohmann brought [[50 million|c8|5e7|promised =euro|]] in emergency aid, a fraction of what is needed.
@report followup 2025-07-15
AREN — The search along the Aren ended on Monday. [[Nine|d1|9|killed person|Markus Thalin]] people lost their lives in last week's flood and [[one|d2|1|missing person|Markus Thalin]] man remains missing, governor Markus Thalin said.

[[Five|d3|5|killed person|]] of the dead came from Niederaren, where no warning was received. The district's own report, which was leaked to the broadcaster SRW, finds that [[seventeen|d4|17|failed siren|district's report < SRW]] of [[41|d5|41|present siren|district's report < SRW]] sirens stayed silent. Thalin, asked about that on Monday, said only [[four|d6|4|failed siren|Markus Thalin]] had failed.

The insurers' federation raised its estimate to [[€720 million|d7|7.2e8|loss =euro|insurers' federation]] for insured losses alone; the finance ministry puts the whole damage at [[1.3 billion euros|d8|1.3e9|damage =euro|finance ministry]]. Some [[380|d9|~380|destroyed house|]] houses will have to be torn down, or [[one in six|d10|17|destroyed =percentage||opt]] in the valley.

At the height of the flood [[4,300|d11|4300|without_power household|]] households had no power; all have been reconnected.

The water authority has corrected the peak at Mühlen to [[7.61 metres|d12|7.61|measured =metre|water authority]] after examining the gauge, which had jammed.
@pairs
revise later: a2 < b1 c1 d1
agree equal: a2 / b3
revise later: b1 < c1 d1
revise later: b3 < b1
revise later: b3 < c1 d1
different-measure part: b4 / b1
different-measure part: b4 / c1 d1
different-measure population low: b4 / a2
revise later: c1 < d1
different-measure part: d3 / d1
different-measure part low: d3 / c1 b1
different-measure place low: d3 / a2 b3
refine rounding: a1 / b2
revise later: a1 b2 < c2
revise later: a1 b2 c2 < d2
different-measure modality: a7 / b5
refine rounding: a5 / c3
agree equal: a5 / c4
different-measure part low: b4 / d3
refine rounding: c3 / c4
revise corrected: a5 c4 < d12
refine rounding: c3 / d12
different-measure modality low: b7 / c6 d8
revise later: b7 < d7
conflict numbers low: c6 / d8
different-measure part low: c6 / d7
different-measure part: d7 / d8
revise later: a6 < c7
agree equal: a6 / d11
revise later low: d11 < c7
conflict numbers: d4 / d6
different-measure part: d4 d6 / d5
different-measure population: a3 / a4
