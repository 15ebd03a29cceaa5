import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type FormLanguage, wordForms } from './word-forms.ts'

const SAME: readonly (readonly [language: FormLanguage, words: readonly string[]])[] = [
  ['en', ['refuse', 'refuses', 'refused', 'refusing']],
  ['en', ['request', 'requests', 'requested', 'requesting']],
  ['en', ['policy', 'policies']],
  ['en', ['apply', 'applies', 'applied', 'applying']],
  ['en', ['stop', 'stops', 'stopped', 'stopping']],
  ['en', ['install', 'installs', 'installed', 'installing']],
  ['en', ['agree', 'agrees', 'agreed', 'agreeing']],
  ['en', ['class', 'classes']],
  ['en', ['close', 'closes', 'closed', 'closing']],
  ['en', ['hold', 'holds', 'held', 'holding']],
  ['en', ['child', 'children']],
  ['en', ['delay', 'delays', 'delayed', 'delaying']],
  ['de', ['antrag', 'antrages', 'antrags']],
  ['de', ['behörde', 'behörden']],
  ['fr', ['document', 'documents']],
  ['fr', ['refusé', 'refusée', 'refusés', 'refusées']],
  ['es', ['contrato', 'contratos']],
]
for (const [language, words] of SAME)
  test(`forms of a word (${language}): ${words.join(', ')}`, () => {
    for (const word of words) {
      const forms = wordForms(word, language)
      assert.equal(forms[0], word)
      for (const other of words) assert.ok(forms.includes(other), `${word} does not find ${other}: ${forms.join(' ')}`)
    }
  })

const APART = [
  ['news', 'new'],
  ['new', 'news'],
  ['evening', 'even'],
  ['even', 'evening'],
  ['seed', 'see'],
  ['see', 'seed'],
  ['string', 'str'],
  ['status', 'statu'],
  ['less', 'les'],
  ['information', 'inform'],
  ['organisation', 'organ'],
  ['public', 'publish'],
] as const
for (const [word, other] of APART)
  test(`forms of a word: ${other} is no form of ${word}`, () => {
    assert.ok(!wordForms(word, 'en').includes(other))
  })

test('forms of a word: numbers, references and provisions have none', () => {
  for (const word of ['2019', 'foi/24/1', '40(2)', 'a']) assert.deepEqual(wordForms(word, 'en'), [word])
})

test('forms of a word: there are few', () => {
  for (const word of ['refused', 'stopping', 'policies', 'permitted', 'held'])
    assert.ok(wordForms(word, 'en').length <= 14, wordForms(word, 'en').join(' '))
})
