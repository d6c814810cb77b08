/**
 * SQL condition that a territory lies where the caller may see rows. While the structure changes, both its present and
 * its former place have to. It lets through exactly what `decide` allows by territory.
 *
 * @param territory alias of a table with `path` and `previous_path`
 * @param paths parameter with what `Access.territoryPaths` gives, for example `$2`
 */
export function withinReach(territory: string, paths: string): string {
  const any = `ANY (${paths}::ltree[])`;
  return `(${territory}.path <@ ${any} AND (${territory}.previous_path IS NULL OR ${territory}.previous_path <@ ${any}))`;
}
