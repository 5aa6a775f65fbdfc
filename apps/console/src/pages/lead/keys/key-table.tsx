import type { Schemas } from '@moderato/api-client'
import { Badge } from '../../../parts/badge.js'
import { Button } from '../../../parts/button.js'
import { useFormat } from '../../../texts/format.js'
import { useTexts } from '../../../texts/catalogue.js'
import { PlainTable } from '../parts/plain-table.js'
import { keysTexts } from '../texts/keys.js'

type Key = Schemas['KeyView']

export function KeyTable({ keys, onRevoke }: { keys: readonly Key[]; onRevoke: (key: Key) => void }) {
  const t = useTexts(keysTexts)
  const format = useFormat()
  return (
    <PlainTable label={t.table} heads={[t.kid, t.algorithm, t.source, t.created, t.state]} hasActions>
      {keys.map((key) => (
        <tr key={key.id}>
          <th scope="row" className="mono">
            {key.kid ?? <span className="muted">{t.unnamed}</span>}
          </th>
          <td>{key.algorithm}</td>
          <td>{t.sources[key.source]}</td>
          <td className="nowrap">{format.moment(key.createdAt)}</td>
          <td>{key.revokedAt === null ? <Badge tone="good">{t.inForce}</Badge> : <Badge>{t.revoked}</Badge>}</td>
          <td className="end nowrap">
            {key.revokedAt === null ? (
              <Button kind="quiet" aria-label={t.revokeOf(key.kid ?? t.unnamed)} onClick={() => onRevoke(key)}>
                {t.revoke}
              </Button>
            ) : null}
          </td>
        </tr>
      ))}
    </PlainTable>
  )
}
