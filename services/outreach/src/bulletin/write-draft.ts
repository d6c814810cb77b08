import { randomUUID } from 'node:crypto';
import type { ChangeNews } from '@vicinia/access';
import { bulletinDrafted } from '@vicinia/events';
import type { Outbox } from '@vicinia/eventing';
import { now } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { BulletinText } from './bulletin-text.entity.js';
import type { TextInLanguage } from './bulletin-texts.js';
import { Bulletin } from './bulletin.entity.js';
import { bulletinRecord } from './bulletin.record.js';

/** What a draft begins with. */
export type NewBulletin = Pick<
  Bulletin,
  'territoryId' | 'kind' | 'topic' | 'issueId' | 'occasionAt' | 'draftedBy' | 'correctsId'
> &
  Partial<Pick<Bulletin, 'handoverId'>>;

/**
 * Writes a draft and says that it waits for its release.
 *
 * @returns id of the bulletin, or null when this occasion has its bulletin already
 */
export async function writeDraft(
  manager: EntityManager,
  { outbox, news }: { readonly outbox: Outbox; readonly news: ChangeNews },
  bulletin: NewBulletin,
  texts: readonly TextInLanguage[],
): Promise<string | null> {
  const id = randomUUID();
  const written: unknown[] = await manager.query(
    `INSERT INTO bulletin (id, territory_id, kind, topic, state, issue_id, occasion_at, drafted_by, drafted_at, revision, moved_at, corrects_id,
       handover_id)
     VALUES ($1, $2, $3, $4, 'DRAFT', $5, $6, $7, $8, 1, $8, $9, $10) ON CONFLICT DO NOTHING RETURNING id`,
    [
      id,
      bulletin.territoryId,
      bulletin.kind,
      bulletin.topic,
      bulletin.issueId,
      bulletin.occasionAt,
      bulletin.draftedBy,
      now(),
      bulletin.correctsId,
      bulletin.handoverId ?? null,
    ],
  );
  if (written.length === 0) return null;
  await replaceTexts(manager, id, texts);
  await outbox.add(manager, bulletinDrafted, {
    subject: id,
    territoryId: bulletin.territoryId,
    data: { issueId: bulletin.issueId, topic: bulletin.topic },
  });
  await news.tell(manager, bulletinRecord, await manager.findOneByOrFail(Bulletin, { id }));
  return id;
}

/** Puts texts in the place of those that a bulletin has. */
export async function replaceTexts(
  manager: EntityManager,
  bulletinId: string,
  texts: readonly TextInLanguage[],
): Promise<void> {
  await manager.delete(BulletinText, { bulletinId });
  await manager.insert(
    BulletinText,
    texts.map((text) => ({ ...text, bulletinId })),
  );
}
