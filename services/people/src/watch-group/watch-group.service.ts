import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Changes, type Access } from '@vicinia/access';
import {
  checkInput,
  dayIn,
  demandRoom,
  idArgument,
  ifGiven,
  now,
  numberArgument,
  Refusal,
} from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { nameArgument } from '../arguments/person-arguments.js';
import type {
  AddWatchUnitInput,
  ChangeWatchGroupInput,
  FoundWatchGroupInput,
  NameWatchPartnerInput,
  RecordWatchElectionInput,
} from '../generated/graphql.js';
import { holds } from '../grant/holds.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { factsAt } from '../territory/territory-facts.js';
import { Territory } from '../territory/territory.entity.js';
import { demandElection } from './watch-group-rules.js';
import { WatchGroup } from './watch-group.entity.js';
import { onWatchGroup, watchGroupRecord } from './watch-group.record.js';
import { WatchPartner } from './watch-partner.entity.js';
import { WatchUnit } from './watch-unit.entity.js';

/** As `Territory.watchGroups`, `WatchGroup.units` and `WatchGroup.partners` state it. */
const MOST_GROUPS = 50;
const MOST_UNITS = 100;
const MOST_PARTNERS = 20;
const MOST_HOUSEHOLDS = 100_000;
const MOST_VOTES = 10_000;

/** Watch groups of residents (S2 4.1.1). */
@Injectable()
export class WatchGroupService {
  constructor(private readonly changes: Changes) {}

  /** @returns the new group's id. @throws Refusal INVALID_INPUT, NOT_FOUND for an unknown territory */
  found(access: Access, input: FoundWatchGroupInput, key: string): Promise<string> {
    const { territoryId, ...group } = checkInput({
      territoryId: () => idArgument(input.territoryId, 'input.territoryId'),
      name: () => nameArgument(input.name, 'input.name'),
      households: () => householdsArgument(input.households),
    });
    const facts = (manager: EntityManager) => factsAt(manager, territoryId, 'input.territoryId');
    const asked = { operation: 'foundWatchGroup', rule: 'watchGroup.write', key, input, facts } as const;
    return this.changes.create(access, asked, async ({ manager }) => {
      const there = await manager.countBy(WatchGroup, { territoryId });
      demandRoom(there, MOST_GROUPS, 'a territory has at most 50 watch groups');
      const id = randomUUID();
      await manager.insert(WatchGroup, { id, territoryId, ...group, foundedAt: now() });
      return id;
    });
  }

  /** @returns the group's id. @throws Refusal INVALID_INPUT */
  change(access: Access, input: ChangeWatchGroupInput, key: string): Promise<string> {
    const { name, households } = checkInput({
      name: () => ifGiven(input.name, (text) => nameArgument(text, 'input.name')),
      households: () => ifGiven(input.households, householdsArgument),
    });
    const asked = onWatchGroup('changeWatchGroup', input, key);
    return this.changes.change(access, watchGroupRecord, asked, ({ record }) => {
      record.name = name ?? record.name;
      record.households = households ?? record.households;
      return Promise.resolve(record.id);
    });
  }

  /** @returns the group's id. @throws Refusal INVALID_INPUT */
  addUnit(access: Access, input: AddWatchUnitInput, key: string): Promise<string> {
    const { name } = checkInput({ name: () => nameArgument(input.name, 'input.name') });
    const asked = onWatchGroup('addWatchUnit', input, key);
    return this.changes.change(
      access,
      watchGroupRecord,
      asked,
      async ({ manager, record: { id: watchGroupId } }) => {
        const there = await manager.countBy(WatchUnit, { watchGroupId });
        demandRoom(there, MOST_UNITS, 'a watch group has at most 100 parts');
        await manager.insert(WatchUnit, { id: randomUUID(), watchGroupId, kind: input.kind, name });
        return watchGroupId;
      },
    );
  }

  /**
   * @returns the group's id
   * @throws Refusal NOT_FOUND for a part of another group, INVALID_INPUT for whoever is no contact of the place now
   */
  recordElection(access: Access, input: RecordWatchElectionInput, key: string): Promise<string> {
    const { unitId, appointmentId, ...votes } = checkInput({
      unitId: () => idArgument(input.unitId, 'input.unitId'),
      appointmentId: () => idArgument(input.appointmentId, 'input.appointmentId'),
      votesFor: () => numberArgument(input.votesFor, 'input.votesFor', 1, MOST_VOTES),
      votesCast: () => numberArgument(input.votesCast, 'input.votesCast', 1, MOST_VOTES),
    });
    const election = { ...votes, electedOn: input.electedOn };
    const asked = onWatchGroup('recordWatchElection', input, key);
    return this.changes.change(access, watchGroupRecord, asked, async ({ manager, record }) => {
      const { timeZone } = await manager.findOneByOrFail(Territory, { id: record.territoryId });
      demandElection(election, dayIn(timeZone, now()));
      await demandContact(manager, appointmentId, record);
      const ofGroup = { id: unitId, watchGroupId: record.id };
      const { affected } = await manager.update(WatchUnit, ofGroup, {
        contactId: appointmentId,
        ...election,
      });
      if (affected !== 1)
        throw new Refusal('NOT_FOUND', 'this is no part of the watch group', 'input.unitId');
      return record.id;
    });
  }

  /** @returns the group's id. @throws Refusal NOT_FOUND for an unknown organisation, INVALID_INPUT */
  namePartner(access: Access, input: NameWatchPartnerInput, key: string): Promise<string> {
    const organisationId = idArgument(input.organisationId, 'input.organisationId');
    const asked = onWatchGroup('nameWatchPartner', input, key);
    return this.changes.change(
      access,
      watchGroupRecord,
      asked,
      async ({ manager, record: { id: watchGroupId } }) => {
        if (!(await manager.existsBy(Organisation, { id: organisationId })))
          throw new Refusal('NOT_FOUND', 'there is no organisation with this id', 'input.organisationId');
        await manager.delete(WatchPartner, { watchGroupId, organisationId });
        if (input.kind == null) return watchGroupId;
        const there = await manager.countBy(WatchPartner, { watchGroupId });
        demandRoom(there, MOST_PARTNERS, 'a watch group has at most 20 owners and insurers');
        await manager.insert(WatchPartner, { watchGroupId, organisationId, kind: input.kind });
        return watchGroupId;
      },
    );
  }
}

function householdsArgument(households: number): number {
  return numberArgument(households, 'input.households', 1, MOST_HOUSEHOLDS);
}

/** @throws Refusal INVALID_INPUT for an appointment that is not there, or no contact's of the place now */
async function demandContact(manager: EntityManager, id: string, { territoryId }: WatchGroup): Promise<void> {
  const rows: unknown[] = await manager.query(
    `SELECT FROM appointment held JOIN post ON post.id = held.post_id
     WHERE held.id = $1 AND ${holds('held', '$2')} AND post.role = 'WATCH_CONTACT' AND post.territory_id = $3`,
    [id, now(), territoryId],
  );
  if (rows.length > 0) return;
  throw new Refusal('INVALID_INPUT', 'this is no watch contact of the territory', 'input.appointmentId');
}
