import { Heading, Link, List, Paragraph } from '@digdir/designsystemet-react';
import { DataRequestLabelsDocument, type MyDataQuery } from '@vicinia/client';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { useLabelsBy } from '../parts/use-labels-by.js';
import { dayIn } from '../words/dates.js';

/** Name, offices, subscriptions, and the way to the concerns. */
export function KnownOfMe({ known }: { known: MyDataQuery }) {
  const { t, i18n } = useTranslation();
  const { label } = useLabelsBy(DataRequestLabelsDocument);
  const { me, mySubscriptions } = known;
  const language = i18n.language;
  return (
    <section className="stack" aria-labelledby="known-of-me">
      <Heading level={2} id="known-of-me" data-size="sm">
        {t('myData.known')}
      </Heading>
      <List.Unordered>
        <List.Item>
          <MyName me={me} />
        </List.Item>
        {(me?.languages ?? []).length > 0 ? (
          <List.Item>
            {t('myData.languages')}: {me?.languages?.join(', ')}
          </List.Item>
        ) : null}
        {me?.appointments?.map(({ id, from, until, post }) => (
          <List.Item key={id}>
            {label('roles', post.role)}, {post.territory?.name}: {dayIn(language, from)}
            {until === null ? '' : ` – ${dayIn(language, until)}`}
          </List.Item>
        ))}
        {mySubscriptions?.map(({ id, email }) => (
          <List.Item key={id}>{t('myData.newsTo', { email })}</List.Item>
        ))}
        <List.Item>
          <Link asChild>
            <RouterLink to="/my-concerns">{t('myConcerns.title')}</RouterLink>
          </Link>
        </List.Item>
      </List.Unordered>
      <Paragraph data-size="sm">{t('myData.anonymous')}</Paragraph>
    </section>
  );
}

function MyName({ me }: { me: MyDataQuery['me'] }) {
  const { t } = useTranslation();
  const name = me?.displayName ?? null;
  if (me?.isErased === true) return t('myData.erased');
  return name === null ? t('myData.noName') : t('myData.name', { name });
}
