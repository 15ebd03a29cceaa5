// A reading as a person would check it: without places, one line for what fits on one.

/** @param {import('@disclosed/core/model').Reading} reading */
export function letterAccount({ kind, authority, law, references, messages, clock, questions, grounds, findings }) {
  return {
    kind,
    authority,
    law,
    references,
    messages: messages.map((message) => `${message.date ?? 'undated'} ${message.from}: ${message.kind}`),
    clock,
    questions: questions.map(questionAccount),
    grounds: grounds.map(({ law, provision, use }) => `${law} ${provision} ${use}`),
    findings: findings.map(({ code, questions }) => [code, ...questions].join(' ')),
  }
}

function questionAccount({ part, label, text, outcome, sure, answer, grounds }) {
  return {
    label: part === 1 ? label : `${part}:${label}`,
    text,
    outcome: outcome === null ? 'heads its sub-questions' : `${outcome}${sure ? '' : ', unsure'}`,
    ...(answer === null ? {} : { answer: answer.text }),
    ...(answer?.value == null
      ? {}
      : { value: [answer.value.number, answer.value.unit].filter((each) => each !== null).join(' ') }),
    ...(grounds.length === 0 ? {} : { grounds: grounds.map(({ provision, use }) => `${provision} ${use}`) }),
  }
}

/** Every cite of a reading with whether its words stand where it says, and there are any. */
export function brokenCites(reading, pages) {
  const cites = []
  const walk = (value) => {
    if (Array.isArray(value)) for (const each of value) walk(each)
    else if (value !== null && typeof value === 'object') {
      if (typeof value.quote === 'string') cites.push(value)
      for (const each of Object.values(value)) walk(each)
    }
  }
  walk(reading)
  return cites.filter(
    ({ page, start, end, quote }) => quote.trim() === '' || pages[page - 1]?.text.slice(start, end) !== quote,
  )
}
