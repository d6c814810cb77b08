import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

/** A part of a page with its heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="stack close">
      <Heading level={2} data-size="sm">
        {title}
      </Heading>
      {children}
    </section>
  );
}
