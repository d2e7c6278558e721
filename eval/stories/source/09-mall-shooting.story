@story mall-shooting crime dev
@report breaking 2025-10-11
FAIRHOLM, Ohio — A gunman opened fire at the Fairholm Galleria on Saturday afternoon, killing [[four|a1|4|killed person|Fairholm police]] people and wounding at least [[nine|a2|>=9|injured person|Fairholm police]], Fairholm police said. He is in custody.

Officers were on the scene within [[three minutes|a3|3|elapsed =minute||opt]] of the first 911 call, Police Chief Dana Whitlow said at a news conference. "I can tell you there is [[one|a4|1|present gunman|Dana Whitlow]] shooter, not [[two|a5|2|present gunman|Dana Whitlow|opt]], and he's in handcuffs," she said.

Witnesses described hearing [[15 to 20|a6|15..20|fired shot|?Witnesses]] shots. "It was like somebody dropping pallets," said Marcus Bell, who sells phone cases.

St. Luke's Medical Center said it had received [[seven|a7|7|injured patient|St. Luke's Medical Center]] patients, [[two|a8|2|injured patient|St. Luke's Medical Center]] in critical condition. Children's Hospital was treating [[two|a9|2|injured patient|]] more.
@report tv 2025-10-11
We're learning more tonight about the shooting at the Galleria. Here's the latest.

– [[Five|b1|5|killed person|Dana Whitlow]] people are now confirmed dead, Chief Whitlow says. [[One|b6a|1|killed patient|Dana Whitlow|opt]] of the critical patients died at St. Luke's this evening.
– [[Eight|b2|8|injured person|]] are wounded.
– Police recovered [[two|b3|2|seized rifle|]] rifles, a handgun and [[340|b4|340|seized round|]] rounds of ammunition from the suspect's car. 
– A law enforcement source tells us that [[46|b5|46|found casing|?A law enforcement source]] shell casings were found in the food court.

The suspect has been identified as Trevor Allan Haas, 26. Two federal officials say he bought one of the rifles [[nine days|b6|9|elapsed =day||opt]] ago.

Governor Elaine Porter called it "a day of horror" and ordered flags lowered.
@report paper 2025-10-13
The dead were a grandmother and the girl whose hand she was holding; a security guard; a student; and a man who had only gone in to pay a bill. [[Five|c1|5|killed person|]] people in all, and [[ten|c2|10|injured person|]] who will live, though [[three|c3|3|injured person|]] may not walk.

The county prosecutor, Joel Amberg, charged Trevor Haas on Sunday with [[five|c4|5|charged count|]] counts of murder and [[ten|c5|10|charged count|]] of attempted murder.

According to the complaint, Haas fired [[52|c6|52|fired shot|complaint]] rounds in under [[two minutes|c7|<2|lasted =minute|complaint]]. He told detectives that he had planned the attack for "[[two years, give or take|c8|~2|planned_for =year|Trevor Haas < complaint]]".

Chief Whitlow explained on Sunday why her count of the wounded had gone from [[nine|c11|9|injured person|Dana Whitlow|opt]] to [[eight|c12|8|injured person|Dana Whitlow|opt]] and now to [[ten|c9|10|injured person|Dana Whitlow]]. [[Two|c10|2|injured person|Dana Whitlow]] people drove themselves to a clinic in the next county, she said, and nobody told us.
@report gunwatch 2025-10-14
Incident 2025-0417 (Fairholm, OH)
Killed: [[6|d1|6|killed person|]] (includes the suspect's father, found shot at home on Sunday)
Injured: [[10|d2|10|injured person|]]
Shots fired: at least [[46|d3|>=46|fired shot|]]
Weapons: [[3|d4|3|seized gun|]] guns

Notes. Police say the killing of the father is being handled as a separate case. News reports that put the toll at [[five|d5|5|killed person|?News reports]] exclude him. This is the [[417th|d6|417|counted incident||opt]] mass shooting we have logged this year; together they have left [[1,950|d7|1950|injured person||bg]] people injured.

Residents have raised [[$230,000|d8|230000|raised =dollar|]] for the families.
@pairs
revise later: a1 < b1 c1
agree equal: b1 c1 d5
revise later so=u: a1 < d5
different-measure population: d1 / b1 c1 d5
different-measure population: d1 / a1
revise later so=t: a2 < b2
revise later: a2 < c2
revise later so=t: a2 < c9
different-measure part: a7 a8 a9 / a2
different-measure part: a7 a8 a9 / b2 c2 c9 d2
revise corrected: b2 < c2
revise corrected: b2 < c9
agree equal: c2 c9 d2
different-measure part: c10 / c9
different-measure part: c10 / c2 d2 b2
different-measure part: c10 / a2
different-measure part: c3 / c2 
different-measure part: c3 / a2 b2 d2
different-measure population low: c3 c10 / a7 a8 a9
revise later: a2 < d2
revise corrected: b2 < d2
conflict numbers: a6 / c6 d3
different-measure aspect: b5 / c6 d3
conflict numbers: d3 / c6
different-measure part: b3 / d4
