import { accessMigrations } from '@vicinia/access';
import { eventingMigrations } from '@vicinia/eventing';
import { serviceKitMigrations } from '@vicinia/service-kit';
import { ConcernCategory } from './concern/concern-category.entity.js';
import { ConcernEscalation } from './concern/concern-escalation.entity.js';
import { ConcernMessage } from './concern/concern-message.entity.js';
import { Concern } from './concern/concern.entity.js';
import { Issue } from './issue/issue.entity.js';
import { Stakeholder } from './issue/stakeholder.entity.js';
import { MatrixVersion } from './matrix/matrix-version.entity.js';
import { MeasureContentRow } from './matrix/measure-content.entity.js';
import { Measure } from './matrix/measure.entity.js';
import { Issues1764000000000 } from './migrations/1764000000000-issues.js';
import { Operation } from './operation/operation.entity.js';
import { Photo } from './photo/photo.entity.js';
import { Review } from './review/review.entity.js';
import { Signature } from './signature/signature.entity.js';

/** Tables of the issues service and how they came to be. */
export const issuesDatabase = {
  entities: [
    Concern,
    ConcernCategory,
    ConcernEscalation,
    ConcernMessage,
    Photo,
    Issue,
    Stakeholder,
    MatrixVersion,
    Measure,
    MeasureContentRow,
    Signature,
    Review,
    Operation,
  ],
  migrations: [...eventingMigrations, ...serviceKitMigrations, ...accessMigrations, Issues1764000000000],
};
