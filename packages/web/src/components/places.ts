/** The pages that stand in the menu. */
export const PLACES = [
  { to: '/', words: 'Overview', keys: 'g o' },
  { to: '/cases', words: 'Cases', keys: 'g c' },
  { to: '/search', words: 'Search', keys: 'g s' },
  { to: '/campaigns', words: 'Campaigns', keys: 'g m' },
  { to: '/authorities', words: 'Authorities', keys: 'g a' },
  { to: '/reuse', words: 'Used again', keys: 'g r' },
  { to: '/due', words: 'Due dates', keys: 'g d' },
  { to: '/laws', words: 'Laws', keys: 'g l' },
  { to: '/add', words: 'Add files', keys: 'g n' },
  { to: '/jobs', words: 'Jobs', keys: 'g j' },
  { to: '/hidden', words: 'Hidden data', keys: 'g i' },
  { to: '/health', words: 'Health', keys: 'g h' },
  { to: '/settings', words: 'Settings', keys: 'g ,' },
] as const
