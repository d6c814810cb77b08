import { Args, Context } from '@nestjs/graphql';
import { AccessControl, type Access } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import type {
  MutationDiscardBulletinArgs,
  MutationDraftBulletinArgs,
  MutationDraftCorrectionArgs,
  MutationEditBulletinArgs,
  MutationReleaseBulletinArgs,
  MutationResendUncertainArgs,
  MutationWithdrawBulletinArgs,
} from '../generated/graphql.js';
import { Mutation, ResolverOf } from '../generated/resolvers.js';
import { BulletinReads, type BulletinRow } from './bulletin.reads.js';
import { BulletinService } from './bulletin.service.js';

interface ChangedBulletin {
  readonly bulletin: BulletinRow;
}

@ResolverOf('Bulletin')
export class BulletinMutationsResolver {
  constructor(
    private readonly accessControl: AccessControl,
    private readonly bulletins: BulletinReads,
    private readonly service: BulletinService,
  ) {}

  @Mutation('draftBulletin')
  draftBulletin(
    @Args() { input, idempotencyKey }: MutationDraftBulletinArgs,
    @Context() context: GraphqlContext,
  ): Promise<ChangedBulletin> {
    return this.changed(context, (access) => this.service.draft(access, input, idempotencyKey));
  }

  @Mutation('draftCorrection')
  draftCorrection(
    @Args() { input, idempotencyKey }: MutationDraftCorrectionArgs,
    @Context() context: GraphqlContext,
  ): Promise<ChangedBulletin> {
    return this.changed(context, (access) => this.service.draftCorrection(access, input, idempotencyKey));
  }

  @Mutation('withdrawBulletin')
  withdrawBulletin(
    @Args() { input, idempotencyKey }: MutationWithdrawBulletinArgs,
    @Context() context: GraphqlContext,
  ): Promise<ChangedBulletin> {
    return this.changed(context, (access) => this.service.withdraw(access, input, idempotencyKey));
  }

  @Mutation('editBulletin')
  editBulletin(
    @Args() { input, idempotencyKey }: MutationEditBulletinArgs,
    @Context() context: GraphqlContext,
  ): Promise<ChangedBulletin> {
    return this.changed(context, (access) => this.service.edit(access, input, idempotencyKey));
  }

  @Mutation('releaseBulletin')
  releaseBulletin(
    @Args() { input, idempotencyKey }: MutationReleaseBulletinArgs,
    @Context() context: GraphqlContext,
  ): Promise<ChangedBulletin> {
    return this.changed(context, (access) => this.service.release(access, input, idempotencyKey));
  }

  @Mutation('resendUncertain')
  resendUncertain(
    @Args() { input, idempotencyKey }: MutationResendUncertainArgs,
    @Context() context: GraphqlContext,
  ): Promise<ChangedBulletin> {
    return this.changed(context, (access) => this.service.resendUncertain(access, input, idempotencyKey));
  }

  @Mutation('discardBulletin')
  discardBulletin(
    @Args() { input, idempotencyKey }: MutationDiscardBulletinArgs,
    @Context() context: GraphqlContext,
  ): Promise<ChangedBulletin> {
    return this.changed(context, (access) => this.service.discard(access, input, idempotencyKey));
  }

  private async changed(
    context: GraphqlContext,
    change: (access: Access) => Promise<string>,
  ): Promise<ChangedBulletin> {
    const id = await change(await this.accessControl.of(context));
    return { bulletin: await this.bulletins.afterChange(context, id) };
  }
}
