import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { publicRoles } from '@vicinia/access';
import { Attachments, isDocument, type Upload } from '@vicinia/attachments';
import { now, Refusal } from '@vicinia/service-kit';
import type { DataSource, EntityManager } from 'typeorm';
import type { CardPhoto } from './card-photo.entity.js';
import { showsCard } from './shows-card.js';

/** So many photos are removed in one round. */
const BATCH = 100;

/** Photos of public cards. They are kept for as long as the card is shown. */
@Injectable()
export class CardPhotoService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly photos: Attachments<CardPhoto>,
  ) {}

  /**
   * Keeps a photo until a card takes it, or for a day.
   *
   * @throws Refusal as `Attachments.keep` does, INVALID_INPUT for what is no photo
   */
  async upload(personId: string, upload: Upload): Promise<CardPhoto> {
    if (!Buffer.isBuffer(upload) || isDocument(upload))
      throw new Refusal('INVALID_INPUT', 'a card takes a photo');
    return this.photos.keep(upload, { uploadedBy: personId, personId: null });
  }

  /**
   * Gives a card the photo that its owner wants from now on, in the transaction in which the card is changed.
   *
   * @param photoId uploaded by the owner, or on the card already; null for none
   * @throws Refusal INVALID_INPUT
   */
  async show(manager: EntityManager, personId: string, photoId: string | null): Promise<void> {
    const owner = { column: 'personId', id: personId } as const;
    const wanted = photoId === null ? [] : [photoId];
    await this.photos.replace(manager, owner, { uploadedBy: personId }, wanted, 'input.card.photoId');
  }

  /** Removes the photos of cards that are no longer shown, because their owner's office has ended for example. */
  async removeEnded(): Promise<void> {
    const ended = await this.dataSource.query<{ id: string }[]>(
      `SELECT person.id FROM card_photo photo JOIN person ON person.id = photo.person_id
       WHERE NOT ${showsCard('$1', '$2')} LIMIT $3`,
      [now(), publicRoles, BATCH],
    );
    for (const { id } of ended) await this.removeOf(id);
  }

  /** The person stays locked meanwhile, so that a card which is given a photo at this moment keeps it. */
  private removeOf(id: string): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      const ended: unknown[] = await manager.query(
        `SELECT person.id FROM person WHERE person.id = $3 AND NOT ${showsCard('$1', '$2')} FOR UPDATE`,
        [now(), publicRoles, id],
      );
      if (ended.length > 0) await this.photos.removeOf(manager, { column: 'personId', id });
    });
  }
}
