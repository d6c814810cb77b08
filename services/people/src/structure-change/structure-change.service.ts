import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Changes, Territories, type Access } from '@vicinia/access';
import { checkInput, dayIn, now, textArgument } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { CallOffStructureChangeInput, PlanStructureChangeInput } from '../generated/graphql.js';
import { nationOf } from '../territory/territory-facts.js';
import { knownStructure } from './known-structure.js';
import { dayOfChange } from './structure-change-life.js';
import { StructureChange } from './structure-change.entity.js';
import { onStructureChange, structureChangeRecord } from './structure-change.record.js';
import { demandFitting, plannedTerritories } from './structure-plan-check.js';

/** Plans changes of the structure, and calls them off. */
@Injectable()
export class StructureChangeService {
  constructor(
    private readonly changes: Changes,
    private readonly territories: Territories,
  ) {}

  /** @returns the new change's id. @throws Refusal INVALID_INPUT, ALREADY_EXISTS for a code that is or was used */
  plan(access: Access, input: PlanStructureChangeInput, key: string): Promise<string> {
    const asked = {
      operation: 'planStructureChange',
      rule: 'structureChange.plan',
      key,
      input,
      facts: (manager: EntityManager) => this.territories.factsOfNation(manager),
    } as const;
    return this.changes.create(access, asked, async ({ manager }) => {
      const nation = await nationOf(manager);
      const structure = await knownStructure(manager);
      const today = dayIn(nation.timeZone, now());
      const { creations, ...checked } = checkInput({
        takesEffectOn: () => dayOfChange(input.takesEffectOn, today, 'input.takesEffectOn'),
        reason: () => textArgument(input.reason, 'input.reason'),
        creations: () => plannedTerritories(input.creations),
      });
      const id = randomUUID();
      await manager.insert(StructureChange, {
        id,
        state: 'PLANNED',
        ...checked,
        plan: demandFitting(input, creations, structure),
        plannedBy: access.personId(),
        plannedAt: now(),
      });
      return id;
    });
  }

  /** @returns the change's id. @throws Refusal TRANSITION_NOT_ALLOWED when its day has come */
  callOff(access: Access, input: CallOffStructureChangeInput, key: string): Promise<string> {
    const asked = onStructureChange('callOffStructureChange', input, key);
    return this.changes.change(access, structureChangeRecord, asked, ({ record }) => {
      record.state = 'CALLED_OFF';
      return Promise.resolve(record.id);
    });
  }
}
