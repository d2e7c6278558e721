@story port-strike labour gate
@report wire 2026-03-16
ROTTERDAM (North Sea Wire) — Crane drivers and lashers at Europe's largest port walked out on Monday in a dispute over pay and automation, leaving [[26|a1|26|stranded ship|port authority]] container ships at anchor, the port authority said.

The union Havenbond said [[4,200|a2|4200|struck worker|Havenbond]] of its members had downed tools, [[95%|a3|95|struck =percentage|Havenbond]] of the workforce at the container terminals. Terminal operators' association TOR put participation at [[70%|a4|70|struck =percentage|TOR]].

Havenbond wants [[9%|a5|9|demanded =percentage|Havenbond|modality=demanded]] more pay over two years and a guarantee that no jobs will go before 2032. TOR has offered [[5.5%|a6|5.5|offered =percentage|]].

A strike costs the port and its customers [[€60 million|a7|6e7|cost =euro|Piet Hollander]] a day, economist Piet Hollander of the Erasmus logistics school estimated.
@report employers 2026-03-18
TOR STATEMENT ON DAY THREE

The irresponsible action by Havenbond continues to hurt the Dutch economy. [[Fifty-one|b1|51|stranded ship|TOR]] vessels are waiting or have been diverted. Losses so far exceed [[€200 million|b2|>2e8|loss =euro|TOR]].

This morning [[1,150|b3|1150|present employee|TOR]] employees reported for work, so barely [[60%|b4|60|struck =percentage|TOR]] of staff are now taking part. 

Our offer has been improved to [[6.5%|b5|6.5|offered =percentage|TOR]] and includes a one-off payment of [[€1,000|b6|1000|offered =euro|TOR]]. "It is the best in the sector," said chairman Joost van Wieringen.
@report daily 2026-03-19
The strike in the port entered its fourth day with no talks in sight, and with a quarrel about arithmetic.

TOR's chairman Joost van Wieringen says the offer stands at [[6.5%|c10|6.5|offered =percentage|Joost van Wieringen@TOR]]. Havenbond's leader, Fatma Yildiz, told a rally of some [[3,000|c1|~3000|present docker|]] dockers that it was really "[[4.8|c2|4.8|offered =percentage|Fatma Yildiz]] percent, once you take out what the law gives us anyway". The union has itself come down, from [[nine|c11|9|demanded =percentage|Fatma Yildiz@Havenbond|modality=demanded]] to [[8%|c3|8|demanded =percentage|Fatma Yildiz@Havenbond|modality=demanded]], Yildiz confirmed.

The port authority counted [[44|c4|44|stranded ship|port authority]] ships at anchor on Thursday morning. Another [[nine|c5|9|diverted ship|]] have gone to Antwerp. Hollander, the economist, has revised his estimate of the daily cost to [[€85 million|c6|8.5e7|cost =euro|Piet Hollander]].

A picket was hurt when a lorry drove through a gate. Police arrested the driver.
@report after 2026-03-27
ROTTERDAM — The [[eleven|d9|11|lasted =day|]]-day strike ended on Friday when Havenbond accepted [[7.25%|d1|7.25|agreed =percentage|]] over two years and a ban on forced redundancies until 2030.

Members approved the deal by [[61%|d2|61|voted =percentage|Havenbond]] to [[39%|d10|39|voted =percentage|Havenbond|opt]], the union said. It had begun by asking for [[9%|d3|9|demanded =percentage|Havenbond|modality=demanded]].

How much was lost? [[€550 million|d4|5.5e8|loss =euro|TOR]], says TOR. The port authority, which counts only its own dues, says [[€31 million|d5|3.1e7|loss =euro|port authority]]. At the worst moment [[58|d6|58|stranded ship|port authority]] ships were waiting; it will take [[three weeks|d7|3|planned_for =week|port authority|modality=forecast]] to clear the backlog, the authority said.

Yildiz said [[4,200|d8|4200|struck worker|Fatma Yildiz]] workers "stood like a dyke".
@pairs
conflict numbers: a3 / a4
different-measure day: a3 / b4
revise later so=t: a4 < b4
revise later: a1 < c4
different-measure day: a1 / d6
different-measure part: a1 / b1
different-measure part: c4 / b1
different-measure population: b3 / c1
different-measure modality: c3 / d1
different-measure part low: d6 / b1
different-measure day: c4 / d6
different-measure aspect: c5 / c4
revise later so=t: a5 < c3
agree equal so=t: a5 / d3
revise later so=t: d3 < c3
revise later so=t: a6 < b5
conflict numbers: b5 / c2
different-measure part: a6 / c2
revise later so=t: a7 < c6
different-measure day: a7 c6 / b2
different-measure day: a7 c6 / d4
revise later so=t: b2 < d4
different-measure part: d5 / d4 b2
agree equal so=t: a2 / d8
different-measure aspect: b4 / d2
agree equal so=t: b5 / c10
revise later so=t: a6 < c10
different-measure part: c2 / c10
agree equal so=t: a5 d3 / c11
revise later so=t: c11 < c3
different-measure modality: c11 / c10
