"""Invented reports for the tests of the parser: quotations, figures, odd white space, dialect, other scripts."""

TEXTS = tuple(
    text.strip("\n").replace("~", "\n").replace("^", "\u00a0")
    for text in """
The fire on Marrow Quay killed at least 14 people, fire chief Dario Penk said on Saturday evening. "We have 18 of
them safely ashore and five we cannot find," he said. "I am not going to guess."
---
Gov. Ines Hallam and Lt. Tor Vedeler told reporters that $7.5 million worth of grain, about 34% of the port's stock, had
been lost; insurers put it at €6.9m–€8m.
---
"It ain't over," Ms. Okafor said. "Y'all gotta wait, 'cause nothin' is gonna happen 'til Monday. Let's go, c'mon."
---
There were 1,204 homes without power at 9 p.m. There's been no word from the U.S. embassy in St. Brannoc, which
has been closed since the 3rd of May 2024.
---
  Two   spaces, a	tab,~a line end and a no-break^space.\u0020
---
Міністр оборони заявив, що дрони вразили 41 літак. «Це була блискуча операція», — said Minister Андрій Коваль.
---
BREAKING: ship sank within minutes: survivors https://t.co/Zk4Rr8aQ1m @liseokafor #MarrowQuay 🔥🔥 1/24
---
The minister, who had been told by an aide that the talks—the second round—had failed, denied having said so; she
did not do it, does not want it and hadn't got it.
---
He's here. He's gone. They'd've gone, and I'd have too. It's what it is, isn't it? You and it saw me do it to you.
---
a
---
...
---
\u200b
""".split("---")
)
