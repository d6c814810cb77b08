import { Injectable } from '@nestjs/common';
import { Changes, municipalitiesOf, type Access } from '@vicinia/access';
import { idArgument, Refusal } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { NameCouncilInput } from '../generated/graphql.js';
import { municipalityRecord } from '../municipality/municipality.record.js';

const FIELD = 'input.organisationId';

/** Says which body is the council of a municipality. */
@Injectable()
export class ForumService {
  constructor(private readonly changes: Changes) {}

  /**
   * @returns the municipality's id
   * @throws Refusal NOT_FOUND for a body that is not there, INVALID_INPUT for one that does not work in the municipality
   */
  nameCouncil(access: Access, input: NameCouncilInput, key: string): Promise<string> {
    const asked = {
      operation: 'nameCouncil',
      rule: 'organisation.write',
      id: input.municipalityId,
      field: 'input.municipalityId',
      key,
      input,
    } as const;
    return this.changes.change(access, municipalityRecord, asked, async ({ manager, record }) => {
      const { organisationId } = input;
      if (organisationId == null) record.councilId = null;
      else {
        await demandWorksIn(manager, idArgument(organisationId, FIELD), record.id);
        record.councilId = organisationId;
      }
      return record.id;
    });
  }
}

async function demandWorksIn(
  manager: EntityManager,
  organisationId: string,
  municipalityId: string,
): Promise<void> {
  const [found] = await manager.query<{ worksThere: boolean }[]>(
    `SELECT $2 = ANY (${municipalitiesOf('body.municipality_ids', 'body.territory_id')}) AS "worksThere"
     FROM organisation body WHERE body.id = $1`,
    [organisationId, municipalityId],
  );
  if (!found) throw new Refusal('NOT_FOUND', 'there is no organisation with this id', FIELD);
  if (!found.worksThere)
    throw new Refusal('INVALID_INPUT', 'this organisation does not work in the municipality', FIELD);
}
