import type { Role } from '@moderato/contracts'

/** Parts of the room in the order of its menu, and who may open them. */
export const roomParts = [
  { id: 'queues', role: 'lead' },
  { id: 'rules', role: 'lead' },
  { id: 'members', role: 'lead' },
  { id: 'words', role: 'lead' },
  { id: 'policies', role: 'lead' },
  { id: 'articles', role: 'lead' },
  { id: 'settings', role: 'lead' },
  { id: 'webhooks', role: 'lead' },
  { id: 'keys', role: 'admin' },
] as const satisfies readonly { id: string; role: Role }[]

export type RoomPart = (typeof roomParts)[number]['id']
