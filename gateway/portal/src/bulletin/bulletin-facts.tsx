import { useTranslation } from 'react-i18next';
import { Facts } from '../station/facts.js';
import { momentIn } from '../words/dates.js';
import type { BulletinInFull } from './bulletin-page.js';

/** Whom a bulletin concerns, who stands behind it, and how far its deliveries are. */
export function BulletinFacts({ bulletin }: { bulletin: BulletinInFull }) {
  const { t, i18n } = useTranslation();
  const { territory, topic, draftedAt, draftedBy, publishedAt, releasedBy, deliveries } = bulletin;
  const signed = (at: string, by: { readonly displayName: string | null } | null) =>
    [momentIn(i18n.language, at), by?.displayName].filter((part) => part !== undefined).join(', ');
  return (
    <Facts
      facts={[
        [t('station.place'), territory?.name],
        [t('bulletin.topic'), topic.name],
        [t('bulletin.drafted'), signed(draftedAt, draftedBy)],
        [t('bulletin.published'), publishedAt === null ? null : signed(publishedAt, releasedBy)],
        [t('bulletin.deliveries'), deliveries === null ? null : t('bulletin.counts', { ...deliveries })],
        [t('bulletin.withdrawn'), bulletin.withdrawalReason.map(({ text }) => text).join(' / ')],
      ]}
    />
  );
}
