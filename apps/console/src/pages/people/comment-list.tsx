import { useState } from 'react'
import { Link } from 'react-router'
import type { Schemas } from '@moderato/api-client'
import { commentStatuses, type CommentStatus } from '@moderato/contracts'
import { api, inSite, read } from '../../api/api.js'
import { usePages } from '../../api/use-pages.js'
import { Badge, type Tone } from '../../parts/badge.js'
import { SelectField } from '../../parts/field.js'
import { TimeAgo } from '../../parts/time.js'
import { coreTexts } from '../../texts/core.js'
import { useTexts } from '../../texts/catalogue.js'
import { useFormat } from '../../texts/format.js'
import { MoreRows } from './more-rows.js'
import { peopleTexts } from './texts.js'

type Written = Schemas['WrittenCommentView']
const tones: Partial<Record<CommentStatus, Tone>> = { pending: 'caution', hidden: 'caution', removed: 'danger' }

/** What a person wrote, whatever became of it. */
export function CommentList({ userId }: { userId: string }) {
  const t = useTexts(peopleTexts)
  const core = useTexts(coreTexts)
  const [status, setStatus] = useState<CommentStatus | ''>('')
  const pages = usePages<Written>(['person', userId, 'comments', status], (cursor) =>
    read(
      api.GET('/v1/sites/{site}/moderation/users/{userId}/comments', {
        params: {
          path: inSite({ userId }),
          query: { ...(status === '' ? {} : { status }), ...(cursor === undefined ? {} : { cursor }) },
        },
      }),
    ),
  )
  return (
    <div className="tab-body">
      <div className="narrow-field">
        <SelectField
          label={t.status}
          value={status}
          onChange={(event) => setStatus(event.target.value as CommentStatus | '')}
        >
          <option value="">{t.any}</option>
          {commentStatuses.map((id) => (
            <option key={id} value={id}>
              {core.commentStatuses[id]}
            </option>
          ))}
        </SelectField>
      </div>
      <MoreRows pages={pages} none={t.noComments} row={(comment) => <Comment comment={comment} />} />
    </div>
  )
}

function Comment({ comment }: { comment: Written }) {
  const t = useTexts(peopleTexts)
  const core = useTexts(coreTexts)
  const format = useFormat()
  const { body, status, thread, parentId, createdAt } = comment
  return (
    <>
      <p className={body === null ? 'muted' : ''}>{body ?? t.erased}</p>
      <p className="entry-line">
        <Badge tone={tones[status] ?? 'plain'}>{core.commentStatuses[status]}</Badge>
        {parentId === null ? null : <span>{t.reply}</span>}
        <span>{thread.title ?? thread.key}</span>
        <TimeAgo at={createdAt} />
        {comment.case === null ? null : (
          <Link to={`/desk/${comment.case.id}`}>
            {t.reported(format.number(comment.case.reportCount))} · {core.caseStates[comment.case.state]}
          </Link>
        )}
      </p>
    </>
  )
}
