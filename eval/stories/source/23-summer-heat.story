@story summer-heat heatwave dev
@report met 2025-07-02
Warning issued 2 July, 09:00. The National Weather Service expects temperatures of [[41 to 43 degrees|a1|41..43|forecast =degree|National Weather Service|modality=forecast]] in the Ebra basin on Thursday and Friday. Night temperatures will stay above [[25 degrees|a2|>25|forecast =degree|National Weather Service|modality=forecast]]. The health authority has activated red level in [[17|a3|17|affected province|]] provinces.

The power grid expects demand of up to [[43 gigawatts|a4|<=43|used =gigawatt|power grid|modality=forecast]], which would be a record.
@report wire 2025-07-04
At least [[eight|b1|>=8|killed person|Interior Ministry]] people have died in two days of extreme heat, the Interior Ministry said on Friday, among them [[two|b2|2|killed labourer|Interior Ministry]] farm labourers who collapsed in a melon field near Lerida Alta.

The thermometer at Ebra airport climbed to [[44.1 degrees|b3|44.1|measured =degree|National Weather Service]] on Thursday, the National Weather Service said.

Hospitals admitted more than [[600|b4|>600|injured person|health authority]] people with heatstroke, according to the health authority. Blackouts hit [[90,000|b5|90000|without_power customer|]] customers of the utility Electra, which blamed melted cables. "We are working flat out," it said.

[[Eleven thousand|b6|11000|closed school|]] schools closed early.
@report union 2025-07-05
THEY DIED FOR MELONS

The Field Workers' Union denounces the death of [[five|c1|5|killed labourer|Field Workers' Union]] day labourers in the Ebra basin since Wednesday. The ministry admits [[two|c2|2|killed labourer|ministry]].

On the farms we visited, [[eight out of ten|c3|80|present =percentage|Field Workers' Union]] labourers had no shade. The union demands a stop to field work above [[36 degrees|c4|36|demanded =degree|Field Workers' Union|modality=demanded]]. The employers' federation says it would accept [[40|c5|40|demanded =degree|employers' federation]].

Compañera Rosalía Prat: "The airport says [[forty-four|c7|44|measured =degree|airport|opt]]. I carry a thermometer. In the rows it was [[48|c6|48|measured =degree|Rosalía Prat]]."
@report review 2025-09-30
The heatwave of early July killed [[1,180|d1|1180|killed person|Institute of Public Health]] people, the Institute of Public Health said in a study published on Tuesday, using the excess of deaths over the average; the Interior Ministry had registered [[14|d2|14|killed person|Interior Ministry]] deaths by heatstroke.

Most of the dead were old. [[62 percent|d3|62|killed =percentage|Institute of Public Health]] were over 80 and only [[four|d4|4|killed labourer|Institute of Public Health]] were farm labourers at work.

The study's lead author, Dr Núria Valls, said her model gives a range of [[900 to 1,450|d5|900..1450|killed person|Núria Valls]] deaths.

The peak temperature at Ebra airport, given at the time as [[44.1|d6|44.1|measured =degree|]], has been withdrawn: an inspection found the sensor next to an exhaust. The Weather Service now gives [[43.4 degrees|d7|43.4|measured =degree|National Weather Service]].

Electra was fined [[€3 million|d8|3e6|paid =euro|]] over outages that it now says affected [[138,000|d9|138000|without_power customer|Electra]] customers.
@pairs
different-measure modality: a1 / b3 d6 d7
conflict numbers low: c1 / c2
agree equal so=t: b2 / c2
conflict numbers: b2 / c1
different-measure part: b2 c1 c2 / b1
different-measure part: b2 c1 / d2
different-measure part: c2 / d2
different-measure part: c1 c2 b2 / d1 d5
revise later low: b2 c2 < d4
conflict numbers: c1 / d4
different-measure part: d4 / d1
different-measure part: d4 / b1
different-measure part low: d4 / d2
revise later so=t: b1 < d2
different-measure population: b1 / d1 d5
different-measure population: d1 / d2
refine rounding low: d1 / d5
agree equal: b3 / d6
revise corrected so=t: b3 < d7
revise corrected: d6 < d7
different-measure place: c6 / b3 d6 d7
revise corrected so=t: b5 < d9
different-measure modality: a1 / c6
different-measure modality: c4 / c5
different-measure aspect: c5 / b3 d6 d7
