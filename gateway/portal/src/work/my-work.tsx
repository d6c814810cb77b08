import { Paragraph } from '@digdir/designsystemet-react';
import { MyWorkDocument } from '@vicinia/client/station';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Part } from '../parts/part.js';
import { StationFailure } from '../station/station-failure.js';
import { useParts } from '../station/use-record.js';
import { WaitingLists } from './waiting-lists.js';
import { AnswerConcern } from './answer-concern.js';

const COUNTS = [
  'concernsDue',
  'processesToAgree',
  'signaturesPending',
  'measuresProposed',
  'measuresOverdue',
  'reviewsDue',
] as const;

/** How much of each kind waits, and the concerns that wait for words. */
export function MyWork() {
  const { t } = useTranslation();
  const [answered, setAnswered] = useState<readonly string[]>([]);
  const { data, failure } = useParts(MyWorkDocument, {}, () => true);
  const work = data?.me?.work;
  if (data !== undefined && failure === undefined && (work === null || work === undefined))
    return <Paragraph>{t('work.none')}</Paragraph>;
  const toAnswer = work?.concernsToAnswer ?? undefined;
  const waiting = (toAnswer?.nodes ?? []).filter(({ id }) => !answered.includes(id));
  return (
    <>
      <StationFailure failure={failure} />
      <Paragraph>{data?.me?.displayName}</Paragraph>
      <ul className="plain-list">
        {COUNTS.map((name) => {
          const count = work?.[name] ?? 0;
          return count === 0 ? null : <li key={name}>{`${t(`work.${name}`)}: ${String(count)}`}</li>;
        })}
      </ul>
      {work === undefined || work === null ? null : <WaitingLists work={work} />}
      <Part title={t('work.toAnswer')}>
        {toAnswer !== undefined && waiting.length === 0 ? <Paragraph>{t('work.nothing')}</Paragraph> : null}
        {waiting.map((concern) => (
          <AnswerConcern
            key={concern.id}
            concern={concern}
            onAnswered={() => {
              setAnswered((before) => [...before, concern.id]);
            }}
          />
        ))}
      </Part>
    </>
  );
}
