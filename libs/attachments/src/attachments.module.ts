import { Module, type DynamicModule, type InjectionToken } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import { METRICS } from '@vicinia/service-kit';
import type { Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import { FileAddresses } from './address/file-addresses.js';
import { AttachmentRedaction } from './attachment/attachment-redaction.js';
import { AttachmentWithdrawal } from './attachment/attachment-withdrawal.js';
import { AttachmentReads } from './attachment/attachment.reads.js';
import { Attachments } from './attachment/attachments.js';
import { ForgottenFiles } from './attachment/forgotten-files.js';
import type { AttachmentTable, StoredAttachment } from './attachment/stored-attachment.js';
import { AttachmentFiles } from './media/attachment-files.js';
import { Uploads } from './media/uploads.js';
import { ATTACHMENT_STORE, type AttachmentStore } from './store/attachment-store.js';
import {
  storeFromEnvironment,
  type MediaEnvironment,
  type StoreEnvironment,
} from './store/media-environment.js';
import { WatchedStore } from './store/watched-store.js';

/** What a service says of its attachments. */
export interface AttachmentsOptions<Row extends StoredAttachment> extends AttachmentTable<Row> {
  /** Token of the service's environment, which names the place of the files. */
  readonly environment: InjectionToken;
  /** Where files are sent to and read, at the gateway too, for example `/media/minutes`. */
  readonly path: string;
  /** With which its objects in a bucket begin. */
  readonly prefix: string;
}

/** Rows and files of a service's attachments: taken, given to records, read, covered, removed. */
@Module({})
export class AttachmentsModule {
  static forService<Row extends StoredAttachment>(options: AttachmentsOptions<Row>): DynamicModule {
    const { withdrawn } = options;
    const onDatabase = [getDataSourceToken(), ATTACHMENT_STORE];
    return {
      module: AttachmentsModule,
      providers: [
        {
          provide: ATTACHMENT_STORE,
          inject: [options.environment, METRICS],
          useFactory: (environment: StoreEnvironment, metrics: Registry) =>
            new WatchedStore(storeFromEnvironment(environment, options.prefix), metrics),
        },
        {
          provide: Attachments,
          inject: onDatabase,
          useFactory: (dataSource: DataSource, store: AttachmentStore) =>
            new Attachments(dataSource, store, options),
        },
        {
          provide: ForgottenFiles,
          inject: onDatabase,
          useFactory: (dataSource: DataSource, store: AttachmentStore) =>
            new ForgottenFiles(dataSource, store, options),
        },
        {
          provide: AttachmentReads,
          inject: onDatabase,
          useFactory: (dataSource: DataSource) => new AttachmentReads(dataSource, options),
        },
        {
          provide: AttachmentRedaction,
          inject: [ATTACHMENT_STORE],
          useFactory: (store: AttachmentStore) => new AttachmentRedaction(store, options),
        },
        {
          provide: AttachmentWithdrawal,
          inject: onDatabase,
          useFactory: (dataSource: DataSource, store: AttachmentStore) =>
            withdrawn && new AttachmentWithdrawal(dataSource, store, { ...options, withdrawn }),
        },
        {
          provide: Uploads,
          inject: [options.environment],
          useFactory: (environment: Partial<MediaEnvironment>) => new Uploads(environment),
        },
        {
          provide: FileAddresses,
          inject: [getDataSourceToken()],
          useFactory: (dataSource: DataSource) => new FileAddresses(dataSource, options.path),
        },
        {
          provide: AttachmentFiles,
          inject: [...onDatabase, FileAddresses],
          useFactory: (dataSource: DataSource, store: AttachmentStore, addresses: FileAddresses) =>
            new AttachmentFiles(dataSource, store, options, addresses),
        },
      ],
      exports: [
        ATTACHMENT_STORE,
        Attachments,
        ForgottenFiles,
        AttachmentReads,
        AttachmentRedaction,
        AttachmentWithdrawal,
        AttachmentFiles,
        FileAddresses,
        Uploads,
      ],
    };
  }
}
