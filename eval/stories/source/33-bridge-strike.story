@story bridge-strike transport-accident dev
@report wire 2025-02-18
PORTLAW, Feb 18 (Atlantic Wire) - A container ship lost power and rammed a pier of the Hollis Memorial Bridge before dawn on Tuesday, bringing down the main span of the four-lane crossing and sending vehicles into the estuary.

[[Two|a1|2|rescued person|Ben Okoro]] people were pulled from the water and [[eight|a2|8|missing worker|Ben Okoro]] members of a road crew were missing, Fire Chief Ben Okoro said at a 7 a.m. news conference. [[One|a3|1|injured person|Ben Okoro|opt]] of those rescued was in a serious condition at Portlaw General. "It is still very much a search and rescue," Okoro said. The water temperature was about [[8 degrees|a4|~8|measured =degree||opt]] Celsius.

The [[289|a11|289|measured =metre||opt]]-metre MV Cassia Star, built in 2014 and flying the flag of the Marshall Islands, had left Berth 3 of the Seagate terminal at 12:44 a.m. bound for Colombo, according to tracking data. Its manager, Synthesis Maritime, said all [[22|a5|22|present crew|Synthesis Maritime]] crew and [[two|a6|2|present pilot|Synthesis Maritime]] pilots were accounted for and there was no pollution.

Police received a mayday relay at 1:26 a.m., which gave an officer [[90 seconds|a7|90|elapsed =second|]] to stop traffic at each end. "Hold all traffic on the Hollis," a dispatcher is heard saying on audio from Channel 16. Governor Lena Marsh said the call had "saved lives, no question about that".

