import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often the structure has changed: one row, which whoever changes the structure locks. */
@Entity('structure')
export class Structure {
  @PrimaryColumn('boolean', { default: true })
  onlyRow: boolean;

  @Column('integer')
  version: number;
}
