@story north-election election gate
@report night 2025-06-29
HALVERN, June 29 - Norrland's Centre Alliance led the opposition Labour Front by a hair on Sunday night in an election that could bring down Prime Minister Sigrun Dahle.

An exit poll for public broadcaster NRT gave the Alliance [[36 to 38 percent|a1|36..38|won =percentage|exit poll < NRT|modality=forecast]] and Labour [[35 to 37 percent|a2|35..37|won =percentage|exit poll < NRT|modality=forecast]]. With [[40%|a3|40|counted =percentage|Electoral Commission]] of votes counted the Electoral Commission put the Alliance on [[37.9%|a4|37.9|won =percentage|Electoral Commission]] and Labour on [[34.2%|a5|34.2|won =percentage|Electoral Commission]].

Turnout was [[71 percent|a6|71|voted =percentage|Electoral Commission]] at 8 p.m., the commission said, the highest since [[79 percent|a7|79|voted =percentage|Electoral Commission|bg]] in 1990.

Labour leader Knut Barlien said his own party's count in [[300|a8|300|counted station|Knut Barlien]] polling stations showed Labour ahead by "[[two points|a9|2|led =percentage_point|Knut Barlien]], and growing".
@report morning 2025-06-30
It is Labour. With [[98%|b1|98|counted =percentage|Electoral Commission]] of the vote in, Knut Barlien's party has [[36.8%|b2|36.8|won =percentage|Electoral Commission]] to the Alliance's [[36.1%|b3|36.1|won =percentage|Electoral Commission]], according to the Electoral Commission, and [[64|b4|64|won seat|Electoral Commission]] seats in the [[150|b12|150|present seat||opt]]-seat Storting against [[61|b5|61|won seat|Electoral Commission]]. The Greens take [[14|b6|14|won seat|]], and the Agrarians [[11|b7|11|won seat|]].

Sigrun Dahle conceded at 2.40 a.m. "[[Nine thousand|b8|9000|led vote|Sigrun Dahle]] votes is not much," she told supporters, "but it is enough."

Turnout reached [[74.6%|b9|74.6|voted =percentage|]].

Police in the port of Skarv reported [[two|b10|2|stolen box|Police]] ballot boxes stolen; the commission says these held no more than [[1,400|b11|<=1400|stolen vote|commission]] votes.
@report partysite 2025-07-01
WE WON – AND THEY KNOW IT

Friends, the so-called result is not the last word. Our lawyers have collected complaints from [[212|c1|212|disputed station|Alliance]] polling stations. In Skarv alone [[six|c2|6|stolen box|Alliance]] ballot boxes with [[5,000|c3|5000|stolen vote|Alliance]] Alliance votes were stolen by masked men.

Party secretary Eyvind Raam: "We demand a recount in [[40|c4|40|demanded municipality|Eyvind Raam|modality=demanded]] municipalities. The margin is [[7,812|c5|7812|led vote|Eyvind Raam]] votes. That can turn in an afternoon."

Donate! We need [[2 million kroner|c6|2e6|demanded =krone||modality=demanded]] by Friday.
@report final 2025-07-09
The Electoral Commission declared the Labour Front the winner of the general election on Wednesday after a partial recount in [[17|d1|17|recounted municipality|]] municipalities.

Final result: Labour [[36.7%|d2|36.7|won =percentage|Electoral Commission]] ([[64|d3|64|won seat|Electoral Commission]] seats), Centre Alliance [[36.3%|d4|36.3|won =percentage|Electoral Commission]] ([[62|d5|62|won seat|Electoral Commission]]), Greens [[9.1%|d15|9.1|won =percentage|Electoral Commission|opt]] ([[13|d6|13|won seat|Electoral Commission]]), Agrarians [[7%|d16|7|won =percentage|Electoral Commission|opt]] ([[11|d7|11|won seat|Electoral Commission]]). The recount cut Labour's lead from [[9,104|d8|9104|led vote|]] votes to [[6,377|d9|6377|led vote|]].

Turnout was [[74.6%|d10|74.6|voted =percentage|]]. Commission chair Tuva Lindgren said that [[212|d11|212|filed complaint|Tuva Lindgren]] complaints had been received, of which [[31|d12|31|upheld complaint|Tuva Lindgren]] were upheld. [[Three|d13|3|stolen box|Tuva Lindgren]] boxes are still missing in Skarv, she said.

Observers from the Nordic Council called the vote "orderly". They had [[85|d14|85|present observer|]] people in the country.
@pairs
different-measure aspect: a3 / b2 b3 d2 d4
different-measure modality low: a1 / a4
different-measure modality low: a2 / a5
different-measure modality: a1 / b3 d4
different-measure modality: a2 / b2 d2
different-measure population: a1 / b2 d2
different-measure population: a2 / b3 d4
different-measure population: a1 / a2 a5
different-measure population: a2 / a4
different-measure population: a4 / a5 b2 d2
different-measure population: a5 / b3 d4
revise later so=t: a4 < b3 d4
revise later so=t: a5 < b2 d2
different-measure population: b2 / b3 d4
different-measure population: d2 / b3 d4
revise later so=t: b2 < d2
revise later so=t: b3 < d4
revise later: a3 < b1
revise later so=t: a6 < b9 d10
agree equal so=t: b9 / d10
agree equal: b4 / d3
revise corrected: b5 < d5
revise corrected: b6 < d6
agree equal: b7 / d7
different-measure population: b4 / b5 d5
different-measure population: d3 / b5
different-measure population: d3 / d5
different-measure population: b6 / d7
different-measure population: d6 / b7
refine rounding: b8 / d8
revise later: b8 < d9
conflict numbers low: b8 / c5
conflict numbers: c5 / d8
revise later: c5 < d9
revise corrected: d8 < d9
conflict numbers: b10 / c2
revise later: b10 < d13
conflict numbers: c2 / d13
conflict numbers: b11 / c3
different-measure thing: c1 / d11
different-measure part: d12 / d11
different-measure modality: c4 / d1
different-measure population: b4 b5 / d6 d7
different-measure population: b6 b7 / d3 d5
