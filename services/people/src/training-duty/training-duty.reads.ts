import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { AccessControl, rowsBelow } from '@vicinia/access';
import {
  countedPage,
  entitiesOf,
  entitiesWithin,
  totalsWithin,
  type GraphqlContext,
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
    const paths = await this.pathsOfCaller(context);
    const duties = await context.loaders
      .of(`trainingDuty.below.${JSON.stringify([dueBy, page])}`, (ids) =>
        entitiesWithin(
          this.dataSource.manager,
          TrainingDuty,
          dutiesBelow(page),
          [ids, ...page.after, page.first + 1, paths, dueBy],
          ids,
        ),
      )
      .load(territoryId);
    return duties ?? [];
  }

  /** How many there are. @returns null for more than are counted */
  async countBelow(context: GraphqlContext, territoryId: string, dueBy: Date): Promise<number | null> {
    const paths = await this.pathsOfCaller(context);
    const page = countedPage('OLDEST_FIRST');
    const counted = await context.loaders
      .of(`trainingDuty.countBelow.${dueBy.toISOString()}`, (ids) =>
        totalsWithin(
          this.dataSource.manager,
          dutiesBelow(page),
          'training_duty.id, training_duty.due_at',
          [ids, ...page.after, page.first + 1, paths, dueBy],
          ids,
        ),
      )
      .load(territoryId);
    return counted?.total ?? null;
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

  private async pathsOfCaller(context: GraphqlContext): Promise<readonly string[]> {
    return (await this.accessControl.of(context)).territoryPaths('training.write');
  }
}

function dutiesBelow({ order }: PageByTime) {
  return rowsBelow({
    table: 'training_duty',
    time: 'due_at',
    order,
    after: ['$2', '$3'],
    limit: '$4',
    paths: '$5',
    conditions: ['training_duty.due_at <= $6'],
  });
}
