import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { publicRoles, type KnownTerritory } from '@vicinia/access';
import type { Role } from '@vicinia/events';
import { now, Parameters } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { holds } from '../grant/holds.js';
import type { CardColumns } from '../person/public-card.js';
import type { Hours } from '../weekly-hours/weekly-hours.js';

/** An officer with how the point lies to the territory of the post. */
export interface NearRow extends CardColumns {
  readonly personId: string;
  readonly role: Role;
  readonly territoryId: string;
  readonly isHere: boolean;
  readonly officeHours: Hours[];
}

/** Who is looked for; at least one of the two. */
export interface SoughtOfficers {
  readonly language: string | null;
  readonly communityId: string | null;
}

export interface Spot {
  readonly longitude: number;
  readonly latitude: number;
  /** The lowest territory there. */
  readonly lowest: KnownTerritory;
}

const MOST = 20;
/** So many can be measured one by one; where there are more, those near the point are among the nearest territories. */
const MOST_MEASURED = 500;
const NEAREST_TERRITORIES = 1_000;

/** Parameters 1 to 3 are the moment, the public roles and the path of the lowest territory at the point. */
const SOUGHT = `FROM post p JOIN appointment a ON a.post_id = p.id AND ${holds('a', '$1')}
  JOIN person ON person.id = a.person_id JOIN territory t ON t.id = p.territory_id
  WHERE p.role = ANY ($2) AND p.municipality_id IS NULL AND NOT t.retired`;
const COLUMNS = `a.id, a.person_id AS "personId", p.role, p.territory_id AS "territoryId", p.office_hours AS "officeHours",
  t.path @> $3::ltree AS "isHere", t.path, person.card_name AS "cardName", person.card_telephone AS "cardTelephone",
  person.card_email AS "cardEmail", person.card_lives_in AS "cardLivesIn", person.languages`;
const POINT = 'point($4, $5)';

/** Finds officers near a point. What it reads does not grow with the country. */
@Injectable()
export class OfficersNearReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** The nearest first. */
  async near({ longitude, latitude, lowest }: Spot, sought: SoughtOfficers): Promise<NearRow[]> {
    const start = [now(), publicRoles, lowest.path, longitude, latitude];
    const isFew = (await this.countUpTo(start, sought)) <= MOST_MEASURED;
    const parameters = new Parameters(start);
    const wanted = conditionsOf(sought, parameters);
    // Where there are many, only territories around the point are looked at, and those above it.
    const around = isFew
      ? ''
      : `AND (t.path @> $3::ltree OR t.id IN (
           SELECT territory_id FROM territory_ring ORDER BY shape <-> ${POINT} LIMIT ${String(NEAREST_TERRITORIES)}))`;
    return this.dataSource.query<NearRow[]>(
      `SELECT sought.* FROM (SELECT ${COLUMNS} ${SOUGHT} AND ${wanted} ${around}) sought
       CROSS JOIN LATERAL (
         SELECT CASE WHEN sought."isHere" THEN 0 ELSE coalesce(
           (SELECT min(ring.shape <-> ${POINT}) FROM territory_ring ring
            WHERE ring.territory_id = sought."territoryId" AND ring.ring = 0),
           (SELECT ring.shape <-> ${POINT} FROM territory_ring ring
            JOIN territory_projection below ON below.territory_id = ring.territory_id AND below.path <@ sought.path
            WHERE ring.ring = 0 ORDER BY ring.shape <-> ${POINT} LIMIT 1)) END AS apart) distance
       ORDER BY distance.apart NULLS LAST, nlevel(sought.path) DESC, sought.role, sought."cardName" NULLS LAST, sought.id
       LIMIT ${String(MOST)}`,
      parameters.values,
    );
  }

  private async countUpTo(start: readonly unknown[], sought: SoughtOfficers): Promise<number> {
    const parameters = new Parameters(start.slice(0, 2));
    const statement = `SELECT a.id ${SOUGHT} AND ${conditionsOf(sought, parameters)} LIMIT ${String(MOST_MEASURED + 1)}`;
    const [row] = await this.dataSource.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM (${statement}) found`,
      parameters.values,
    );
    return row?.n ?? 0;
  }
}

function conditionsOf({ language, communityId }: SoughtOfficers, parameters: Parameters): string {
  return [
    // Which languages somebody speaks is told with their card alone.
    ...(language === null
      ? []
      : [`person.card_name IS NOT NULL AND person.languages @> ARRAY[${parameters.add(language)}::text]`]),
    ...(communityId === null ? [] : [`p.community_id = ${parameters.add(communityId)}`]),
  ].join(' AND ');
}
