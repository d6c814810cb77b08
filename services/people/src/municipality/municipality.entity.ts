import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A municipality; it overlaps police territories. */
@Entity('municipality')
export class Municipality {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  code: string;

  @Column('jsonb')
  names: Record<string, string>;

  /** The body that is its council. */
  @Column('uuid', { nullable: true })
  councilId: string | null;
}
