import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MachineAccount } from './machine-account.entity.js';

/** How often a program called in one hour. */
@Entity('machine_calls')
export class MachineCalls {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => MachineAccount, { name: 'machine_calls_account' })
  @Column('uuid')
  machineAccountId: string;

  @Column('timestamptz', { name: 'hour' })
  from: Date;

  @Column('integer')
  calls: number;

  @Column('integer')
  refused: number;
}
