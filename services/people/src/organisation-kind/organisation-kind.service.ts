import { Injectable } from '@nestjs/common';
import { Changes, Territories, type Access } from '@vicinia/access';
import { checkInput, codeArgument, localisedArgument } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { ConfigureOrganisationKindInput } from '../generated/graphql.js';
import { OrganisationKind } from './organisation-kind.entity.js';

/** The country's own list of kinds of organisations. */
@Injectable()
export class OrganisationKindService {
  constructor(
    private readonly changes: Changes,
    private readonly territories: Territories,
  ) {}

  /** Creates or changes a kind. @returns its code */
  configure(access: Access, input: ConfigureOrganisationKindInput, key: string): Promise<string> {
    const asked = {
      operation: 'configureOrganisationKind',
      rule: 'organisationKind.write',
      key,
      input,
      facts: (manager: EntityManager) => this.territories.factsOfNation(manager),
    } as const;
    return this.changes.create(access, asked, async ({ manager }) => {
      const checked = checkInput({
        code: () => codeArgument(input.code, 'input.code'),
        names: () => localisedArgument(input.names, 'input.names'),
      });
      await manager.upsert(OrganisationKind, { ...checked, isActive: input.isActive }, ['code']);
      return checked.code;
    });
  }
}
