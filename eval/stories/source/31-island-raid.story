@story island-raid war-strike dev
@report agency 2026-09-14
PORT KESSEL (Ocean News Agency) - Kerenian jets bombed the Tolan-held island of Saru on Monday in the first raid there since the August ceasefire, and at least [[22|a1|>=22|killed person|Saru's governor]] people were killed, the island's governor said.

[[Nine|a2|9|killed sailor|Saru's governor]] of the dead were sailors at the naval pier, the governor, Ade Ruho, told Ocean News Agency by satellite telephone. A fuel depot burned into the night.

Kerenia said [[18|a3|18|launched aircraft|Kerenia]] aircraft had taken part and had struck [[four|a4|4|struck ship|Kerenia]] warships. Tola's navy said [[one|a5|1|destroyed boat|Tola's navy]] patrol boat had been sunk and [[two|a6|2|damaged frigate|Tola's navy]] frigates damaged.

The raid followed the shelling of the Kerenian town of Mipa, in which Tolan guns fired about [[200|a7|~200|fired shell|Kerenia]] shells on Sunday, according to Kerenia.
@report mirror 2026-09-14 copy=agency
PORT KESSEL (Ocean News Agency) - Kerenian jets bombed the Tolan-held island of Saru on Monday in the first raid there since the August truce, and at least [[22|m1|>=22|killed person|Saru's governor]] people were killed, the island's governor said.

[[Nine|m2|9|killed sailor|Saru's governor]] of the dead were sailors at the naval pier, the governor, Ade Ruho, told Ocean News Agency by satellite phone. A fuel depot burned into the night.

Kerenia said [[18|m3|18|launched aircraft|Kerenia]] aircraft had taken part and had struck [[four|m4|4|struck ship|Kerenia]] warships. Tola's navy said [[one|m5|1|destroyed boat|Tola's navy]] patrol boat had been sunk and [[two|m6|2|damaged frigate|Tola's navy]] frigates damaged.

Islands Mirror subscribers can follow our live page.
@report tolan 2026-09-15
The barbarous attack on Saru has cost [[31|b1|31|killed person|Tola's health ministry]] lives, Tola's health ministry announced this morning, the number having risen overnight. 

Captain Osei Tand, who speaks for the navy, said that [[14|b2|14|killed sailor|Osei Tand]] sailors were martyred. Of [[24|b3|24|launched aircraft|Osei Tand]] attacking planes, he said, [[three|b4|3|downed aircraft|Osei Tand]] were shot down. [[One|b5|1|destroyed boat|]] patrol boat is lost.

Our guns answered. [[240|b6|240|fired shell|]] shells were fired at the airfield of Mipa on Sunday and [[310|b7|310|fired shell|]] at it on Monday night.

The fuel depot, which held [[6,000 tonnes|b8|6000|held =tonne|Osei Tand@navy]], lost [[60 percent|b9|60|lost =percentage|Osei Tand]] of its stock, said Tand.
@report kerenian 2026-09-15
MIPA — The general staff denied that any aircraft was lost over Saru. All [[18|c1|18|launched aircraft|general staff]] returned, it said, and it released film of [[four|c2|4|struck ship|]] ships under attack, of which [[two|c3|2|destroyed ship|general staff]] are said to be on the bottom.

In Mipa, residents counted their own dead: [[seven|c4|7|killed resident|Ilona Fesk]], among them a teacher, said mayor Ilona Fesk. She had been told by the artillery commander that between [[180 and 220|c5|180..220|fired shell|artillery commander < Ilona Fesk]] shells fell on Sunday. [[Sixty percent|c6|60|damaged =percentage|Ilona Fesk]] of the town's roofs are damaged, she said.

A spokesman at the general staff put the enemy's losses on the island at "[[dozens|c7|24..99|killed soldier|general staff]]" of soldiers and said no civilians had died.
@report monitor 2026-09-18
We have now gone through the film and the obituaries. The raid on Saru killed [[36|d1|36|killed person|]] people: [[16|d2|16|killed sailor|]] sailors and [[20|d3|20|killed civilian|]] civilians. The general staff's "dozens" of soldiers is not supported.

Ships: [[one|d4|1|destroyed boat|]] patrol boat sunk, [[two|d5|2|damaged frigate|]] frigates damaged. That is three, not the [[four|d6|4|struck ship|Kerenia]] that Kerenia claims. The Kerenian film shows one frigate twice.

Governor Ruho, who on Monday spoke of 22 dead, now says that [[38|d7|38|killed civilian|Ade Ruho]] civilians alone were killed. We could not find them.

Shells on Mipa on Sunday: between [[150 and 190|d8|150..190|fired shell|]], judging by craters.
@pairs
revise later: a1 < b1 d1
different-measure part: a2 / a1 b1 d1
different-measure part: a2 / b2
different-measure part: a2 / d2
revise later: b1 < d1
different-measure part: b2 / b1 a1 d1
revise later low: b2 < d2
different-measure part: d2 / d1 a1 b1
different-measure part: d3 / d1
different-measure part: d3 / a1 b1
conflict part-exceeds-whole: d7 / d1
different-measure part: d7 / a1
conflict part-exceeds-whole: d7 / b1
conflict numbers: d7 / d3
different-measure population: d7 / a2 b2 d2
different-measure population: d3 / a2 b2
different-measure population: c7 / d3 d7
different-measure part: c7 / a1 b1 d1
different-measure part low: a2 b2 d2 / c7
different-measure place: c4 / a1 a2 b1 b2 d1 d2 d3 d7
different-measure place: c4 / c7
conflict numbers: a3 / b3
agree equal so=t: a3 / c1
conflict numbers: b3 / c1
different-measure part: b4 / b3 a3 c1
agree equal: a4 / c2
agree equal so=t: a4 / d6
agree equal: c2 / d6
different-measure part: c3 / c2
different-measure part: c3 / a4 d6
agree equal so=t: a5 / b5
agree equal: a5 b5 / d4
agree equal: a6 / d5
different-measure day: b7 / a7 b6 c5 d8
conflict numbers low: a7 / b6
conflict numbers low: b6 / c5 d8
refine rounding low: a7 / c5
agree overlap: c5 / d8
conflict numbers: a7 / d8
different-measure whole: b9 / c6
