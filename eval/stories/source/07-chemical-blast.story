@story chemical-blast industrial-accident dev
@report radio 2025-05-21
Good morning. An explosion at the Norvane chemical works in Teesport shortly after six has left a number of people hurt. The fire service says [[ten|a1|10|present engine|fire service]] engines are at the scene. People living within [[two miles|a2|2|cordoned =mile||opt]] are being told to keep windows shut.

A worker coming off the night shift, Colin Prowse, told us he had seen "at least [[six|a3|>=6|injured person|Colin Prowse]] lads carried out on doors". The ambulance service has confirmed only that it took [[three|a4|3|injured person|ambulance service]] people to hospital.

Norvane employs [[640|a5|640|employed person|]] people at the site.
@report agency 2025-05-21
LONDON, May 21 (Metropress) - [[Two|b1|2|killed worker|Cleveland Police]] workers were killed and [[17|b2|17|injured person|Cleveland Police]] people injured on Wednesday in a blast at a Norvane Plc chemical plant in northeast England, Cleveland Police said. [[One|b3|1|missing worker|Cleveland Police]] worker remained unaccounted for.

Chief executive Marianne Tolland said the explosion happened in a unit making solvents that had been restarted on Monday after maintenance. "Our thoughts are with the families," she said.

Norvane shares fell as much as [[14%|b4|<=14|fell =percentage|]] in London and closed [[9.3%|b5|9.3|fell =percentage|]] lower, wiping some [[£310 million|b6|3.1e8|loss =pound|]] off its value. Analysts at Keel Brothers said a lengthy outage could cost the company [[£2 million|b7|2e6|cost =pound|Keel Brothers|modality=possible]] a week.

Around [[70|b8|~70|present firefighter|fire service]] firefighters brought the blaze under control by early afternoon, the fire service said.
@report local 2025-05-22
Tributes were paid last night to the [[three|c1|3|killed man|]] men who died at Norvane. They were named locally as Pete Sallow, 51, Dean Hartry, 29, and Mo Aziz, 44, whose body was found in the control room at teatime.

[[Nineteen|c2|19|injured person|James Cook hospital]] people were treated at James Cook hospital, a spokeswoman said, and [[four|c3|4|injured person|James Cook hospital]] remain in a critical condition. 

The union Unity, which has [[400|c4|400|present member|]] members at the works, says it warned managers [[three times|c5|3|warned time|Unity|opt]] this year about the valve on Unit 4. Norvane's site director, Keith Marrable, said he had "no record of any such warning".

The blast broke windows in more than [[200|c6|>200|damaged home|council]] homes on the Lackenby estate, the council said. Councillor Tracey Oram told the Herald the housing officer had shown her a list of [[263|c7|263|damaged home|housing officer < Tracey Oram]].
@report safety 2025-06-03
Norvane Teesport: what the preliminary bulletin says

The Chemical Safety Inspectorate published a two-page bulletin on Monday. It records [[three|d1|3|killed person|Chemical Safety Inspectorate]] fatalities and [[21|d2|21|injured person|Chemical Safety Inspectorate]] injuries, [[six|d3|6|injured contractor|Chemical Safety Inspectorate]] of them to contractors. About [[12 tonnes|d4|~12|released =tonne|Chemical Safety Inspectorate]] of solvent were released over [[four minutes|d5|4|lasted =minute|Chemical Safety Inspectorate]] before ignition.

The company's own press notice of 23 May said less than [[five tonnes|d6|<5|released =tonne|Norvane]] had escaped. A Norvane spokesman declined to explain the difference.

In 2011 an explosion at the same site injured [[21|d7|21|injured person||bg]].

The plant will stay shut for at least [[ten weeks|d8|>=10|planned_for =week|Norvane|modality=planned]], Norvane said on Friday, and repairs will cost between [[£25m and £30m|d9|2.5e7..3e7|cost =pound|Norvane|modality=forecast]]. Keel Brothers has a figure of [[£40m|d10|4e7|cost =pound|Keel Brothers|modality=forecast]].
@pairs
different-measure aspect: a3 / a4
different-measure aspect: a3 / b2
different-measure aspect: a3 / c2
different-measure aspect: a3 / d2
different-measure part: a4 / b2
revise later: a4 < c2
different-measure part: a4 / d2
different-measure part: b2 / c2
revise later: b2 < d2
different-measure part: c2 / d2
different-measure part: c3 / b2 c2 d2
different-measure part: c3 / a3
different-measure part low: c3 d3 / a4
different-measure aspect: a4 / c1 d1
different-measure part: d3 / d2 b2 c2
different-measure part: d3 / a3
different-measure population: c3 / d3
revise later: b1 < c1 d1
agree equal: c1 / d1
refine bound: c6 / c7
conflict numbers: d4 / d6
different-measure thing: b7 / d9 d10
conflict numbers: d9 / d10
different-measure aspect: b6 / d9
