@story mine-flood industrial-accident dev
@report radio 2025-03-17
ULGAN, March 17. [[Fourteen|a1|14|trapped miner|Bakyt Orazov]] miners are trapped [[300 metres|a2|300|located =metre|Bakyt Orazov|opt]] underground after water broke into the Kara-Tash gold mine in the early hours, mine director Bakyt Orazov told Radio Ulgan. He said [[92|a3|92|rescued miner|Bakyt Orazov]] others on the shift had got out by themselves.

Pumps are being brought from the capital. "They can lift [[600 cubic metres|a4|600|pumped =cubic_metre|Bakyt Orazov|modality=planned]] an hour," said Orazov, "and there's [[20,000|a5|20000|flooded =cubic_metre|Bakyt Orazov]] down there."

The trapped men are believed to be in a raise on the fourth level, which has air for [[three or four days|a6|3..4|lasted =day|?rescuers]], according to rescuers.
@report wire 2025-03-18
ULGAN (Steppe Press) - Rescuers pumping out a flooded gold mine brought [[three|b1|3|rescued miner|emergencies ministry]] miners to the surface alive on Tuesday, a day after water trapped [[14|b2|14|trapped miner|emergencies ministry]] men below ground, the emergencies ministry said.

[[Eleven|b3|11|trapped miner|Saltanat Iskakova@regional rescue service]] miners are still below, and knocking has been heard from at least [[six|b4|>=6|heard miner|Saltanat Iskakova]], said Saltanat Iskakova, deputy head of the regional rescue service.

The company, Kara-Tash Gold, said in a stock exchange notice that [[106|b5|106|present worker|Kara-Tash Gold]] workers had been on shift. It put the lost output at [[1,200 ounces|b6|1200|lost =ounce|Kara-Tash Gold]] a week, and its shares fell [[8%|b7|8|fell =percentage|]].

The trade inspector's office opened a criminal case. The mine was fined [[$9,000|b8|9000|paid =dollar||bg]] over drainage two years ago.
@report evening 2025-03-19
By the third evening the women at the gate had stopped asking the guards. Then the lamp went green.

[[Nine|c1|9|rescued miner|Saltanat Iskakova]] men have now come up alive, Saltanat Iskakova said at 9 p.m., and [[two|c2|2|killed miner|Saltanat Iskakova]] were found drowned. That leaves [[three|c3|3|trapped miner|]]. 

Orazov, the director, speaks of [[four|c4|4|trapped miner|Bakyt Orazov]]: a surveyor, he told us, was not on the list. "So it was [[15|c5|15|trapped miner|Bakyt Orazov]] and not [[14|c6|14|trapped miner|Bakyt Orazov]]. I'm sorry. I signed that list."

Of the water, about [[two thirds|c7|67|pumped =percentage|?An engineer]] are out, an engineer said; some [[13,000 cubic metres|c8|~13000|pumped =cubic_metre|?An engineer]].
@report agency 2025-03-22
ULGAN, March 22 - The last body was brought out of the Kara-Tash mine on Saturday, closing a rescue in which [[nine|d1|9|rescued miner|]] of [[15|d2|15|trapped miner|]] trapped miners were saved. [[Six|d3|6|killed miner|emergencies ministry]] died, the emergencies ministry said.

Prosecutors arrested director Bakyt Orazov and [[two|d4|2|arrested engineer|]] engineers. Kara-Tash Gold will pay [[20 million tenge|d5|2e7|promised =tenge|]] to each family. Weekly losses are put at [[$3.1 million|d6|3.1e6|loss =dollar|]].

A commission found that an old working holding [[21,500 cubic metres|d7|21500|flooded =cubic_metre|commission]] of water had not been on the maps.
@pairs
agree equal so=f: a1 / b2
agree equal so=t: a1 / c6
revise corrected so=t: a1 < c5
revise corrected: a1 < d2
agree equal: b2 / c6
revise corrected: b2 < c5
revise corrected so=t: b2 < d2
revise corrected: c6 < c5
revise corrected: c6 < d2
agree equal: c5 / d2
different-measure part: b3 / b2
revise later: b3 < c3 c4
conflict numbers: c3 / c4
different-measure part: b3 / a1 d2
different-measure part: c3 c4 / a1 b2 d2
different-measure part: b3 / c5 c6
different-measure population: a3 / b1 c1 d1
revise later so=u: b1 < c1
revise later so=t: b1 < d1
agree equal so=u: c1 / d1
different-measure part: b1 / b2
different-measure part: d1 d3 / d2
revise later so=u: c2 < d3
different-measure part: a3 / b5
different-measure part: a1 / b5
different-measure place: a5 / d7
different-measure part: c8 / a5 d7
different-measure modality: a4 / c8
different-measure aspect: b1 / c3
different-measure aspect: b4 / d3
different-measure part: c1 c2 / c5
