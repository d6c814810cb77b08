import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** With what the addresses of files are signed: one row, which the migration makes, so that all replicas know the same. */
@Entity('file_address_secret')
@Check('one_secret_of_addresses', 'id = 1')
export class FileAddressSecret {
  @PrimaryColumn('smallint')
  id: number;

  @Column('text')
  secret: string;
}
