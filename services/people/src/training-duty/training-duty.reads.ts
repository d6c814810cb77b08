import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { AccessControl, listBelow } from '@vicinia/access';
import {
  countWithin,
  entitiesOf,
  pageWithin,
  type GraphqlContext,
  type ListWithin,
  type PageByTime,
} from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { TrainingDuty } from './training-duty.entity.js';

/** As `Work.trainingDuties` states it. */
const MOST_OWN = 20;

/** Reads who has to attend what, one statement for each level of a query. */
@Injectable()
export class TrainingDutyReads {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly accessControl: AccessControl,
  ) {}

  /** What is due by a day in a territory and below it. @returns one row more than the page */
  async below(
    context: GraphqlContext,
    territoryId: string,
    dueBy: Date,
    page: PageByTime,
  ): Promise<TrainingDuty[]> {
    const list = await this.dueBelow(context, dueBy);
    return pageWithin(context, this.dataSource.manager, list, territoryId, page);
  }

  /** How many there are. @returns null for more than are counted */
  async countBelow(context: GraphqlContext, territoryId: string, dueBy: Date): Promise<number | null> {
    const list = await this.dueBelow(context, dueBy);
    return countWithin(context, this.dataSource.manager, list, territoryId, 'OLDEST_FIRST');
  }

  /** What is due by a day for a person, what is due first. */
  ofPerson(personId: string, dueBy: Date): Promise<TrainingDuty[]> {
    return entitiesOf(
      this.dataSource.manager,
      TrainingDuty,
      (columns) => `SELECT ${columns} FROM training_duty
       WHERE training_duty.person_id = $1 AND training_duty.due_at <= $2
       ORDER BY training_duty.due_at, training_duty.id LIMIT ${String(MOST_OWN)}`,
      [personId, dueBy],
    );
  }

  private async dueBelow(context: GraphqlContext, dueBy: Date): Promise<ListWithin<TrainingDuty>> {
    const paths = (await this.accessControl.of(context)).territoryPaths('training.write');
    return listBelow({
      ...{ entity: TrainingDuty, table: 'training_duty', time: 'due_at', paths },
      narrowedBy: dueBy,
      conditions: (parameters) => [`training_duty.due_at <= ${parameters.add(dueBy)}`],
    });
  }
}
