import { Navigate } from 'react-router'

/** The room opens on the queues. */
export function RoomStart() {
  return <Navigate to="/lead/queues" replace />
}
