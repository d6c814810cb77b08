import { Link, Paragraph } from '@digdir/designsystemet-react';
import type { NeighbourhoodQuery } from '@vicinia/client';
import { useTranslation } from 'react-i18next';
import { Part } from '../parts/part.js';
import { usePublicLabels } from '../parts/use-public-labels.js';
import { HoursShown } from './hours-shown.js';
import { vicinia } from '../portal-client.js';

type Directory = NeighbourhoodQuery['directory'];

/** Who can be met or called, as each of them wants to be shown. */
export function OfficerList({ directory }: { directory: Directory }) {
  const { t, i18n } = useTranslation();
  const { label } = usePublicLabels();
  if (directory === null) return null;
  return (
    <Part title={t('neighbourhood.officers')}>
      {directory.nodes.length === 0 ? <Paragraph>{t('neighbourhood.noOfficers')}</Paragraph> : null}
      <ul className="plain-list stack">
        {directory.nodes.map(({ role, territory, card, livesHere, officeHours }) => (
          <li key={`${role} ${territory.id} ${card.name}`}>
            {card.photo?.thumbnailAddress == null ? null : (
              <img
                className="portrait"
                src={vicinia.addressOf(card.photo.thumbnailAddress)}
                alt={t('neighbourhood.photoOf', { name: card.name })}
              />
            )}
            <Paragraph>
              <strong>{card.name}</strong>
              <br />
              {label('roles', role)}, {territory.name}
              <br />
              {livesHere ? (
                <>
                  {t('neighbourhood.livesHere')}
                  <br />
                </>
              ) : null}
              {card.languages.length === 0 ? null : (
                <>
                  {t('neighbourhood.speaks', { languages: namesOf(card.languages, i18n.language) })}
                  <br />
                </>
              )}
              {card.telephone === null ? null : (
                <Link dir="ltr" href={`tel:${card.telephone.replace(/\s/g, '')}`}>
                  {card.telephone}
                </Link>
              )}{' '}
              {card.email === null ? null : (
                <Link dir="ltr" href={`mailto:${card.email}`}>
                  {card.email}
                </Link>
              )}
            </Paragraph>
            {officeHours.length === 0 ? null : <Paragraph>{t('neighbourhood.officeHours')}</Paragraph>}
            <HoursShown hours={officeHours} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function namesOf(tags: readonly string[], language: string): string {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return new Intl.ListFormat(language).format(tags.map((tag) => names.of(tag) ?? tag));
}
