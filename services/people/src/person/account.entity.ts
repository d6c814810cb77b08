import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An account with which a person signs in. */
@Entity('account')
export class Account {
  /** Hash of issuer and subject: whoever reads the table learns no account. */
  @PrimaryColumn('text')
  identity: string;

  @Column('uuid')
  personId: string;
}
