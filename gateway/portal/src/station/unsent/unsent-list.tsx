import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { momentIn } from '../../words/dates.js';
import { sentenceOf } from '../../words/words.js';
import { dropUnsent, sendUnsent, useUnsent } from './unsent-changes.js';

/** What was not sent, on every page for staff; nothing where there is nothing. */
export function UnsentList() {
  const { t, i18n } = useTranslation();
  const unsent = useUnsent();
  if (unsent.length === 0) return null;
  return (
    <section aria-labelledby="unsent">
      <Alert data-color="warning" className="stack">
        <Heading level={2} data-size="2xs" id="unsent">
          {t('unsent.title')}
        </Heading>
        <Paragraph data-size="sm">{t('unsent.why')}</Paragraph>
        <ul className="stack bare">
          {unsent.map(({ id, title, madeAt, refused }) => (
            <li key={id}>
              {title}, {momentIn(i18n.language, madeAt)}{' '}
              {refused === undefined ? null : <strong>{sentenceOf(refused)} </strong>}
              <Button
                data-size="sm"
                variant="tertiary"
                onClick={() => {
                  dropUnsent(id);
                }}
              >
                {t('unsent.drop')}
              </Button>
            </li>
          ))}
        </ul>
        <div>
          <Button data-size="sm" onClick={() => void sendUnsent()}>
            {t('unsent.send')}
          </Button>
        </div>
      </Alert>
    </section>
  );
}
