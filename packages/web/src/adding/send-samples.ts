import { Refusal } from '../api/client.ts'
import { sendFiles } from './send-files.ts'

/** Sends the fictional letters that come with the program, as if somebody had chosen them. */
export async function sendSamples(): Promise<void> {
  const names: string[] = await (await bytesAt('/samples/list.json')).json()
  const files = await Promise.all(
    names.map(async (name) => {
      const blob = await (await bytesAt(`/samples/${encodeURIComponent(name)}.txt`)).blob()
      return { name: `samples/${name}`, file: new File([blob], name, { lastModified: 0 }) }
    }),
  )
  await sendFiles({ files, leftOut: 0 })
}

async function bytesAt(address: string): Promise<Response> {
  const response = await fetch(address)
  if (response.ok) return response
  throw new Refusal('no-samples', 'The fictional letters are not there.', 'Build the page again: npm run build')
}
