import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { decide, grantsFor, Territories, type Access, type KnownTerritory } from '@vicinia/access';
import {
  idArgument,
  IdempotentTransactions,
  now,
  numberArgument,
  Refusal,
  textArgument,
} from '@vicinia/service-kit';
import type { CadenceInput, FoundPanelInput } from '../generated/graphql.js';
import { PanelMember } from './panel-member.entity.js';
import { Panel } from './panel.entity.js';

/** Founds panels. */
@Injectable()
export class PanelService {
  constructor(
    private readonly transactions: IdempotentTransactions,
    private readonly territories: Territories,
  ) {}

  /**
   * @returns id of the panel
   * @throws Refusal FORBIDDEN, INVALID_INPUT
   */
  async found(access: Access, input: FoundPanelInput, idempotencyKey: string): Promise<string> {
    const personId = access.personId();
    const territory = await this.territories.byId(idArgument(input.territoryId, 'input.territoryId'));
    if (!territory) throw new Refusal('INVALID_INPUT', 'there is no such territory', 'input.territoryId');
    access.demand('panel.found', { territoryPaths: Territories.pathsOf(territory) });
    const panel = newPanel(input, personId);
    const request = { scope: personId, key: idempotencyKey, operation: 'foundPanel', input };
    const outcome = await this.transactions.run(request, async (manager) => {
      await manager.insert(Panel, panel);
      await manager.insert(PanelMember, {
        id: randomUUID(),
        panelId: panel.id,
        personId,
        capacity: 'SECRETARY',
        from: now(),
        until: null,
        appointmentId: appointmentBehind(access, territory),
      });
      return { panelId: panel.id };
    });
    return outcome.panelId;
  }
}

function newPanel(input: FoundPanelInput, foundedBy: string): Pick<Panel, keyof Panel> {
  return {
    id: randomUUID(),
    kind: input.kind,
    name: textArgument(input.name, 'input.name', 200),
    territoryId: idArgument(input.territoryId, 'input.territoryId'),
    charter: textArgument(input.charter, 'input.charter', 10_000, 0),
    ...cadenceOf(input.cadence ?? null),
    acquaintanceSittings: numberArgument(
      input.acquaintanceSittings ?? 0,
      'input.acquaintanceSittings',
      0,
      10,
    ),
    foundedAt: now(),
    foundedBy,
  };
}

function cadenceOf(cadence: CadenceInput | null): Pick<Panel, 'cadenceEvery' | 'cadenceUnit'> {
  if (cadence === null) return { cadenceEvery: null, cadenceUnit: null };
  return {
    cadenceEvery: numberArgument(cadence.every, 'input.cadence.every', 1, 52),
    cadenceUnit: cadence.unit,
  };
}

/** The appointment that lets the founder found; the founder's own seat ends with it. */
function appointmentBehind(access: Access, territory: KnownTerritory): string | null {
  const behind = grantsFor(access.principal, 'panel.found').find((grant) => {
    const alone = { ...access.principal, grants: [grant] };
    return decide(alone, 'panel.found', { territoryPaths: Territories.pathsOf(territory) }) === 'allowed';
  });
  return behind?.grantId ?? null;
}
