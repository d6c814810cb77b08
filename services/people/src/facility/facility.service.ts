import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Changes, type Access } from '@vicinia/access';
import { checkInput, idArgument, ifGiven, ifSaid, saidOf, textArgument } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { nameArgument } from '../arguments/person-arguments.js';
import type { ChangeFacilityInput, RegisterFacilityInput } from '../generated/graphql.js';
import { factsAt } from '../territory/territory-facts.js';
import { closedDaysArgument, hoursArgument } from '../weekly-hours/weekly-hours.js';
import { searchedOf, searchKeysArgument, telephonesArgument } from './facility-rules.js';
import { Facility } from './facility.entity.js';
import { facilityRecord, onFacility } from './facility.record.js';

/** Says of stations and hospitals what everybody reads. */
@Injectable()
export class FacilityService {
  constructor(private readonly changes: Changes) {}

  /** @returns the new one's id. @throws Refusal INVALID_INPUT, NOT_FOUND for an unknown territory */
  register(access: Access, input: RegisterFacilityInput, key: string): Promise<string> {
    const { territoryId, address, ...checked } = checkInput({
      name: () => nameArgument(input.name, 'input.name'),
      territoryId: () => idArgument(input.territoryId, 'input.territoryId'),
      address: () => ifGiven(input.address, (text) => textArgument(text, 'input.address')),
      searchKeys: () => searchKeysArgument(input.searchKeys ?? [], 'input.searchKeys'),
      telephones: () => telephonesArgument(input.telephones ?? [], 'input.telephones'),
      openingHours: () => hoursArgument(input.openingHours ?? [], 'input.openingHours'),
      closedDays: () => closedDaysArgument(input.closedDays ?? [], 'input.closedDays'),
    });
    const facts = (manager: EntityManager) => factsAt(manager, territoryId, 'input.territoryId');
    const asked = { operation: 'registerFacility', rule: 'facility.write', key, input, facts } as const;
    return this.changes.create(access, asked, async ({ manager }) => {
      const id = randomUUID();
      const { longitude = null, latitude = null } = input.point ?? {};
      const facility = { id, kind: input.kind, territoryId, ...checked, address, longitude, latitude };
      await manager.insert(Facility, { ...facility, isInUse: true, searched: searchedOf(facility) });
      return id;
    });
  }

  /** @returns its id. @throws Refusal INVALID_INPUT, NOT_FOUND */
  change(access: Access, input: ChangeFacilityInput, key: string): Promise<string> {
    const { name, isInUse, ...said } = checkInput({
      name: () => ifGiven(input.name, (text) => nameArgument(text, 'input.name')),
      isInUse: () => input.isInUse ?? null,
      address: () => ifSaid(input.address, (text) => textArgument(text, 'input.address')),
      longitude: () => ifSaid(input.point, ({ longitude }) => longitude),
      latitude: () => ifSaid(input.point, ({ latitude }) => latitude),
      searchKeys: () => listIfGiven(input.searchKeys, searchKeysArgument, 'input.searchKeys'),
      telephones: () => listIfGiven(input.telephones, telephonesArgument, 'input.telephones'),
      openingHours: () => listIfGiven(input.openingHours, hoursArgument, 'input.openingHours'),
      closedDays: () => listIfGiven(input.closedDays, closedDaysArgument, 'input.closedDays'),
    });
    const asked = onFacility('changeFacility', input, key);
    return this.changes.change(access, facilityRecord, asked, ({ record }) => {
      Object.assign(record, saidOf(said));
      record.name = name ?? record.name;
      record.isInUse = isInUse ?? record.isInUse;
      record.searched = searchedOf(record);
      return Promise.resolve(record.id);
    });
  }
}

/** A list takes the place of what was there; one that is left out, or null, changes nothing. */
function listIfGiven<Entry, Checked>(
  list: readonly Entry[] | null | undefined,
  check: (list: readonly Entry[], field: string) => Checked,
  field: string,
): Checked | undefined {
  return list == null ? undefined : check(list, field);
}
