/**
 * SQL condition that a territory lies where the caller may see rows. While the structure changes, both its present and
 * its former place have to.
 *
 * @param territory alias of `territory_projection`
 * @param parameter position of the caller's paths among the statement's parameters
 */
export function withinReach(territory: string, parameter: number): string {
  const paths = `ANY ($${String(parameter)}::ltree[])`;
  return `(${territory}.path <@ ${paths}
    AND (${territory}.previous_path IS NULL OR ${territory}.previous_path <@ ${paths}))`;
}
