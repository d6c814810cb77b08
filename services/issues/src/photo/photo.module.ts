import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import type { IssuesEnvironment } from '../environment.js';
import { ISSUES_ENVIRONMENT } from '../platform/issues-environment.token.js';
import { DirectoryPhotoStore } from './directory-photo-store.js';
import { MediaController } from './media.controller.js';
import { acceptPhotoBodies } from './photo-body.js';
import { PHOTO_STORE } from './photo-store.js';
import { Photos } from './photos.service.js';

@Module({
  controllers: [MediaController],
  providers: [
    Photos,
    {
      provide: PHOTO_STORE,
      inject: [ISSUES_ENVIRONMENT],
      useFactory: (environment: IssuesEnvironment) => new DirectoryPhotoStore(environment.MEDIA_FOLDER),
    },
  ],
  exports: [Photos],
})
export class PhotoModule implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    acceptPhotoBodies(this.host.httpAdapter.getInstance<FastifyInstance>());
  }
}
