/** A feature or CSV row before its properties are understood. */
export interface RawFeature {
  /** From 1, as a person counts. */
  readonly number: number;
  readonly properties: Readonly<Record<string, unknown>>;
  /** A GeoJSON geometry, anything else that stood in its place, or null. */
  readonly geometry: unknown;
  /** Why the geometry could not be read at all. */
  readonly geometryFault?: string;
}

/** The file as a whole cannot be used. */
export class UnreadableFile extends Error {
  constructor(
    readonly kind: 'FILE_UNREADABLE' | 'COORDINATE_SYSTEM',
    message: string,
  ) {
    super(message);
  }
}
