/** "The outer ring", with the part when there are several. */
export function nameOfRing(partNumber: number, ringNumber: number, partCount: number): string {
  const ring = ringNumber === 0 ? 'The outer ring' : `Hole ${ringNumber}`;
  return partCount > 1 ? `${ring} of part ${partNumber + 1}` : ring;
}

/** Longitude and latitude for a person to look up on a map. */
export function showPosition([longitude = NaN, latitude = NaN]: readonly number[]): string {
  return `${Number(longitude.toFixed(6))}, ${Number(latitude.toFixed(6))}`;
}
