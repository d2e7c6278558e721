@story school-abduction crime gate
@report wire 2026-03-09
KADUWA, March 9 (Savanna News Agency) - Gunmen on motorcycles raided a boarding school in northwest Karo state early on Monday and took away [[dozens|a1|24..99|kidnapped pupil|?residents]] of pupils, residents said.

A parent, Musa Ibro, said he had counted [[63|a2|63|missing bed|Musa Ibro|opt]] empty beds. Police confirmed an attack at the Government Science School in Dankande and said [[one|a3|1|killed guard|Police]] guard was killed and [[two|a4|2|injured person|Police]] people were wounded. They gave no number for those missing.

The school has about [[400|a5|~400|present pupil|]] pupils, [[half|a6|50|present =percentage||opt]] of them boarders.

No group has claimed the attack. Gangs known locally as bandits have seized more than [[1,000|a7|>1000|kidnapped pupil|Save the Pupil|bg]] schoolchildren since 2021, according to Save the Pupil.
@report daily 2026-03-10
The governor of Karo, Alhaji Bashir Tanko, has said that [[52|b1|52|kidnapped pupil|Bashir Tanko]] students were abducted from the science school at Dankande, contrary to reports of higher numbers.

"The principal called the register in my presence," Tanko told newsmen at Government House. He said [[14|b2|14|escaped pupil|Bashir Tanko]] others who ran into the bush had returned.

But the Parents' Association listed [[81|b3|81|kidnapped pupil|Parents' Association]] names on Tuesday, [[29|b4|29|kidnapped girl|Parents' Association]] of them girls. Its secretary, Hauwa Lawal, said the governor's register was "last year's".

[[Two|b5|2|killed guard|Bashir Tanko]] guards died, not [[one|b6|1|killed guard|police]] as the police first said, Tanko added. He promised [[N10 million|b7|1e7|promised =naira|Bashir Tanko]] for information.

A security source told this paper the bandits, about [[120|b8|~120|present gunman|?A security source]] of them, are demanding [[N500 million|b9|5e8|demanded =naira|?A security source|modality=demanded]].
@report radio 2026-03-17
[[Nineteen|c1|19|freed pupil|army]] of the pupils abducted from Dankande last week are free, the army says. Colonel Yakubu Sule told our correspondent that troops freed them on Monday night near the Runka forest and killed [[eleven|c2|11|killed gunman|Yakubu Sule]] gunmen. 

The governor's spokesman said the army had informed him of [[23|c3|23|freed pupil|army < governor's spokesman]] rescued pupils. And Hauwa Lawal of the parents' association says she has hugged [[17|c4|17|freed pupil|Hauwa Lawal]].

The bandits are still asking for money: [[N300 million|c5|3e8|demanded =naira|Hauwa Lawal|modality=demanded]], down from [[half a billion|c6|5e8|demanded =naira|Hauwa Lawal|modality=demanded]], according to Lawal.
@report international 2026-04-02
The last of the pupils taken from a school in Karo came home on Wednesday after 23 days, in a convoy of [[six|d1|6|present bus|]] buses.

The government of the state says [[58|d2|58|freed pupil|government]] were freed on Wednesday and that, with those who were rescued in March, all [[77|d3|77|kidnapped pupil|government]] who had been abducted are accounted for. It is the first time that it has acknowledged a number higher than [[52|d4|52|kidnapped pupil|government]].

Parents say [[81|d5|81|kidnapped pupil|?Parents]] were taken and that [[four|d6|4|missing pupil|?Parents]] are still missing.

Governor Tanko denied that a ransom was paid. Two people involved in the talks told us [[N250 million|d7|2.5e8|paid =naira|?Two people involved in the talks]] changed hands. Another put it at "between [[150 and 200 million|d8|1.5e8..2e8|paid =naira|?Another]]".
@pairs
refine vague: a1 / b1 b3 d3 d4 d5
conflict numbers: b1 / b3
revise later so=t: b1 < d3
agree equal so=t: b1 / d4
conflict numbers: b1 / d5
different-measure part: b4 / b3
different-measure part: b4 / a1 b1 d3 d4 d5
conflict numbers: b3 / d3 d4
agree equal low so=u: b3 / d5
conflict numbers: d3 / d5
revise later so=t: d4 < d3
conflict numbers: d4 / d5
different-measure aspect: a4 / b5
revise corrected: a3 < b5
revise corrected: b6 < b5
agree equal so=t: a3 / b6
different-measure population: a3 b5 b6 / c2
conflict renderings: c1 / c3
different-measure part: c1 / c4
different-measure part: c3 / c4
different-measure day: d2 / c1 c3 c4
different-measure part: d2 / d3
different-measure aspect: d2 / b1
different-measure population: a5 / b8
revise later: b9 < c5
conflict numbers: d7 / d8
different-measure modality low: c5 / d7 d8
different-measure modality: b9 / d7
agree equal: b9 / c6
revise later: c6 < c5
different-measure modality: c6 / d7
