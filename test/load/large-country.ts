import type { RunningCountry } from '../support/running-country.js';

/** Levels below the nation: prefix of their codes, and how many lie in each territory above. */
const LEVELS = [
  ['REGION', 'XR', 9],
  ['DISTRICT', 'XD', 10],
  ['STATION', 'XS', 10],
  ['BEAT', 'XB', 5],
] as const;
/** Issues, and as many concerns, of each station and each beat. */
const ROWS_OF_EACH = 60;

/**
 * Fills the issues service with a large country beside the one it knows, as its messages would in years: nine regions and one
 * more below `R1`, some 6,000 territories, 360,000 issues and as many concerns of three years, of which one in fifty waits.
 */
export async function fillLargeCountry(country: RunningCountry): Promise<void> {
  for (const [index, [level, prefix, count]] of LEVELS.entries()) {
    await country.sql(
      'issues',
      `INSERT INTO territory_projection (territory_id, code, level, level_rank, parent_id, path, names, time_zone, population,
         municipality_ids, retired, structure_version, version, level_purposes)
       SELECT id, $1::text || parent.code || n, $2::text, $3::int, parent.territory_id,
         (parent.path::text || '.' || replace(id::text, '-', ''))::ltree, '{}', 'UTC', 1, '{}', false, 1, 1, '{}'
       FROM territory_projection parent CROSS JOIN LATERAL (
         SELECT gen_random_uuid() AS id, n FROM generate_series(1, $4::int) n WHERE parent.code IS NOT NULL) child
       WHERE parent.level_rank = $3::int - 1 AND (parent.code LIKE 'X%' OR parent.code IN ('N', 'R1'))`,
      [prefix, level, index + 1, count],
    );
  }
  await country.sql(
    'issues',
    `INSERT INTO issue (id, territory_id, owner_id, titles, descriptions, stage, round, presented_at)
     SELECT gen_random_uuid(), territory_id, gen_random_uuid(), '{"de": "Dunkel"}', '{}',
       (ARRAY['PRESENTED', 'DEFINED', 'CLOSED', 'CLOSED', 'CLOSED'])[1 + n % 5], 1,
       now() - random() * 1500000 * interval '1 minute'
     FROM territory_projection, generate_series(1, $1::int) n WHERE level_rank >= 3`,
    [ROWS_OF_EACH],
  );
  await country.sql(
    'issues',
    `INSERT INTO concern (id, category, text, language, territory_id, status, received_at, reply_minutes, first_due_at,
       answering_territory_id, answered_at)
     SELECT gen_random_uuid(), 'OTHER', 'x', 'de', territory_id, CASE WHEN n % 50 = 0 THEN 'RECEIVED' ELSE 'CLOSED' END,
       now() - random() * 1500000 * interval '1 minute', 1, now(), territory_id, CASE WHEN n % 50 <> 0 THEN now() END
     FROM territory_projection, generate_series(1, $1::int) n WHERE level_rank >= 3`,
    [ROWS_OF_EACH],
  );
  await country.sql('issues', 'VACUUM ANALYZE');
}
