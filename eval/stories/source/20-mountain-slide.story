@story mountain-slide landslide gate
@report wire 2025-08-05
DEVGAON, India (Himal News Service) — A wall of mud and boulders swept through a mountain village in northern India on Tuesday afternoon, and officials said [[four|a1|4|killed person|?officials]] people were dead and more than [[50|a2|>50|missing person|?officials]] missing.

District magistrate Prashant Negi said about [[20|a3|~20|destroyed hotel|Prashant Negi]] hotels and homestays in Devgaon had been washed away. Videos showed people running from a grey wave as tall as the temple.

The army said [[11|a4|11|missing soldier|army]] soldiers from a camp downstream were also unaccounted for, and [[150|a5|150|present soldier|army]] were helping in the search.

The Indo-Tibetan border police had rescued [[37|a6|37|rescued person|Indo-Tibetan border police]] villagers by nightfall, it said.
@report national 2025-08-06
NEW DELHI: The number of people missing in the Devgaon disaster has gone past [[100|b1|>100|missing person|Kiran Rawat]], villagers' council member Kiran Rawat said, even as the state government stuck to its figure of "[[50|b2|~50|missing person|state government]]-odd".

"They count those on the electoral roll. Who counts the labourers from Nepal?" asked Ms Rawat, who puts their number at [[35|b3|>=35|missing labourer|Kiran Rawat]] at least.

[[Five|b4|5|killed person|Ashok Bisht]] bodies have been found, disaster management secretary Ashok Bisht said. [[190|b5|190|rescued person|Ashok Bisht]] people had been moved to safety by 5 pm, he told The National. [[Nine|b6|9|missing soldier|army]] of the [[eleven|b9|11|missing soldier|army|opt]] soldiers are still missing, the army said: [[two|b7|2|found soldier|army]] had walked into camp at dawn.

Chief minister M. S. Thapliyal has announced [[Rs 5 lakh|b8|500000|promised =rupee|M. S. Thapliyal]] for the next of kin.
@report science 2025-08-09
What came down on Devgaon? Not a cloudburst: the nearest rain gauge caught [[27 mm|c1|27|fell =millimetre|]] all day. Glaciologist Tara Mehra says a moraine gave way at [[6,700 metres|c2|6700|located =metre|Tara Mehra|opt]] and let loose [[360,000 cubic metres|c3|360000|released =cubic_metre|Tara Mehra]] of debris. A Swiss group working from radar arrives at "[[250,000 to 400,000|c4|250000..400000|released =cubic_metre|?A Swiss group]] cubic metres". The state's own geologists said on Friday it was "under [[100,000|c5|<100000|released =cubic_metre|?state's own geologists]]".

It took the flow [[90 seconds|c6|90|elapsed =second|]] to reach the market.

Deaths stood at [[five|c7|5|killed person|]] on Saturday, with [[68|c8|68|missing person|state government]] people missing in the state's latest list, among them the [[nine|c9|9|missing soldier|state government]] soldiers.
@report agency 2025-09-01
DEVGAON — India on Monday called off the search for victims of last month's debris flow. [[Five|d1|5|killed person|]] people are confirmed dead and [[67|d2|67|missing person|]] missing are presumed to be, among them [[24|d3|24|missing labourer|]] Nepali labourers.

Rescuers brought [[1,308|d4|1308|rescued person|Ashok Bisht]] people out of the valley, Bisht said, most of them pilgrims. A total of [[48|d5|48|destroyed building|]] buildings were buried, among them [[21|d6|21|destroyed hotel|]] hotels.

Opposition lawmaker Kiran Rawat, as she now is, told the assembly that a police officer had given her a list of [[112|d7|112|missing person|?a police officer < Kiran Rawat]] missing. The government says [[Rs 780 crore|d8|7.8e9|damage =rupee|government]] will be needed to rebuild.
@pairs
revise later: a1 < b4
revise later: a1 < c7 d1
agree equal: b4 / c7 d1
agree equal: c7 / d1
agree equal so=u low: a2 / b2
revise later low: a2 < b1
conflict numbers: b1 / b2
refine bound: a2 / c8
refine bound: a2 / d2
revise later so=u: b2 < c8 d2
revise later: b1 < c8
revise later: b1 < d2
refine bound: b1 / d7
conflict numbers: a2 b2 c8 / d7
conflict numbers: d2 / d7
revise later so=u: c8 < d2
different-measure part: a4 / b1 b2 c8 d2 d7
different-measure part low: a4 / a2
different-measure part: a4 / b6
revise later low: a4 < c9
agree equal so=u: b6 / c9
different-measure part: b6 / a2 c8 d2 d7
different-measure part low: b6 / b1 b2
different-measure part: c9 / c8
different-measure part: c9 / a2 b1 b2 d2 d7
different-measure part: b3 / b1
different-measure part: b3 / a2 c8 d2 d7
revise later: b3 < d3
different-measure part: d3 / d2 a2 b1 b2 c8
different-measure part: d3 / d7
different-measure population: a4 b6 c9 / d3
different-measure population: a4 / b3
different-measure population: b3 / c9
different-measure part: b7 / a4
different-measure part: a6 / b5
different-measure part: a6 / d4
revise later: b5 < d4
different-measure thing: a3 / d6
different-measure part: d6 / d5
refine rounding low: c3 / c4
conflict numbers: c3 / c5
conflict numbers: c4 / c5
different-measure aspect: a6 / b3
