import { Controller } from '@nestjs/common';
import { AccessControl, type Access } from '@vicinia/access';
import {
  Attachments,
  FileRoutes,
  identityOf,
  Uploads,
  type AskedFile,
  type FileToSend,
} from '@vicinia/attachments';
import type { FastifyRequest } from 'fastify';
import type { Attachment } from '../attachment/attachment.entity.js';
import { MEDIA } from '../attachment/media-path.js';
import { MediaReads } from './media.reads.js';

/** Takes uploads from people who are signed in. */
@Controller(MEDIA)
export class MediaController extends FileRoutes {
  constructor(
    private readonly attachments: Attachments<Attachment>,
    private readonly uploads: Uploads,
    private readonly reads: MediaReads,
    private readonly accessControl: AccessControl,
  ) {
    super();
  }

  protected async keep(request: FastifyRequest): Promise<Attachment> {
    const uploadedBy = (await this.accessOf(request)).personId();
    return this.uploads.receive(request, { videos: true }, (upload) =>
      this.attachments.keep(upload, { uploadedBy, meetingId: null }),
    );
  }

  protected async read(asked: AskedFile, request: FastifyRequest): Promise<FileToSend> {
    return this.reads.file(asked, await this.accessOf(request));
  }

  private accessOf(request: FastifyRequest): Promise<Access> {
    return this.accessControl.ofIdentity(identityOf(request));
  }
}
