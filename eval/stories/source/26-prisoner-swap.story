@story prisoner-swap diplomacy gate
@report wire 2026-07-01
TIRAS BRIDGE, July 1 (Mediterranean Press) - Aldora and Sevenia exchanged prisoners on Wednesday in their largest swap since the border war began, in a deal mediated by Oman.

[[A hundred and sixty|a1|160|exchanged soldier|Aldora's Defence Ministry]] Aldoran soldiers came home, Aldora's Defence Ministry said, among them [[23|a2|23|exchanged woman|Aldora's Defence Ministry]] women. Sevenia said it had received the same number of its own men. Another [[12|a3|12|exchanged civilian|?Omani officials]] civilians were handed over, according to Omani officials.

Talks took [[seven months|a4|7|lasted =month|Badr al-Harthy]], said the Omani envoy, Badr al-Harthy. He thanked both sides "for their silence".

The International Committee of the Red Cross has visited around [[900|a5|~900|present prisoner|ICRC]] captives on both sides since the war began, it said.
@report aldoran 2026-07-01
They are home! [[160|b1|160|exchanged soldier|]] of our defenders, most of them from the Third Brigade, crossed the Tiras bridge at noon in [[five|b2|5|present bus|]] buses.

President Mira Tasheva met them on the bank. "We don't stop until every one is back," she told them. According to her office, Sevenia still holds about [[1,100|b3|~1100|present prisoner|her office]] Aldorans.

"I weighed ninety kilos when they took me. Now it's fifty-eight," said Private Luka, 22, who was in captivity for [[19 months|b4|19|lasted =month|Luka|opt]].

Commissioner for prisoners Ivo Grabar revealed that Sevenia had at first asked for [[two|b5|2|demanded soldier|Ivo Grabar|modality=demanded]] of its men for every Aldoran. We gave [[160|b6|160|exchanged soldier|Ivo Grabar]] for [[160|b7|160|exchanged soldier|Ivo Grabar|rep=b1]], he said.
@report sevenian 2026-07-02
The Ministry of Defence of Sevenia informs: as a result of negotiations [[160|c1|160|exchanged soldier|Ministry of Defence]] servicemen were returned from territory controlled by the Aldoran regime. In exchange, [[160|c2|160|exchanged soldier|Ministry of Defence]] prisoners of war of the armed forces of Aldora were handed over. In addition, [[eight|c3|8|exchanged resident|Ministry of Defence]] residents of the Lower district, illegally held, have come home.

All are undergoing medical examination. [[Fourteen|c4|14|injured soldier|Ministry of Defence]] need surgery.

Ombudsman Daria Pell said that Aldora is holding [[734|c5|734|present prisoner|Daria Pell]] Sevenians, and dismissed Aldora's talk of [[1,100|c7|1100|present prisoner|Aldora]] prisoners. "There are fewer than [[600|c6|<600|present prisoner|Daria Pell]] of them, and they eat better than our pensioners."
@report analysis 2026-07-03
Who got whom? The lists published by both sides since Wednesday allow an answer. Aldora got back [[160|d1|160|exchanged soldier|]] soldiers and [[four|d2|4|exchanged civilian|]] civilians; Sevenia [[160|d3|160|exchanged soldier|]] and [[eight|d4|8|exchanged civilian|]].

The women are fewer than first reported: we find [[21|d5|21|exchanged woman|]] names, not [[23|d6|23|exchanged woman|]]. Aldora's ministry confirmed on Thursday that [[two|d7|2|exchanged man|Aldora's Defence Ministry]] men called Sasha had been entered as women.

The next round is planned for September, with [[200|d8|200|exchanged soldier|?A diplomat|modality=planned]] from each side, a diplomat in Muscat says. Mr al-Harthy, who negotiated for [[seven months|d9|7|lasted =month|]], would only say that "the door is not locked".
@pairs
agree equal: a1 / b1
agree equal: a1 / c2
agree equal: a1 / d1
agree equal: b1 / c2 d1
agree equal: c2 / d1
agree equal: b6 / c1 d3
agree equal: c1 / d3
different-measure population: a1 b1 c2 d1 / b6
different-measure population: a1 b1 d1 / c1
different-measure population: c1 / c2
different-measure population: a1 b1 c2 / d3
different-measure population: d1 / d3
different-measure modality: d8 / a1 b1 b6 c1 c2
different-measure part: a2 / a1 b1 c2 d1
different-measure population: a2 / b6 c1 d3
agree equal so=t: a2 / d6
revise corrected low: a2 < d5
revise corrected: d6 < d5
different-measure part: d5 d6 / a1 b1 c2
different-measure part: d5 / d1
different-measure population: d5 d6 / b6 c1
different-measure population: a2 d5 d6 / c3
different-measure population: a2 / d2 d4 d7
different-measure part: c3 d2 d4 / a3
different-measure population: c3 / d2
agree equal: c3 / d4
different-measure population: a3 / a1 b1 b6 c1 c2 d1 d3
different-measure population: c3 / a1 b1 b6 d1 d3
different-measure population: d2 d4 / a1 b1 b6 c1 c2
different-measure population low: d7 / a1 b1 b6 c1 c2 c3 a3
different-measure population: a3 / d5 d6
different-measure modality: d8 / a2 a3 c3
different-measure population: b3 / a5
different-measure part: c5 c6 / a5
different-measure population: b3 / c5
conflict numbers: b3 / c6
different-measure population: c5 / c6
agree equal: a4 / d9
different-measure aspect: b5 / d7
agree equal so=u: b3 / c7
conflict numbers: c6 / c7
different-measure population: c5 / c7
different-measure population: a5 / c7
