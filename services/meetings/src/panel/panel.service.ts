import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  Changes,
  decide,
  grantsFor,
  municipalitiesArgument,
  Territories,
  type Access,
  type Facts,
  type KnownTerritory,
  ChangeNews,
} from '@vicinia/access';
import {
  checkInput,
  idArgument,
  ifGiven,
  languageArgument,
  now,
  numberArgument,
  Refusal,
  textArgument,
} from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { CadenceInput, FoundPanelInput, PlacePanelInput } from '../generated/graphql.js';
import { PanelKindService } from '../panel-kind/panel-kind.service.js';
import type { CadenceRule } from './cadence.js';
import { PanelMember } from './panel-member.entity.js';
import { PanelParticipantsService } from './panel-participants.service.js';
import { Panel } from './panel.entity.js';
import { onPanel, panelRecord } from './panel.record.js';

/** Founds panels and says where they work. */
@Injectable()
export class PanelService {
  constructor(
    private readonly changes: Changes,
    private readonly news: ChangeNews,
    private readonly territories: Territories,
    private readonly participants: PanelParticipantsService,
    private readonly kinds: PanelKindService,
  ) {}

  /**
   * @returns id of the panel
   * @throws Refusal FORBIDDEN, INVALID_INPUT
   */
  found(access: Access, input: FoundPanelInput, key: string): Promise<string> {
    const territoryId = idArgument(input.territoryId, 'input.territoryId');
    const creation = {
      operation: 'foundPanel',
      rule: 'panel.found',
      key,
      input,
      facts: (manager: EntityManager) => this.factsAt(manager, territoryId),
    } as const;
    return this.changes.create(access, creation, async ({ manager, facts }) => {
      const personId = access.personId();
      const founded = newPanel(input, facts.territory, personId);
      const isPublic = input.isPublic ?? (await this.kinds.of(founded.kind, manager)).isPublic;
      const panel: Panel = { ...founded, publicSince: isPublic ? now() : null };
      await manager.insert(Panel, panel);
      await manager.insert(PanelMember, {
        id: randomUUID(),
        panelId: panel.id,
        personId,
        capacity: 'SECRETARY',
        from: now(),
        until: null,
        appointmentId: appointmentBehind(access, facts),
      });
      await this.participants.state(manager, panel.id);
      await this.news.tell(manager, panelRecord, panel);
      return panel.id;
    });
  }

  /**
   * @returns id of the panel
   * @throws Refusal NOT_FOUND, FORBIDDEN, INVALID_INPUT
   */
  place(access: Access, input: PlacePanelInput, key: string): Promise<string> {
    const change = onPanel('placePanel', input, key);
    return this.changes.change(access, panelRecord, change, async ({ manager, record: panel }) => {
      const territory = await this.territories.byId(panel.territoryId, manager);
      panel.municipalityIds = municipalitiesArgument(input.municipalityIds, territory);
      return panel.id;
    });
  }

  private async factsAt(
    manager: EntityManager,
    territoryId: string,
  ): Promise<Facts & { readonly territory: KnownTerritory }> {
    const territory = await this.territories.present(territoryId, manager);
    if (!territory) throw new Refusal('INVALID_INPUT', 'there is no such territory', 'input.territoryId');
    return { territory, territoryPaths: Territories.pathsOf(territory) };
  }
}

function newPanel(
  input: FoundPanelInput,
  territory: KnownTerritory,
  foundedBy: string,
): Omit<Panel, 'publicSince'> {
  const { cadence, ...words } = checkInput({
    name: () => textArgument(input.name, 'input.name'),
    municipalityIds: () => municipalitiesArgument(input.municipalityIds, territory),
    charter: () => (input.charter === '' ? '' : textArgument(input.charter, 'input.charter')),
    charterLanguage: () =>
      ifGiven(input.charterLanguage, (tag) => languageArgument(tag, 'input.charterLanguage')),
    cadence: () => ifGiven(input.cadence, cadenceArgument),
    acquaintanceSittings: () =>
      numberArgument(input.acquaintanceSittings, 'input.acquaintanceSittings', 0, 10),
  });
  return {
    ...words,
    id: randomUUID(),
    kind: input.kind,
    territoryId: territory.id,
    cadenceEvery: cadence?.every ?? null,
    cadenceUnit: cadence?.unit ?? null,
    foundedAt: now(),
    foundedBy,
  };
}

function cadenceArgument({ every, unit }: CadenceInput): CadenceRule {
  return { every: numberArgument(every, 'input.cadence.every', 1, 52), unit };
}

/** The appointment that lets the founder found; the founder's own seat ends with it. */
function appointmentBehind(access: Access, facts: Facts): string | null {
  const behind = grantsFor(access.principal, 'panel.found').find(
    (grant) => decide({ ...access.principal, grants: [grant] }, 'panel.found', facts) === 'allowed',
  );
  return behind?.grantId ?? null;
}
