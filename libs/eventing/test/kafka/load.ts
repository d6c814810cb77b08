import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@jest/globals';
import type { EventDefinition } from '@vicinia/events';
import type { DataSource } from 'typeorm';

export interface Load {
  readonly subjects: number;
  readonly chunks: number;
  /** Messages of each subject in each chunk. */
  readonly perChunk: number;
  readonly everyMilliseconds: number;
}

/** Writes messages into an outbox as committed changes would, chunk after chunk, numbered for each subject from 1. */
export async function writeLoad(source: DataSource, definition: EventDefinition, load: Load): Promise<void> {
  for (let chunk = 0; chunk < load.chunks; chunk += 1) {
    const due = performance.now() + load.everyMilliseconds;
    await source.query(
      `INSERT INTO outbox (id, aggregatetype, aggregateid, version, type, payload, source, structure_version,
                           correlation_id, occurred_at, lane, bucket)
       SELECT gen_random_uuid(), $1, 's' || subject, $3 + n, $2, jsonb_build_object('number', $3 + n),
              '/vicinia/people', 0, 'load', now(), 1, subject % 8
       FROM generate_series(1, $4::int) AS n, generate_series(1, $5::int) AS subject ORDER BY n, subject`,
      [definition.aggregate.topic, definition.type, chunk * load.perChunk, load.perChunk, load.subjects],
    );
    await source.query(`NOTIFY vicinia_outbox`);
    await pause(Math.max(0, due - performance.now()));
  }
}

export interface Verdict {
  readonly written: number;
  readonly unpublished: number;
  readonly lost: number;
  readonly twice: number;
  readonly outOfOrder: number;
  readonly parked: number;
}

/** Recomputes from what was written and what took effect; believes no counter. */
export async function judge(source: DataSource): Promise<Verdict> {
  const [verdict] = await source.query<Verdict[]>(`
    WITH told AS (SELECT aggregateid AS subject, (payload->>'number')::int AS number, published_at FROM outbox),
    done AS (
      SELECT subject, number, number - coalesce(lag(number) OVER (PARTITION BY subject ORDER BY id), 0) AS step
      FROM effect
    )
    SELECT (SELECT count(*)::int FROM told) AS written,
           (SELECT count(*)::int FROM told WHERE published_at IS NULL) AS unpublished,
           (SELECT count(*)::int FROM told WHERE NOT EXISTS (
              SELECT FROM effect e WHERE e.subject = told.subject AND e.number = told.number)) AS lost,
           (SELECT (count(*) - count(DISTINCT (subject, number)))::int FROM effect) AS twice,
           (SELECT count(*)::int FROM done WHERE step <> 1) AS "outOfOrder",
           (SELECT count(*)::int FROM parked_message) AS parked`);
  if (verdict === undefined) throw new Error('nobody judged');
  return verdict;
}

/** Waits until everything took effect, then asks the checker. */
export async function expectFlawless(
  source: DataSource,
  written: number,
  milliseconds: number,
): Promise<void> {
  const deadline = performance.now() + milliseconds;
  let effects = -1;
  while (effects < written && performance.now() < deadline) {
    await pause(200);
    const [row] = await source.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM effect`);
    effects = row?.n ?? 0;
  }
  const flawless = { written, unpublished: 0, lost: 0, twice: 0, outOfOrder: 0, parked: 0 };
  // The relay marks what it has published a moment after it took effect.
  let verdict = await judge(source);
  while (verdict.unpublished > 0 && performance.now() < deadline) {
    await pause(100);
    verdict = await judge(source);
  }
  expect(verdict).toEqual(flawless);
}
