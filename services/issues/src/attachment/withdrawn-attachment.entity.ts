import { WithdrawnAttachment as Withdrawn } from '@vicinia/attachments';
import { Column, Entity, ForeignKey, Index } from 'typeorm';

/** That a file was taken back from a measure. */
@Entity('withdrawn_attachment')
@Index('withdrawn_attachment_measure', ['measureId', 'withdrawnAt', 'id'])
export class WithdrawnAttachment extends Withdrawn {
  @ForeignKey('Measure', { name: 'withdrawn_attachment_of_measure' })
  @Column('uuid')
  measureId: string;
}
