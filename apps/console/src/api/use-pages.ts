import { useInfiniteQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'

interface ListPage<Item> {
  items: Item[]
  nextCursor: string | null
}

/** Reads the page behind a cursor; undefined for the first. */
type ReadPage<Item> = (cursor: string | undefined) => Promise<ListPage<Item>>

/** A list of the service, read page by page as its end comes into sight. */
export interface Pages<Item> {
  items: readonly Item[]
  isPending: boolean
  /** Whether there is more behind the last item. */
  hasMore: boolean
  /** Null while nothing went wrong. */
  error: unknown
  readOn: () => void
  retry: () => void
}

interface PagesQuery<Item> {
  queryKey: readonly unknown[]
  initialPageParam: string | undefined
  queryFn: (context: { pageParam: string | undefined }) => Promise<ListPage<Item>>
  getNextPageParam: (last: ListPage<Item>) => string | undefined
}

/** A list as the cache of queries knows it. */
export function pagesQuery<Item>(queryKey: readonly unknown[], readPage: ReadPage<Item>): PagesQuery<Item> {
  return {
    queryKey,
    initialPageParam: undefined,
    queryFn: ({ pageParam }) => readPage(pageParam),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  }
}

export function usePages<Item>(queryKey: readonly unknown[], readPage: ReadPage<Item>): Pages<Item> {
  const query = useInfiniteQuery({ ...pagesQuery(queryKey, readPage), placeholderData: (before) => before })
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = query
  const items = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data])
  const readOn = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  return { items, isPending, hasMore: hasNextPage, error, readOn, retry: () => void refetch() }
}
