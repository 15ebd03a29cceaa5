/** Fictional letters and threads, each with a trait of its own; `analyse.test.ts` says what a reader makes of them. */

/** A nested list, an acknowledgement, and a late reply that gives, withholds and leaves blank. */
export const FOIA_THREAD = `R. Amari
4 March 2024

Dear Westholt Borough Council,

Under the Freedom of Information Act 2000 please tell me:

1. How many litter bins does the council own?
2. For the emptying of the litter bins please state:
a) which company does it
b) what it cost in 2023
3. Please provide the names of the drivers.
4. How many complaints about full bins were made in 2023?

Yours faithfully,

R. Amari

Westholt Borough Council
6 March 2024

Dear R. Amari,

Thank you for your request, which we received on 5 March 2024. Our reference is FOI/2024/0117. You will have a reply within 20 working days.

Yours sincerely,

Information Governance
Westholt Borough Council

Westholt Borough Council
12 April 2024

Dear R. Amari,

Our reference: FOI/2024/0117

Your request has been handled under the Freedom of Information Act 2000. Our answers are below.

1. How many litter bins does the council own?

The council owns 412.

2. For the emptying of the litter bins please state:
a) which company does it

Holt Cleansing Ltd

b) what it cost in 2023

£86,250

3. Please provide the names of the drivers.

The names are exempt under section 40(2) of the Act, because they are the personal data of the drivers, who would not expect to be named.

4. How many complaints about full bins were made in 2023?

If you are unhappy with this reply you may ask for an internal review within 40 working days. If you are still unhappy you may complain to the Information Commissioner's Office.

Yours sincerely,

Information Governance
Westholt Borough Council
`

/** Mails under the EIR: more time is taken within the time, and the refusal lacks what reg 14 asks for. */
export const EIR_MAILS = `From: R. Amari
Sent: 3 April 2024 09:12
To: foi@northmere.gov.uk
Subject: Quarry Hill

Dear Northmere County Council,

Under the Environmental Information Regulations 2004 I would like to request:

1. All reports on the water of the Quarry Hill pit since 2019
2. The e-mails about the pit between the council and its contractor

Yours faithfully,

R. Amari

From: Information Team
Sent: 24 April 2024 16:40
To: R. Amari
Subject: EIR-2024-0311

Dear R. Amari,

Your request is being handled under the Environmental Information Regulations 2004. Given its size we are extending the deadline by an additional 20 working days, as regulation 7(1) allows.

Yours sincerely,

Information Team
Northmere County Council

From: Information Team
Sent: 28 May 2024 11:05
To: R. Amari
Subject: EIR-2024-0311

Dear R. Amari,

Your request has been considered under the Environmental Information Regulations 2004. Our response is as follows.

1. All reports on the water of the Quarry Hill pit since 2019

The reports are published on our website at https://northmere.gov.uk/pit.

2. The e-mails about the pit between the council and its contractor

We refuse this under regulation 12(4)(b), as it is manifestly unreasonable: it would take 140 hours to read them.

You may ask us to reconsider within 40 working days (regulation 11).

Yours sincerely,

Information Team
Northmere County Council
`

/** A clarification starts the clock again. */
export const CLARIFIED_THREAD = `R. Amari
5 February 2024

Dear Westholt Borough Council,

Under the Freedom of Information Act 2000 please provide the number of incidents at the depot.

Yours faithfully,

R. Amari

Westholt Borough Council
12 February 2024

Dear R. Amari,

Thank you for your request. Could you please clarify what you mean by incidents? We will treat your reply as the date of receipt.

Yours sincerely,

Sam Officer

R. Amari
4 March 2024

Dear Sam Officer,

I mean accidents with vehicles in 2023.

Yours faithfully,

R. Amari

Westholt Borough Council
4 April 2024

Dear R. Amari,

Thank you for your request, which has been handled under the Freedom of Information Act 2000. I can confirm that there were 17 accidents with vehicles at the depot in 2023.

Yours sincerely,

Sam Officer
Westholt Borough Council
`

