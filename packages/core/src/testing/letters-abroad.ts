/** Fictional replies under the laws of other countries; `analyse.test.ts` says what a reader makes of them. */

/** A Scottish reply alone: neither confirmed nor denied, beside an answer. */
export const SCOTTISH_REPLY = `Glenholt Council
Town House
14 May 2024

Dear Ms Amari,

Thank you for your request for information dated 22 April 2024, which has been considered under the Freedom of Information (Scotland) Act 2002.

You asked:

1. Has the council been asked to help with an inquiry into the ferry?
2. How many passengers used the ferry in 2023?

Our response

1. The council can neither confirm nor deny whether it holds this, by virtue of section 18 of the Act, read with section 34(1), because to do so would prejudice an inquiry. Under both sections the public interest lies in not telling those concerned.

2. The ferry carried 20,410 passengers.

If you are dissatisfied you may ask for a review within 40 working days. You may then appeal to the Scottish Information Commissioner.

Yours sincerely,

Kim Officer
Glenholt Council
`

/** An American reply alone: enclosed, exempt and no records. */
export const AMERICAN_REPLY = `U.S. Department of Lakes
Washington, DC
June 14, 2024

Dear Ms. Amari:

This responds to your Freedom of Information Act request, which we received on May 6, 2024. It has been assigned the number 2024-DOL-00417.

You requested the following:

1. The contract for the dam at Holt Lake
2. The names of the inspectors of the dam
3. All memoranda on the dam sent to the Secretary

Our response

1. The contract for the dam at Holt Lake

Two pages are enclosed.

2. The names of the inspectors of the dam

The names are withheld pursuant to Exemption 6, 5 U.S.C. § 552(b)(6), because their release would be an invasion of privacy.

3. All memoranda on the dam sent to the Secretary

No responsive records were located.

If you are not satisfied you may appeal within 90 days to the Director. You may also contact the FOIA Public Liaison or the Office of Government Information Services (OGIS).

Sincerely,

Kim Officer
FOIA Officer
`
