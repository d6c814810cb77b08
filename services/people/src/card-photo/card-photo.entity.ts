import { StoredAttachment } from '@vicinia/attachments';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';

/** The photo of a public card, and who sent it. It expires unless a card takes it. */
@Entity('card_photo')
@Index('card_photo_person', ['personId'])
@Index('card_photo_expiry', ['expiresAt'])
@Check('card_photo_has_a_size', `kind <> 'PHOTO' OR (width IS NOT NULL AND height IS NOT NULL)`)
@Check('card_photo_is_taken_or_expires', `(person_id IS NULL) = (expires_at IS NOT NULL)`)
export class CardPhoto extends StoredAttachment {
  /** The person whose card shows it. */
  @ForeignKey('Person', { name: 'card_photo_of_person' })
  @Column('uuid', { nullable: true })
  personId: string | null;
}
