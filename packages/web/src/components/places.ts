interface Place {
  readonly to: string
  readonly words: string
  readonly keys: string
  readonly beginsGroup?: boolean
}

/** The pages that stand in the menu: what is looked at, the laws, and what the workspace is doing. */
export const PLACES: readonly Place[] = [
  { to: '/', words: 'Overview', keys: 'g o' },
  { to: '/cases', words: 'Cases', keys: 'g c' },
  { to: '/search', words: 'Search', keys: 'g s' },
  { to: '/campaigns', words: 'Campaigns', keys: 'g m' },
  { to: '/authorities', words: 'Authorities', keys: 'g a' },
  { to: '/reuse', words: 'Used again', keys: 'g r' },
  { to: '/due', words: 'Due dates', keys: 'g d', beginsGroup: true },
  { to: '/laws', words: 'Laws', keys: 'g l' },
  { to: '/add', words: 'Add files', keys: 'g n', beginsGroup: true },
  { to: '/jobs', words: 'Jobs', keys: 'g j' },
  { to: '/hidden', words: 'Hidden data', keys: 'g i' },
  { to: '/health', words: 'Health', keys: 'g h' },
  { to: '/settings', words: 'Settings', keys: 'g ,' },
]
