import { useCallback, type RefObject } from 'react'
import { reportCategories } from '@moderato/contracts'
import { Button } from '../../parts/button.js'
import { CheckField, SelectField } from '../../parts/field.js'
import { SearchField } from '../../parts/search-field.js'
import { coreTexts } from '../../texts/core.js'
import { useTexts } from '../../texts/catalogue.js'
import {
  caseLanguages,
  holders,
  isNarrowed,
  noFilter,
  sorts,
  stateGroups,
  type CaseFilter,
  type StateGroup,
} from './case-filter.js'
import { languageNames } from './language-names.js'
import { queuesTexts } from './texts.js'

export interface FilterBarProps {
  filter: CaseFilter
  onChange: (change: Partial<CaseFilter>) => void
  searchField: RefObject<HTMLInputElement | null>
}

/** Everything that narrows and orders the list. */
export function FilterBar({ filter, onChange, searchField }: FilterBarProps) {
  const t = useTexts(queuesTexts)
  const core = useTexts(coreTexts)
  const search = useCallback((q: string) => onChange({ q }), [onChange])
  return (
    <div className="filter-bar" role="search">
      <SearchField field={searchField} label={t.search} placeholder={t.searchHint} value={filter.q} onSearch={search} />
      <Choice
        label={t.state}
        value={filter.state}
        options={(Object.keys(stateGroups) as StateGroup[]).map((id) => [id, t.states[id]])}
        onChoose={(state) => onChange({ state: state as StateGroup })}
      />
      <Choice
        label={t.holder}
        value={filter.holder ?? ''}
        options={[['', t.holders.any], ...holders.map((id) => [id, t.holders[id]] as const)]}
        onChoose={(holder) => onChange({ holder: (holder || null) as CaseFilter['holder'] })}
      />
      <Choice
        label={t.category}
        value={filter.category ?? ''}
        options={[['', t.any], ...reportCategories.map((id) => [id, core.categories[id]] as const)]}
        onChoose={(category) => onChange({ category: (category || null) as CaseFilter['category'] })}
      />
      <Choice
        label={t.tier}
        value={filter.tier === null ? '' : String(filter.tier)}
        options={[['', t.any], ...[3, 2, 1, 0].map((tier) => [String(tier), core.tiers[tier] ?? ''] as const)]}
        onChoose={(tier) => onChange({ tier: tier === '' ? null : Number(tier) })}
      />
      <Choice
        label={t.language}
        value={filter.language ?? ''}
        options={[['', t.any], ...caseLanguages.map((id) => [id, languageNames[id]] as const)]}
        onChoose={(language) => onChange({ language: (language || null) as CaseFilter['language'] })}
      />
      <Choice
        label={t.sort}
        value={filter.sort}
        options={sorts.map((id) => [id, t.sorts[id]])}
        onChoose={(sort) => onChange({ sort: sort as CaseFilter['sort'] })}
      />
      <CheckField
        label={t.overdue}
        checked={filter.overdue}
        onChange={(event) => onChange({ overdue: event.target.checked })}
      />
      {isNarrowed(filter) ? (
        <Button kind="quiet" icon="close" onClick={() => onChange(noFilter)}>
          {t.reset}
        </Button>
      ) : null}
    </div>
  )
}

interface ChoiceProps {
  label: string
  value: string
  options: readonly (readonly [id: string, text: string])[]
  onChoose: (id: string) => void
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <SelectField label={label} value={value} onChange={(event) => onChoose(event.target.value)}>
      {options.map(([id, text]) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </SelectField>
  )
}
