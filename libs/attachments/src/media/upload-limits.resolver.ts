import { Context } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import { Query, ResolverOf } from '../graphql/resolvers.js';
import { Uploads, type UploadLimits } from './uploads.js';

/** Answers `uploadLimits`, for the providers of a service whose schema has it. */
@ResolverOf('UploadLimits', 'photoBytes', 'documentBytes', 'videoBytes', 'videoMinutes')
export class UploadLimitsResolver {
  constructor(
    private readonly uploads: Uploads,
    private readonly accessControl: AccessControl,
  ) {}

  @Query('uploadLimits')
  async limits(@Context() context: GraphqlContext): Promise<UploadLimits> {
    await this.accessControl.demand(context, 'directory.read');
    return this.uploads.limits;
  }
}
