import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { publicRoles } from '@vicinia/access';
import type { Role } from '@vicinia/events';
import { grouped, now, Parameters, type GraphqlContext } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { holds } from '../grant/holds.js';
import type { CardColumns } from '../person/public-card.js';

/** An account with whose it is; nobody's card where the post is vacant, or its holder shows none. */
export interface VirtualAccountRow extends CardColumns {
  readonly postId: string;
  readonly platform: string;
  readonly name: string;
  readonly address: string | null;
  readonly role: Role;
  readonly territoryId: string;
  readonly isHeld: boolean;
  readonly personId: string | null;
}

const MOST = 20;
/** Parameters 1 and 2 are the moment and the public roles. */
const ACCOUNTS = `SELECT account.post_id AS "postId", account.platform, account.name, account.address, p.role,
    p.territory_id AS "territoryId", holder.person_id IS NOT NULL AS "isHeld", holder.person_id AS "personId",
    person.card_name AS "cardName", person.card_telephone AS "cardTelephone", person.card_email AS "cardEmail",
    person.card_lives_in AS "cardLivesIn", coalesce(person.languages, '{}') AS languages
  FROM virtual_account account JOIN post p ON p.id = account.post_id
  LEFT JOIN LATERAL (
    SELECT a.person_id FROM appointment a WHERE a.post_id = p.id AND ${holds('a', '$1')}
    ORDER BY a.starts_at, a.id LIMIT 1) holder ON true
  LEFT JOIN person ON person.id = holder.person_id AND p.role = ANY ($2)`;

/** Reads accounts of virtual officers. */
@Injectable()
export class VirtualAccountReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Those with exactly this name, whatever its case and marks. */
  named(name: string, platform: string | null): Promise<VirtualAccountRow[]> {
    const parameters = new Parameters([now(), publicRoles, name]);
    const there =
      platform === null ? '' : `AND folded(account.platform) = folded(${parameters.add(platform)})`;
    return this.dataSource.query<VirtualAccountRow[]>(
      `${ACCOUNTS} WHERE folded(account.name) = folded($3) ${there}
       ORDER BY account.platform, account.post_id LIMIT ${String(MOST)}`,
      parameters.values,
    );
  }

  async ofPost(context: GraphqlContext, postId: string): Promise<VirtualAccountRow[]> {
    const accounts = await context.loaders
      .of('virtualAccount.ofPost', async (ids) =>
        grouped(
          ids,
          await this.dataSource.query<VirtualAccountRow[]>(
            `${ACCOUNTS} WHERE account.post_id = ANY ($3) ORDER BY account.platform, account.name`,
            [now(), publicRoles, ids],
          ),
          (row) => row.postId,
        ),
      )
      .load(postId);
    return accounts ?? [];
  }
}
