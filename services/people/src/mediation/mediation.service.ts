import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Changes, type Access } from '@vicinia/access';
import { Indicators } from '@vicinia/indicators';
import { checkInput, dayIn, idArgument, noonOf, now, numberArgument } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { RecordMediationInput, WithdrawMediationInput } from '../generated/graphql.js';
import type { CountedByPeople } from '../indicator/counted-by-people.js';
import { factsAt } from '../territory/territory-facts.js';
import { Territory } from '../territory/territory.entity.js';
import { demandHeldOn } from './mediation-rules.js';
import { Mediation } from './mediation.entity.js';
import { mediationRecord, onMediation } from './mediation.record.js';

const MOST_PARTIES = 1_000;

/** Mediations in conflicts (S2 1.1.1). */
@Injectable()
export class MediationService {
  constructor(
    private readonly changes: Changes,
    private readonly indicators: Indicators<CountedByPeople>,
  ) {}

  /** @returns the new mediation's id. @throws Refusal INVALID_INPUT, NOT_FOUND for an unknown territory */
  record(access: Access, input: RecordMediationInput, key: string): Promise<string> {
    const { territoryId, parties } = checkInput({
      territoryId: () => idArgument(input.territoryId, 'input.territoryId'),
      parties: () => numberArgument(input.parties, 'input.parties', 2, MOST_PARTIES),
    });
    const { heldOn, kind, outcome } = input;
    const facts = (manager: EntityManager) => factsAt(manager, territoryId, 'input.territoryId');
    const asked = { operation: 'recordMediation', rule: 'mediation.write', key, input, facts } as const;
    return this.changes.create(access, asked, async ({ manager }) => {
      const { timeZone } = await manager.findOneByOrFail(Territory, { id: territoryId });
      demandHeldOn(heldOn, dayIn(timeZone, now()));
      const mediation = { id: randomUUID(), territoryId, heldOn, kind, parties, outcome };
      const recorded = { recordedAt: now(), recordedBy: access.personId() };
      await manager.insert(Mediation, { ...mediation, ...recorded });
      await this.count(manager, mediation, 1);
      return mediation.id;
    });
  }

  /** @returns the mediation's id. @throws Refusal TRANSITION_NOT_ALLOWED for one that was taken back */
  withdraw(access: Access, input: WithdrawMediationInput, key: string): Promise<string> {
    const asked = onMediation('withdrawMediation', input, key);
    return this.changes.change(access, mediationRecord, asked, async ({ manager, record }) => {
      record.withdrawnAt = now();
      await this.count(manager, record, -1);
      return record.id;
    });
  }

  private async count(
    manager: EntityManager,
    { territoryId, heldOn, outcome }: Pick<Mediation, 'territoryId' | 'heldOn' | 'outcome'>,
    sign: 1 | -1,
  ): Promise<void> {
    const when = noonOf(heldOn);
    await this.indicators.add(manager, territoryId, 'MEDIATIONS', when, sign);
    if (outcome === 'AGREED')
      await this.indicators.add(manager, territoryId, 'MEDIATIONS_AGREED', when, sign);
  }
}
