import { Controller, Get, Headers, Param, Res, UseFilters } from '@nestjs/common';
import { AccessControl } from '@vicinia/access';
import { Refusal, RefusalFilter } from '@vicinia/service-kit';
import type { FastifyReply } from 'fastify';
import { MapReads } from './map.reads.js';

/** How long a browser shows a map before it asks again: borders move seldom, and late is no harm. */
const FRESH_SECONDS = 300;

/** Maps of the territories, beside GraphQL, for anybody: where territories lie is public. */
@Controller('map')
@UseFilters(RefusalFilter)
export class MapController {
  constructor(
    private readonly maps: MapReads,
    private readonly accessControl: AccessControl,
  ) {}

  /** All territories of a level as TopoJSON, compressed for whoever takes that, or 304 to whoever has it. */
  @Get(':level.topojson')
  async map(
    @Param('level') level: string,
    @Headers('if-none-match') known: string | undefined,
    @Headers('accept-encoding') encodings: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    (await this.accessControl.ofIdentity(null)).demand('territory.read');
    const map = await this.maps.mapOf(level);
    if (map === null) throw new Refusal('NOT_FOUND', 'There is no level with this code.');
    const gzipped = /\bgzip\b/.test(encodings ?? '');
    void reply.headers({
      'cache-control': `public, max-age=${String(FRESH_SECONDS)}`,
      etag: map.etag,
      vary: 'accept-encoding',
    });
    if (known?.includes(map.etag)) return reply.code(304).send();
    if (gzipped) void reply.header('content-encoding', 'gzip');
    await reply.type('application/json; charset=utf-8').send(gzipped ? map.gzipped : map.json);
  }
}
