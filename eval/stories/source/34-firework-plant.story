@story firework-plant industrial-accident gate
@report wire 2025-04-29
KALPATTI, India (Deccan News Service) — An explosion and fire at a fireworks factory in southern India on Tuesday killed at least [[13|a1|>=13|killed worker|police]] workers and injured around [[20|a2|~20|injured person|police]] others, police said.

The blast at Sri Bhavani Pyrotechnics, on the Kalpatti-Sattur road about [[25 km|a12|~25|measured =kilometre||opt]] from the district headquarters, was felt up to [[four kilometres|a3|4|felt =kilometre||opt]] away, residents said. It went off at 10:50 a.m., when about [[60|a4|~60|present worker|S. Venkatesan]] people were at work in [[seven|a5|7|present shed|S. Venkatesan]] sheds, superintendent of police S. Venkatesan told DNS.

"[[Four|a6|4|destroyed shed|S. Venkatesan]] sheds are flattened, completely," he said. The factory's licence, No. 114/2019, allowed it to employ [[28|a7|28|allowed worker|]].

Prime Minister Anil Deshmukh announced compensation of [[200,000 rupees|a8|200000|promised =rupee|Anil Deshmukh]] for the family of each of the dead and [[50,000|a9|50000|promised =rupee|Anil Deshmukh]] for each of the injured. In a post on X he said that he was "deeply anguished".

The district, which makes [[nine-tenths|a13|90|made =percentage||bg;opt]] of the country's fireworks, saw [[17|a10|17|recorded accident||bg]] such accidents last year, in which [[54|a11|54|killed person||bg]] people died. The next big festival, Diwali, falls on 20 October.
@report channel 2025-04-29
Breaking at this hour. Let me give you the figures as we have them. District collector R. Malathi, who is at the spot, has just told our reporter Kavin Raj that [[15|b1|15|killed person|R. Malathi]] persons have expired, [[nine|b2|9|killed woman|R. Malathi]] of them women.

Our own count at the government hospital mortuary, Kavin tells us, is [[16|b3|16|killed person|]].

On the injured: [[23|b4|23|injured person|Dr Prabhu]] admitted, [[six|b5|6|injured person|Dr Prabhu]] with burns of over [[70 per cent|b6|>70|burnt =percentage|Dr Prabhu|opt]], says the duty doctor, Dr Prabhu. 

