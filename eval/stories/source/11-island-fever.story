@story island-fever epidemic dev
@report ministry 2026-04-10
PRESS RELEASE No. 41
Ministry of Health, Port Amity

The Ministry confirms [[18|a1|18|infected case|Ministry of Health]] cases of Lassa-like fever on the island of St Rose, including [[two|a2|2|killed person|Ministry of Health]] deaths, as of noon today. [[Ninety-four|a3|94|monitored contact|Ministry of Health]] contacts are being followed.

The public is assured that there are [[60|a4|60|present bed|Ministry of Health]] isolation beds at the General Hospital. Schools on St Rose are closed for [[two weeks|a5|2|planned_for =week|Ministry of Health]].
@report wire 2026-04-13
PORT AMITY, April 13 (Carib News) — [[Five|b1|5|killed person|Ministry of Health]] people have now died in an outbreak of haemorrhagic fever on St Rose, the health ministry said on Monday, and confirmed infections have climbed to [[34|b2|34|infected case|Ministry of Health]] from [[18|b3|18|infected case|Ministry of Health]] on Friday.

The World Health Organization said it was aware of a further [[47|b4|47|suspected case|World Health Organization]] suspected cases. A WHO team of [[six|b5|6|present expert|]] landed on Sunday.

Doctors say the true number is higher. Dr Althea Simms, who runs the fever ward, told Carib News she had [[40|b6|40|present patient|Althea Simms]] patients in a ward built for [[28|b7|28|present bed|Althea Simms]]. "The ministry keeps talking about [[60|b8|60|present bed|Ministry of Health < Althea Simms]] beds. I'd like somebody to show me the other half," she said.

Cruise line Halcyon cancelled [[14|b9|14|cancelled call|]] port calls.
@report editorial 2026-04-15
What the health minister, Winston Grell, said on Tuesday: the outbreak is "contained", there are [[37|c1|37|infected case|Winston Grell]] confirmed cases and [[six|c2|6|killed person|Winston Grell]] deaths, and [[nine in ten|c3|90|vaccinated =percentage|Winston Grell]] health workers have been vaccinated.

What he did not say: that [[11|c4|11|infected worker|nurses' union]] of the cases are nurses and porters, as their union revealed an hour later. That the contact list has grown to more than [[300|c5|>300|monitored contact|]]. That, by the union's reckoning, only [[half|c6|50|vaccinated =percentage|nurses' union]] of the staff have had the jab.

We also note that the minister told us in January the islands held [[20,000|c7|20000|present dose|Winston Grell]] doses. The chief pharmacist says she counted [[2,000|c8|2000|present dose|chief pharmacist]].
@report who 2026-04-24
Disease Outbreak News

Between 2 and 22 April 2026, [[61|d1|61|infected case|]] laboratory-confirmed and [[23|d2|23|probable case|]] probable cases were reported from St Rose ([[58|d3|58|infected case|]]) and Grand Amity ([[3|d4|3|infected case|]] confirmed). [[Twelve|d5|12|killed person|]] deaths have occurred among confirmed cases (case fatality ratio [[19.7%|d6|19.7|killed =percentage|]]) and [[four|d7|4|killed person|]] among probable ones.

[[Fourteen|d8|14|infected worker|]] health workers have been infected. Of [[412|d9|412|monitored contact|]] contacts listed, [[96%|d10|96|monitored =percentage|]] were seen in the last 24 hours.

Vaccination coverage among health workers was [[54%|d11|54|vaccinated =percentage|]] on 10 April.
@report local 2026-04-25
The WHO says [[61|e7|61|infected case|WHO]]. The ministry, in its bulletin on Friday, said [[63|e1|63|infected case|Ministry of Health]]. Nobody at either office could tell us who the other [[two|e2|2|infected case|]] are.

What we do know is that [[16|e3|16|killed person|]] of our neighbours are in the new cemetery at Palm Point. Dr Simms told a town meeting that the ministry counts only the [[12|e4|12|killed person|Ministry of Health < Althea Simms]] whose tests came back in time.

On the bright side, there were just [[nine|e5|9|present patient|]] patients on the fever ward yesterday. Schools, which were to stay shut [[two weeks|e8|2|planned_for =week||opt]], will reopen on Monday after [[17 days|e6|17|lasted =day|]].
@pairs
agree equal so=t: a1 / b3
revise later: a1 b3 < b2
revise later: a1 < c1
revise later: a1 < d1 e1
revise later: b2 < c1 d1 e1
revise later: b3 < c1 d1 e1
revise later: c1 < d1 e1
conflict numbers: d1 / e1
different-measure part: d3 d4 / d1
different-measure part: d3 d4 / e1
different-measure part: e2 / d1 e1
different-measure population low: a1 b2 b3 c1 d3 d4 / e2
different-measure aspect: c3 / d10
different-measure aspect: c4 / d5 e4
different-measure part: c4 / c1
different-measure part: c4 / a1 b2 b3 d1 e1
different-measure part: d8 / d1 e1
different-measure part: d8 / b2 c1 a1 b3
different-measure part: c4 / d8
different-measure population: c4 d8 / d3 d4
different-measure population: c4 d8 / e2
revise later low: a1 b2 b3 c1 < d3
different-measure place low: d4 / a1 b2 b3 c1
revise later: a2 < b1 c2 d5
revise later: b1 < c2 d5
revise later: c2 < d5
different-measure population: d7 / a2 b1 c2 d5
agree equal so=u: d5 / e4
different-measure part: d5 d7 / e3
revise later: a2 b1 c2 < e4
revise later: a2 b1 c2 < e3
different-measure part: e4 / e3
different-measure population: d7 / e4
different-measure aspect: b2 / b4
different-measure aspect: d2 / d1
revise later: a3 < c5 d9
refine bound: c5 / d9
conflict numbers: a4 / b7
agree equal so=t: a4 / b8
conflict numbers: b7 / b8
conflict numbers: c3 / c6 d11
refine rounding: c6 / d11
conflict numbers: c7 / c8
different-measure day: b6 / e5
different-measure modality: a5 / e6
agree equal: d1 / e7
conflict numbers: e1 / e7
revise later: a1 b2 b3 c1 < e7
different-measure part: d3 d4 c4 d8 e2 / e7