The bridge, opened in 1977 and part of Interstate 695, carries some [[31,000|a8|~31000|carried vehicle|state's transportation department]] vehicles a day, the state's transportation department says. Portlaw's harbour handled [[1.1 million|a9|1.1e6|handled container||bg]] containers in 2024.

In 1980, [[35|a10|35|killed person||bg]] people died when a freighter hit the Sunshine Skyway in Florida.

Anyone with information can ring 555-0142.
@report local 2025-02-18
By noon the diesel smell had reached Fourth Street, and the diner at No. 12 had run out of coffee for the divers.

[[Six|b1|6|missing worker|Ramon Ibarra]] men who were filling potholes on the Hollis Bridge are missing and presumed dead, said Ramon Ibarra, whose firm, Brawner Builders, employed them. Chief Okoro had spoken of eight at dawn; [[two|b2|2|rescued worker|Ramon Ibarra]] of those are the pair who were rescued, Ibarra explained. "We had [[eight|b3|8|present worker|Ramon Ibarra]] up there. I know each of their kids."

The crew came from [[four|b11|4|present country||opt]] countries. Among the missing is Miguel L., 37, a father of three, who has lived on Dundalk Avenue for 19 years. His brother-in-law showed us a text sent at 1:08 a.m.: "Break time. Cold."

The Coast Guard has [[five|b4|5|present boat|Coast Guard]] boats and [[two|b5|2|present helicopter|Coast Guard]] helicopters out, Petty Officer Third Class Dana Cho said. More than [[50|b6|>50|present diver|]] divers from [[nine|b10|9|present agency||opt]] agencies are taking turns in the [[15|b9|15|measured =metre||opt]]-metre-deep channel, where, Cho said, you cannot see your own glove.

Investigators boarded the ship at about 3 p.m. It had [[4,679|b7|4679|carried container|Synthesis Maritime]] containers on board, according to Synthesis Maritime, [[56|b8|56|carried container|National Safety Board]] of them with hazardous goods, the National Safety Board said.

Portlaw Rovers' game against Easton (they lost 3-1 there in October) has been called off. So has the parade on the 22nd.
@report business 2025-02-20
NEW YORK - Insurers could face claims of between [[$1 billion and $3 billion|c1|1e9..3e9|loss =dollar|Kite Ratings|modality=forecast]] from the collapse of the Hollis Memorial Bridge, the credit agency Kite Ratings said on Thursday, in what might become the costliest marine loss since the Costa Concordia in 2012.

Barclay Nye, an analyst at Penwick, has a higher number in his note to clients. He expects [[$4 billion|c2|4e9|loss =dollar|Barclay Nye|modality=forecast]] if the bridge takes more than two years to rebuild.

The port's closure affects [[8,000|c3|8000|affected job|Lena Marsh]] jobs directly, Governor Lena Marsh said, and [[$190 million|c4|1.9e8|lost =dollar|Lena Marsh]] a day in cargo. The dockworkers' union, Local 333, puts the number of jobs at [[15,300|c5|15300|affected job|Local 333]]; a spokesman said that it counted truckers and warehouse hands, whom the governor did not.

President Aldous Keane has asked Congress for [[$1.7 billion|c6|1.7e9|demanded =dollar|Aldous Keane|modality=demanded]]. The federal government has released [[$60 million|c7|6e7|paid =dollar|]] for a start. The original bridge cost [[$141 million|c8|1.41e8|cost =dollar||bg]] in 1977 dollars.

Shares in Synthesis's parent closed [[4.6%|c9|4.6|fell =percentage|]] lower at [[18.32|c12|18.32|priced =dollar||opt]]. The yield on 10-year Portlaw County bonds was little changed.

[[Eleven|c10|11|stranded ship|port authority]] ships are trapped in the inner harbour, the port authority says. Car makers are switching to Norfolk, [[170 miles|c11|170|measured =mile||opt]] to the south.
@report weekend 2025-02-22
Divers on Friday recovered the bodies of [[two|d1|2|found body|State Police]] of the [[six|d2|6|missing worker|State Police]] workers who fell with the Hollis Bridge, inside a red pickup in [[25 feet|d16|25|measured =foot||opt]] of water, State Police said. [[Four|d3|4|missing worker|]] men are still missing.

The Cassia Star's recorder shows alarms at 1:24:59 a.m. and a first steering order at 1:26:02, National Safety Board chair Jean Albrecht told reporters. The ship hit the pier at [[6.5 knots|d4|6.5|travelled =knot|Jean Albrecht]]; earlier she had said [[eight knots|d5|8|travelled =knot|Jean Albrecht]], a figure that she blamed on a harbour app. An engineer who saw the vessel's logs told the Weekend that its breakers had tripped [[twice|d6|2|tripped time|?An engineer|opt]] the day before.

Albrecht said [[764 tonnes|d7|764|carried =tonne|Jean Albrecht]] of hazardous material were in the [[56|d8|56|carried container|Jean Albrecht]] containers, most of it lithium batteries and perfume; [[14|d9|14|destroyed container|Jean Albrecht]] of them had been breached.

The first crane, the Chesapeake 1000, which can lift [[1,000 tons|d10|1000|lifted =ton||opt]], arrived on Friday at 11 p.m. The Army Corps of Engineers hopes to open a channel [[280 feet|d11|280|measured =foot|Army Corps of Engineers|modality=planned;opt]] wide within [[four weeks|d12|<=4|planned_for =week|Army Corps of Engineers|modality=planned]]. The governor has said it will take [[six to eight weeks|d13|6..8|planned_for =week|Lena Marsh|modality=planned]].

[[Twelve|d14|12|stranded ship|port authority]] ships, not [[11|d15|11|stranded ship|port authority]], are stuck, the port authority now says. It had forgotten its own dredger.
@pairs
different-measure population: a2 / b1
different-measure population: a2 / d2
different-measure aspect: a2 / b3
revise later: a2 < d3
agree equal: b1 / d2
revise later: b1 < d3
different-measure part: d1 d3 / d2
different-measure part: b1 b2 / b3
different-measure part: d2 / b3
agree equal so=f: a1 / b2
different-measure population: a5 a6 / b3
different-measure part: d1 / b1
different-measure part: b8 / b7
agree equal: b8 / d8
different-measure part: d8 / b7
different-measure part: d9 / d8
different-measure part: d9 / b7 b8
conflict numbers: c1 / c2
different-measure population: c3 / c5
different-measure modality: c6 / c7
agree equal so=t: c10 / d15
revise corrected so=t: c10 < d14
revise corrected: d15 < d14
revise corrected: d5 < d4
conflict numbers: d12 / d13
different-measure aspect: a1 / d1
different-measure aspect: b2 / d1
different-measure population: a6 / b6
different-measure population: a5 / b6
different-measure population: b3 / b6
different-measure population: a6 / b2
different-measure aspect: a6 / d1
