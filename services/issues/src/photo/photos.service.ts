import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Territories, type Access } from '@vicinia/access';
import { grouped, isId, now, Refusal, roundedToTheHour, type GraphqlContext } from '@vicinia/service-kit';
import { Any, IsNull, MoreThan, type DataSource, type EntityManager } from 'typeorm';
import { Concern } from '../concern/concern.entity.js';
import { Photo } from './photo.entity.js';
import { PHOTO_STORE, type PhotoStore, type StoredFile } from './photo-store.js';
import { reEncoded } from './re-encoded.js';

const PHOTOS_PER_CONCERN = 5;
/** Hours after which a photo goes that no concern took. */
const UNUSED_HOURS = 24;
const EXPIRY_BATCH = 100;

/** Who uploads or asks: a signed-in person, or the holder of a receipt. */
export type PhotoHolder = { readonly personId: string } | { readonly receiptHash: string };

/** Takes, keeps and shows the photos of concerns. */
@Injectable()
export class Photos {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(PHOTO_STORE) private readonly store: PhotoStore,
    private readonly territories: Territories,
  ) {}

  /**
   * Keeps a photo until a concern takes it, or for a day.
   *
   * @throws Refusal PHOTO_UNREADABLE, STORAGE_UNAVAILABLE
   */
  async upload(holder: PhotoHolder, upload: Buffer): Promise<Photo> {
    const { file, width, height } = await reEncoded(upload);
    const anonymous = 'receiptHash' in holder;
    const since = anonymous ? roundedToTheHour(now()) : now();
    const photo: Photo = {
      id: randomUUID(),
      concernId: null,
      uploadedBy: anonymous ? null : holder.personId,
      receiptHash: anonymous ? holder.receiptHash : null,
      width,
      height,
      expiresAt: new Date(since.getTime() + UNUSED_HOURS * 3_600_000),
    };
    // The row first: a file without a row would stay for ever, a row without a file expires.
    await this.dataSource.manager.insert(Photo, photo);
    await this.store.put(photo.id, file);
    return photo;
  }

  /**
   * Gives photos to a concern of the same holder, in the transaction that brings it in.
   *
   * @throws Refusal INVALID_INPUT for too many, and for photos that are gone, taken or somebody else's
   */
  async attach(
    manager: EntityManager,
    concernId: string,
    holder: PhotoHolder,
    ids: readonly string[],
  ): Promise<void> {
    if (ids.length === 0) return;
    const wanted = [...new Set(ids)];
    const result = await manager.update(
      Photo,
      {
        id: Any(wanted.filter(isId)),
        expiresAt: MoreThan(now()),
        ...('personId' in holder ? { uploadedBy: holder.personId } : { receiptHash: holder.receiptHash }),
      },
      { concernId, expiresAt: null },
    );
    if (wanted.length > PHOTOS_PER_CONCERN || result.affected !== wanted.length) {
      throw new Refusal(
        'INVALID_INPUT',
        `a concern takes at most ${String(PHOTOS_PER_CONCERN)} photos that were uploaded for it`,
        'input.photoIds',
      );
    }
  }

  /** The photos of a concern, one statement for all that a query asks for. */
  async ofConcern(context: GraphqlContext, concernId: string): Promise<Photo[]> {
    const photos = await context.loaders
      .of('photo.byConcern', async (ids) => {
        const rows = await this.dataSource.manager.find(Photo, {
          where: { concernId: Any([...ids]) },
          order: { id: 'ASC' },
        });
        return grouped(ids, rows, (row) => row.concernId ?? '');
      })
      .load(concernId);
    return photos ?? [];
  }

  /**
   * The file of a photo, for whoever may see its concern, and for its uploader.
   *
   * @throws Refusal NOT_FOUND when there is none that the caller may know of, STORAGE_UNAVAILABLE
   */
  async file(id: string, access: Access, receiptHash: string | null): Promise<StoredFile> {
    const photo = isId(id) ? await this.dataSource.manager.findOneBy(Photo, { id }) : null;
    const file =
      photo && (await this.maySee(photo, access, receiptHash)) ? await this.store.get(photo.id) : null;
    if (!file) throw new Refusal('NOT_FOUND', 'there is no photo with this id');
    return file;
  }

  /** Removes photos that no concern took. */
  async removeExpired(at: Date): Promise<void> {
    const expired = await this.dataSource.query<{ id: string }[]>(
      `SELECT id FROM photo WHERE expires_at < $1 ORDER BY expires_at LIMIT $2`,
      [at, EXPIRY_BATCH],
    );
    for (const { id } of expired) await this.removeUnused(id);
  }

  /** The row stays locked until the file is gone, so that no concern takes a photo that is being removed. */
  private removeUnused(id: string): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      const removed = await manager.delete(Photo, { id, concernId: IsNull() });
      if (removed.affected === 1) await this.store.remove(id);
    });
  }

  private async maySee(photo: Photo, access: Access, receiptHash: string | null): Promise<boolean> {
    const holdsReceipt = photo.receiptHash !== null && photo.receiptHash === receiptHash;
    const selfIds = [photo.uploadedBy];
    if (photo.concernId === null) return access.may('concern.addTo', { selfIds, holdsReceipt });
    const concern = await this.dataSource.manager.findOneBy(Concern, { id: photo.concernId });
    const territory = concern && (await this.territories.byId(concern.territoryId));
    return access.may('concern.read', {
      selfIds,
      holdsReceipt,
      territoryPaths: territory ? Territories.pathsOf(territory) : [],
    });
  }
}
