import { Controller, Get, HttpCode, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { AccessControl } from '@vicinia/access';
import { Refusal } from '@vicinia/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { receiptArgument } from '../reading/arguments.js';
import { PHOTO_LIMIT_BYTES, readPhotoBody } from './photo-body.js';
import { Photos, type PhotoHolder } from './photos.service.js';
import { RefusalFilter } from './refusal.filter.js';

/** Says with which receipt an anonymous photo belongs together. */
const RECEIPT_HEADER = 'x-receipt-hash';

/** Files of photos, beside GraphQL. Only the gateway reaches these routes. */
@Controller('media')
@UseFilters(RefusalFilter)
export class MediaController {
  constructor(
    private readonly photos: Photos,
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
    const { id, width, height } = await this.photos.upload(holder, await readPhotoBody(request.body));
    return { id, width, height };
  }

  /** Shows a photo to whoever may see its concern. */
  @Get(':id')
  async file(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const receiptHash = receiptOf(request);
    const access = await this.accessControl.ofIdentity(identityOf(request));
    const { content, length } = await this.photos.file(id, access, receiptHash);
    await reply
      .header('content-type', 'image/webp')
      .header('content-length', length)
      .header('cache-control', 'private, no-store')
      .header('x-content-type-options', 'nosniff')
      .send(content);
  }

  private async holderOf(request: FastifyRequest): Promise<PhotoHolder> {
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
