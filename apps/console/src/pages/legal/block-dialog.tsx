import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { limits } from '@moderato/contracts'
import { api, inSite, read } from '../../api/api.js'
import { Confirm } from '../../parts/confirm.js'
import { TextField } from '../../parts/field.js'
import { useTexts } from '../../texts/catalogue.js'
import { legalTexts } from './texts.js'

export interface BlockDialogProps {
  /** People alone decide it: the end of the block removes nothing. */
  isForPeople: boolean
  isBusy: boolean
  onBlock: (days: number) => void
  onClose: () => void
}

/** Asks for how long, and says what follows when the time is over. */
export function BlockDialog({ isForPeople, isBusy, onBlock, onClose }: BlockDialogProps) {
  const t = useTexts(legalTexts)
  const [days, setDays] = useState(String(limits.temporaryBlockDaysMax))
  const { data } = useQuery({
    queryKey: ['me'],
    queryFn: () => read(api.GET('/v1/sites/{site}/moderation/me', { params: { path: inSite() } })),
  })
  const isFit = /^\d+$/.test(days) && Number(days) >= 1 && Number(days) <= limits.temporaryBlockDaysMax
  return (
    <Confirm
      title={t.blockTitle}
      action={t.blockAction}
      isBusy={isBusy}
      onConfirm={() => isFit && onBlock(Number(days))}
      onClose={onClose}
    >
      <p>{t.blockAbout}</p>
      {data === undefined ? null : <p>{t.expiry[isForPeople ? 'restore' : data.site.temporaryBlockExpiry]}</p>}
      <TextField
        label={t.days}
        hint={t.daysHint}
        type="number"
        min={1}
        max={limits.temporaryBlockDaysMax}
        value={days}
        error={isFit ? undefined : t.daysHint}
        onChange={(event) => setDays(event.target.value)}
      />
    </Confirm>
  )
}
