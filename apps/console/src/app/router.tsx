import { createBrowserRouter, Navigate, type LoaderFunctionArgs } from 'react-router'
import { Loading } from '../parts/states.js'
import { sessionStore } from '../session/session.js'
import { pages } from './pages.js'
import { Shell } from './shell.js'
import { NotFound, PageFailure } from './page-failure.js'

export type Router = ReturnType<typeof makeRouter>

/** Every page's addresses inside the frame; the first page is where the console starts. Begins to load what is asked for. */
export const makeRouter = () =>
  createBrowserRouter(
    [
      {
        element: <Shell />,
        errorElement: <PageFailure />,
        hydrateFallbackElement: <Loading />,
        children: [
          {
            index: true,
            element:
              pages.length === 0 ? <NotFound /> : <Navigate to={`/${pages[0]?.routes[0]?.path ?? ''}`} replace />,
          },
          ...pages.flatMap(({ routes }) =>
            routes.map(({ path, load, warm }) => ({
              path,
              errorElement: <PageFailure />,
              loader: ({ request }: LoaderFunctionArgs) => {
                if (sessionStore.get() !== null) warm?.(new URL(request.url).searchParams)
                return null
              },
              shouldRevalidate: () => false,
              lazy: async () => ({ Component: await load() }),
            })),
          ),
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
    { basename: '/console' },
  )
