import { locales } from '@moderato/contracts'
import { policyName } from '../../../api/use-policies.js'
import { Badge } from '../../../parts/badge.js'
import { Button, IconButton } from '../../../parts/button.js'
import { coreTexts } from '../../../texts/core.js'
import { useLanguage, useTexts } from '../../../texts/catalogue.js'
import { policiesTexts } from '../texts/policies.js'
import { PlainTable } from '../parts/plain-table.js'
import { roomTexts } from '../texts/room.js'
import type { Policy } from './policy-values.js'

export interface PolicyTableProps {
  policies: readonly Policy[]
  onEdit: (policy: Policy) => void
  onRetire: (policy: Policy) => void
}

/** Every policy with the version in force. A bare code has no words yet, and cannot be retired here. */
export function PolicyTable({ policies, onEdit, onRetire }: PolicyTableProps) {
  const t = useTexts(policiesTexts)
  const room = useTexts(roomTexts)
  const { grounds } = useTexts(coreTexts)
  const language = useLanguage()
  return (
    <PlainTable label={t.table} heads={[t.code, t.name, t.ground, t.legalReference, t.languages, t.version]} hasActions>
      {policies.map((policy) => {
        const { code, version, ground, legalReference, texts } = policy
        const known = locales.filter((locale) => texts[locale] !== undefined)
        return (
          <tr key={code}>
            <th scope="row" className="mono">
              {code}
            </th>
            <td>
              {texts[language]?.name ?? texts.ko?.name ?? (
                <span className="muted">
                  {policyName(code, policies, language)} ({t.bare})
                </span>
              )}
            </td>
            <td>{grounds[ground]}</td>
            <td>{legalReference ?? <span className="muted">–</span>}</td>
            <td>
              <span className="row tight">
                {known.length === 0 ? <span className="muted">–</span> : null}
                {known.map((locale) => (
                  <Badge key={locale}>{locale}</Badge>
                ))}
              </span>
            </td>
            <td className="nowrap">{version === 0 ? '–' : t.versionOf(String(version))}</td>
            <td className="end nowrap">
              <Button kind="quiet" aria-label={room.editOf(code)} onClick={() => onEdit(policy)}>
                {room.edit}
              </Button>
              <IconButton
                icon="remove"
                label={t.retireOf(code)}
                disabled={version === 0}
                onClick={() => onRetire(policy)}
              />
            </td>
          </tr>
        )
      })}
    </PlainTable>
  )
}
