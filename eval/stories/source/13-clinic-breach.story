@story clinic-breach data-breach dev
@report notice 2025-09-02
Notice of data security incident

On 14 August 2025 Meridian Care Partners discovered that an unauthorised party had gained access to part of its network. Based on our review to date, the information of approximately [[1.1 million|a1|~1.1e6|exposed patient|Meridian Care Partners]] patients may have been affected. For about [[38,000|a2|~38000|exposed patient|Meridian Care Partners]] of them this includes bank details.

We shut the affected systems down within [[six hours|a3|6|elapsed =hour|Meridian Care Partners]]. We are offering [[24 months|a4|24|promised =month|Meridian Care Partners]] of credit monitoring free of charge.

Meridian Care Partners runs [[62|a5|62|present clinic|Meridian Care Partners]] clinics in [[four|a6|4|present state|Meridian Care Partners|opt]] states.
@report securityblog 2025-09-03
Meridian Care says [[1.1 million|b10|1.1e6|exposed patient|Meridian Care]]. The crew that robbed it says otherwise.

On its leak site the BlackHeron gang claims to hold records of "[[2.6 million|b1|2.6e6|exposed patient|BlackHeron]] souls" and [[740 gigabytes|b2|740|stolen =gigabyte|BlackHeron]] of files. It posted a sample of [[5,000|b3|5000|exposed record|]] records; I checked [[forty|b4|40|checked record|]] against public sources and [[37|b5|37|matched record|]] matched.

BlackHeron told me by encrypted chat that it was in the network for "[[eleven weeks|b6|11|lasted =week|BlackHeron]], drinking your coffee" and that it had asked for [[$8 million|b7|8e6|demanded =dollar|BlackHeron|modality=demanded]]. A person familiar with the negotiations said Meridian had offered [[$650,000|b8|650000|offered =dollar|?A person familiar with the negotiations]] before breaking off.

Meridian's lawyer, Judith Paskell, told me the intruders had been in the systems for [[nine days|b9|9|lasted =day|Judith Paskell]] at most.
@report agency 2025-10-07
(Northline) - U.S. healthcare provider Meridian Care Partners on Tuesday more than doubled its estimate of the number of people hit by an August cyberattack, to [[2.41 million|c1|2.41e6|exposed person|Meridian Care Partners]] from [[1.1 million|c2|1.1e6|exposed person|Meridian Care Partners]], according to a filing with the Department of Health.

Bank account numbers of [[91,000|c3|91000|exposed person|Meridian Care Partners]] people were taken, the filing said.

Attorneys general of [[three|c4|3|investigating state|]] states are investigating. At least [[nine|c5|>=9|filed lawsuit|]] lawsuits have been filed. The company said it had spent [[$17.5 million|c6|1.75e7|spent =dollar|Meridian Care Partners]] so far on responding to the attack and that it had not paid a ransom.
@report investig 2025-11-20
State investigators have found that the thieves sat inside Meridian Care's network for [[79 days|d1|79|lasted =day|?State investigators]] before anyone noticed, and that it took the company [[two days|d2|2|elapsed =day|?State investigators]], not the [[six hours|d3|6|elapsed =hour|Meridian Care Partners]] it has claimed, to cut them off.

The report, released on Thursday, puts the number of patients whose records were copied at [[2.4 million|d4|2.4e6|exposed patient|report]]. "They were told in March that [[a dozen|d5|12|exposed server|Ron Abelard]] servers were open to the world," Attorney General Ron Abelard said. "They closed [[two|d6|2|closed server|Ron Abelard]]."

Abelard is seeking [[$30 million|d7|3e7|demanded =dollar||modality=demanded]] in penalties. Meridian chief executive Tod Granger disputed the findings and said the company expected total costs of about [[$60 million|d8|~6e7|cost =dollar|Tod Granger|modality=forecast]], insurance included.
@pairs
conflict numbers: a1 / b1
revise later so=t: a1 < c1
agree equal so=t: a1 / c2
revise later: a1 c2 < d4
revise corrected: c2 < c1
refine rounding: c1 / d4
conflict numbers: b1 / c1 c2 d4
conflict numbers low: b6 / b9
conflict numbers: b9 / d1
refine rounding low: b6 / d1
revise later so=t: a2 < c3
different-measure part: a2 / a1 b1 c1 c2 d4
different-measure part: c3 / c1 c2 a1 b1 d4
agree equal so=t: a3 / d3
conflict numbers: a3 / d2
conflict numbers: d2 / d3
different-measure actor: b7 / d7
different-measure part: b3 / b1
different-measure modality: c6 / d8
agree equal so=t: a1 c2 / b10
revise later so=t: b10 < c1
revise later: b10 < d4
conflict numbers: b1 / b10
different-measure part: a2 c3 / b10
