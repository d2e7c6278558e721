@story tower-collapse building-collapse dev
@report wire 2025-07-23
Rescuers in the Anatolian city of Demirkoy dug through the night for survivors of a seven-storey apartment block that collapsed on Tuesday evening, killing [[six|a1|6|killed person|Selim Arkan]] people, governor Selim Arkan said.

The building had [[28|a2|28|present flat|]] flats. Arkan said [[11|a3|11|rescued person|Selim Arkan]] people had been taken out alive and that between [[20 and 25|a4|20..25|missing person|Selim Arkan]] were believed to be under the rubble. 

"I went out for bread," said resident Hatice Demirel, whose [[two|a5|2|missing person||opt]] sons were at home.

Some [[350|a6|~350|present rescuer|AFAD]] rescuers from AFAD and the army are working at the site, the disaster agency AFAD said.
@report opposition 2025-07-24
The ruling party's concrete has buried another family. [[Nine|b1|9|killed person|Ferit Yaman]] people are dead in Demirkoy, the Chamber of Engineers' local head Ferit Yaman told our paper, and the block had been marked for demolition since 2021.

Yaman says [[three|b2|3|removed column|Ferit Yaman]] supporting columns on the ground floor were cut out to make room for a supermarket. The municipality admits to [[one|b3|1|removed column|municipality]].

There were [[47|b4|47|present person|muhtar]] people in the building, according to the neighbourhood's elected head, the muhtar. The governor counts [[38|b5|38|present person|governor]].

[[Two thousand four hundred|b6|2400|condemned building|Chamber of Engineers]] other buildings in the province have the same red mark, the Chamber says.
@report wire2 2025-07-25
DEMIRKOY, July 25 - The body of a 14-year-old boy was recovered early on Friday from the ruins of an apartment block in Demirkoy, bringing the death toll to [[17|c1|17|killed person|]] and ending the search.

[[Twenty-one|c2|21|rescued person|Selim Arkan]] residents were rescued, governor Selim Arkan said. "There is nobody left inside," he said. He said [[38|c3|38|present person|Selim Arkan]] people had been in the building.

Prosecutors ordered the arrest of [[nine|c4|9|arrested person|]] people, including the contractor and the supermarket's owner. [[Four|c5|4|detained person|]] have been detained.

The state will pay [[500,000 lira|c6|500000|promised =lira|]] to the families of each victim.
@report column 2025-08-02
[[Seventeen|d8|17|killed person||rep=d1]] coffins. That's the number they gave us, and the number I repeat: [[17|d1|17|killed person|]]. And yet Ferit Yaman, who has a list, says [[18|d2|18|killed person|Ferit Yaman]]: a woman seven months pregnant was counted once, and her mother insists on twice.

The prosecutors' expert report confirms it now. [[Three|d3|3|removed column|expert report]] columns were missing, and the concrete had [[a third|d4|33|measured =percentage|expert report]] of the strength on paper. [[Six|d5|6|detained person|]] people are behind bars.

The minister boasts that [[1,900|d6|1900|demolished building|minister]] risky buildings in the province have been pulled down since. My neighbour, a crane driver, has pulled down [[two|d7|2|demolished building|?My neighbour|opt]].
@pairs
revise later: a1 < b1 c1 d1
revise later: b1 < c1 d1
revise later: a1 b1 < d2
agree equal: c1 / d1
different-measure population: c1 / d2
different-measure population: d1 / d2
conflict numbers: b2 / b3
agree equal so=f: b2 / d3
conflict numbers: b3 / d3
conflict numbers: b4 / b5
conflict numbers: b4 / c3
agree equal so=t: b5 / c3
revise later so=t: a3 < c2
different-measure part: c5 / c4
revise later: c5 < d5
different-measure part: d5 / c4
different-measure population: a6 / b4 b5 c3
different-measure part: a3 c2 / b5
different-measure part: c2 / c3
different-measure part: c1 / c3
different-measure aspect: a4 / c2
different-measure aspect: a1 / d5
different-measure aspect: b1 / c4
