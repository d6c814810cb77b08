import { Paragraph } from '@digdir/designsystemet-react';

/** What somebody wrote, in its language. */
export function Written({ text, language }: { text: string; language: string | null | undefined }) {
  return (
    <Paragraph className="words" lang={language ?? undefined}>
      {text}
    </Paragraph>
  );
}
