import type { PersonView } from '../api/views.js'
import { useThread } from '../state/thread.js'
import { useActingTexts } from '../acting/acting-texts.js'
import { changeBlock } from './change-block.js'
import { Confirm } from './confirm.js'

interface Props {
  person: PersonView
  commentId: string
}

export function BlockDialog({ person, commentId }: Props) {
  const thread = useThread()
  const own = useActingTexts()
  const { of: texts } = thread.texts
  return (
    <Confirm
      title={own.blockTitle.replace('{name}', () => person.name || texts.unnamed)}
      confirm={texts.block}
      isDangerous
      act={() => changeBlock(thread, person.id, true)}
      onDone={() => thread.focus(commentId)}
    >
      <p>{own.blockExplain}</p>
    </Confirm>
  )
}

export function UnblockDialog({ person, commentId }: Props) {
  const thread = useThread()
  const own = useActingTexts()
  const { of: texts } = thread.texts
  return (
    <Confirm
      title={person.name || texts.unnamed}
      confirm={texts.unblock}
      act={() => changeBlock(thread, person.id, false)}
      onDone={() => thread.focus(commentId)}
    >
      <p>{own.unblockConfirm}</p>
    </Confirm>
  )
}
