/**
 * SQL expression of the municipalities in which something lies: those given to it, else those found by where it is. A
 * councillor sees what lies in theirs, so a place that spans several finds none: a whole region is in no municipality.
 *
 * It serves lists and decisions alike, so that both open the same.
 *
 * @param given column with the given ones, null where nobody said
 * @param territories SQL expressions or queries of the territories where it is; the first that tells any counts
 */
export function municipalitiesOf(given: string, ...territories: readonly string[]): string {
  const found = territories.map((ids) => `nullif(${foundAt(ids)}, '{}')`);
  return `coalesce(${[given, ...found].join(', ')}, '{}')`;
}

/** Municipalities of territories that answer the public or lie below one that does, and of those that lie in one alone. */
function foundAt(territories: string): string {
  return `ARRAY(
    SELECT DISTINCT unnest(spot.municipality_ids) FROM territory_projection spot
    WHERE spot.territory_id IN (${territories})
      AND (cardinality(spot.municipality_ids) = 1 OR EXISTS (
        SELECT FROM territory_projection answering
        WHERE answering.path @> spot.path AND 'ANSWERS' = ANY (answering.level_purposes)))
    ORDER BY 1)`;
}
