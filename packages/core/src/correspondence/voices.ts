import type { Phrase } from '../text/phrases.ts'

/** How a public authority speaks of a request. A requester does not write so. */
export const AUTHORITY_VOICE: readonly Phrase[] = [
  {
    pattern:
      /^\W{0,3}(?:enclosed|attached) (?:are|is|please find|you will find)\b|\b(?:information|records|portions?|pages|material|names) (?:was|were|has been|have been) (?:withheld|exempted|severed|redacted)\b/i,
    examples: [
      'Enclosed are copies of the records that could be disclosed.',
      'Some information was withheld under paragraph 16(2)(c).',
    ],
    counterExamples: ['Please send the pages that are enclosed.'],
  },
  {
    pattern:
      /\byour request (?:requires|would require|involves|exceeds|would exceed|does not|cannot|may)\b|\bwe estimate (?:that|the|\d)/i,
    examples: ['because your request requires extensive clerical assistance', 'We estimate 11 hours of staff time'],
    counterExamples: ['my request requires no search'],
  },
  {
    pattern:
      /\b(?:Ihre[mnr]?\s(?:Antrags?|Anfrage|Schreiben|E-Mail)\s(?:vom|wird|wurde|ist|auf|nach|habe|hat)|Ihr\sAntrag\s(?:vom|auf|wird)|(?:beantragten|baten|begehren)\sSie|Über\sIhren\sAntrag|teile\sich\sIhnen\s(?:mit|folgendes))/i,
    examples: ['Ihrem Antrag wird teilweise stattgegeben.', 'mit E-Mail vom 10. Oktober 2023 beantragten Sie Zugang'],
    counterExamples: ['mein Antrag vom 10. Oktober 2023'],
  },
  {
    pattern:
      /^\W*(?:with regard to |as (?:to|for) |in (?:answer|reply|response|relation) to |turning to )?your (?:first|second|third|fourth|fifth|last|final) (?:question|point|request|query|part)\b/i,
    examples: ['Your second question can be answered', 'As for your last point, we hold nothing.'],
    counterExamples: ['Your first reply was late.'],
  },
  {
    pattern:
      /\b(?:thank you for (?:your|the) (?:recent |further )?(?:e-?mail|letter|request|enquiry|correspondence|freedom|foi|environmental)|your (?:recent |original )?(?:freedom of information |foi |eir |information )?(?:request|enquiry|application)(?: for information)?,? (?:which |that )?(?:was |has been |is |we )?(?:received|dated|logged|handled|processed|considered|being|now|will|under|has|reference|of \d|for|dealt|treated))/i,
    examples: [
      'Thank you for your request for information',
      'Your request has been considered under the Act',
      'your request which we received on 4 May',
    ],
    counterExamples: ['I look forward to your response'],
  },
  {
    pattern:
      /\bi (?:am )?(?:writ(?:e|ing)|respond(?:ing)?|repl(?:y|ying)) (?:to you )?(?:in (?:connection with|response to|respect of|reply to|relation to)|further to|regarding|with regard to|concerning|about|to confirm) your (?:recent )?(?:freedom|foi|request|enquiry|e-?mail|letter|correspondence|application)/i,
    examples: [
      'I write in connection with your request for information',
      'I am writing in response to your Freedom of Information request',
    ],
  },
  {
    pattern:
      /\b(?:we|i) (?:can |are able to |am able to |wish to |would )?(?:now )?(?:confirm|advise) (?:you )?that\b|\b(?:we|i) (?:have|are|am|do) (?:now |not |today )?(?:hold|held|decided|considered|treating|handling|processing|dealt|completed|withholding|refusing|releasing|disclosing|located|searched)\b/i,
    examples: [
      'I can confirm that the Trust holds',
      'We have considered your request',
      'I have today decided to disclose',
      'We do not hold this',
    ],
  },
  {
    pattern:
      /\b(?:please (?:find|see)|you will find) (?:below|attached|enclosed|above|our|the|herewith|following|a copy)\b.{0,80}\b(?:response|reply|answers?|information|document|spreadsheet|refusal|letter|attachment|response)\b/is,
    examples: [
      'Please find below our response',
      'Please see the attached response',
      'Please find attached the information',
    ],
    counterExamples: ['Please send a copy'],
  },
  {
    pattern:
      /\b(?:does not hold|do not hold|is exempt (?:from|under)|(?:is|are|being|been) withheld|(?:the|this) (?:council|trust|force|department|university|authority|constabulary|agency|board|office|commission|ministry)['’]?s? (?:response|holds|does not|considers?|therefore|confirms|maintains|has (?:considered|decided|received)))\b/i,
    examples: [
      'The Council does not hold this information',
      'This is exempt under section 40(2)',
      "The Department's response is below",
    ],
  },
  {
    pattern:
      /\b(?:final|partial|interim|our|formal|full) (?:response|reply|answer) to your\b|\bno responsive records\b/i,
    examples: ['This is the final response to your Freedom of Information Act request', 'found no responsive records'],
    counterExamples: ['I look forward to your reply'],
  },
  {
    pattern:
      /\bour (?:full |formal )?(?:response|reply|answer|decision)s? (?:is|are) (?:set out|given|provided|as follows|below)\b|\brequest,? was received (?:by|in|at) (?:this|our|the)\b|\bwithheld in (?:full|part|its entirety)\b/i,
    examples: [
      'Our response is set out below.',
      'Your Freedom of Information Act (FOIA), 5 U.S.C. § 552, request was received in this office on May 22.',
      'Withheld in full under Exemption 4.',
    ],
    counterExamples: ['Please confirm that my request was received.'],
  },
  {
    pattern:
      /\bthe (?:located )?(?:information|records|documents) (?:that |which )?you (?:have |had )?(?:requested|asked for|sought)\b|\bdecision has been (?:taken|made) to (?:disclose|release|withhold|refuse)\b|\bif you are (?:dissatisfied|unhappy|not (?:satisfied|happy)) (?:in any way )?with (?:the|this|our)\b/i,
    examples: [
      'The harbour office has found the records you requested.',
      'The decision has been taken to disclose the logbooks.',
      'If you are dissatisfied with our handling, you may ask for a review.',
    ],
    counterExamples: ['Please send me the information that I requested in March.'],
  },
  {
    pattern:
      /^i, [^.:;\r\n\u2028\u2029]{3,90}, (?:have|am|hereby) (?:now |today |hereby |also )?(?:made|decided|considered|authorised|the (?:decision|deciding)|an? (?:officer|decision))\b/im,
    examples: ['I, Aoife Ní Mhurchú, Principal Officer, have today made a final decision on your request.'],
    counterExamples: ['I, the undersigned, ask for the file.'],
  },
  {
    pattern:
      /\b(?:made\s(?:a|the|my)\s(?:final\s)?decision\son\s(?:your|the)\s(?:\w+\s)?request|(?:part|partially|partly)[-\s]grant(?:ed)?\b|grant(?:ed)?\s(?:in\spart|partial\saccess))/i,
    examples: ['I have decided to part-grant your request.', 'Your request is granted in part and denied in part.'],
    counterExamples: ['The grant was partly spent.'],
  },
  {
    pattern: / (?:applies|is engaged)\b/i,
    after: { words: /\bsection \d+/gi, within: 40 },
    examples: ['Section 40(2) of the Act applies', 'section 43 is engaged'],
  },
  {
    pattern:
      /\b(?:i am now (?:able|in a position) to|(?:no|the|this|some|any|other) information (?:is|was) (?:not )?held|neither confirms?(?:ed)? n?or den(?:y|ies)|neither to confirm nor|by virtue of|(?:must|will|have to) refuse|(?:is|are) (?:hereby )?(?:refused|denied|granted)|(?:i|we) (?:must |have to |can )?(?:apologi[sz]e|am sorry|are sorry)|(?:excepted|exempt) (?:from|under)|rel(?:y|ies|ying) (?:up)?on (?:section|regulation|the exemption|the exception))\b/i,
    examples: [
      'I am now in a position to reply.',
      'No information is held.',
      'The Constabulary can neither confirm nor deny that it holds any other information',
      'We apologise that this reply is late.',
    ],
    counterExamples: ['Please send me all information that you hold.'],
  },
]

/** How a requester asks. */
export const REQUESTER_VOICE: readonly Phrase[] = [
  {
    pattern:
      /\b(?:bitte\s(?:senden|übersenden|übermitteln)\sSie|(?:hiermit\s)?(?:beantrage|bitte)\sich|ich\s(?:bitte|beantrage|ersuche)|mein(?:en|em)?\s(?:Antrag|Anfrage))\b/i,
    examples: ['hiermit beantrage ich nach dem IFG', 'Bitte senden Sie mir Folgendes zu'],
    counterExamples: ['Ihr Antrag ist eingegangen.'],
  },
  {
    pattern:
      /\b(?:i|we) (?:am|are|would|wish|want)(?: like| writing| hereby)?(?: to)?(?: formally| respectfully)? (?:mak(?:e|ing)|request(?:ing)?|submit(?:ting)?|seek(?:ing)?|ask(?:ing)?|obtain|receive|know|see)\b/i,
    examples: [
      'I am writing to request information',
      'I would like to make a request',
      'We are seeking copies of',
      'I would like to know',
    ],
  },
  {
    pattern:
      /\b(?:this is (?:a|an) (?:formal |new )?(?:request|freedom|foi|environmental)|under the (?:freedom of information|foi|environmental information)[^.]{0,60}(?:i|we|please|could|can)\b|(?:i|we) (?:hereby )?request (?:the|a|all|any|copies|information|under|that)|pursuant to the .{0,40}act,? i)\b/i,
    examples: [
      'This is a request under the Act',
      'Under the Freedom of Information Act 2000 I request',
      'I request copies of',
    ],
  },
  {
    pattern:
      /\b(?:(?:i|we) (?:look forward|understand|would be (?:very )?grateful|would appreciate|would prefer)|my (?:preferred format|request|foi|email address)|please (?:could|can|would|may|provide|send|supply|tell|confirm|state|acknowledge)|could you please|can you please|within (?:20|twenty) working days)\b/i,
    examples: [
      'I look forward to hearing from you',
      'I would be grateful if you could',
      'Please could you send me',
      'Please provide the following',
    ],
  },
]
