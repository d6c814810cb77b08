import { Controller, Get, HttpCode, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { AccessControl } from '@vicinia/access';
import { Attachments, readUpload, sendFile } from '@vicinia/attachments';
import { RefusalFilter } from '@vicinia/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Attachment } from '../attachment/attachment.entity.js';
import { MediaReads } from './media.reads.js';

/** Where attachments of minutes are. */
export const MEDIA = '/media/minutes';

/** Files of attachments, beside GraphQL. Only the gateway reaches these routes. */
@Controller(MEDIA)
@UseFilters(RefusalFilter)
export class MediaController {
  constructor(
    private readonly attachments: Attachments<Attachment>,
    private readonly reads: MediaReads,
    private readonly accessControl: AccessControl,
  ) {}

  /** Takes a photo, a PDF or a video as the body of the request, from somebody who is signed in. */
  @Post()
  @HttpCode(201)
  async upload(
    @Req() request: FastifyRequest,
  ): Promise<Pick<Attachment, 'id' | 'kind' | 'width' | 'height'>> {
    const access = await this.accessControl.ofIdentity(identityOf(request));
    const columns = { uploadedBy: access.personId(), meetingId: null };
    const { id, kind, width, height } = await this.attachments.keep(await readUpload(request), columns);
    return { id, kind, width, height };
  }

  /** Shows a photo, or hands out a document, to whoever may read the minutes. */
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
    const access = await this.accessControl.ofIdentity(identityOf(request));
    await sendFile(reply, await this.reads.file(asked, access));
  }
}

function identityOf(request: FastifyRequest): string | null {
  return request.internalClaims?.identity ?? null;
}
