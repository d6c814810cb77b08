import { Injectable } from '@nestjs/common';
import { Changes, Territories, type Access } from '@vicinia/access';
import {
  checkInput,
  idArgument,
  identityOf,
  ifGiven,
  now,
  numberArgument,
  personIdOf,
  Refusal,
  textArgument,
} from '@vicinia/service-kit';
import { In, type EntityManager } from 'typeorm';
import { nameArgument } from '../arguments/person-arguments.js';
import type {
  ChangeMachineAccountInput,
  CreateMachineAccountInput,
  EndMachineAccountInput,
} from '../generated/graphql.js';
import { GrantsPublisher } from '../grant/grants-publisher.js';
import { Account } from '../person/account.entity.js';
import { demandKnown } from '../person/demand-known.js';
import { demandNewAccount } from '../person/demand-new-account.js';
import { Person } from '../person/person.entity.js';
import { Territory } from '../territory/territory.entity.js';
import { unknownTerritory } from '../territory/territory.reads.js';
import { expiryArgument, rulesArgument, territoriesArgument } from './machine-account-rules.js';
import { MachineAccount } from './machine-account.entity.js';
import { machineAccountRecord, onMachineAccount } from './machine-account.record.js';

const MOST_CALLS = 1_000_000;

/** Makes, changes and ends accounts of programs, and tells every service what they may do. */
@Injectable()
export class MachineAccountService {
  constructor(
    private readonly changes: Changes,
    private readonly territories: Territories,
    private readonly grants: GrantsPublisher,
  ) {}

  /** @returns the account's id. @throws Refusal INVALID_INPUT, NOT_FOUND, ALREADY_EXISTS for an account that is a person */
  create(access: Access, input: CreateMachineAccountInput, key: string): Promise<string> {
    const at = now();
    const checked = checkInput({
      name: () => nameArgument(input.name, 'input.name'),
      purpose: () => textArgument(input.purpose, 'input.purpose'),
      ownerId: () => idArgument(input.ownerId, 'input.ownerId'),
      rules: () => rulesArgument(input.rules, 'input.rules'),
      territoryIds: () => territoriesArgument(input.territoryIds, 'input.territoryIds'),
      callsPerHour: () => callsArgument(input.callsPerHour),
      expiresAt: () => expiryArgument(input.expiresAt, at, 'input.expiresAt'),
    });
    const asked = {
      operation: 'createMachineAccount',
      rule: 'machineAccount.write',
      key,
      input,
      facts: (manager: EntityManager) => this.territories.factsOfNation(manager),
    } as const;
    return this.changes.create(access, asked, async ({ manager }) => {
      const identity = identityOf(input.account.issuer, input.account.subject);
      const id = personIdOf(identity);
      await demandOwner(manager, checked.ownerId);
      await demandTerritories(manager, checked.territoryIds);
      await demandNewAccount(manager, identity, 'input.account');
      await manager.insert(Person, { id, displayName: checked.name });
      await manager.insert(Account, { identity, personId: id });
      await manager.insert(MachineAccount, { id, ...checked, createdAt: at, createdBy: access.personId() });
      await this.grants.state(manager, id);
      return id;
    });
  }

  /** @returns the account's id. @throws Refusal INVALID_INPUT, NOT_FOUND, TRANSITION_NOT_ALLOWED for one that was ended */
  change(access: Access, input: ChangeMachineAccountInput, key: string): Promise<string> {
    const at = now();
    const said = checkInput({
      purpose: () => ifGiven(input.purpose, (purpose) => textArgument(purpose, 'input.purpose')),
      ownerId: () => ifGiven(input.ownerId, (id) => idArgument(id, 'input.ownerId')),
      rules: () => ifGiven(input.rules, (names) => rulesArgument(names, 'input.rules')),
      territoryIds: () =>
        ifGiven(input.territoryIds, (ids) => territoriesArgument(ids, 'input.territoryIds')),
      callsPerHour: () => ifGiven(input.callsPerHour, callsArgument),
      expiresAt: () => ifGiven(input.expiresAt, (until) => expiryArgument(until, at, 'input.expiresAt')),
    });
    const changed = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));
    const asked = onMachineAccount('changeMachineAccount', input, key);
    return this.changes.change(access, machineAccountRecord, asked, async ({ manager, record }) => {
      if (said.ownerId !== null) await demandOwner(manager, said.ownerId);
      if (said.territoryIds !== null) await demandTerritories(manager, said.territoryIds);
      Object.assign(record, changed);
      return this.saved(manager, record);
    });
  }

  /** @returns the account's id. @throws Refusal TRANSITION_NOT_ALLOWED for one that was ended */
  end(access: Access, input: EndMachineAccountInput, key: string): Promise<string> {
    const asked = onMachineAccount('endMachineAccount', input, key);
    return this.changes.change(access, machineAccountRecord, asked, ({ manager, record }) => {
      record.endedAt = now();
      return this.saved(manager, record);
    });
  }

  /** Grants are stated from the row as it is from now on. */
  private async saved(manager: EntityManager, account: MachineAccount): Promise<string> {
    await manager.save(account);
    await this.grants.state(manager, account.id);
    return account.id;
  }
}

function callsArgument(calls: number): number {
  return numberArgument(calls, 'input.callsPerHour', 1, MOST_CALLS);
}

/** @throws Refusal NOT_FOUND for nobody, and for a program: somebody answers for it */
async function demandOwner(manager: EntityManager, ownerId: string): Promise<void> {
  await demandKnown(manager, ownerId, 'input.ownerId');
  if (await manager.existsBy(MachineAccount, { id: ownerId }))
    throw new Refusal('NOT_FOUND', 'there is no person with this id', 'input.ownerId');
}

async function demandTerritories(manager: EntityManager, ids: readonly string[]): Promise<void> {
  const found = await manager.countBy(Territory, { id: In(ids), retired: false });
  if (found < ids.length) throw unknownTerritory('input.territoryIds');
}
