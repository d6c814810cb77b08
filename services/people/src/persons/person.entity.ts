import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Anyone known to the system. */
@Entity('person')
export class Person {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'display_name' })
  displayName: string;

  @Column('text', { array: true, default: [] })
  languages: string[];

  /** Set while the person agrees to a public card. */
  @Column('text', { name: 'card_name', nullable: true })
  cardName: string | null;

  @Column('text', { name: 'card_telephone', nullable: true })
  cardTelephone: string | null;

  @Column('text', { name: 'card_email', nullable: true })
  cardEmail: string | null;
}
