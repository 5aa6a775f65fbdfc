import { useQuery } from '@tanstack/react-query'
import { api, inSite, read } from '../../../api/api.js'
import { SelectField } from '../../../parts/field.js'
import { Failure } from '../../../parts/states.js'
import { useFormat } from '../../../texts/format.js'
import { useTexts } from '../../../texts/catalogue.js'
import { deskTexts } from '../texts.js'

interface ColleagueFieldProps {
  caseId: string
  value: string
  onChange: (userId: string) => void
}

/** To whom a case goes: those who may take it, the least busy first; the others cannot be chosen, and it says why. */
export function ColleagueField({ caseId, value, onChange }: ColleagueFieldProps) {
  const { acts: t } = useTexts(deskTexts)
  const format = useFormat()
  const { data, error, refetch } = useQuery({
    queryKey: ['case', caseId, 'colleagues'],
    queryFn: () => {
      const path = '/v1/sites/{site}/moderation/cases/{caseId}/colleagues'
      return read(api.GET(path, { params: { path: inSite({ caseId }) } }))
    },
  })
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />
  return (
    <SelectField label={t.colleague} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="" />
      {(data?.items ?? []).map(({ id, name, held, capacity, unfitness }) => (
        <option key={id} value={id} disabled={unfitness !== null}>
          {unfitness === null
            ? t.colleagueLoad(name, format.number(held), format.number(capacity))
            : t.colleagueUnfit(name, t.unfitnesses[unfitness])}
        </option>
      ))}
    </SelectField>
  )
}
