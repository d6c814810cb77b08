import { Module } from '@nestjs/common';
import { ATTACHMENT_STORE, storeFromEnvironment, WatchedStore } from '@vicinia/attachments';
import { METRICS } from '@vicinia/service-kit';
import type { Registry } from 'prom-client';
import { ISSUES_ENVIRONMENT, type IssuesEnvironment } from '../environment.js';
import { AttachmentRedactionService } from './attachment-redaction.service.js';
import { AttachmentReads } from './attachment.reads.js';
import { AttachmentResolver } from './attachment.resolver.js';
import { AttachmentService } from './attachment.service.js';

@Module({
  providers: [
    AttachmentResolver,
    AttachmentReads,
    AttachmentService,
    AttachmentRedactionService,
    {
      provide: ATTACHMENT_STORE,
      inject: [ISSUES_ENVIRONMENT, METRICS],
      useFactory: (environment: IssuesEnvironment, metrics: Registry) =>
        new WatchedStore(storeFromEnvironment(environment), metrics),
    },
  ],
  exports: [ATTACHMENT_STORE, AttachmentReads, AttachmentService, AttachmentRedactionService],
})
export class AttachmentModule {}
