import './filter-choice.css'

export interface Choice {
  readonly value: string
  readonly words: string
  readonly count: number
}

interface FilterChoiceProps {
  readonly words: string
  readonly chosen: readonly string[]
  readonly choices: readonly Choice[]
  readonly onChange: (values: readonly string[]) => void
}

/** Values to choose from, with how many cases have each; several mean any of them. */
export function FilterChoice({ words, chosen, choices, onChange }: FilterChoiceProps) {
  return (
    <details className="choice" name="filter">
      <summary>
        {words}
        {chosen.length > 0 ? <span className="chosen">{chosen.length}</span> : null}
      </summary>
      <fieldset>
        <legend className="hidden-visually">{words}</legend>
        {choices.length === 0 ? <p className="muted small">Nothing to choose from.</p> : null}
        {choices.map(({ value, words: name, count }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, value] : chosen.filter((each) => each !== value))
              }
            />
            <span>{name}</span>
            <span className="muted numbers">{count}</span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}
