/**
 * SQL expression of the territory to which something goes from one that has left the structure: the lowest at its point,
 * where that lies beside or below what took the place, as after a split; else what took the place.
 *
 * @param place alias of the territory that left
 * @param point SQL point of longitude and latitude; null where there is none
 */
export function takesPlaceOf(place: string, point: string): string {
  return `coalesce(
    (SELECT lowest.territory_id FROM territory_ring ring
     JOIN territory_projection lowest ON lowest.territory_id = ring.territory_id AND NOT lowest.retired
     JOIN territory_projection successor ON successor.territory_id = ${place}.parent_id
     WHERE ring.ring = 0 AND ring.shape @> ${point}
       AND lowest.path <@ subpath(successor.path, 0, nlevel(successor.path) - 1)
       AND lowest.level_rank >= successor.level_rank
     ORDER BY lowest.level_rank DESC, lowest.code LIMIT 1),
    ${place}.parent_id)`;
}
