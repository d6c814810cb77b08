import { Context, Parent } from '@nestjs/graphql';
import type { GraphqlContext } from '@vicinia/service-kit';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { MatrixVersion } from '../matrix/matrix-version.entity.js';
import { MeasureReads, type MeasureOfVersion } from './measure.reads.js';

@ResolverOf('Matrix')
export class MeasuresOfMatrixResolver {
  constructor(private readonly measuresOf: MeasureReads) {}

  @FieldOf('Matrix', 'measures')
  measures(@Parent() matrix: MatrixVersion, @Context() context: GraphqlContext): Promise<MeasureOfVersion[]> {
    return this.measuresOf.ofMatrix(context, matrix);
  }
}
