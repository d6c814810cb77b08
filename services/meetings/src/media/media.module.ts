import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { openFileRoutes } from '@vicinia/attachments';
import type { FastifyInstance } from 'fastify';
import { AttachmentModule } from '../attachment/attachment.module.js';
import { MEDIA } from '../attachment/media-path.js';
import { MediaController } from './media.controller.js';
import { MediaReads } from './media.reads.js';

@Module({ imports: [AttachmentModule], controllers: [MediaController], providers: [MediaReads] })
export class MediaModule implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    openFileRoutes(this.host.httpAdapter.getInstance<FastifyInstance>(), MEDIA);
  }
}
