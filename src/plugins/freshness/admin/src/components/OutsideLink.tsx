import { Link, Typography } from '@strapi/design-system';

/** An address outside the platform, to be opened in a window of its own; what a browser cannot open is only shown. */
export function OutsideLink({ url }: { url: string }) {
  if (!/^https?:\/\//i.test(url)) return <Typography>{url}</Typography>;
  return (
    <Link href={url} isExternal rel="noopener noreferrer" style={{ wordBreak: 'break-all' }}>
      {url}
    </Link>
  );
}