And the owner, 52-year-old K. Bhaskaran, is absconding. His wife says he had gone to Madurai by the 9.15 bus. There were only [[25|b7|25|present worker|K. Bhaskaran's wife]] people inside, she claims, which is at odds with what villagers tell us, that [[80 to 90|b8|80..90|present worker|?villagers]] had come that morning because it was pay day.

Viewers will remember the 2012 blast at Mudalipatti, which took [[38|b9|38|killed person||bg]] lives. Stay with us. The time is 4.32.
@report paper 2025-04-30
The toll in Tuesday's explosion at a fireworks unit near Kalpatti rose to [[18|c1|18|killed person|R. Malathi]] on Wednesday with the death of [[two|c14|2|killed worker|R. Malathi|opt]] more workers in hospital, collector R. Malathi said. Of the dead, [[11|c2|11|killed woman|R. Malathi]] were women and [[one|c3|1|killed boy|R. Malathi]] was a boy of 15, she said.

[[Twenty-one|c4|21|injured person|]] people were under treatment. [[Three|c5|3|missing worker|labour union]] workers from Odisha had not been traced, the labour union CITU said.

Superintendent S. Venkatesan, who on Tuesday told one agency that about [[60|c13|~60|present worker|S. Venkatesan|opt]] people had been at work, said at a press meet that the muster roll had [[46|c6|46|present worker|S. Venkatesan]] names. Asked about the discrepancy he said he had been misheard. "I said [[16|c7|16|present worker|S. Venkatesan|opt]] in that shed," he said.

The Petroleum and Explosives Safety Organisation found that the unit had stored [[1,200 kg|c8|1200|stored =kilogram|Petroleum and Explosives Safety Organisation]] of chemicals where [[400 kg|c9|400|allowed =kilogram|Petroleum and Explosives Safety Organisation]] was permitted. Inspectors had last visited on 3 February.

The chief minister, K. Selvam, has ordered Rs [[10 lakh|c10|1e6|promised =rupee|K. Selvam]] for the kin of each of the dead, in addition to the Rs [[2 lakh|c11|200000|promised =rupee|]] from the Prime Minister's fund. Police arrested the foreman and [[two|c12|2|arrested person|]] others under sections 105 and 125 of the code.
@report magazine 2025-05-09
In Kalpatti they pay by the piece: [[1.10 rupees|d14|1.1|paid =rupee||opt]] for [[a hundred|d15|100|made cracker||opt]] crackers. Muthulakshmi, 44, who lost her sister and her left hand, could do [[3,000|d16|3000|made cracker||opt]] a day.

The official number is [[21|d1|21|killed person|]] now. It went from [[13|d17|13|killed person||opt]] to [[15|d18|15|killed person||opt]] to [[18|d19|18|killed person||opt]] as the burns ward emptied, and then to [[21|d20|21|killed person||rep=d1]] when DNA tests put names to what was left in Shed 4. [[Thirteen|d2|13|killed woman|]] were women. The union's register of the dead has [[23|d3|23|killed person|CITU]] names, CITU's A. Rajan says; [[two|d21|2|killed migrant|A. Rajan|opt]] are migrants from Odisha whom the state lists as missing.

How many were at work? The muster roll says [[46|d22|46|present worker|muster roll|opt]]. The judge who heads the inquiry, V. Ramanan, told me he had reason to think it was written on Tuesday evening. He believes between [[75 and 95|d4|75..95|present worker|V. Ramanan]] were there, in sheds meant for [[28|d5|28|allowed worker|]].

[[Four|d6|4|destroyed shed|]] of the sheds were destroyed, [[two|d7|2|damaged shed|]] damaged. [[One|d23|1|present shed||opt]] stands, padlocked, with a calendar from 2023.

Of the compensation, the Prime Minister's [[200,000|d8|200000|promised =rupee|A. Rajan@CITU]] has come to [[nine|d9|9|paid family|A. Rajan]] families, says Rajan, and the chief minister's [[million|d10|1e6|promised =rupee|A. Rajan@CITU]] to [[none|d11|0|paid family|A. Rajan|opt]]. The owner surrendered on 4 May and is out on bail of [[25,000 rupees|d12|25000|paid =rupee|]].

Accidents in the trade have killed more than [[300|d13|>300|killed person||bg]] people since 2015.
@pairs
revise later: a1 < b1 b3
revise later: a1 < c1 d1
revise later: a1 < d3
conflict numbers: b1 / b3
revise later so=t: b1 < c1
revise later: b1 < d1
revise later: b3 < c1 d1
revise later low: b1 b3 c1 < d3
revise later: c1 < d1
conflict numbers: d1 / d3
different-measure part: b2 / b1 a1 c1 d1 d3
revise later: b2 < c2 d2
different-measure part: c2 / c1 b1 a1 d1 d3 b3
revise later: c2 < d2
different-measure part: d2 / d1 a1 b1 b3 c1 d3
different-measure part: c3 / c1 a1 b1 b3 d1 d3
different-measure population: c3 / b2 d2
different-measure part: b2 / b3
refine rounding low: a2 / b4
revise later low: b4 < c4
refine rounding low: a2 / c4
different-measure part: b5 / b4 a2 c4
revise corrected: a4 < c6
conflict numbers: a4 / b7 
conflict numbers: a4 / b8 d4
conflict numbers: b7 / b8 c6
different-measure aspect: b7 / d3
conflict numbers: b7 / d4
conflict numbers: b8 / c6
conflict numbers: c6 / d4
agree overlap so=u: b8 / d4
agree equal: a7 / d5
agree equal: a6 / d6
different-measure part: a6 d6 / a5
different-measure part: d7 / a5
different-measure population: a8 / a9
agree equal so=t: a8 / c11 d8
agree equal so=t: c11 / d8
agree equal so=t: c10 / d10
different-measure actor: a8 c11 / c10 d10
different-measure actor: c10 / d8
different-measure population: a9 / c10 c11 d8 d10
different-measure actor: d8 / d10
different-measure aspect: c4 / d1 d3
different-measure aspect: a2 / c1 d1
different-measure aspect: b4 / d1 d3
