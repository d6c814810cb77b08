import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { METRICS } from '@vicinia/service-kit';
import type { FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import type { IssuesEnvironment } from '../environment.js';
import { ISSUES_ENVIRONMENT } from '../platform/issues-environment.token.js';
import { MediaController } from './media.controller.js';
import { acceptPhotoBodies } from './photo-body.js';
import { PHOTO_STORE } from './photo-store.js';
import { photoStoreFromEnvironment } from './photo-store-from-environment.js';
import { Photos } from './photos.service.js';
import { WatchedPhotoStore } from './watched-photo-store.js';

@Module({
  controllers: [MediaController],
  providers: [
    Photos,
    {
      provide: PHOTO_STORE,
      inject: [ISSUES_ENVIRONMENT, METRICS],
      useFactory: (environment: IssuesEnvironment, metrics: Registry) =>
        new WatchedPhotoStore(photoStoreFromEnvironment(environment), metrics),
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
