import type { MachineRule } from '@vicinia/access';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Person } from '../person/person.entity.js';

/** The account of a program; its id is that of the person whom records name. */
@Entity('machine_account')
export class MachineAccount {
  @ForeignKey(() => Person, { name: 'machine_account_person' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  purpose: string;

  @ForeignKey(() => Person, { name: 'machine_account_owner' })
  @Column('uuid')
  ownerId: string;

  @Column('text', { array: true })
  rules: MachineRule[];

  @Column('uuid', { array: true })
  territoryIds: string[];

  @Column('integer')
  callsPerHour: number;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}
