/** A point on a flat map of the country, in kilometres. */
export interface PlanePoint {
  readonly x: number;
  readonly y: number;
}

const MIDDLE_LATITUDE = 47.6;
const KILOMETRES_PER_DEGREE = 111.2;
const SHRINK = Math.cos((MIDDLE_LATITUDE * Math.PI) / 180);

export function toPlane(longitude: number, latitude: number): PlanePoint {
  return { x: longitude * SHRINK * KILOMETRES_PER_DEGREE, y: latitude * KILOMETRES_PER_DEGREE };
}

/** Longitude and latitude rounded to a metre, so that neighbours agree on every vertex to the last digit. */
export function toDegrees({ x, y }: PlanePoint): [longitude: number, latitude: number] {
  return [round(x / SHRINK / KILOMETRES_PER_DEGREE), round(y / KILOMETRES_PER_DEGREE)];
}

/** Kilometres. */
export function distance(one: PlanePoint, other: PlanePoint): number {
  return Math.sqrt(squaredDistance(one, other));
}

/** For comparing distances, which happens millions of times, without taking roots. */
export function squaredDistance(one: PlanePoint, other: PlanePoint): number {
  const [dx, dy] = [one.x - other.x, one.y - other.y];
  return dx * dx + dy * dy;
}

/** Squared distance of a point from the stretch between two others. */
export function squaredDistanceFromStretch(point: PlanePoint, start: PlanePoint, end: PlanePoint): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const along = ((point.x - start.x) * dx + (point.y - start.y) * dy) / (dx * dx + dy * dy);
  const share = along < 0 ? 0 : along > 1 ? 1 : along;
  return squaredDistance(point, { x: start.x + share * dx, y: start.y + share * dy });
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
