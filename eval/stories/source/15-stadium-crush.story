@story stadium-crush sport dev
@report agency 2025-04-06
KINTAMPU, April 6 (WestAf News) - At least [[12|a1|>=12|killed person|Ministry of Sport]] people died in a crush at the gates of the Kintampu national stadium on Sunday before the cup semi-final between Asomdwe Stars and Real Volta, the Ministry of Sport said.

Witnesses said only [[two|a2|2|open gate|?Witnesses]] of the [[nine|a3|9|present gate|?Witnesses]] gates were open when supporters surged forward about an hour before kick-off. The stadium holds [[38,000|a4|38000|allowed person|]]; more than [[50,000|a5|>50000|present person|?Witnesses]] had turned up, they said.

The match went ahead. Stars won 2-1 in front of [[31,400|a6|31400|present spectator|]] spectators with a goal in the 89th minute by Kwame Addai.

The club's general manager, Felicia Ocran, said she had learnt of the deaths at half-time. "Nobody told the referee," she said.
@report sportsdesk 2025-04-07
The cup semi-final that should never have been played finished 2-1, and [[16|b1|16|killed fan|]] fans never saw it.

Federation president Ernest Boadi said on Monday that the federation had sold [[36,000|b2|36000|sold ticket|Ernest Boadi]] tickets, "[[two thousand|b3|2000|unsold ticket|Ernest Boadi|opt]] under capacity". Police commander Yaw Frimpong said his men had seized [[4,500|b4|4500|seized ticket|Yaw Frimpong]] forged ones at the gates, and there must have been [[15,000|b5|15000|present person|Yaw Frimpong]] people in the street with no ticket at all.

[[Five|b6|5|open gate|Ernest Boadi]] gates were open, said Boadi. The commander said [[three|b7|3|open gate|Yaw Frimpong]].

Stars captain Joe Mills is giving his win bonus of [[2,000 cedi|b8|2000|paid =cedi|]] to the families. Addai's goal was his [[21st|b9|21|scored goal||opt]] of the season.
@report hospital 2025-04-07
Korle Hill Hospital received [[58|c1|58|injured person|Esi Aidoo]] injured people on Sunday evening, the hospital's director, Dr Esi Aidoo, said. [[Eleven|c2|11|killed person|Esi Aidoo]] were dead on arrival and [[three|c3|3|killed person|Esi Aidoo]] more died in the night. At the military hospital [[two|c4|2|killed person|]] people died.

[[Six|c5|6|killed child|Esi Aidoo]] of those who died at Korle Hill were under sixteen, she said. Most had injuries to the chest.

"We had [[four|c6|4|present doctor|Esi Aidoo]] doctors on the shift," Aidoo said. Families complain that bodies are being released only against [[300 cedi|c7|300|demanded =cedi|?Families]].
@report inquiry 2025-06-30
A judge has found the Football Federation and the police equally to blame for the April crush at the Kintampu stadium, in which [[17|d1|17|killed person|]] people were killed.

Justice Akua Sarkodie's report says that [[three|d2|3|open gate|Akua Sarkodie]] gates were open, that [[41,700|d3|41700|sold ticket|Akua Sarkodie]] tickets had been sold, [[5,700|d4|5700|sold ticket|Akua Sarkodie]] more than the federation admitted, and that between [[52,000 and 56,000|d5|52000..56000|present person|Akua Sarkodie]] people were in and around the ground. The crush lasted [[eleven minutes|d6|11|lasted =minute|Akua Sarkodie]].

The last victim, a boy of 15, died in May. [[Seven|d7|7|killed child|]] of the dead were children.

The judge recommends [[60,000 cedi|d8|60000|demanded =cedi|Akua Sarkodie]] in compensation for every family. The federation had offered [[10,000|d9|10000|offered =cedi|]].
@pairs
revise later: a1 < b1 d1
revise later: b1 < d1
different-measure part: c2 c3 c4 / a1 b1 d1
different-measure part: c5 / a1 b1 d1
different-measure part: c5 / d7
different-measure part: d7 / a1 b1
different-measure part: d7 / d1
different-measure population: d7 / c2 c3 c4
conflict numbers: a2 / b6 b7
conflict numbers: a2 / d2
conflict numbers: b6 / b7 d2
agree equal so=f: b7 / d2
different-measure part: a2 / a3
different-measure part: b6 b7 d2 / a3
different-measure place: a5 / a6
refine bound: a5 / d5
different-measure population: b5 / a5 a6 d5
different-measure place: a6 / d5
conflict numbers: b2 / d3
different-measure part: d4 / d3
different-measure population: c6 / a5 a6 b5 d5
different-measure thing: c7 / d8
different-measure population: d4 / b2
different-measure aspect: b4 / d4
