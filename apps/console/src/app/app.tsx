import { Suspense } from 'react'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from 'react-router/dom'
import { queryClient } from '../api/query-client.js'
import { Toasts } from '../parts/toasts.js'
import { nameOf } from '../session/session.js'
import { useSession } from '../session/use-session.js'
import { SignInAgain, SignInPage } from './lazy-parts.js'
import type { Router } from './router.js'

/** Whoever is not signed in sees nothing but how to. A session that ends later leaves the page as it is, below a dialog. */
export function App({ router }: { router: Router }) {
  const session = useSession()
  if (session === null) {
    return (
      <Suspense>
        <SignInPage />
      </Suspense>
    )
  }
  return (
    <QueryClientProvider client={queryClient}>
      {/* Drawn anew for the next person. */}
      <RouterProvider key={nameOf(session)} router={router} />
      <Toasts />
      <Suspense>{session.isOver ? <SignInAgain /> : null}</Suspense>
    </QueryClientProvider>
  )
}
