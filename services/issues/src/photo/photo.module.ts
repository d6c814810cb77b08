import { Module } from '@nestjs/common';
import { ATTACHMENT_STORE, storeFromEnvironment, WatchedStore } from '@vicinia/attachments';
import { METRICS } from '@vicinia/service-kit';
import type { Registry } from 'prom-client';
import { ISSUES_ENVIRONMENT, type IssuesEnvironment } from '../environment.js';
import { PhotoReads } from './photo.reads.js';
import { PhotoService } from './photo.service.js';

@Module({
  providers: [
    PhotoReads,
    PhotoService,
    {
      provide: ATTACHMENT_STORE,
      inject: [ISSUES_ENVIRONMENT, METRICS],
      useFactory: (environment: IssuesEnvironment, metrics: Registry) =>
        new WatchedStore(storeFromEnvironment(environment), metrics),
    },
  ],
  exports: [ATTACHMENT_STORE, PhotoReads, PhotoService],
})
export class PhotoModule {}
