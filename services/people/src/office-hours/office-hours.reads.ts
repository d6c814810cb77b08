import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { publicRoles } from '@vicinia/access';
import type { Role } from '@vicinia/events';
import { grouped, now, type GraphqlContext } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { holds } from '../grant/holds.js';
import type { CardColumns } from '../person/public-card.js';
import type { Hours } from '../weekly-hours/weekly-hours.js';

/** A post that is held, with its hours and what its holder shows. */
export interface OfficeHoursRow extends CardColumns {
  readonly personId: string;
  readonly role: Role;
  readonly territoryId: string;
  readonly hours: Hours[];
}

const MOST = 20;

/** Reads when the holders of posts can be met. */
@Injectable()
export class OfficeHoursReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Held posts of exactly this territory that have hours. */
  async inTerritory(context: GraphqlContext, territoryId: string): Promise<OfficeHoursRow[]> {
    const rows = await context.loaders
      .of('officeHours.inTerritory', async (ids) =>
        grouped(
          ids,
          await this.dataSource.query<OfficeHoursRow[]>(
            `SELECT post.* FROM unnest($1::uuid[]) AS wanted (id)
             CROSS JOIN LATERAL (
               SELECT a.person_id AS "personId", p.role, p.territory_id AS "territoryId", p.office_hours AS hours,
                 person.card_name AS "cardName", person.card_telephone AS "cardTelephone", person.card_email AS "cardEmail",
                 person.card_lives_in AS "cardLivesIn", person.languages
               FROM post p JOIN appointment a ON a.post_id = p.id AND ${holds('a', '$2')}
               JOIN person ON person.id = a.person_id
               WHERE p.territory_id = wanted.id AND p.municipality_id IS NULL AND p.role = ANY ($3)
                 AND json_array_length(p.office_hours) > 0
               ORDER BY p.role, p.id, a.id LIMIT ${String(MOST)}) post
             ORDER BY post.role`,
            [ids, now(), publicRoles],
          ),
          (row) => row.territoryId,
        ),
      )
      .load(territoryId);
    return rows ?? [];
  }
}
