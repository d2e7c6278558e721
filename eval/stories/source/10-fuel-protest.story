@story fuel-protest protest gate
@report wire 2026-02-20
MAKURA, Feb 20 (Equator Press) - [[Tens of thousands|a9|20000..99999|present protester|]] of people marched through the Zambari capital on Friday against a rise in fuel prices, and police fired tear gas when part of the crowd tried to reach parliament.

Organisers said [[100,000|a1|100000|present protester|?Organisers]] people had turned out in Makura. Police estimated the crowd at [[35,000|a2|35000|present protester|Police]].

[[Two|a3|2|killed protester|Grace Tembo]] protesters were shot dead near the central market, opposition leader Grace Tembo said, and [[several dozen|a4|36..96|injured person|Grace Tembo]] were hurt. Police spokesman Aaron Zulu said nobody had been killed. He confirmed [[61|a5|61|arrested person|Aaron Zulu]] arrests and said [[14|a6|14|injured officer|Aaron Zulu]] officers had been injured by stones.

The government doubled the price of petrol to [[32 kwanda|a7|32|priced =kwanda|]] a litre on Monday. Finance Minister Joseph Phiri has said the subsidy was costing [[$40 million|a8|4e7|cost =dollar|Joseph Phiri]] a month.
@report state 2026-02-21
MAKURA – Calm has returned to the capital after hooligans hired by foreign interests attempted to storm the National Assembly.

Inspector-General Moses Banda said [[22|b1|22|injured officer|Moses Banda]] police officers were wounded, [[three|b2|3|injured officer|Moses Banda]] seriously. [[One hundred and eighteen|b3|118|arrested suspect|]] suspects have been arrested and [[nine|b4|9|burnt vehicle|]] vehicles were set on fire.

A small crowd of about [[20,000|b5|~20000|present protester|Moses Banda]] took part, the Inspector-General said.

He regretted the death of [[one|b6|1|killed man|Moses Banda]] man, "who fell from a wall". Social media accounts of shootings were false, he said.

Looters destroyed [[17|b7|17|destroyed shop|]] shops on Independence Avenue. Losses come to [[3.5 million kwanda|b8|3.5e6|loss =kwanda|chamber of commerce]], said the chamber of commerce.
@report rights 2026-02-22
LAWYERS' WATCH ZAMBARI — STATEMENT

Lawyers' Watch has verified [[four|c1|4|killed person|Lawyers' Watch]] deaths during the protests of 20 February, [[three|c2|3|killed person|Lawyers' Watch]] by gunshot. Doctors at Makura General told our staff that they had treated [[19|c3|19|injured person|?Doctors < Lawyers' Watch]] people for bullet wounds.

At least [[240|c4|>=240|arrested person|Lawyers' Watch]] people have been detained, among them [[12|c5|12|arrested journalist|Lawyers' Watch]] journalists. We have the names of [[187|c6|187|arrested person|Lawyers' Watch]]. The police figure of [[118|c7|118|arrested person|police]] does not include those held at the barracks.

We demand the release of all of them and an inquiry within [[30 days|c8|30|demanded =day|Lawyers' Watch|modality=demanded]].
@report weekly 2026-02-27
The price of petrol in Zambari went back to [[24 kwanda|d1|24|priced =kwanda|]] on Thursday, which is where compromise usually lies. It took a week, [[five|d2|5|killed person|coroner's office]] deaths according to the coroner's office, and a cabinet reshuffle.

How many marched? Engineers at the university who studied drone pictures arrive at between [[55,000 and 70,000|d3|55000..70000|present protester|?Engineers at the university]]. Ms Tembo's party says [[100,000|d4|100000|present protester|Ms Tembo's party]]; the police, having first said [[35,000|d11|35000|present protester|police]], now prefer [[20,000|d5|20000|present protester|police]].

Mr Phiri, the finance minister, has gone. His successor says the half-rise will save [[$22m|d6|2.2e7|saved =dollar|His successor|modality=forecast]] a month, and the retreat will cost [[$18m|d7|1.8e7|cost =dollar|His successor|modality=forecast]].

The inspector-general told parliament that [[131|d8|131|arrested person|Moses Banda]] people had been arrested since the march and that all but [[six|d9|6|detained person|Moses Banda]] were free again. Lawyers' Watch still holds [[187|d10|187|arrested person|Lawyers' Watch]] names.
@pairs
conflict numbers: a1 / a2
conflict numbers: a1 / b5
agree equal so=f low: a1 / d4
conflict numbers: a1 / d3 d5
revise later so=t low: a2 < b5
conflict numbers: a2 / d3
conflict numbers: a2 / d4
revise corrected so=t: a2 < d5
conflict numbers: b5 / d3 d4
agree equal so=t: b5 / d5
conflict numbers: d3 / d4 d5
conflict numbers: a3 / b6
different-measure part: c2 / c1
revise later: a3 < c2
different-measure part: a3 / c1
different-measure part: a3 / d2
conflict numbers: b6 / c1
revise later: b6 < d2
conflict part-exceeds-whole: b6 / c2
revise later low: c1 < d2
different-measure part: c2 / d2
different-measure population: a4 / a6 b1 b2
different-measure part low: c3 / a4
different-measure population: c3 / a6 b1 b2
revise later so=t: a6 < b1
different-measure part: b2 / b1 a6
different-measure aspect: b2 / c2
revise later so=t: a5 < b3
revise later: a5 < d8 c7
revise later low: a5 < c4
different-measure part: a5 / c6
different-measure population low: b3 / c4 c6
agree equal so=t: b3 / c7
different-measure population: c4 / c7
revise later so=t: b3 c7 < d8
conflict numbers: c4 / d8
conflict numbers: c6 / d8
different-measure part: c6 / c4
different-measure part: c5 / c4
different-measure part low: c5 / a5 b3 d8
agree equal so=t: c6 / d10
different-measure part: d10 / c4
different-measure population low: d10 / b3 c7
conflict numbers low: d10 / d8
different-measure part: a5 / d10
different-measure day: a7 / d1
different-measure thing low: a8 / d7
different-measure part low: c5 / d10
different-measure population: c6 / c7
refine vague: a9 / a1 a2 b5 d4 d5 d11
refine vague: a9 / d3
agree equal so=t: a2 / d11
revise corrected so=t: d11 < b5 d5
conflict numbers: d11 / a1 d3 d4
