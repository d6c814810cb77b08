import { randomUUID } from 'node:crypto';
import { Refusal } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { AgendaItem } from './agenda-item.entity.js';
import { LONGEST_AGENDA } from './agenda-placement.js';

/**
 * Adds a point at the end of an agenda. The meeting's row must be locked.
 *
 * @returns id of the point
 * @throws Refusal INVALID_INPUT when the agenda is full
 */
export async function appendAgendaItem(
  manager: EntityManager,
  meetingId: string,
  content: Pick<AgendaItem, 'text' | 'language' | 'issueId'>,
): Promise<string> {
  const position = ((await manager.maximum(AgendaItem, 'position', { meetingId })) ?? 0) + 1;
  if (position > LONGEST_AGENDA) throw new Refusal('INVALID_INPUT', 'the agenda is full');
  const id = randomUUID();
  await manager.insert(AgendaItem, { id, meetingId, position, ...content });
  return id;
}
