import type { Tile } from './mosaic.js';

/** Groups tiles into stretches that hang together, the largest first. */
export function connectedStretches(tiles: readonly Tile[]): Tile[][] {
  const left = new Map(tiles.map((tile) => [tile.number, tile]));
  const stretches: Tile[][] = [];
  for (const tile of tiles) {
    if (!left.delete(tile.number)) continue;
    const stretch = [tile];
    for (const member of stretch) {
      for (const neighbour of member.neighbours) {
        const next = left.get(neighbour);
        if (next && left.delete(neighbour)) stretch.push(next);
      }
    }
    stretches.push(stretch);
  }
  return stretches.sort((one, other) => other.length - one.length);
}

/**
 * Gives splinters of a district, cut off from its main part, to the district around them, so that each
 * district hangs together. Splinters with no other district beside them stay.
 */
export function absorbSplinters(tiles: readonly Tile[]): Tile[] {
  const domainOf = new Map(tiles.map((tile) => [tile.number, tile.domainCode]));
  const byDomain = Map.groupBy(tiles, (tile) => tile.domainCode);
  for (const [code, own] of byDomain) {
    const [, ...splinters] = connectedStretches(own);
    for (const splinter of splinters) {
      const around = splinter.flatMap(({ neighbours }) =>
        neighbours.flatMap((number) => domainOf.get(number) ?? []),
      );
      const taker = mostFrequent(around.filter((other) => other !== code));
      if (taker !== undefined) splinter.forEach(({ number }) => domainOf.set(number, taker));
    }
  }
  return tiles.map((tile) => ({ ...tile, domainCode: domainOf.get(tile.number) ?? tile.domainCode }));
}

function mostFrequent(codes: readonly string[]): string | undefined {
  const counts = Map.groupBy(codes, (code) => code);
  return [...counts].sort(([, one], [, other]) => other.length - one.length)[0]?.[0];
}
