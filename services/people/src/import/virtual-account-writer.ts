import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CountryDocument } from './country-document.js';
import { postIdOf } from './ids-by-code.js';

/** Adds accounts online of the posts of a file; one that belongs to a post already stays there. */
@Injectable()
export class VirtualAccountWriter {
  async write(manager: EntityManager, { posts }: CountryDocument): Promise<void> {
    const rows = posts.flatMap(({ code, virtualAccounts }) =>
      virtualAccounts.map((account) => ({ post_id: postIdOf(code), ...account })),
    );
    await manager.query(
      `INSERT INTO virtual_account (post_id, platform, name, address)
       SELECT post_id, platform, name, address
       FROM jsonb_to_recordset($1::jsonb) AS a (post_id uuid, platform text, name text, address text)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(rows)],
    );
  }
}
