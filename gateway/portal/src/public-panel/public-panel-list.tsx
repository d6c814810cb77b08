import { Link, Paragraph } from '@digdir/designsystemet-react';
import type { NeighbourhoodQuery } from '@vicinia/client';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { Part } from '../parts/part.js';
import { MeetingTimes } from './meeting-times.js';

type PublicPanels = NonNullable<NeighbourhoodQuery['territory']>['publicPanels'];

/** Where people here and below can have their say. */
export function PublicPanelList({ panels }: { panels: PublicPanels }) {
  const { t } = useTranslation();
  if (panels === null) return null;
  return (
    <Part title={t('publicPanel.list')}>
      {panels.nodes.length === 0 ? <Paragraph>{t('publicPanel.none')}</Paragraph> : null}
      <ul className="plain-list stack">
        {panels.nodes.map(({ id, name, nextOpenMeetings }) => (
          <li key={id}>
            <Link asChild>
              <RouterLink to={`/panel/${id}`}>{name}</RouterLink>
            </Link>
            <MeetingTimes meetings={nextOpenMeetings} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
