import type { District } from '../structure/districts.js';
import { type PlanePoint, squaredDistance, toPlane } from './plane.js';

/** A district on the plane: a circle of its size around its middle. */
export interface Domain {
  readonly code: string;
  readonly middle: PlanePoint;
  /** Kilometres. */
  readonly radius: number;
  /** A city lies as an island in the district around it and has its whole circle. */
  readonly isIsland: boolean;
  /** Distance between tiles of the mosaic inside it, in kilometres. */
  readonly grain: number;
}

/** @param tilesPerDistrict roughly how many tiles each district is to be made of */
export function domainsOf(districts: readonly District[], tilesPerDistrict: number): Domain[] {
  return districts.map(({ code, longitude, latitude, area, isCity }) => {
    const radius = Math.sqrt(area / Math.PI);
    const middle = toPlane(longitude, latitude);
    return { code, middle, radius, isIsland: isCity, grain: Math.sqrt(area / tilesPerDistrict) };
  });
}

/**
 * The domain to which a place belongs: the city in whose circle it lies, or else the district to whose
 * middle it is nearest in terms of that district's own radius.
 */
export function domainAt(domains: readonly Domain[], place: PlanePoint): Domain {
  let best = domains[0];
  let least = Infinity;
  for (const domain of domains) {
    const measure = squaredDistance(domain.middle, place) / (domain.radius * domain.radius);
    if (domain.isIsland && measure < 1) return domain;
    if (!domain.isIsland && measure < least) [best, least] = [domain, measure];
  }
  if (!best) throw new RangeError('A country without districts has no places.');
  return best;
}
