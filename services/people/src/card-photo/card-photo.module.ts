import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { AttachmentResolver, AttachmentsModule, openFileRoutes } from '@vicinia/attachments';
import type { FastifyInstance } from 'fastify';
import { PEOPLE_ENVIRONMENT } from '../environment.js';
import { CardPhotoController } from './card-photo.controller.js';
import { CardPhoto } from './card-photo.entity.js';
import { CardPhotoReads } from './card-photo.reads.js';
import { PhotoOfCardResolver } from './card-photo.resolver.js';
import { CardPhotoService } from './card-photo.service.js';
import { MEDIA } from './media-path.js';

const attachments = AttachmentsModule.forService({
  entity: CardPhoto,
  environment: PEOPLE_ENVIRONMENT,
  path: MEDIA,
  prefix: 'cards',
  takes: { personId: { most: 1, kinds: ['PHOTO'] } },
});

@Module({
  imports: [attachments],
  controllers: [CardPhotoController],
  providers: [AttachmentResolver, PhotoOfCardResolver, CardPhotoReads, CardPhotoService],
  exports: [attachments, CardPhotoService],
})
export class CardPhotoModule implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    openFileRoutes(this.host.httpAdapter.getInstance<FastifyInstance>(), MEDIA);
  }
}
