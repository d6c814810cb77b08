import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Changes, municipalitiesArgument, Territories, type Access } from '@vicinia/access';
import { checkInput, chosenCode, idArgument } from '@vicinia/service-kit';
import { nameArgument } from '../arguments/person-arguments.js';
import type { PlaceOrganisationInput, RegisterOrganisationInput } from '../generated/graphql.js';
import { OrganisationKind } from '../organisation-kind/organisation-kind.entity.js';
import { factsAt } from '../territory/territory-facts.js';
import { Organisation } from './organisation.entity.js';
import { organisationRecord } from './organisation.record.js';

/** Registers organisations and says where they work. */
@Injectable()
export class OrganisationService {
  constructor(
    private readonly changes: Changes,
    private readonly territories: Territories,
  ) {}

  /** @returns the new organisation's id */
  register(access: Access, input: RegisterOrganisationInput, key: string): Promise<string> {
    const { name, territoryId } = checkInput({
      name: () => nameArgument(input.name, 'input.name'),
      territoryId: () => idArgument(input.territoryId, 'input.territoryId'),
    });
    return this.changes.create(
      access,
      {
        operation: 'registerOrganisation',
        rule: 'organisation.write',
        key,
        input,
        facts: (manager) => factsAt(manager, territoryId, 'input.territoryId'),
      },
      async ({ manager }) => {
        const id = randomUUID();
        const territory = await this.territories.byId(territoryId, manager);
        const known = await manager.findOneBy(OrganisationKind, { code: input.kind });
        const { kind, municipalityIds } = checkInput({
          kind: () => chosenCode(known, 'kind of organisation', 'input.kind'),
          municipalityIds: () => municipalitiesArgument(input.municipalityIds, territory),
        });
        await manager.insert(Organisation, { id, name, kind, territoryId, municipalityIds });
        return id;
      },
    );
  }

  /** @returns the organisation's id */
  place(access: Access, input: PlaceOrganisationInput, key: string): Promise<string> {
    const asked = {
      operation: 'placeOrganisation',
      rule: 'organisation.write',
      id: input.organisationId,
      field: 'input.organisationId',
      key,
      input,
    } as const;
    return this.changes.change(access, organisationRecord, asked, async ({ manager, record }) => {
      const territory = await this.territories.byId(record.territoryId, manager);
      record.municipalityIds = municipalitiesArgument(input.municipalityIds, territory);
      return record.id;
    });
  }
}
