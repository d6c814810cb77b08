import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** That something is, or was, in a stock which is found by looking: a measure that is overdue, a signature that is missing. */
@Entity('stock_entry')
@Index('stock_entry_standing', ['indicator', 'recordId', 'version'], { unique: true, where: 'until IS NULL' })
export class StockEntry {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column('text')
  indicator: string;

  /** The measure, or the stakeholder whose signature it is. */
  @Column('uuid')
  recordId: string;

  /** Of the matrix that is to be signed; 0 for a measure. */
  @Column('integer')
  version: number;

  @Column('uuid')
  territoryId: string;

  @Column('timestamptz')
  since: Date;

  @Column('timestamptz', { nullable: true })
  until: Date | null;
}
