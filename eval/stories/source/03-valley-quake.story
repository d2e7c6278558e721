@story valley-quake earthquake dev
@report wire 2026-01-12
CUSCAYA, Jan 12 (Andes Wire) — A strong earthquake shook the Cuscaya valley on Monday morning, flattening adobe houses and killing at least [[31|a1|>=31|killed person|Rosa Iparra]] people, civil defence chief Rosa Iparra said.

The tremor struck at 5:52 a.m. at a depth of [[14 kilometres|a2|14|deep =kilometre|Geological Institute]] and had a magnitude of [[6.8|a3|6.8|measured magnitude|Geological Institute]], the Geological Institute said. The United States Geological Survey measured it at [[6.6|a4|6.6|measured magnitude|United States Geological Survey]].

"We have [[31|a5|31|killed person|Rosa Iparra|rep=a1]] dead and that will go up," Iparra told Radio Valle. [[Hundreds|a9|200..999|injured person|Rosa Iparra]] of people were hurt, she said, without giving a number. Rescuers had pulled [[14|a6|14|rescued person|]] people alive from a collapsed market in San Jerico, where up to [[50|a7|<=50|missing person|Rosa Iparra]] traders were thought to be still buried.

Around [[60 per cent|a8|~60|destroyed =percentage|Teo Manrique]] of the houses in San Jerico were down, its mayor, Teo Manrique, estimated.
@report paper 2026-01-13
The dead of Cuscaya now number [[87|b1|87|killed person|civil defence]], civil defence said on Tuesday night, and more than [[400|b2|>400|injured person|civil defence]] have been hurt.

San Jerico has been hit worst: [[52|b3|52|killed person|]] of the victims died there, [[29|b4|29|killed person|]] of them in the covered market. The search of the market ended yesterday after dogs found nobody else.

Mayor Teo Manrique took back his first estimate. "I said [[sixty percent|b5|60|destroyed =percentage|Teo Manrique]] from the back of a pickup. We have walked the streets since, and [[two houses in five|b6|40|destroyed =percentage|Teo Manrique]] are gone," he said. The engineers' college speaks of [[1,900|b7|1900|destroyed house|engineers' college]] houses destroyed and [[3,400|b8|3400|damaged house|engineers' college]] damaged in the valley as a whole.

President Elmira Quiso flew over the valley in the afternoon and promised [[80 million soles|b9|8e7|promised =sol|Elmira Quiso]]. Some [[12,000|b10|~12000|displaced person|]] people spent the night in the open at [[minus four degrees|b11|-4|measured =degree||opt]].
@report ngo 2026-01-14
SITUATION REPORT 2 — CUSCAYA EARTHQUAKE

Highlights
• [[112|c1|112|killed person|civil defence]] deaths confirmed as of 14 January, 18:00 (civil defence)
• [[463|c2|463|injured person|Health Ministry]] people injured, of whom [[71|c3|71|injured person|Health Ministry]] seriously (Health Ministry)
• [[2,150|c4|2150|destroyed house|]] houses destroyed across [[nine|c5|9|affected district|]] districts
• An estimated [[11,600|c6|~11600|displaced person|]] people are displaced and staying in [[38|c7|38|present camp|]] camps

The magnitude has been revised by the Geological Institute from [[6.8|c13|6.8|measured magnitude|Geological Institute]] to [[6.7|c8|6.7|measured magnitude|Geological Institute]].

Needs: [[5,000|c9|5000|needed tent|]] tents and [[20,000|c10|20000|needed blanket|]] blankets. The government has pledged [[80 million soles|c11|8e7|promised =sol|government]]; [[$12 million|c12|1.2e7|demanded =dollar|]] is sought from donors in a flash appeal that will be launched on Friday.
@report magazine 2026-01-20
A week later, what do we know? That [[118|d1|118|killed person|]] people died, [[54|d2|54|killed person|]] of them in San Jerico, and that they died in houses that everyone knew would fall.

Aurelio Pinedo, who teaches engineering in the capital, told me that nearly [[all|d3|~90|destroyed =percentage|Aurelio Pinedo|opt]] the collapsed walls were unreinforced. In 2009 a quake of almost the same strength killed [[203|d4|203|killed person||bg]] here. "We lost [[a third of the valley's houses|d5|33|destroyed =percentage|Aurelio Pinedo|opt]], more or less, and we will lose them again," Pinedo said.

Rosa Iparra of civil defence says she is proud that [[37|d6|37|rescued person|Rosa Iparra]] people were brought out alive. Manrique, the mayor, says that [[1,900|d7|1900|destroyed house|Teo Manrique]] families in the valley have lost a house; the ministry says [[2,150|d8|2150|destroyed house|ministry]].

The president's [[80 million|d9|8e7|promised =sol|Elmira Quiso|opt]] has not arrived.
@pairs
revise later: a1 < b1 c1 d1
revise later: b1 < c1 d1
revise later: c1 < d1
different-measure part: b3 b4 / b1
different-measure part: b3 / c1 d1
different-measure part: b4 / a1 c1 d1
different-measure part: b4 / b3 d2
revise later: b3 < d2
different-measure part: d2 / d1 b1 c1
different-measure part: a1 / b3 d2
different-measure aspect: a7 / b3 d2
different-measure part: c3 / c2
refine bound: b2 / c2
different-measure part: b2 / c3
conflict numbers: a3 / a4
revise corrected: a3 < c8
conflict numbers: a4 / c8
revise corrected: b5 < b6
agree equal so=t: a8 / b5
revise corrected: a8 < b6
revise later low: b7 < c4
different-measure thing: b7 / d7
different-measure thing: c4 / d8
different-measure thing: b7 / d8
different-measure thing: d7 / c4
conflict numbers: d7 / d8
agree equal so=t: b9 / c11
different-measure aspect: b10 / c6
different-measure part low: a6 / d6
refine vague: a9 / b2 c2
different-measure part: c3 / a9
agree equal: a3 / c13
conflict numbers: a4 / c13
revise corrected: c13 < c8
