@story lake-ferry transport-accident gate
@report alert 2026-02-11
MBEYALA (Great Lakes Radio) — A ferry has gone down on Lake Tumbwe with an unknown number of people on board. The port captain, Hamisi Juma, says the MV Upendo had a licence for [[101|a1|101|allowed passenger|Hamisi Juma]] passengers. Fishermen have brought [[37|a2|37|rescued survivor|Hamisi Juma]] survivors and [[four|a3|4|found body|Hamisi Juma]] bodies to the beach at Kisero, he said.
@report agency 2026-02-12
MBEYALA, Feb 12 (Agence Est) - [[Dozens|b1|24..99|killed person||modality=possible]] of people were feared dead on Thursday after an overloaded ferry capsized on Lake Tumbwe, with officials giving conflicting accounts of how many it carried.

Transport Minister Neema Kileo said [[49|b2|49|killed person|Neema Kileo]] people had drowned and [[76|b3|76|rescued person|Neema Kileo]] had been saved. Asked how many were missing, she said: "The manifest has [[125|b4|125|present passenger|Neema Kileo]] names. So, none."

Survivors laughed at that. "We were [[200|b5|>=200|present person|Joyce Nanyaro]] at least, without counting the babies," said Joyce Nanyaro, a trader who swam for [[two hours|b6|2|lasted =hour|Joyce Nanyaro|opt]] holding a jerrycan. Regional commissioner Elias Moshi told Agence Est that relatives had registered [[88|b7|88|missing person|?relatives < Elias Moshi < Agence Est]] people as missing.

The ferry was [[42|b8|42|aged =year||opt]] years old.
@report daily 2026-02-14
Divers brought up [[23|c1|23|found body|navy]] bodies from the wreck of the Upendo on Friday, [[nine|c2|9|found body|navy]] of them children, the navy said. That takes the number of dead to [[94|c3|94|killed person|]].

The number of survivors has been cut to [[71|c4|71|rescued survivor|Neema Kileo]] from the [[76|c5|76|rescued person|Neema Kileo]] first given, minister Kileo said, because some walked home and were listed twice.

The captain, Rashid Omari, is in custody with [[three|c6|3|arrested crew|]] of his crew. Police spokeswoman Anna Lema said the ship had carried "in excess of [[180|c7|>180|present person|Anna Lema]]" people and [[30 tonnes|c8|30|carried =tonne|Anna Lema]] of cement.

The president declared [[four days|c9|4|planned_for =day|]] of mourning.
@report international 2026-02-20
When the divers stopped on Wednesday, they had counted [[113|d1|113|killed person|?the divers]] dead. With [[71|d2|71|rescued person|]] survivors that makes [[184|d3|184|present person|]] people on a boat licensed for [[101|d4|101|allowed passenger|]]. Nobody here thinks it is all of them: the commissioner's list of missing still has [[27|d5|27|missing person|Elias Moshi]] names.

The owner, Lakeline Ltd, has offered each family [[$2,500|d6|2500|offered =dollar|]]. A lawyer for the families, Peter Massawe, wants [[$25,000|d7|25000|demanded =dollar|Peter Massawe|modality=demanded]].

It is the third such sinking in [[a decade|d8|10|elapsed =year||opt]]; in 2018, [[228|d9|228|killed person||bg]] people drowned off Ukara.
@pairs
agree equal: a1 / d4
different-measure population: b4 / b5
conflict numbers: b4 / c7 d3
different-measure population: b5 / c7
different-measure population: b5 / d3
refine bound: c7 / d3
different-measure aspect: b4 / a1
refine vague: b1 / b2 c3 d1
revise later: b2 < c3 d1
revise later so=t: c3 < d1
different-measure part: a2 / b3
different-measure part: a2 / c4
different-measure part: a2 / d2
agree equal so=t: b3 / c5
revise corrected so=t: b3 < c4
revise corrected so=t: c5 < c4
revise corrected: b3 c5 < d2
agree equal: c4 / d2
different-measure part: a2 / c5
revise later so=t: b7 < d5
different-measure part: c1 / c3
different-measure part: c1 / d1
different-measure part: c2 / c1
different-measure day: a3 / c1 c2
different-measure aspect: c3 / a1 d4 b7
different-measure aspect: b4 / d1
different-measure modality: d6 / d7
