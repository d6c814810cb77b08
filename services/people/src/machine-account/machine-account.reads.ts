import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Territories, type Access, type Facts } from '@vicinia/access';
import {
  byTime,
  comesAfter,
  countWithin,
  entitiesBy,
  entitiesOf,
  existing,
  keyed,
  pageWithin,
  Parameters,
  totalFound,
  type GraphqlContext,
  type ListWithin,
  type PageByTime,
  type StatementOfColumns,
} from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { MachineAccount } from './machine-account.entity.js';
import { machineAccountRecord } from './machine-account.record.js';
import { MachineCalls } from './machine-calls.entity.js';

/** Reads accounts of programs and their calls, one statement for each level of a query. */
@Injectable()
export class MachineAccountReads {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly territories: Territories,
  ) {}

  byId(context: GraphqlContext, id: string): Promise<MachineAccount | null> {
    return context.loaders
      .of('machineAccount.byId', async (ids) =>
        keyed(await entitiesBy(this.dataSource.manager, MachineAccount, 'id', ids), (row) => row.id),
      )
      .load(id);
  }

  /** The account as a mutation left it. */
  async afterChange(context: GraphqlContext, id: string): Promise<MachineAccount> {
    context.loaders.forget();
    return existing(await this.byId(context, id), `the account ${id}`);
  }

  /** @throws Refusal NOT_FOUND for one that the caller may not know of */
  async demand(context: GraphqlContext, access: Access, id: string): Promise<MachineAccount> {
    const account = await this.byId(context, id);
    const facts = account && (await this.factsOf(context, account));
    const { unknown: message } = machineAccountRecord;
    access.demandOn('machineAccount.read', {
      facts,
      readRule: 'machineAccount.read',
      message,
      field: 'id',
    });
    return existing(account, `the account ${id}`);
  }

  /** What decides who may know of it: who answers for it, and the nation. */
  async factsOf(context: GraphqlContext, { ownerId }: MachineAccount): Promise<Facts> {
    return { ...(await this.factsOfNation(context)), selfIds: [ownerId] };
  }

  /** Read once for a request. */
  async factsOfNation(context: GraphqlContext): Promise<Facts> {
    const facts = await context.loaders
      .of('machineAccount.nation', async (keys) => {
        const found = await this.territories.factsOfNation(this.dataSource.manager);
        return new Map(keys.map((key) => [key, found]));
      })
      .load('nation');
    return facts ?? {};
  }

  /** @param ownerId who answers for them; null for all. @returns one row more than the page */
  page(ownerId: string | null, page: PageByTime): Promise<MachineAccount[]> {
    const parameters = new Parameters([...page.after, page.first + 1]);
    const owned = ownedBy(ownerId, parameters);
    return entitiesOf(
      this.dataSource.manager,
      MachineAccount,
      (columns) => `SELECT ${columns} FROM machine_account
       WHERE ${comesAfter('machine_account', 'created_at', page.order, ['$1', '$2'])} ${owned}
       ${byTime('machine_account', 'created_at', page.order)} LIMIT $3`,
      parameters.values,
    );
  }

  /** How many there are. @returns null for more than are counted */
  count(ownerId: string | null): Promise<number | null> {
    const parameters = new Parameters([]);
    const owned = ownedBy(ownerId, parameters);
    return totalFound(
      this.dataSource.manager,
      `SELECT FROM machine_account WHERE true ${owned}`,
      parameters.values,
    );
  }

  /** Hours in which an account called. @returns one row more than the page */
  hoursOf(context: GraphqlContext, id: string, page: PageByTime): Promise<MachineCalls[]> {
    return pageWithin(context, this.dataSource.manager, HOURS_OF_ACCOUNT, id, page);
  }

  /** How many there are. @returns null for more than are counted */
  countHours(context: GraphqlContext, id: string): Promise<number | null> {
    return countWithin(context, this.dataSource.manager, HOURS_OF_ACCOUNT, id);
  }
}

function ownedBy(ownerId: string | null, parameters: Parameters): string {
  return ownerId === null ? '' : `AND machine_account.owner_id = ${parameters.add(ownerId)}`;
}

/** Hours in which accounts called. */
const HOURS_OF_ACCOUNT: ListWithin<MachineCalls> = {
  entity: MachineCalls,
  name: 'machineCalls.of',
  orderedBy: 'machine_calls.id, machine_calls.hour',
  read: (ids, page) => ({ statement: hoursOf(page), parameters: [ids, ...page.after, page.first + 1] }),
};

function hoursOf({ order }: PageByTime): StatementOfColumns {
  const first = byTime('machine_calls', 'hour', order);
  return (columns) => `SELECT asked.id AS within, ${columns} FROM unnest($1::uuid[]) AS asked (id)
    CROSS JOIN LATERAL (
      SELECT ${columns} FROM machine_calls
      WHERE machine_calls.machine_account_id = asked.id
        AND ${comesAfter('machine_calls', 'hour', order, ['$2', '$3'])}
      ${first} LIMIT $4) machine_calls
    ${first}`;
}
