import { Link, Tag } from '@digdir/designsystemet-react';
import { BulletinInFullDocument, type BulletinInFullQuery } from '@vicinia/client/station';
import { useTranslation } from 'react-i18next';
import { Link as PageLink, useParams } from 'react-router';
import { PageTitle } from '../parts/page-title.js';
import { Part } from '../parts/part.js';
import { Written } from '../parts/written.js';
import { ActionList } from '../station/actions/action-list.js';
import { RecordShown } from '../station/record-shown.js';
import { useLabels } from '../station/use-labels.js';
import { useRecord } from '../station/use-record.js';
import { bulletinChanges, textsBefore } from './bulletin-changes.js';
import { BulletinFacts } from './bulletin-facts.js';
import { languageName } from './bulletin-texts.js';

export type BulletinInFull = NonNullable<BulletinInFullQuery['bulletin']>;

/** One bulletin in all its languages, and what the caller may do with it now. */
export default function BulletinPage() {
  const { id = '' } = useParams();
  const { data, failure, lookAnew } = useRecord(BulletinInFullDocument, { id });
  return (
    <RecordShown record={data?.bulletin} failure={failure}>
      {(bulletin) => (
        <Bulletin
          // What forms begin with is that of the newest draft.
          key={bulletin.revision}
          bulletin={bulletin}
          onDone={lookAnew}
        />
      )}
    </RecordShown>
  );
}

function Bulletin({ bulletin, onDone }: { bulletin: BulletinInFull; onDone: () => void }) {
  const { t, i18n } = useTranslation();
  const { label } = useLabels();
  const { id, kind, status, texts, correctedBy } = bulletin;
  const own = texts.find(({ language }) => language === i18n.language) ?? texts[0];
  const before = textsBefore(texts);
  return (
    <>
      <PageTitle title={own?.title ?? label('bulletinKinds', kind)} />
      <div className="plain-list">
        <Tag data-testid="bulletin-status">{label('bulletinStatuses', status)}</Tag>
        <Tag data-color="neutral">{label('bulletinKinds', kind)}</Tag>
        {correctedBy === null ? null : (
          <Link asChild>
            <PageLink to={`/staff/bulletin/${correctedBy.id}`}>{t('bulletin.toCorrection')}</PageLink>
          </Link>
        )}
      </div>
      {texts.map(({ language, title, body, correction }) => (
        <Part key={language} title={`${languageName(language, i18n.language)}: ${title}`}>
          {correction === null ? null : <Written text={correction} language={language} />}
          <Written text={body} language={language} />
        </Part>
      ))}
      <ActionList
        id={id}
        actions={bulletin.viewerActions}
        changes={bulletinChanges(bulletin, t, i18n.language)}
        initial={{ editBulletin: before, draftCorrection: before }}
        onDone={onDone}
      />
      <BulletinFacts bulletin={bulletin} />
    </>
  );
}
