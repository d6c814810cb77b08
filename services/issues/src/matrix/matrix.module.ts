import { Module } from '@nestjs/common';
import { IssueModule } from '../issue/issue.module.js';
import { MatrixDraftService } from './matrix-draft.service.js';
import { MatrixReads } from './matrix.reads.js';
import { MatrixOfIssueResolver, MatrixResolver } from './matrix.resolver.js';
import { MatrixService } from './matrix.service.js';

@Module({
  imports: [IssueModule],
  providers: [MatrixDraftService, MatrixReads, MatrixService, MatrixResolver, MatrixOfIssueResolver],
  exports: [MatrixDraftService, MatrixReads],
})
export class MatrixModule {}
