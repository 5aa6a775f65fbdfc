import { useCallback, useMemo, useState } from 'react'

interface Identified {
  readonly id: string
}

export interface Selection {
  /** Chosen rows that are still in the list. */
  readonly ids: ReadonlySet<string>
  readonly toggle: (row: Identified) => void
  readonly chooseAll: () => void
  readonly clear: () => void
}

/** Which rows of a list are chosen; what leaves the list is chosen no more. */
export function useSelection(rows: readonly Identified[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const ids = useMemo(() => new Set(rows.map(({ id }) => id).filter((id) => chosen.has(id))), [rows, chosen])
  const toggle = useCallback(({ id }: Identified) => {
    setChosen((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  }, [])
  const chooseAll = useCallback(() => setChosen(new Set(rows.map(({ id }) => id))), [rows])
  const clear = useCallback(() => setChosen(new Set()), [])
  return { ids, toggle, chooseAll, clear }
}
