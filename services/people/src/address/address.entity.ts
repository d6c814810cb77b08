import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A street or a house of the country's address register. */
@Entity('address')
export class Address {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  postcode: string;

  @Column('text')
  place: string;

  @Column('text')
  street: string;

  @Column('text', { nullable: true })
  houseNumber: string | null;

  /** Degrees east, WGS 84. */
  @Column('double precision')
  longitude: number;

  /** Degrees north, WGS 84. */
  @Column('double precision')
  latitude: number;
}