/** A refusal that the review takes back: the last word counts. */
export const REVIEWED_THREAD = `R. Amari
4 March 2024

Dear Westholt Borough Council,

Under the Freedom of Information Act 2000 please tell me:

1. How much was paid to the consultants for the new depot?
2. What did their report say of the ground below it?

Yours faithfully,

R. Amari

Westholt Borough Council
25 March 2024

Dear R. Amari,

Your request has been handled under the Freedom of Information Act 2000. We refuse your request under section 14(1), as it is vexatious.

If you are unhappy you may ask for an internal review. You may then complain to the Information Commissioner's Office.

Yours sincerely,

Sam Officer

R. Amari
27 March 2024

Dear Westholt Borough Council,

I am writing to request an internal review of the refusal. Nothing about my request is vexatious.

Yours faithfully,

R. Amari

Westholt Borough Council
24 April 2024

Dear R. Amari,

I am writing with the outcome of the internal review. I do not uphold the use of section 14(1) and our answers are now as follows.

1. How much was paid to the consultants for the new depot?

£18,400

2. What did their report say of the ground below it?

We do not hold this information.

If you are still unhappy you may complain to the Information Commissioner's Office.

Yours sincerely,

Kim Officer
Westholt Borough Council
`

/** A mail with the request quoted below it, answered by number and by attachment. */
export const QUOTING_MAIL = `From: Information Team <foi@westholt.gov.uk>
Sent: 11 March 2024 10:00
To: R. Amari
Subject: RE: Lamps - FOI 5521

Dear R. Amari,

Thank you for your request, received on 4 March 2024 and handled under the Freedom of Information Act 2000. Please see the attached spreadsheet for questions 1 and 2.

Question 3: We do not hold this information.

Yours sincerely,

Information Team
Westholt Borough Council

From: R. Amari
Sent: 4 March 2024 08:11
To: Information Team
Subject: Lamps

Dear Information Team,

Please tell me:

1. How many street lamps are there in each ward?
2. When was each of them put up?
3. How many of them were hit by cars?

Yours faithfully,

R. Amari
`

/** A second list asked after the answer. */
export const TWO_LISTS = `R. Amari
4 March 2024

Dear Westholt Borough Council,

Under the Freedom of Information Act 2000 please tell me:

1. How many street lamps does the council own?
2. What did their current cost in 2023?

Yours faithfully,

R. Amari

Westholt Borough Council
11 March 2024

Dear R. Amari,

Your request has been handled under the Freedom of Information Act 2000. Our answers are below.

1. 5,120
2. £310,000

Yours sincerely,

Sam Officer
Westholt Borough Council

R. Amari
13 March 2024

Dear Sam Officer,

Thank you. I would now also like to know:

1. How many of the lamps are of the new kind?
2. When will the others be changed?

Yours faithfully,

R. Amari
`

/** A decision notice of the regulator. */
export const DECISION = `Freedom of Information Act 2000 (FOIA)

Decision notice

Date: 3 June 2024

Public Authority: Westholt Borough Council
Address: Town Hall, Westholt

Decision

1. The complainant requested the tender for the new depot. The council withheld it under section 43(2) of FOIA.
2. The Commissioner's decision is that the council was right to rely on section 43(2).
3. The Commissioner requires no steps to be taken.
`

/** A refusal on cost that says nothing of what it must. */
export const COST_REFUSAL = `Dear Ms Amari,

Freedom of Information Act 2000 - FOI 7781

Date: 2 May 2024

Thank you for your request received on 2 April 2024.

You asked for all e-mails of the planning office that speak of Mill Lane since 2010.

We refuse your request under section 12(1) of the Act, as it would exceed the appropriate limit of £450.

Yours sincerely,

Sam Officer
Westholt Borough Council
`
