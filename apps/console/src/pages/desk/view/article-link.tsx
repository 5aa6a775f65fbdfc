/** Title of an article, leading there where its address is one of the web. */
export function ArticleLink({ title, url }: { title: string; url: string | null }) {
  if (url === null || !/^https?:/.test(url)) return <span>{title}</span>
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {title}
    </a>
  )
}
