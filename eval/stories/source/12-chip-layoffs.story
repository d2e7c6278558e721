@story chip-layoffs business gate
@report wire 2026-01-28
SAN JOSE, Jan 28 (Marketline) - Chipmaker Arvenne Semiconductor said on Wednesday it would cut about [[2,300|a1|~2300|cut job|Arvenne Semiconductor|modality=planned]] jobs, [[12%|a2|12|cut =percentage|Arvenne Semiconductor|modality=planned]] of its workforce, and shut a plant in Oregon after quarterly revenue fell [[31%|a3|31|fell =percentage|]] to [[$1.42 billion|a4|1.42e9|earned =dollar|Arvenne Semiconductor]].

The company expects charges of [[$250 million to $300 million|a5|2.5e8..3e8|cost =dollar|Arvenne Semiconductor|modality=forecast]], mostly severance, and annual savings of [[$400 million|a6|4e8|saved =dollar|Arvenne Semiconductor|modality=forecast]].

"These are painful but necessary decisions," Chief Executive Lena Marchetti said in a memo to staff seen by Marketline.

Shares of Arvenne rose [[6%|a7|6|rose =percentage|]] in late trading. Analysts had on average expected revenue of [[$1.5 billion|a8|1.5e9|earned =dollar|?Analysts|modality=forecast]].
@report local 2026-01-29
HILLSBORO — Everyone at Fab 3 knew by lunchtime. All [[780|b1|780|cut job|Lena Marchetti|modality=planned]] jobs at the Arvenne plant will go by the end of June, chief executive Lena Marchetti told workers over a video link that kept freezing.

The city had counted on [[850|b2|850|employed person|Steve Callaway-Ortiz]] people there, said Mayor Steve Callaway-Ortiz. "With suppliers it is more like [[2,000|b3|2000|lost job|Steve Callaway-Ortiz|modality=forecast]] families," he said. The state had given Arvenne [[$115 million|b4|1.15e8|paid =dollar|]] in grants and tax breaks.

Union organizer Dee Halvorsen said [[a third|b5|33|cut =percentage|Dee Halvorsen]] of those being let go were within five years of retirement.

Across the company, [[2,300|b6|2300|cut job|]] people are losing their jobs.
@report tech 2026-01-30
The number in the headline was [[2,300|c6|2300|cut job||opt]]. The number in the filing is bigger. Arvenne's notice to the Securities and Exchange Commission, posted late on Thursday, speaks of "approximately [[2,650|c1|~2650|cut position|notice]] positions", contractors included.

Two managers tell me the list on which their teams were working in December had [[3,100|c2|3100|cut position|?Two managers|modality=planned]] names. Asked about that, an Arvenne spokesperson said the company does not comment on "drafts and rumours".

The restructuring bill is [[$275 million|c3|2.75e8|cost =dollar|notice|modality=forecast]], per the filing. R&D spending, [[$610 million|c4|6.1e8|spent =dollar|]] last year, isn't touched, and Marchetti will still get her [[$4.2 million|c5|4.2e6|paid =dollar|]] retention bonus.
@report followup 2026-07-09
Arvenne closes Oregon plant, cuts deeper

Arvenne Semiconductor ended production at Hillsboro on Tuesday with the loss of [[764|d1|764|cut job|Arvenne Semiconductor]] jobs, the company said. In all, [[2,810|d2|2810|cut employee|Lena Marchetti]] employees have left since January, Marchetti told analysts on a call, against the [[2,300|d3|2300|cut job|Lena Marchetti|modality=planned]] she had announced.

Severance and other charges came to [[$312 million|d4|3.12e8|cost =dollar|]]. Second-quarter revenue was [[$1.39 billion|d5|1.39e9|earned =dollar|]], up from [[$1.31 billion|d6|1.31e9|earned =dollar|]] in the first quarter.

The governor's office said it would try to claw back [[$40 million|d7|4e7|demanded =dollar|governor's office|modality=demanded]] of the grants.
@pairs
agree equal so=u: a1 / b6
different-measure population: a1 b6 / c1
agree equal so=t low: a1 / d3
agree equal: b6 / d3
conflict numbers: c2 / a1
conflict numbers: c2 / c1
different-measure modality: a1 / d2
different-measure modality: b6 / d2
different-measure part: b1 / a1 b6
different-measure part: b1 / c1 d2 d3
different-measure part low: b1 / c2
different-measure modality: b1 / d1
different-measure part: d1 / a1 c1 d2 d3 
different-measure part: d1 / b6
different-measure modality: c1 / d2
different-measure modality: d2 / d3
different-measure population: d3 / c1
different-measure population: b3 / a1 d3
different-measure population: b3 / b1
refine rounding low: a5 / c3
different-measure modality: a5 c3 / d4
different-measure day: a4 / d5 d6
different-measure day: d5 / d6
different-measure modality: a4 / a8
different-measure day low: a8 / d5 d6
different-measure population: b5 / a2
different-measure aspect: b1 / b2
different-measure aspect: a3 / b5
different-measure target: b4 / c5
different-measure part: d7 / b4
