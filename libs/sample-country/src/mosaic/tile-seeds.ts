import type { Random } from '../random/random.js';
import { type Domain, domainAt } from './domains.js';
import { type Border, borderOf, distanceFromBorder, isInside } from './border.js';
import { distance, type PlanePoint, squaredDistance } from './plane.js';

/** The point around which a tile of the mosaic forms; outside the country when it belongs to no domain. */
export interface TileSeed {
  readonly place: PlanePoint;
  readonly domain: Domain | null;
  readonly grain: number;
}

/**
 * Strews the points from which the mosaic grows: pairs along the outline, mirrored in it so that the border
 * between their tiles is the outline itself, and a shaken grid inside, as fine as each district needs.
 */
export function strewSeeds(
  outline: readonly PlanePoint[],
  domains: readonly Domain[],
  random: Random,
): TileSeed[] {
  const border = borderOf(outline);
  const seeds = [...frameSeeds(outline), ...borderSeeds(border, domains), ...islandSeeds(border, domains)];
  const finestFirst = [...domains].sort((one, other) => one.grain - other.grain);
  for (const domain of finestFirst) {
    for (const place of shakenGrid(domain, random)) {
      if (domainAt(domains, place) !== domain || !isInside(border, place)) continue;
      if (distanceFromBorder(border, place) < 0.6 * domain.grain) continue;
      if (isCrowded(seeds, place, domain.grain)) continue;
      seeds.push({ place, domain, grain: domain.grain });
    }
  }
  return seeds;
}

/** Points far outside on all sides, so that every tile of the country is closed. */
function frameSeeds(outline: readonly PlanePoint[]): TileSeed[] {
  const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)];
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const margin = 200;
  return [west - margin, (west + east) / 2, east + margin].flatMap((x) =>
    [south - margin, north + margin].map((y) => ({ place: { x, y }, domain: null, grain: margin })),
  );
}

function borderSeeds(border: Border, domains: readonly Domain[]): TileSeed[] {
  return border.flatMap(([start, end]) => {
    const length = distance(start, end);
    const grain = domainAt(domains, { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }).grain;
    const count = Math.max(1, Math.round(length / grain));
    return Array.from({ length: count }, (_, step) => (step + 0.5) / count).flatMap((share) =>
      mirroredPair(border, domains, start, end, share, length / count),
    );
  });
}

/** One point inside and one outside at the same distance from the outline, or nothing where the outline is too narrow. */
function mirroredPair(
  border: Border,
  domains: readonly Domain[],
  start: PlanePoint,
  end: PlanePoint,
  share: number,
  spacing: number,
): TileSeed[] {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const offset = Math.min(spacing, 4) / 3 / Math.hypot(dx, dy);
  const [x, y] = [start.x + share * dx, start.y + share * dy];
  const left = { x: x - dy * offset, y: y + dx * offset };
  const right = { x: x + dy * offset, y: y - dx * offset };
  if (isInside(border, left) || !isInside(border, right)) return [];
  const domain = domainAt(domains, right);
  return [
    { place: right, domain, grain: spacing },
    { place: left, domain: null, grain: spacing },
  ];
}

/** Pairs mirrored in the circle of each city, so that coarse tiles around it do not leave it part of their own. */
function islandSeeds(border: Border, domains: readonly Domain[]): TileSeed[] {
  return domains
    .filter(({ isIsland }) => isIsland)
    .flatMap(({ middle, radius, grain }) => {
      const count = Math.round((2 * Math.PI * radius) / grain);
      return Array.from({ length: 2 * count }, (_, index) => {
        const angle = (Math.PI * 2 * Math.floor(index / 2)) / count;
        const away = radius + (index % 2 === 0 ? -0.3 : 0.3) * grain;
        const place = { x: middle.x + away * Math.cos(angle), y: middle.y + away * Math.sin(angle) };
        return { place, domain: domainAt(domains, place), grain };
      });
    })
    .filter(({ place, grain }) => isInside(border, place) && distanceFromBorder(border, place) > grain);
}

function* shakenGrid({ middle, radius, grain }: Domain, random: Random): Generator<PlanePoint> {
  const reach = Math.ceil((3.5 * radius) / grain);
  const shake = (): number => (random.fraction() - 0.5) * 0.6 * grain;
  for (let row = -reach; row <= reach; row++) {
    for (let column = -reach; column <= reach; column++) {
      const shift = row % 2 === 0 ? 0 : 0.5;
      yield { x: middle.x + (column + shift) * grain + shake(), y: middle.y + row * grain + shake() };
    }
  }
}

function isCrowded(seeds: readonly TileSeed[], place: PlanePoint, grain: number): boolean {
  return seeds.some((seed) => {
    const least = 0.45 * (seed.grain < grain ? seed.grain : grain);
    return squaredDistance(seed.place, place) < least * least;
  });
}
