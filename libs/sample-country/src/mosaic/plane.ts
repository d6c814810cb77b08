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

/** Kilometres; by a plain root, which is several times faster than Math.hypot and called millions of times. */
export function distance(one: PlanePoint, other: PlanePoint): number {
  return Math.sqrt((one.x - other.x) ** 2 + (one.y - other.y) ** 2);
}

/** Distance of a point from the stretch between two others. */
export function distanceFromStretch(point: PlanePoint, start: PlanePoint, end: PlanePoint): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const along = ((point.x - start.x) * dx + (point.y - start.y) * dy) / (dx * dx + dy * dy);
  const share = Math.min(1, Math.max(0, along));
  return distance(point, { x: start.x + share * dx, y: start.y + share * dy });
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
