import { withoutSigns } from '../text/ends.ts'
import { runInList } from '../text/run-in-list.ts'
import { announces } from './restated-request.ts'
import type { RoleBlock } from './roles.ts'

/** "You requested: 1. … and 2. …", "your request for (a) …; (b) …": a list that runs on in the sentence that announces it, item by item. */
export function withToldLists(text: string, blocks: readonly RoleBlock[]): RoleBlock[] {
  return blocks.flatMap((block) => {
    if (block.role !== 'text' || block.label !== null) return [block]
    const parts = runInList(text, block, 2)
    const [lead] = parts
    if (parts.length < 3 || lead!.label !== null) return [block]
    const words = withoutSigns(text.slice(Math.max(lead!.start, lead!.end - 450), lead!.end), ' \n:;,“"\'‘–-')
    return announces(`${words}:`) ? parts.map((part) => ({ ...part, role: block.role, quoted: block.quoted })) : [block]
  })
}
