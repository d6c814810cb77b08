import { Injectable } from '@nestjs/common';
import { Changes, Territories, type Access } from '@vicinia/access';
import { idArgument, ifGiven, PersonalDataReads } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { ConcernRaisingService, demandOnePlace } from '../concern-raising/concern-raising.service.js';
import type { TakeInConcernInput } from '../generated/graphql.js';

/** Staff write down what somebody tells them. */
@Injectable()
export class ConcernTakingInService {
  constructor(
    private readonly changes: Changes,
    private readonly raising: ConcernRaisingService,
    private readonly personalDataReads: PersonalDataReads,
  ) {}

  /**
   * Takes a concern in for somebody. Who wrote down that a person has a concern knows it of them, so that this is recorded
   * like a read of it, for the person to see.
   *
   * @returns the concern's id
   * @throws Refusal as when one is raised; FORBIDDEN outside of the caller's territories
   */
  takeIn(access: Access, input: TakeInConcernInput, key: string): Promise<string> {
    const asked = {
      operation: 'takeInConcern',
      rule: 'concern.takeIn',
      key,
      input,
      facts: async (manager: EntityManager) => {
        const territory = await this.raising.territoryOf(manager, demandOnePlace(input));
        return { territoryPaths: Territories.pathsOf(territory) };
      },
    } as const;
    return this.changes.create(access, asked, async ({ manager }) => {
      const personId = access.personId();
      const reporterId = ifGiven(input.reporterId, (id) => idArgument(id, 'input.reporterId'));
      const by = { reporterId, receiptHash: null, takenInBy: personId };
      const id = await this.raising.takeIn(manager, input, { by, attachmentsOf: { uploadedBy: personId } });
      if (reporterId !== null) {
        const read = { subjectId: reporterId, readerId: personId, resource: 'concern', resourceId: id };
        await this.personalDataReads.record([read], manager);
      }
      return id;
    });
  }
}
