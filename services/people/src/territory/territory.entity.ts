import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Coordinates of a GeoJSON MultiPolygon. */
export type BoundaryCoordinates = [number, number][][][];

/** A node in the police hierarchy. */
@Entity('territory')
export class Territory {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  code: string;

  @Column('text')
  level: string;

  @Column('uuid', { nullable: true })
  parentId: string | null;

  @Column('ltree')
  path: string;

  /** Its path before a change of the structure that is not finished; so long both paths bound access. */
  @Column('ltree', { nullable: true })
  previousPath: string | null;

  @Column('jsonb')
  names: Record<string, string>;

  @Column('text')
  timeZone: string;

  @Column('integer', { nullable: true })
  population: number | null;

  // Large, and asked for seldom: read on its own.
  @Column('jsonb', { nullable: true, select: false })
  boundary: BoundaryCoordinates | null;

  @Column('boolean', { default: false })
  retired: boolean;
}
