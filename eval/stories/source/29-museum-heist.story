@story museum-heist crime dev
@report wire 2025-10-27
VALMERE, Oct 27 (Continental) - Thieves broke into the Orlov Museum in Valmere before dawn on Monday and made off with [[nine|a1|9|stolen painting|Valmere police]] paintings in less than [[six minutes|a2|<6|lasted =minute|Valmere police]], Valmere police said.

The haul includes a small Corot and [[two|a3|2|stolen painting|museum]] Vuillards, the museum said. It declined to put a value on the works. Art lawyer Simone Averill said they would fetch "[[€40 million|a4|4e7|valued =euro|Simone Averill]] on a good day, and nothing at all now".

Police are looking for [[four|a5|4|present suspect|]] people and a white van.

A guard of 58 was tied up but unhurt.
@report local 2025-10-28
[[Seven minutes|b10|7|lasted =minute|Laure Bastien|rep=b1]]. That's how long it took, Commissioner Laure Bastien said yesterday: [[seven minutes|b1|7|lasted =minute|Laure Bastien]] from the first pane of glass to the last tail light.

[[Nine|b2|9|stolen painting|]] paintings are missing, and the museum discovered last night that [[three|b3|3|stolen drawing|museum]] drawings are gone too. That makes [[12|b4|12|stolen work|]] works. They are insured for [[€31 million|b5|3.1e7|insured =euro|Marek Orlov]], director Marek Orlov told us.

[[Eleven|b6|11|working camera|guards' union]] of the museum's [[36|b7|36|present camera|guards' union]] cameras were working, the guards' union says. Orlov says [[30|b8|30|working camera|Marek Orlov]].

Last year [[61,000|b9|61000|visited person||bg]] people visited the house.
@report magazine 2025-11-05
[[A dozen|c1|12|stolen work|]] works, [[four|c2|4|present man|]] men, one van, no plan B. The police found the first canvas by the motorway on Sunday.

They have since arrested [[two|c3|2|arrested brother|Laure Bastien]] brothers, Bastien says, and recovered [[five|c4|5|found painting|Laure Bastien]] of the [[nine|c10|9|stolen painting|Laure Bastien@police]] paintings. What remains is worth perhaps [[€15 million|c5|1.5e7|valued =euro|Simone Averill]], Ms Averill reckons; the lot was worth "[[thirty-five to forty-five million|c6|3.5e7..4.5e7|valued =euro|Simone Averill]]".

A source at the insurer told me that a reward of [[a million|c7|1e6|offered =euro|?A source at the insurer]] euros is on the table.

The auditors' warning of 2023 counted [[25|c8|25|broken camera|auditors]] dead cameras out of [[36|c9|36|present camera|auditors]].
@pairs
agree equal so=u: a1 / b2
conflict renderings low so=t: a2 / b1
different-measure part: a3 / a1
different-measure part: a3 / b2
agree equal: b4 / c1
different-measure part: b2 b3 / b4
different-measure part: a1 / b4
different-measure part: a3 / b4
refine rounding low: a4 / c6
different-measure part: c5 / a4
different-measure part: c5 / c6
different-measure aspect: b5 / a4
different-measure aspect low: b5 / c6
different-measure part: c4 / a1 b2
agree equal so=u: a5 / c2
conflict numbers: b6 / b8
agree equal so=f: b7 / c9
different-measure part: b6 b8 / b7
agree equal: a1 b2 / c10
different-measure part: c4 / c10
different-measure part: a3 / c10
different-measure part: c10 / c1
different-measure part: c10 / b4
