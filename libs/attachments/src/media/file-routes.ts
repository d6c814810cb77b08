import { Get, HttpCode, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { RefusalFilter } from '@vicinia/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { StoredAttachment } from '../attachment/stored-attachment.js';
import { fileForms, type FileKey } from '../store/attachment-store.js';
import { byteRangeOf } from '../store/byte-range.js';
import type { AskedFile, FileToSend } from './attachment-files.js';

/** Routes of attachments, beside GraphQL, for the controller of a service. Only the gateway reaches them. */
@UseFilters(RefusalFilter)
export abstract class FileRoutes {
  /**
   * Keeps what is sent, for whoever sends it.
   *
   * @throws Refusal
   */
  protected abstract keep(request: FastifyRequest): Promise<StoredAttachment>;

  /**
   * Reads what is asked for, for whoever may see it.
   *
   * @throws Refusal NOT_FOUND
   */
  protected abstract read(asked: AskedFile, request: FastifyRequest): Promise<FileToSend>;

  /** Takes a photo, a PDF or a video as the body of the request. */
  @Post()
  @HttpCode(201)
  async upload(
    @Req() request: FastifyRequest,
  ): Promise<Pick<StoredAttachment, 'id' | 'kind' | 'width' | 'height'>> {
    const { id, kind, width, height } = await this.keep(request);
    return { id, kind, width, height };
  }

  /** Shows a photo or a video, or hands out a document. */
  @Get(':id')
  async file(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, await this.read({ id, inSmall: false, ...askedBy(request) }, request));
  }

  /** A photo in small, for lists. */
  @Get(':id/thumbnail')
  async thumbnail(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, await this.read({ id, inSmall: true, ...askedBy(request) }, request));
  }
}

/** Who asks, by the token of the gateway; null for a visitor. */
export function identityOf(request: FastifyRequest): string | null {
  return request.internalClaims?.identity ?? null;
}

/** The key of an address that was made for a few minutes, and the bytes that a player asks for. */
function askedBy({ query, headers }: FastifyRequest): Pick<AskedFile, 'key' | 'range'> {
  const { until, key } = query as Readonly<Record<string, unknown>>;
  const isKey = typeof until === 'string' && typeof key === 'string';
  return {
    key: isKey ? { until: Number(until), signature: key } : null,
    range: byteRangeOf(headers.range),
  };
}

/** Answers with a file. Nothing on the way keeps it, since the next who asks may not see it. */
async function send(reply: FastifyReply, { key, content, length, part }: FileToSend): Promise<void> {
  if (part !== undefined) {
    const { from, of } = part;
    void reply
      .code(206)
      .header('content-range', `bytes ${String(from)}-${String(from + length - 1)}/${String(of)}`);
  }
  await reply
    .header('accept-ranges', 'bytes')
    .header('content-type', fileForms[key.form].contentType)
    .header('content-length', length)
    .header('cache-control', 'private, no-store')
    .header('x-content-type-options', 'nosniff')
    // What somebody sent is never opened as a page of ours, and a document not at all: browsers run what is in it.
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('content-disposition', dispositionOf(key))
    .send(content);
}

function dispositionOf({ id, form }: FileKey): string {
  return form === 'document' ? `attachment; filename="${id}.${fileForms.document.ending}"` : 'inline';
}
