import { useAnswer } from '../api/use-answer.ts'

/** The title of a law; its id until the laws are there. */
export function LawName({ id }: { readonly id: string }) {
  const { data } = useAnswer('listLaws', {})
  return data?.items.find((law) => law.id === id)?.title ?? id
}
