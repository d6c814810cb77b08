import type { Tile } from './mosaic.js';
import { distance, type PlanePoint } from './plane.js';

interface Group {
  readonly start: Tile;
  readonly tiles: Tile[];
  area: number;
}

/**
 * Divides tiles into groups of about equal area that hang together where the tiles do. Groups start far
 * apart and grow in turn, the smallest first.
 *
 * @param count of groups, at most the number of tiles
 * @param from the group nearest to this place comes first
 * @throws RangeError when there are fewer tiles than groups
 */
export function divideTiles(tiles: readonly Tile[], count: number, from: PlanePoint): Tile[][] {
  if (tiles.length < count) throw new RangeError(`${tiles.length} tiles cannot make ${count} groups.`);
  const groups: Group[] = startsFarApart(tiles, count).map((start) => ({
    start,
    tiles: [start],
    area: start.area,
  }));
  const free = new Map(tiles.map((tile) => [tile.number, tile]));
  groups.forEach(({ start }) => free.delete(start.number));
  while (free.size > 0) grow(groups, free);
  return groups
    .map((group) => group.tiles)
    .sort((one, other) => distance(middleOf(one), from) - distance(middleOf(other), from));
}

/** The middle of some tiles, by area. */
export function middleOf(tiles: readonly Tile[]): PlanePoint {
  const area = tiles.reduce((sum, tile) => sum + tile.area, 0);
  const x = tiles.reduce((sum, tile) => sum + tile.area * tile.middle.x, 0) / area;
  const y = tiles.reduce((sum, tile) => sum + tile.area * tile.middle.y, 0) / area;
  return { x, y };
}

function startsFarApart(tiles: readonly Tile[], count: number): Tile[] {
  const middle = middleOf(tiles);
  const starts = [farthest(tiles, (tile) => distance(tile.middle, middle))];
  while (starts.length < count) {
    const rest = tiles.filter((tile) => !starts.includes(tile));
    starts.push(
      farthest(rest, (tile) => Math.min(...starts.map((start) => distance(start.middle, tile.middle)))),
    );
  }
  return starts;
}

/** The smallest group that can takes the free tile beside it that is nearest to its start; cut-off tiles go to the nearest group. */
function grow(groups: readonly Group[], free: Map<number, Tile>): void {
  for (const group of [...groups].sort((one, other) => one.area - other.area)) {
    const beside = group.tiles.flatMap(({ neighbours }) =>
      neighbours.flatMap((number) => free.get(number) ?? []),
    );
    if (beside.length > 0) {
      take(
        group,
        farthest(beside, (tile) => -distance(tile.middle, group.start.middle)),
        free,
      );
      return;
    }
  }
  const [tile] = free.values();
  if (tile)
    take(
      farthest(groups, ({ start }) => -distance(start.middle, tile.middle)),
      tile,
      free,
    );
}

function take(group: Group, tile: Tile, free: Map<number, Tile>): void {
  group.tiles.push(tile);
  group.area += tile.area;
  free.delete(tile.number);
}

function farthest<Item>(items: readonly Item[], measure: (item: Item) => number): Item {
  return items.reduce((best, item) => (measure(item) > measure(best) ? item : best));
}
