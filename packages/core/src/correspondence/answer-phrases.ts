import type { Phrase } from '../text/phrases.ts'

/** What a message that answers or decides says of itself. */

/** Something of substance: information, a decision, or where it is. */
export const RESPONDS: readonly Phrase[] = [
  {
    pattern:
      /(?<!\b(?:may|might|can|could) )\b(?:find|please see|set out|is|are|provided|detailed|given|outlined) (?:(?:below|attached|enclosed|above)?,?\s)?(?:is |are )?(?:[\w'’]+ )?(?:full |final |formal )?(?:response|reply|answers?|refusal|information (?:you|that|request)|disclosure)\b/i,
    examples: ['Please find attached our refusal', 'Please see our response below', 'Please find below our response'],
  },
  {
    pattern:
      /\b(?:find|please see|set out|is|are|provided|detailed|given|outlined) (?:(?:below|attached|enclosed|above)?,?\s)?(?:is |are )?[\w']+ [\w']+ [\w'’]+ (?:full |final |formal )?(?:response|reply|answers?|refusal|information (?:you|that|request)|disclosure)\b/i,
    examples: ['Please find below the Northmere Council’s full response'],
  },
  {
    pattern:
      /\b(?:our|my|the|\w+s['’]?|\w+['’]s|full|final) (?:full |formal |final )?(?:response|answers?|reply)(?: to (?:your |the |each )?(?:request|questions?|queries|enquiry))?(?: (?:is|are|can be found))? (?:(?:set out |shown |given |detailed |provided |outlined )?(?:below|above|as follows|attached|enclosed))\b/i,
    examples: [
      'Our response to your request set out below',
      'our response is as follows',
      'Our answers are below',
      'The Council’s reply is attached',
    ],
  },
  {
    pattern:
      /(?<!\b(?:will|shall|hope to|expect to|aim to|order to) )\b(?:attach|enclose|provide|supply|release|disclose|send)(?:ing|ed)?(?: you| with| herewith| now| here| a copy of){0,3} (?:our|the|my) (?:full |final |formal )?(?:response|reply|information|answers?|documents?)\b/i,
    examples: ['we now attach our full response'],
    counterExamples: ['We will supply the information this week.'],
  },
  {
    pattern:
      /\b(?:in response to your (?:request|questions?|queries|enquiry|foi|freedom)|in (?:answer|reply) to your (?:questions?|request)|we are (?:now )?(?:able|unable|in a position) to (?:provide|supply|disclose|answer|respond|release)|i (?:can|am able to|am pleased to|am now able to) (?:now )?(?:confirm|provide|advise|tell|inform|disclose)|we can (?:now )?(?:confirm|advise|tell you|provide|inform)|(?:i|we) (?:have|has) (?:today |now )?decided to (?:disclose|release|withhold|refuse|provide))\b/i,
    examples: [
      'I can confirm that the Trust does hold this',
      'We can advise that',
      'I have today decided to disclose some',
      'We are unable to provide the data',
    ],
  },
  {
    pattern:
      /\b(?:(?:do|does|did) not (?:currently |routinely |centrally |actually )?(?:hold|record|collect|keep)|don['’]t hold|not held|no (?:recorded )?information (?:is )?held|is (?:therefore |also )?exempt|are (?:therefore )?exempt|(?:is|are|been|being) (?:therefore )?(?:withheld|refused)|we (?:are |must |have to |therefore )*refus(?:e|ing)|exceed(?:s|ed)? the (?:appropriate|cost|statutory|time)|refusal notice|neither confirm(?:s)? (?:n)?or den(?:y|ies)|vexatious)\b/i,
    examples: [
      'We do not hold this information',
      'The names are exempt under section 40(2)',
      'complying would exceed the appropriate limit',
      'This letter acts as a refusal notice',
    ],
    counterExamples: ['We hold this.'],
  },
  {
    pattern:
      /\b(?:please (?:find|see)|(?:is|are)) (?:the )?(?:attached|enclosed)\b(?! (?:acknowledg|letterhead|leaflet))/i,
    examples: ['Please see the attached in respect of your request', 'A copy is enclosed'],
    counterExamples: ['Please find attached acknowledgement of your request'],
  },
  {
    pattern:
      /\b(?:(?:i|we) now have (?:what|the)|this completes (?:our|my|the)|(?:here|below) (?:is|are) (?:the|what)|what you asked for|the (?:answers?|figures|numbers|information) (?:you (?:have |had )?(?:asked|requested|wanted|sought)|requested|to|(?:is|are) (?:as|set|given|below|above|here|attached|enclosed))\b|your request is (?:granted|denied|refused|approved))/i,
    examples: [
      'I now have what you asked for at point 3.',
      'This completes our response.',
      'Your request is granted in part and denied in part.',
    ],
  },
  {
    pattern: /^[^\w\r\n\u2028\u2029]*(?:you asked|our response|response|answer|request|question \d+|q\d+)\s*[:.]/im,
    examples: ['Response: £2,000', 'You asked: how many', 'Q1. How many?'],
  },
]

export const REVIEW_OUTCOME: readonly Phrase[] = [
  {
    pattern:
      /\b(?:(?:i|we) (?:have )?(?:confirm|decided|uphold|affirm|remand|examined|grant|affirmed|determined)|(?:is|are|am) (?:hereby )?(?:affirm(?:ed|ing)|remand(?:ed|ing)|denied|granted))\b/i,
    after: { words: /\b(?:confirmatory application|appeal)\b/gi, within: 200 },
    examples: [
      'Having examined your confirmatory application, I confirm the initial position.',
      'After carefully considering your appeal, I am affirming the action on your request.',
      'Your appeal is denied.',
    ],
    counterExamples: ['You may appeal within 90 days.', 'You can make a confirmatory application.'],
  },
  {
    pattern:
      /\b(?:(?:outcome|result|conclusion|findings?) of (?:the|your|our|my|this|that|an) (?:internal )?review|outcome of (?:internal )?review|(?:i|we) (?:have )?(?:now |also )?(?:reviewed|completed|conducted|concluded|carried out|undertaken|finished) (?:the|your|a|an|my|our|this)?\s?(?:full |internal |independent |impartial )*(?:review|complaint|handling|details of your complaint|response|decision)|(?:i|we|panel) (?:do not |partially |partly |therefore |fully |finds? )?(?:therefore )?uph(?:old|eld) (?:your|the|this)|review of the decision .{0,40} has been (?:conducted|completed)|(?:following|after) (?:my|our|an|the|this) (?:internal )?review\b|responding to your request for an internal review|(?:complaint|review) is (?:therefore )?(?:upheld|not upheld|partly upheld))/i,
    examples: [
      'I am writing with the outcome of the internal review',
      'I have now completed my review',
      'We uphold your complaint.',
      'We are responding to your request for an internal review',
      'OUTCOME OF REVIEW',
      'Your complaint is therefore upheld in part',
    ],
    counterExamples: ['You can ask for an internal review'],
  },
  {
    pattern:
      /\bi have (?:now )?(?:reviewed|looked again at) (?:the|our|that|your|this) (?:\w+ ){0,4}(?:reply|response|answer|decision|request|refusal|handling)\b/i,
    examples: [
      'I have reviewed the reply sent to you on 9 September.',
      'I have looked again at the part of your request',
    ],
    counterExamples: ['I have reviewed the file for the names'],
  },
  {
    pattern:
      /\b(?:modif(?:y|ied)|substituted?|confirm(?:ed)?|uph(?:old|eld)|overturn(?:ed)?|reversed?)\s+(?:the|our|its|that)\s+(?:original|initial|first)\s+(?:decision|response|reply)\b|\breview\s+panel\s+(?:met|has\s+met|decided|found|finds|considered)\b/i,
    examples: ['decided to modify the original decision', 'The Review Panel met on 5 June'],
    counterExamples: ['You can ask the review panel'],
  },
]

/** Said in reply to a request for review, it makes the message the review's answer. */
export const SPEAKS_OF_REVIEW: readonly Phrase[] = [
  {
    pattern:
      /\b(?:review(?:ed|ing|er)?|reconsider(?:ed|ation)?|representations|looked again|uph(?:old|eld)|original (?:decision|response)|first decision)\b/i,
    examples: [
      'Internal review',
      'EIR-17-0231 - reconsideration',
      'I have looked again at the handling of your request',
    ],
  },
]

export const REGULATOR_DECIDES: readonly Phrase[] = [
  {
    pattern: /\bdecision notice\b|\bthe commissioner['’]?s decision is\b/i,
    examples: ['Decision notice', "The Commissioner's decision is that the Council"],
  },
]
