import { now } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { MeasureContentRow } from './measure-content.entity.js';

/** What the owner has said to a measure that was just named or changed: nothing yet. */
export const UNANSWERED = {
  acceptedAt: null,
  declinedAt: null,
  declineReason: null,
  answeredById: null,
} as const;

/**
 * The owner takes the measure on as it stands; a proposed version stays otherwise as it is.
 *
 * @param answeredById the owner, or who acts for the owner's organisation
 */
export async function accept(
  manager: EntityManager,
  content: MeasureContentRow,
  answeredById: string,
): Promise<void> {
  const accepted = { ...UNANSWERED, acceptedAt: now(), answeredById };
  await manager.save(MeasureContentRow, Object.assign(content, accepted));
}

/** The owner does not take the measure on. */
export async function decline(
  manager: EntityManager,
  content: MeasureContentRow,
  declineReason: string | null,
  answeredById: string,
): Promise<void> {
  const declined = { ...UNANSWERED, declinedAt: now(), declineReason, answeredById };
  await manager.save(MeasureContentRow, Object.assign(content, declined));
}
