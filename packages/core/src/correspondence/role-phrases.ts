import type { Phrase } from '../text/phrases.ts'

/** Standard paragraphs of authorities' letters, by what they are for. None of them answers a question. */

export const GREETING: readonly Phrase[] = [
  {
    pattern: /^\W*(?:sehr geehrte[rs]?\b|guten tag\b).{0,90}$/is,
    examples: ['Sehr geehrter Herr Ehrenwald,'],
    counterExamples: ['Die sehr geehrte Jury'],
  },
  {
    pattern:
      /^\W*(?:dear|hi|hello|good (?:morning|afternoon|evening|day)|to whom it may concern|f\.?a\.?o\.?)\b.{0,90}$/is,
    examples: ['Dear Ms Amari,', 'Good morning', 'Hi Sam'],
    counterExamples: [
      'Dearth of records is no excuse, as the tribunal has said more than once in decisions that bind this council today.',
    ],
  },
]

export const SIGN_OFF: readonly Phrase[] = [
  {
    pattern:
      /^\W*(?:yours? (?:sincerely|faithfully|truly|in \w+(?: \w+)?)|(?:kind(?:est)?|best|warm) (?:regards?|wishes)|(?:many )?thanks(?: (?:again|in advance|and (?:kind )?regards))?|regards|sincerely|respectfully|with (?:thanks|regards|best wishes)|thank you(?: in advance)?|cheers|all the best|yours|mit freundlichen grüßen|nāku noa(?:,? nā)?|n[āa]ku n[āa]|ngā mihi(?: nui)?|heoi anō|(?:is )?mise,? le meas|le meas|cordialement|very truly yours|respectfully submitted)\W*$/i,
    examples: ['Nāku noa', 'Is mise le meas,', 'Yours sincerely', 'Kind regards,', 'Many thanks', 'Best wishes,'],
    counterExamples: ['Thank you for your request', 'Yours is the third request'],
  },
]

