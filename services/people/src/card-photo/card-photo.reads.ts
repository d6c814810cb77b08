import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { publicRoles, type Access } from '@vicinia/access';
import { AttachmentFiles, type AskedFile, type FileToSend } from '@vicinia/attachments';
import { now } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import type { CardPhoto } from './card-photo.entity.js';
import { showsCard } from './shows-card.js';

/** Reads the files of photos for whoever may see them. */
@Injectable()
export class CardPhotoReads {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly files: AttachmentFiles<CardPhoto>,
  ) {}

  /**
   * A photo, or the same in small, for everybody while its card is shown. Until a card has it nobody sees it.
   *
   * @throws Refusal as `AttachmentFiles.of` does
   */
  file(asked: AskedFile, access: Access): Promise<FileToSend> {
    return this.files.of(asked, (photo) => this.maySee(photo, access));
  }

  private async maySee({ personId }: CardPhoto, access: Access): Promise<boolean> {
    if (personId === null || !access.may('directory.read')) return false;
    const shown: unknown[] = await this.dataSource.query(
      `SELECT person.id FROM person WHERE person.id = $3 AND ${showsCard('$1', '$2')}`,
      [now(), publicRoles, personId],
    );
    return shown.length > 0;
  }
}
