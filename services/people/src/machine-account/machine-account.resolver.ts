import { Args, Context, Parent, ResolveReference } from '@nestjs/graphql';
import { AccessControl, machineRules, viewerActions, type Access, type ViewerAction } from '@vicinia/access';
import { connectionOf, now, pageByTime, type Connection, type GraphqlContext } from '@vicinia/service-kit';
import type {
  MachineAccountCallsArgs,
  MachineAccountState,
  MutationChangeMachineAccountArgs,
  MutationCreateMachineAccountArgs,
  MutationEndMachineAccountArgs,
  QueryMachineAccountArgs,
  QueryMachineAccountsArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, Query, ResolverOf } from '../generated/resolvers.js';
import { PersonReads, type KnownPerson } from '../person/person.reads.js';
import { Territory } from '../territory/territory.entity.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import { stateOf } from './machine-account-rules.js';
import { MachineAccount } from './machine-account.entity.js';
import { MachineAccountReads } from './machine-account.reads.js';
import { machineAccountActions } from './machine-account.record.js';
import { MachineAccountService } from './machine-account.service.js';
import { MachineCalls } from './machine-calls.entity.js';

type Payload = Promise<{ machineAccount: MachineAccount }>;

@ResolverOf(
  'MachineAccount',
  'id',
  'name',
  'purpose',
  'rules',
  'callsPerHour',
  'createdAt',
  'expiresAt',
  'endedAt',
)
export class MachineAccountResolver {
  constructor(
    private readonly accounts: MachineAccountReads,
    private readonly service: MachineAccountService,
    private readonly persons: PersonReads,
    private readonly territories: TerritoryReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Query('machineAccounts')
  async page(
    @Args() args: QueryMachineAccountsArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<MachineAccount>> {
    const page = pageByTime(args, 'NEWEST_FIRST');
    const access = await this.accessControl.of(context);
    const personId = access.personId();
    const nobodys = await this.accounts.factsOfNation(context);
    access.demand('machineAccount.read', { ...nobodys, selfIds: [personId] });
    const ownerId = access.may('machineAccount.read', nobodys) ? null : personId;
    const key = ({ createdAt, id }: MachineAccount): string[] => [createdAt.toISOString(), id];
    return {
      ...connectionOf(await this.accounts.page(ownerId, page), page, key),
      count: () => this.accounts.count(ownerId),
    };
  }

  @Query('machineAccount')
  async byId(
    @Args() { id }: QueryMachineAccountArgs,
    @Context() context: GraphqlContext,
  ): Promise<MachineAccount> {
    return this.accounts.demand(context, await this.accessControl.of(context), id);
  }

  @ResolveReference()
  async resolveReference({ id }: { id: string }, context: GraphqlContext): Promise<MachineAccount> {
    return this.accounts.demand(context, await this.accessControl.of(context), id);
  }

  @Query('machineAccountRules')
  async rulesToOpen(@Context() context: GraphqlContext): Promise<string[]> {
    await this.accessControl.demand(context, 'directory.read');
    return [...machineRules];
  }

  @Mutation('createMachineAccount')
  create(
    @Args() { input, idempotencyKey }: MutationCreateMachineAccountArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.create(access, input, idempotencyKey));
  }

  @Mutation('changeMachineAccount')
  change(
    @Args() { input, idempotencyKey }: MutationChangeMachineAccountArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.change(access, input, idempotencyKey));
  }

  @Mutation('endMachineAccount')
  end(
    @Args() { input, idempotencyKey }: MutationEndMachineAccountArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.end(access, input, idempotencyKey));
  }

  @FieldOf('MachineAccount', 'owner')
  owner(@Parent() { ownerId }: MachineAccount, @Context() context: GraphqlContext): Promise<KnownPerson> {
    return this.persons.known(context, ownerId);
  }

  @FieldOf('MachineAccount', 'territories')
  where(
    @Parent() { territoryIds }: MachineAccount,
    @Context() context: GraphqlContext,
  ): Promise<Territory[]> {
    return Promise.all(territoryIds.map((id) => this.territories.existing(context, id)));
  }

  @FieldOf('MachineAccount', 'state')
  state(@Parent() account: MachineAccount): MachineAccountState {
    return stateOf(account, now());
  }

  @FieldOf('MachineAccount', 'calls')
  async calls(
    @Parent() { id }: MachineAccount,
    @Args() args: MachineAccountCallsArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<MachineCalls>> {
    const page = pageByTime(args, 'NEWEST_FIRST');
    const rows = await this.accounts.hoursOf(context, id, page);
    return {
      ...connectionOf(rows, page, (row) => [row.from.toISOString(), row.id]),
      count: () => this.accounts.countHours(context, id),
    };
  }

  @FieldOf('MachineAccount', 'viewerActions')
  async viewerActions(
    @Parent() account: MachineAccount,
    @Context() context: GraphqlContext,
  ): Promise<ViewerAction[]> {
    const access = await this.accessControl.of(context);
    const facts = await this.accounts.factsOf(context, account);
    return viewerActions(access, machineAccountActions, account, facts);
  }

  private async changed(context: GraphqlContext, work: (access: Access) => Promise<string>): Payload {
    const id = await work(await this.accessControl.of(context));
    return { machineAccount: await this.accounts.afterChange(context, id) };
  }
}

@ResolverOf('MachineCalls', 'from', 'calls', 'refused')
export class MachineCallsResolver {}
