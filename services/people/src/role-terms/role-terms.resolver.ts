import { Args, Context } from '@nestjs/graphql';
import { InjectDataSource } from '@nestjs/typeorm';
import { AccessControl } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import type { MutationConfigureRoleTermsArgs } from '../generated/graphql.js';
import { Mutation, Query, ResolverOf } from '../generated/resolvers.js';
import { RoleTerms } from './role-terms.entity.js';
import { RoleTermsService } from './role-terms.service.js';

@ResolverOf(
  'RoleTerms',
  'role',
  'vacancyDays',
  'handoverDays',
  'shortestStayDays',
  'longestStayDays',
  'termDays',
  'monthlyHours',
  'invitationDays',
)
export class RoleTermsResolver {
  constructor(
    private readonly service: RoleTermsService,
    private readonly accessControl: AccessControl,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  @Query('roleTerms')
  async all(@Context() context: GraphqlContext): Promise<RoleTerms[]> {
    await this.accessControl.demand(context, 'directory.read');
    return this.dataSource.manager.find(RoleTerms, { order: { role: 'ASC' } });
  }

  @Mutation('configureRoleTerms')
  async configure(
    @Args() { input, idempotencyKey }: MutationConfigureRoleTermsArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ terms: RoleTerms }> {
    const role = await this.service.configure(await this.accessControl.of(context), input, idempotencyKey);
    return { terms: await this.dataSource.manager.findOneByOrFail(RoleTerms, { role }) };
  }
}