export const QUERIES: readonly Phrase[] = [
  {
    pattern:
      /^\W*(?:if you (?:have|require|need|wish|would like|are unclear|do have) .{0,60}(?:quer(?:y|ies)|questions?|further (?:information|assistance|enquir)|clarification|discuss|problems|concerns|anything else)|if there is anything (?:you|else|that)|this (?:completes|concludes) (?:our|my|the|your)|good luck with|should you (?:have|require|need|wish) .{0,60}(?:quer|question|enquir|further|assist|concern|discuss)|please (?:do not|don['’]t|feel free to|quote|contact (?:me|us|the)|remember to quote|ensure)|i (?:hope|trust) (?:that )?(?:this|the|you|i)\b|we (?:hope|trust) (?:that )?(?:this|the|you)\b|thank you for (?:your (?:interest|patience)|taking)|for any (?:further )?(?:quer|question|enquir))/i,
    examples: [
      'If you have any queries about our letter, please do not hesitate to write.',
      'Should you have any further enquiries about the moorings, please contact me.',
      'I hope that this is helpful.',
      'Please quote the reference number above in any correspondence.',
    ],
    counterExamples: ['If you have a licence you may fish from the bridge.', 'We hold three contracts.'],
  },
]

/** Thanks for the message, alone in its paragraph. */
export const THANKS_FOR_CONTACT: readonly Phrase[] = [
  {
    pattern:
      /^\W*(?:many thanks|thanks|thank you)(?: again)? for (?:contacting|your (?:e-?mail|message|letter))\b[^.!?:]{0,60}[.!]?[^\w:]*$/i,
    examples: ['Thank you for contacting the Council.', 'Thanks for your email'],
    counterExamples: ['Thank you for contacting us. We received your request on 4 May.'],
  },
]

export const LICENCE: readonly Phrase[] = [
  {
    pattern:
      /\b(?:open government licen[cs]e|re-?use of public sector information|available for re-?use|(?:may|can|free to|wish to|permission to) re-?use|re-?using (?:the|this) information|crown copyright|copyright,? designs and patents act|(?:protected by|subject to|covered by) (?:the )?copyright|copyright (?:owner|holder)|copyright in (?:this|the)|attribution statement|(?:use|terms of|under) the ogl)\b/i,
    examples: [
      'The information in our tables is available for re-use under the Open Government Licence v3.0.',
      'The rights of the copyright owner of the drawings will continue to be protected by law.',
      'Most of the information supplied is subject to copyright and you may re-use it for non-commercial research.',
    ],
    counterExamples: ['We re-used 14 pallets.'],
  },
  {
    pattern: /\b(?:own purposes|non-commercial|research|private study)\b/i,
    after: { words: /\b(?:free to|may|can) use (?:the|this|it)\b/gi, within: 60 },
    examples: ['You are free to use the information for your own purposes.'],
  },
]

export const REVIEW: readonly Phrase[] = [
  {
    pattern:
      /^\W*rechtsbehelfsbelehrung\W*$|\bgegen diesen bescheid kann\b|\b(?:widerspruch|klage) (?:erhoben|eingelegt|erheben|einlegen)\b/i,
    examples: [
      'Rechtsbehelfsbelehrung',
      'Gegen diesen Bescheid kann innerhalb eines Monats Widerspruch erhoben werden.',
    ],
    counterExamples: ['Der Widerspruch der Firma liegt vor.'],
  },
  {
    pattern:
      /\b(?:if|should) you (?:are|remain|be|feel|were|still)?\s?(?:still )?(?:unhappy|dissatisfied|not (?:satisfied|happy|content)|unsatisfied|disappointed|disagree|aggrieved)\b/i,
    examples: [
      'If you are unhappy with the response you were sent',
      'If you remain dissatisfied',
      'Should you be dissatisfied with this reply',
    ],
    counterExamples: ['Residents who are unhappy with the bins'],
  },
  {
    pattern:
      /\b(?:if|should) you (?:wish|want|would like|decide|choose) (?:us )?to (?:appeal(?! to (?:an? )?(?:wider|broader|larger|public))|complain|challenge|contest|carry out an? internal review|review)\b|\badolygiad mewnol\b|\bhawl i (?:apelio|gwyno|ofyn)\b|\b(?:right|entitled) to have (?:the|this|our|your) [^.]{0,60}\breview(?:ed)?\b/i,
    examples: [
      'Should you wish to appeal, write to the Registrar.',
      'Should you wish us to carry out an internal review, write to the Head of Service.',
      'Mae gennych hawl i ofyn am adolygiad mewnol.',
      'You have a right to have the denial of your request reviewed by the Counselor.',
    ],
    counterExamples: ['If you wish to appeal to a wider public'],
  },
  {
    pattern:
      /\b(?:internal review|review(?:ed)?|appeal|complaint|complain|commissioner|tribunal|ombudsman|reconsider\w*)\b/i,
    after: {
      words:
        /\b(?:you (?:are|were) (?:also )?(?:entitled|welcome)|you (?:also )?have (?:the|a) right|you (?:may|can|could|should)(?: also| now| then)?|your right|the right|how) (?:to )?(?:ask|request|seek|apply|appeal|complain|make|require|file|submit|lodge|write|contact|refer)\b/gi,
      within: 80,
    },
    examples: [
      'You are entitled to ask for an internal review.',
      'You have the right to require the Metropolitan Force to review their decision.',
    ],
    counterExamples: ['You can request a skip from the depot.'],
  },
  {
    pattern:
      /^\W*(?:(?:your )?(?:right|rights) (?:to|of) (?:an? )?(?:internal |request (?:an? )?)?(?:review|appeal|complain|complaint)|complaints? (?:rights?|procedure|process)?|(?:internal )?review(?: (?:procedure|process|rights?|and (?:complaints?|appeals?)))?|appeals? (?:rights?|procedure|process)?|how to (?:complain|appeal|request)|(?:what|next steps|what to do) if you are (?:unhappy|not)(?: \w+){0,6}|your rights|requests? for (?:an )?(?:internal )?review|the information commissioner|right of (?:appeal|complaint|review)|requirement for review|foi complaint)\W*$/i,
    examples: [
      'COMPLAINT RIGHTS',
      'Your right to complain',
      'Internal Review',
      'Right of Appeal',
      '## **The Information Commissioner**',
    ],
    counterExamples: ['Review of parking charges in 2021'],
  },
  {
    pattern:
      /\byour rights? (?:of|to) (?:complain|complaint|appeal|review)\b|\b(?:if|should) you (?:would )?(?:like|want|wish)(?: for)? us to (?:look (?:again )?(?:at|into)|reconsider|review)\b/i,
    examples: [
      'The sheet at the end of this letter tells you about your right of complaint.',
      'If you would like us to look again at any of this you can write to the Secretary',
      'If you would like us to look at any of this again',
    ],
    counterExamples: ['Your right of way over the field'],
  },
  {
    pattern:
      /\b(?:internal reviews?|complaints?|appeals?) (?:requests? )?(?:should|must|may|can|will|to be) (?:be )?(?:made|submitted|sent|addressed|received|in writing|lodged|directed|asked for|requested|sought)\b/i,
    examples: [
      'Internal review requests should be sent to the harbour office',
      'Complaints should be made in writing',
      'Internal reviews should be asked for within 40 working days',
    ],
  },
  {
    pattern:
      /\byou (?:may|can|could|have the right to) (?:also )?(?:appeal|challenge|contest) (?:against )?(?:this|our|the) (?:\w+ )?(?:determination|decision|denial|response|reply|refusal)\b/i,
    examples: ['You may appeal this determination within 90 days', 'you can appeal against the decision'],
    counterExamples: ['You may appeal to the planning inspector'],
  },
  {
    pattern:
      /\b(?:foia\s(?:public\s)?liaisons?|ogis|office\sof\sgovernment\sinformation\sservices|public\saccess\scounselor|committee\son\sopen\sgovernment)\b/i,
    after: {
      words: /\b(?:you\s(?:may|can|should|also)|please|for\s(?:any\s)?further\sassistance|to\sdiscuss)\b/gi,
      within: 120,
    },
    examples: [
      'You may contact our FOIA Public Liaison at 202-555-0100 for assistance.',
      'For further assistance with your request, contact the Office of Government Information Services.',
    ],
    counterExamples: ['You asked for the number of FOIA officers.'],
  },
  {
    pattern: /\b(?:please|you (?:can|may|should))\b/i,
    after: { words: /\byou are not (?:happy|satisfied|content) with (?:how|the way|our|this|the)\b/gi, within: 60 },
    examples: ['If you are not happy with how we dealt with this please write to the Secretary'],
    counterExamples: ['If you are not happy with the park, say so at the gate.'],
  },
  {
    pattern: /\b(?:appeal|review|reconsider\w*)\b/i,
    after: { words: /\byou\s+have\s+(?:\w+\s+){1,3}(?:days|months)\b/gi, within: 40 },
    examples: ['You have 90 calendar days in which to appeal, to: Appeals Officer'],
    counterExamples: ['You have two months of leave.'],
  },
  {
    pattern: /\b(?:review(?:ed)?|reconsider\w*|representations)\b/i,
    after: {
      words: /\bwithin\s+(?:\w+\s+){1,3}(?:days|months)\b/gi,
      within: 80,
      after: { words: /\byou\b/gi, within: 30 },
    },
    examples: ['You may within 40 working days ask the council to review its decision.'],
    counterExamples: ['A planning officer will call within ten days.'],
  },
  {
    pattern: /\b(?:within|in)\s+(?:\w+\s+){1,3}(?:days|months)\b/i,
    after: {
      words:
        /\b(?:(?:internal )?reviews?|reviewed|reconsider\w*|representations|complaints? (?:ought|must|should|can|may))\b/gi,
      within: 100,
      after: { words: /\b(?:you|please|any|must|should)\b/gi, within: 60 },
    },
    examples: [
      'You can have this decision reviewed - just write to us within 2 months.',
      'If you wish to make representations please do so within 40 working days',
      'Any complaint ought to come within two calendar months to the Head of Information Rights',
    ],
    counterExamples: ['We endeavour to answer internal reviews within 40 working days.'],
  },
  {
    pattern:
      /\b(?:entitled|right) to (?:an? )?(?:internal )?(?:review|appeal|reconsideration)\b|\b(?:an?|the) (?:internal )?review of (?:this|our|the) (?:reply|response|decision|answer|handling|letter)\b|\b(?:anyone|anybody|a requester) who is (?:unhappy|dissatisfied|not (?:satisfied|happy))\b|\bif (?:this|that|it) (?:does(?:n['’]t| not)|is not) (?:settle|to your satisfaction|resolve)\b|\bto ask for an? (?:internal )?review\b/i,
    examples: [
      'You are entitled to a review.',
      'A review of this reply can be had on application',
      'Anybody who is unhappy with this',
      'If that does not settle things you may take it to the ICO',
      'To ask for an internal review contact the Secretary',
    ],
    counterExamples: ['The review of the parking zone is under way.'],
  },
  {
    pattern: /^\W*(?:not (?:satisfied|happy)|unhappy with (?:this|our|the) \w+|your right to appeal)\W*$/i,
    examples: ['Not satisfied?', 'Unhappy with our reply?'],
    counterExamples: ['Appeals', 'Appeals heard in May'],
  },
]

export const REGULATOR: readonly Phrase[] = [
  {
    pattern:
      /\b(?:information commissioner(?:['’]?s)?(?: office)?|(?:www\.)?ico\.(?:org|gov)\.uk|wycliffe house|scottish information commissioner|itspublicknowledge|doubledykes|office of government information services|public access counselor|ogis)\b/i,
    examples: [
      "you can contact the Information Commissioner's Office",
      'Wycliffe House, Water Lane',
      'see www.ico.org.uk',
    ],
    counterExamples: ['the commissioner of works'],
  },
]

export const DISCLAIMER: readonly Phrase[] = [
  {
    pattern: /confidential|intended|meant only|privileged|non-public|scanned|monitored|addressee|virus/i,
    after: {
      words:
        /\bthis (?:e-?mail|message|communication|transmission)(?:,? (?:and|including|together with)| (?:is|are|may|was|has been|contains?))\b/gi,
      within: 180,
    },
    examples: ['This email and any attachments are confidential and intended solely for the addressee.'],
    counterExamples: ['This email is our response to your questions.'],
  },
  {
    pattern:
      /\b(?:confidentiality notice|general disclaimer|virus disclaimer|intended (?:solely|only|recipient)|if (?:you have received|this).{0,40} (?:in error|misdirected)|please (?:don['’]t|do not|consider).{0,40}(?:print|environment|copy)|scanned for viruses|monitored or (?:intercepted|recorded))/is,
    examples: [
      'CONFIDENTIALITY NOTICE',
      'Please consider the environment before printing this email',
      'P Please don’t print this e-mail unless you must',
    ],
    counterExamples: ['This email is our response to your questions.'],
  },
  {
    pattern:
      /^\W*(?:please use this email address for all replies|disclaimer\s*:|is .{3,80} the wrong address for freedom of information|if you find this service useful)/i,
    examples: [
      'Please use this email address for all replies to this request:',
      'Disclaimer: This message will be published',
    ],
  },
]

/** The list of links that a converted mail carries below it. */
export const LINK_NOTES: readonly Phrase[] = [
  {
    pattern: /^(?:references\s+)?(?:visible|hidden) links\b/i,
    examples: ['Visible links', 'References\nVisible links'],
  },
]

/** What a web page puts above a message. */
export const FURNITURE: readonly Phrase[] = [
  {
    pattern:
      /^(?:page \d{1,4}(?: of \d{1,4})?|\d+ attachments?|download|view as html|\d+(?:\.\d+)?\s?[km]b?|link: (?:\[\d+\])?file-list|\[\d+\]file-list|image\d+\.(?:png|jpe?g|gif)|link to this|report this message|show quoted sections|\[(?:if|endif)\b.*)$/i,
    examples: ['Page 2 of 4', '2 Attachments', '157K', 'View as HTML', 'image001.png', 'Link: [1]File-List'],
    counterExamples: ['2 attachments were missing from the file'],
  },
]

/** Where a letter explains the law: words of the act and reasons follow, no answers. */
export const LEGAL_ANNEX: readonly Phrase[] = [
  {
    pattern:
      /^\W*(?:legal annex|annex(?:e|ure)?(?: [a-z0-9]{1,2})?(?:\W+(?:exemptions?|the law|legislation|foia?|section|regulation|public interest|relevant|statutory|extract).*)?|(?:explanation of )?(?:exemptions?|legislation|statutory provisions?) (?:applied|in full|annex)|(?:relevant|extracts? from) (?:legislation|the (?:act|legislation)).*)\W*$/i,
    examples: ['## **LEGAL ANNEX**', 'Annex A: exemptions in full', 'ANNEX', 'Extracts from the Act'],
    counterExamples: ['Annexes were sent to the planning board in May'],
  },
  {
    pattern: /^\W*section \d+[a-z]?(?:\(\w+\))* of the (?:freedom of information )?act (?:provides|states|says)/i,
    examples: ['### **Section 17(1) of the Act provides:**'],
    counterExamples: ['Section 40(2) of the Act applies to the names.'],
  },
]
