/**
 * Pairs of passages of fictional letters with what a person says of them: `same` where one was taken from the other (word for word, or
 * with a name, a date or a few words changed), `other` where two writers say similar things, or one form holds other facts.
 */
export interface LabelledPair {
  readonly label: 'same' | 'other'
  readonly one: string
  readonly two: string
}

const pair = (label: LabelledPair['label'], one: string, two: string): LabelledPair => ({ label, one, two })

export const LABELLED_PAIRS: readonly LabelledPair[] = [
  pair(
    'same',
    'Releasing the survey before the harbour scheme is settled would lead bidders to price the weakest pier first and so raise what the town pays for all of them.',
    'Releasing the survey before the harbour scheme is settled would lead bidders to price the weakest pier first and so raise what the town pays for all of them.',
  ),
  pair(
    'same',
    'Those who mean to break into depots would learn from the list which gates are watched at night, and could plan their way around them.',
    'Those who mean to break into depots would learn from the list which gates are watched at night and could plan their way round them.',
  ),
  pair(
    'same',
    'Ravensholme Council recognises that openness about the spending of public money builds trust and helps residents to follow how decisions are reached.',
    'Oxmere Council recognises that openness about the spending of public money builds trust and helps residents to follow how decisions are reached.',
  ),
  pair(
    'same',
    'Officers must be able to test options in private before members see them; if early drafts were published, advice would become guarded and the record of it thin.',
    'Officers must be able to test options in private before members see them; if early drafts were published, advice would soon become guarded and the record of it thin.',
  ),
  pair(
    'same',
    'On 4 March 2021 the panel weighed these arguments and found that the balance lies in keeping the inspection schedule back until the last visit has been made.',
    'On 9 November 2022 the panel weighed these arguments and found that the balance lies in keeping the inspection schedule back until the last visit has been made.',
  ),
  pair(
    'same',
    'A supplier whose discount becomes known will be asked for the same discount by every other buyer, and will in future offer none to the authority.',
    'A supplier whose discount becomes known will be asked for the same discount by all its other customers, and will in future offer none to the authority.',
  ),
  pair(
    'same',
    'The locations of the pumps, put together with what is already known of the mains, would show where the least effort would cut off the most homes.',
    'The locations of the pumps, put together with what is already published about the mains, would show where the least effort would cut off the most homes.',
  ),
  pair(
    'same',
    'We accept that there is a strong local interest in the future of the baths and that residents want to understand why the repair was put off twice.',
    'We accept there is a strong local interest in the future of the baths, and that residents want to understand why the repair was put off twice.',
  ),
  pair(
    'same',
    'Confirming that a patrol was, or was not, made on a given night would let offenders draw a map of cover across the county over time.',
    'Confirming that a patrol was, or was not, made on a given night would let offenders draw a map of cover across the region over time.',
  ),
  pair(
    'same',
    'The working papers hold untested figures which, read alone, would give a misleading picture of the fund and take much staff time to explain.',
    'The working papers hold untested figures that, read alone, would give a misleading picture of the fund and would take much staff time to explain.',
  ),
  pair(
    'same',
    'It would not be fair to the tenderers, who gave their method statements in confidence, if rivals could read them and copy what they had paid to develop.',
    'It would not be fair to the tenderers, who gave their method statements in confidence, if rivals could read them and copy what they have paid to develop.',
  ),
  pair(
    'same',
    'While the inquiry is open, publishing the statements could colour the memory of witnesses who have not been heard and so weaken what they say.',
    'Whilst the inquiry remains open, publishing the statements could colour the memory of witnesses who have not been heard and so weaken what they say.',
  ),
  pair(
    'same',
    'The Trust has considered whether the log could be given in part and concluded that what remains after the deletions would mean nothing to a reader.',
    'The Board has considered whether the log could be given in part, and concluded that what remains after the deletions would mean nothing to the reader.',
  ),
  pair(
    'same',
    'There is a public interest in knowing that the county prepares for floods, and this is met by the plan which is on our web site and revised each spring.',
    'There is public interest in knowing that the county prepares for floods, and this is met by the plan that is on our web site and revised each spring.',
  ),
  pair(
    'same',
    'Knowledge of the thresholds at which an alarm is raised would allow a fraudster to stay just below them and so go unseen for longer.',
    'Knowledge of the thresholds at which an alert is raised would allow a fraudster to stay just below them and thus go unseen for longer.',
  ),
  pair(
    'same',
    'Disclosure to one applicant is disclosure to the world, and we cannot control who reads what we have once let go or to what use it is put.',
    'Disclosure to one applicant is disclosure to the world and the Agency cannot control who reads what it has once let go or to what use it is put.',
  ),
  pair(
    'same',
    'Weighing the two, the harm to the sale of the site is real and near, while the benefit of earlier knowledge is slight, since the price will be published on completion.',
    'Weighing the two, the harm to the sale of the site is real and near while the benefit of earlier knowledge is slight, as the price will be published at completion.',
  ),
  pair(
    'same',
    'The makers of the system told us that its settings are not known outside the company and that a list of them would shorten the work of an attacker.',
    'The makers of the system told us that its settings are not known outside the company, and that a list of them would shorten an attacker’s work.',
  ),
  pair(
    'same',
    'The names of the streets were gathered for the gritting rota alone and say nothing about which of them will be closed when the snow comes.',
    'THE NAMES OF THE STREETS WERE GATHERED FOR THE GRITTING ROTA ALONE AND SAY NOTHING ABOUT WHICH OF THEM WILL BE CLOSED WHEN THE SNOW COMES.',
  ),
  pair(
    'same',
    'Staff who speak up about safety do so because they trust that their words go no further, and that trust would be lost with the first transcript that is released.',
    'Staff who speak up about safety do so because they trust that their words will go no further, and that trust would be lost with the first transcript released.',
  ),
  pair(
    'other',
    'Staff who speak up about safety do so because they trust that their words go no further, and that trust would be lost with the first transcript that is released.',
    'People who report faults on the line expect to be heard in private; publishing what they told us would mean that fewer of them come forward.',
  ),
  pair(
    'other',
    'The public interest in maintaining the exemption outweighs the interest in releasing the lease, because the rent review has not been concluded.',
    'The public interest in maintaining the exemption does not outweigh the interest in releasing the lease, because the rent review has been concluded.',
  ),
  pair(
    'other',
    'Between April 2019 and March 2020 the council bought 14 vans for £312,000, of which 3 were electric.',
    'Between April 2021 and March 2022 the council bought 22 vans for £508,500, of which 9 were electric.',
  ),
  pair(
    'other',
    'In 2018 the service received 212 complaints about missed bins and upheld 87 of them after a visit to the street.',
    'In 2020 the service received 340 complaints about missed bins and upheld 152 of them after a visit to the street.',
  ),
  pair(
    'other',
    'Factors in favour of disclosing the plans for the junction: residents could judge the noise for themselves before the consultation ends.',
    'Factors against disclosing the plans for the junction: residents might take a first sketch for the scheme that will be built and sell too early.',
  ),
  pair(
    'other',
    'We do not hold a list of the contractors who worked on the tower, since the management company employs them and keeps the records.',
    'We hold a list of the contractors who worked on the tower, and the management company which employs them has agreed to its release.',
  ),
  pair(
    'other',
    'A supplier whose discount becomes known will be asked for the same discount by every other buyer, and will in future offer none to the authority.',
    'If the prices in the framework were published, competitors would undercut them at the next tender and the authority would have fewer bidders.',
  ),
  pair(
    'other',
    'The pumps at Millbrook were inspected in May and found to be in good order, apart from a seal that was replaced on the same day.',
    'The lifts at Castle Court were inspected in May and found to be in good order, but two of the cables will be replaced in autumn.',
  ),
  pair(
    'other',
    'Confirming that a patrol was, or was not, made on a given night would let offenders draw a map of cover across the county over time.',
    'Patrols are made every night in the county, and a map of the beats is on our web site with the names of the stations that cover them.',
  ),
  pair(
    'other',
    'Your request was received on 3 May 2021 and has been handled by the information team, which asked the housing service for what it holds.',
    'Your letter of 8 June 2021 was passed to the licensing team, which is looking into the premises and will write to you in due course.',
  ),
  pair(
    'other',
    'The report was commissioned from Larkfield Associates in 2017 and cost £18,400; it has not been published, and the council has no plan to do so.',
    'The report was written by officers in 2019 without outside help and so cost nothing; it was published with the papers of the January meeting.',
  ),
  pair(
    'other',
    'There is a public interest in knowing how the county prepares for floods, since many homes were lost in the winter of the great storm.',
    'There is a public interest in knowing how the county pays its senior staff, since their salaries come out of the tax that residents pay.',
  ),
  pair(
    'other',
    'The council considers that releasing the names of tenants would cause them distress and would be unfair, given what they were told when they signed.',
    'The council considers that releasing the minutes of the board would be premature, given that the members have not yet agreed on what was said.',
  ),
  pair(
    'other',
    'To search the files of all schools would take an officer eleven minutes a file, and there are 2,140 of them, which comes to 392 hours.',
    'To search the mailboxes of all governors would take an officer four minutes a message, and there are 9,800 of them, which comes to 653 hours.',
  ),
  pair(
    'other',
    'The exercise tested whether the bridge could be closed within an hour; it could, and the notes show how many people and barriers that took.',
    'The exercise tested whether the school could be emptied within ten minutes; it could not, and the notes show which of the doors were locked.',
  ),
  pair(
    'other',
    'We will publish the figures for the last quarter at the end of next month, with an account of how they were gathered and what they leave out.',
    'We will not publish the figures for the last quarter until the auditors have signed them, which we expect to happen at the end of next month.',
  ),
  pair(
    'other',
    'Officers use the system to plan rotas and to record overtime; it holds no images and is linked to no other database.',
    'Officers use the system to search images from cameras on the ring road; it is linked to the national database of vehicles.',
  ),
  pair(
    'other',
    'If you want the maps in another format, let us know by the end of the month and we will see what the mapping team can do for you.',
    'If you want to visit the record office, let us know a week before and we will see which of the volumes can be brought up for you.',
  ),
  pair(
    'other',
    'The trees on Priory Road were felled because of ash dieback; the tree officer’s survey is attached and gives the state of each of them.',
    'The trees on Abbey Road were pruned because of the overhead wires; no survey was made, and the contractor was paid by the day.',
  ),
  pair(
    'other',
    'Disclosure to one applicant is disclosure to the world, and we cannot control who reads what we have once let go or to what use it is put.',
    'Disclosure of the costs to the applicant was agreed by the panel, since the contract is at an end and nobody would be harmed by it now.',
  ),
]
