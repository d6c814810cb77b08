import { Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../parts/page-title.js';
import { useLoaded } from '../parts/use-loaded.js';
import { vicinia } from '../portal-client.js';
import { ChangeForm } from '../station/form/change-form.js';
import { useMyPlaces } from '../station/me.js';
import { FilesShown } from '../station/files-shown.js';
import { RecordShown } from '../station/record-shown.js';
import { useSent } from '../station/unsent/unsent-changes.js';
import { cardBefore, MyCardDocument, showCard, withdrawCard, type MyCard } from './card-change.js';

/** What an officer lets everybody see of themselves, by their own consent. */
export default function CardPage() {
  const [looks, setLooks] = useState(0);
  const load = () => vicinia.readAnew(MyCardDocument, {});
  const { data, failure } = useLoaded('card', load, looks + useSent());
  return (
    <RecordShown record={data?.me} failure={failure}>
      {({ id, displayName, publicCard }) => (
        <Card
          id={id}
          name={displayName ?? ''}
          card={publicCard}
          onDone={() => {
            setLooks((before) => before + 1);
          }}
        />
      )}
    </RecordShown>
  );
}

interface Parts {
  readonly id: string;
  readonly name: string;
  readonly card: MyCard | null;
  readonly onDone: () => void;
}

function Card({ id, name, card, onDone }: Parts) {
  const { t } = useTranslation();
  const places = useMyPlaces();
  const [said, setSaid] = useState<string>();
  const tell = (words: string) => () => {
    setSaid(words);
    onDone();
  };
  return (
    <>
      <PageTitle title={t('card.title')} />
      <Paragraph>{t('card.intro')}</Paragraph>
      {card?.photo == null ? null : <FilesShown files={[card.photo]} onStale={onDone} />}
      <div role="status">{said}</div>
      <ChangeForm
        // What is shown now is what stands in the form next.
        key={JSON.stringify(card)}
        name={`setMyPublicCard.${id}`}
        title={t('card.show')}
        change={showCard(places, t)}
        initial={cardBefore(card, name, t)}
        onDone={tell(t('card.isShown'))}
      />
      {card === null ? null : (
        <ChangeForm
          name={`withdrawMyPublicCard.${id}`}
          title={t('card.withdraw')}
          change={withdrawCard()}
          onDone={tell(t('card.isWithdrawn'))}
        />
      )}
    </>
  );
}
