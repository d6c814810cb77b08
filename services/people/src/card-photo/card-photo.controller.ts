import { Controller } from '@nestjs/common';
import { AccessControl, type Access } from '@vicinia/access';
import { FileRoutes, identityOf, Uploads, type AskedFile, type FileToSend } from '@vicinia/attachments';
import type { FastifyRequest } from 'fastify';
import type { CardPhoto } from './card-photo.entity.js';
import { CardPhotoReads } from './card-photo.reads.js';
import { CardPhotoService } from './card-photo.service.js';
import { MEDIA } from './media-path.js';

/** Takes photos for cards from people who are signed in, and shows them. */
@Controller(MEDIA)
export class CardPhotoController extends FileRoutes {
  constructor(
    private readonly photos: CardPhotoService,
    private readonly uploads: Uploads,
    private readonly reads: CardPhotoReads,
    private readonly accessControl: AccessControl,
  ) {
    super();
  }

  protected async keep(request: FastifyRequest): Promise<CardPhoto> {
    const personId = (await this.accessOf(request)).personId();
    return this.uploads.receive(request, { videos: false }, (upload) => this.photos.upload(personId, upload));
  }

  protected async read(asked: AskedFile, request: FastifyRequest): Promise<FileToSend> {
    return this.reads.file(asked, await this.accessOf(request));
  }

  private accessOf(request: FastifyRequest): Promise<Access> {
    return this.accessControl.ofIdentity(identityOf(request));
  }
}
