import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { lasts, takesPart, type Facts, type OfficeHolder } from '@vicinia/access';
import { grouped, type GraphqlContext } from '@vicinia/service-kit';
import type { DataSource, EntityManager } from 'typeorm';
import { Stakeholder } from './stakeholder.entity.js';

/** A stakeholder, and what counts of it now. */
export type StakeholderNow = Pick<Stakeholder, keyof Stakeholder> & {
  /** Not released, and of a person: the office holds by which they take part. */
  readonly takesPart: boolean;
  /** Its person takes part; that of an organisation acts for it as long as the office holds. */
  readonly personTakesPart: boolean;
};

const STAKEHOLDERS = `
  SELECT id, issue_id AS "issueId", person_id AS "personId", organisation_id AS "organisationId", is_community AS "isCommunity",
    added_at AS "addedAt", valid_from AS "from", valid_until AS "until", released_at AS "releasedAt", release_reason AS "releaseReason",
    process_agreed_at AS "processAgreedAt", appointment_id AS "appointmentId",
    CASE WHEN organisation_id IS NULL THEN ${takesPart('stakeholder')} ELSE ${lasts('stakeholder')} END AS "takesPart",
    person_id IS NOT NULL AND ${takesPart('stakeholder')} AS "personTakesPart"
  FROM stakeholder WHERE issue_id = ANY ($1) ORDER BY added_at, id`;

/** Reads who takes part in issues, one statement for each level of a query. */
@Injectable()
export class StakeholderReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async ofIssue(context: GraphqlContext, issueId: string): Promise<StakeholderNow[]> {
    const stakeholders = await context.loaders
      .of('stakeholder.byIssue', async (ids) => {
        const rows = await this.dataSource.query<StakeholderNow[]>(STAKEHOLDERS, [ids]);
        return grouped(ids, rows, (row) => row.issueId);
      })
      .load(issueId);
    return stakeholders ?? [];
  }

  /** A stakeholder that is there. */
  byId(id: string): Promise<Stakeholder> {
    return this.dataSource.manager.findOneByOrFail(Stakeholder, { id });
  }
}

/** Who takes part in an issue now, for a decision in the transaction of a change. */
export async function factsOfStakeholders(
  manager: EntityManager,
  issueId: string,
): Promise<ReturnType<typeof factsAmong>> {
  return factsAmong(await manager.query<StakeholderNow[]>(STAKEHOLDERS, [[issueId]]));
}

/** The stakeholders of an issue who count now, in the transaction of a change. */
export async function takingPartIn(manager: EntityManager, issueId: string): Promise<StakeholderNow[]> {
  const stakeholders = await manager.query<StakeholderNow[]>(STAKEHOLDERS, [[issueId]]);
  return stakeholders.filter(({ takesPart }) => takesPart);
}

/** The persons among an issue's stakeholders who count now. */
function holdersAmong(stakeholders: readonly StakeholderNow[]): OfficeHolder[] {
  return stakeholders.flatMap(({ personId, appointmentId, personTakesPart }) =>
    personTakesPart && personId !== null ? [{ personId, byAppointment: appointmentId !== null }] : [],
  );
}

/** What those of an issue's stakeholders who count now say to decisions: who they are, and for which organisations. */
export function factsAmong(
  stakeholders: readonly StakeholderNow[],
): Pick<Facts, 'participants' | 'organisations'> {
  const organisationIds = stakeholders.flatMap(({ takesPart, organisationId }) =>
    takesPart && organisationId !== null ? [organisationId] : [],
  );
  return {
    participants: { stakeholder: holdersAmong(stakeholders) },
    organisations: { stakeholder: organisationIds },
  };
}
