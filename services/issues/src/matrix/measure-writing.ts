import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MatrixDrafts } from './matrix-drafts.js';
import { MeasureContentRow } from './measure-content.entity.js';
import { Measure } from './measure.entity.js';

export interface NewMeasure {
  readonly id: string;
  readonly decisionId: string | null;
  readonly what: string | null;
  readonly how: string | null;
  readonly responsiblePersonId: string | null;
  readonly responsibleOrganisationId: string | null;
  readonly territoryId: string;
  readonly dueOn: string;
}

/** Adds measures to the draft of a matrix. */
@Injectable()
export class MeasureWriting {
  constructor(private readonly drafts: MatrixDrafts) {}

  /** Adds a measure to a locked issue, unless it is there already. */
  async add(manager: EntityManager, issueId: string, measure: NewMeasure): Promise<void> {
    const { id, decisionId, ...content } = measure;
    const inserted = await manager
      .createQueryBuilder()
      .insert()
      .into(Measure)
      .values({ id, issueId, decisionId, status: 'PLANNED' })
      .orIgnore()
      .returning('id')
      .execute();
    if ((inserted.raw as unknown[]).length === 0) return;
    const { version } = await this.drafts.open(manager, issueId);
    const position = (await manager.countBy(MeasureContentRow, { issueId, version })) + 1;
    await manager.insert(MeasureContentRow, { issueId, version, measureId: id, position, ...content });
  }
}
