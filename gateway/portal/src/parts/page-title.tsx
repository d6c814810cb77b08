import { Heading } from '@digdir/designsystemet-react';
import { useEffect } from 'react';

/** The one title of a page, which the browser tab has too. */
export function PageTitle({ title }: { title: string }) {
  useEffect(() => {
    document.title = `${title} · Vicinia`;
  }, [title]);
  return (
    <Heading level={1} data-size="md">
      {title}
    </Heading>
  );
}
