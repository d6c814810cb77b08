import { Controller, Get, HttpCode, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { AccessControl } from '@vicinia/access';
import { fileForms } from '@vicinia/attachments';
import { anonymously, Refusal } from '@vicinia/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { receiptArgument } from '../arguments/receipt.js';
import type { Attachment } from '../attachment/attachment.entity.js';
import {
  AttachmentService,
  type PhotoForm,
  type AttachmentHolder,
} from '../attachment/attachment.service.js';
import { MediaReads } from './media.reads.js';
import { PHOTO_LIMIT_BYTES, readPhotoBody } from './photo-body.js';
import { RefusalFilter } from './refusal.filter.js';

/** Says with which receipt an anonymous photo belongs together. */
const RECEIPT_HEADER = 'x-receipt-hash';

/** Where photos are. */
export const MEDIA = '/media';

/** Files of photos, beside GraphQL. Only the gateway reaches these routes. */
@Controller(MEDIA)
@UseFilters(RefusalFilter)
export class MediaController {
  constructor(
    private readonly attachments: AttachmentService,
    private readonly reads: MediaReads,
    private readonly accessControl: AccessControl,
  ) {}

  /** Takes a photo as the body of the request. Signed in, or with the hash of a receipt. */
  @Post()
  @HttpCode(201)
  async upload(@Req() request: FastifyRequest): Promise<{ id: string; width: number; height: number }> {
    const holder = await this.holderOf(request);
    if (Number(request.headers['content-length'] ?? 0) > PHOTO_LIMIT_BYTES) {
      throw new Refusal('PAYLOAD_TOO_LARGE', 'a photo has at most 10 MB');
    }
    const body = await readPhotoBody(request.body);
    const keep = (): Promise<Attachment> => this.attachments.upload(holder, body);
    const { id, width, height } = await ('receiptHash' in holder ? anonymously(keep) : keep());
    return { id, width, height };
  }

  /** Shows a photo to whoever may see its concern or its measure. */
  @Get(':id')
  file(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.send({ id, form: 'photo' }, request, reply);
  }

  /** The same in small, for lists. */
  @Get(':id/thumbnail')
  thumbnail(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send({ id, form: 'thumbnail' }, request, reply);
  }

  private async send(
    asked: { readonly id: string; readonly form: PhotoForm },
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const receiptHash = receiptOf(request);
    const access = await this.accessControl.ofIdentity(identityOf(request));
    const { content, length } = await this.reads.file(asked, access, receiptHash);
    await reply
      .header('content-type', fileForms[asked.form].contentType)
      .header('content-length', length)
      .header('cache-control', 'private, no-store')
      .header('x-content-type-options', 'nosniff')
      .send(content);
  }

  private async holderOf(request: FastifyRequest): Promise<AttachmentHolder> {
    const receiptHash = receiptOf(request);
    if (receiptHash !== null) return { receiptHash };
    const access = await this.accessControl.ofIdentity(identityOf(request));
    return { personId: access.personId() };
  }
}

function identityOf(request: FastifyRequest): string | null {
  return request.internalClaims?.identity ?? null;
}

function receiptOf(request: FastifyRequest): string | null {
  const header = request.headers[RECEIPT_HEADER];
  return typeof header === 'string' ? receiptArgument(header, RECEIPT_HEADER) : null;
}
