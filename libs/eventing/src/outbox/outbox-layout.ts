import type { Lane } from '@vicinia/events';

/** Aggregates are dealt into this many buckets; each bucket has one relay at a time. Stored with every row. */
export const OUTBOX_BUCKETS = 8;

/** NOTIFY channel that wakes the relay. */
export const OUTBOX_CHANNEL = 'vicinia_outbox';

/** First key of the advisory lock on a bucket of a lane; the second is the bucket. */
export const BUCKET_LOCK_CLASS: Readonly<Record<Lane, number>> = { ordinary: 0x0b0c5, access: 0x0b0c6 };

/** How a lane is stored. */
export function rankOf(lane: Lane): number {
  return lane === 'access' ? 0 : 1;
}
