import { Controller, Get, HttpCode, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { AccessControl } from '@vicinia/access';
import { readUpload, sendFile } from '@vicinia/attachments';
import { anonymously, RefusalFilter } from '@vicinia/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { receiptArgument } from '../arguments/receipt.js';
import type { Attachment } from '../attachment/attachment.entity.js';
import { AttachmentService, type AttachmentHolder } from '../attachment/attachment.service.js';
import { MediaReads } from './media.reads.js';

/** Says with which receipt an anonymous photo belongs together. */
const RECEIPT_HEADER = 'x-receipt-hash';

/** Where attachments are. */
export const MEDIA = '/media';

/** Files of attachments, beside GraphQL. Only the gateway reaches these routes. */
@Controller(MEDIA)
@UseFilters(RefusalFilter)
export class MediaController {
  constructor(
    private readonly attachments: AttachmentService,
    private readonly reads: MediaReads,
    private readonly accessControl: AccessControl,
  ) {}

  /** Takes a photo, a PDF or a video as the body of the request. Signed in, or with the hash of a receipt. */
  @Post()
  @HttpCode(201)
  async upload(
    @Req() request: FastifyRequest,
  ): Promise<Pick<Attachment, 'id' | 'kind' | 'width' | 'height'>> {
    const holder = await this.holderOf(request);
    const body = await readUpload(request);
    const keep = (): Promise<Attachment> => this.attachments.upload(holder, body);
    const { id, kind, width, height } = await ('receiptHash' in holder ? anonymously(keep) : keep());
    return { id, kind, width, height };
  }

  /** Shows a photo, or hands out a document, to whoever may see its concern or its measure. */
  @Get(':id')
  file(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.send({ id, inSmall: false }, request, reply);
  }

  /** A photo in small, for lists. */
  @Get(':id/thumbnail')
  thumbnail(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send({ id, inSmall: true }, request, reply);
  }

  private async send(
    asked: { readonly id: string; readonly inSmall: boolean },
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const receiptHash = receiptOf(request);
    const access = await this.accessControl.ofIdentity(identityOf(request));
    await sendFile(reply, await this.reads.file(asked, access, receiptHash));
  }

  private async holderOf(request: FastifyRequest): Promise<AttachmentHolder> {
    const receiptHash = receiptOf(request);
    if (receiptHash !== null) return { receiptHash };
    const access = await this.accessControl.ofIdentity(identityOf(request));
    return { uploadedBy: access.personId() };
  }
}

function identityOf(request: FastifyRequest): string | null {
  return request.internalClaims?.identity ?? null;
}

function receiptOf(request: FastifyRequest): string | null {
  const header = request.headers[RECEIPT_HEADER];
  return typeof header === 'string' ? receiptArgument(header, RECEIPT_HEADER) : null;
}
