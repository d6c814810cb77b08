import { Controller } from '@nestjs/common';
import { AccessControl, type Access } from '@vicinia/access';
import { FileRoutes, identityOf, Uploads, type AskedFile, type FileToSend } from '@vicinia/attachments';
import { anonymously } from '@vicinia/service-kit';
import type { FastifyRequest } from 'fastify';
import { receiptArgument } from '../arguments/receipt.js';
import type { Attachment } from '../attachment/attachment.entity.js';
import { AttachmentService, type AttachmentHolder } from '../attachment/attachment.service.js';
import { MEDIA } from '../attachment/media-path.js';
import { MediaReads } from './media.reads.js';

/** Says with which receipt an anonymous photo belongs together. */
const RECEIPT_HEADER = 'x-receipt-hash';

/** Takes uploads from people who are signed in, and with the hash of a receipt from those who have no name. */
@Controller(MEDIA)
export class MediaController extends FileRoutes {
  constructor(
    private readonly attachments: AttachmentService,
    private readonly uploads: Uploads,
    private readonly reads: MediaReads,
    private readonly accessControl: AccessControl,
  ) {
    super();
  }

  protected async keep(request: FastifyRequest): Promise<Attachment> {
    const holder = await this.holderOf(request);
    const isAnonymous = 'receiptHash' in holder;
    return this.uploads.receive(request, { videos: !isAnonymous }, (upload) => {
      const keep = (): Promise<Attachment> => this.attachments.upload(holder, upload);
      return isAnonymous ? anonymously(keep) : keep();
    });
  }

  protected async read(asked: AskedFile, request: FastifyRequest): Promise<FileToSend> {
    const receiptHash = receiptOf(request);
    return this.reads.file(asked, await this.accessOf(request), receiptHash);
  }

  private async holderOf(request: FastifyRequest): Promise<AttachmentHolder> {
    const receiptHash = receiptOf(request);
    if (receiptHash !== null) return { receiptHash };
    return { uploadedBy: (await this.accessOf(request)).personId() };
  }

  private accessOf(request: FastifyRequest): Promise<Access> {
    return this.accessControl.ofIdentity(identityOf(request));
  }
}

function receiptOf(request: FastifyRequest): string | null {
  const header = request.headers[RECEIPT_HEADER];
  return typeof header === 'string' ? receiptArgument(header, RECEIPT_HEADER) : null;
}
