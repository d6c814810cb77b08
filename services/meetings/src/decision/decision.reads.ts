import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { grouped, keyed, type GraphqlContext } from '@vicinia/service-kit';
import { In, type DataSource } from 'typeorm';
import { DecidedMeasure } from './decided-measure.entity.js';

/** A decision and the panel whose rules decide who may read it. */
export interface DecisionRow {
  readonly id: string;
  readonly meetingId: string;
  readonly panelId: string;
  readonly agendaItemId: string;
  readonly text: string;
  readonly language: string | null;
  readonly recordedAt: Date;
}

const DECISIONS = `SELECT decision.id, decision.meeting_id AS "meetingId", meeting.panel_id AS "panelId",
    decision.agenda_item_id AS "agendaItemId", decision.text, decision.language, decision.recorded_at AS "recordedAt"
  FROM decision JOIN meeting ON meeting.id = decision.meeting_id`;

/** Reads decisions and their measures, one statement for each level of the graph. */
@Injectable()
export class DecisionReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  decision(context: GraphqlContext, id: string): Promise<DecisionRow | null> {
    return context.loaders
      .of<string, DecisionRow>('decision.byId', async (ids) =>
        keyed(
          await this.dataSource.query<DecisionRow[]>(`${DECISIONS} WHERE decision.id = ANY ($1::uuid[])`, [
            ids,
          ]),
          (row) => row.id,
        ),
      )
      .load(id);
  }

  /** A decision that has just been recorded. */
  async afterChange(context: GraphqlContext, id: string): Promise<DecisionRow> {
    context.loaders.forget();
    const decision = await this.decision(context, id);
    if (decision === null) throw new Error('a decision that was recorded is there');
    return decision;
  }

  async ofMeeting(context: GraphqlContext, meetingId: string): Promise<DecisionRow[]> {
    const loader = context.loaders.of<string, DecisionRow[]>('decision.byMeeting', async (ids) => {
      const rows = await this.dataSource.query<DecisionRow[]>(
        `${DECISIONS} WHERE decision.meeting_id = ANY ($1::uuid[]) ORDER BY decision.recorded_at, decision.id`,
        [ids],
      );
      return grouped(ids, rows, (row) => row.meetingId);
    });
    return (await loader.load(meetingId)) ?? [];
  }

  async measures(context: GraphqlContext, decisionId: string): Promise<DecidedMeasure[]> {
    const loader = context.loaders.of<string, DecidedMeasure[]>('decidedMeasure.byDecision', async (ids) => {
      const rows = await this.dataSource.manager.find(DecidedMeasure, {
        where: { decisionId: In([...ids]) },
        order: { position: 'ASC' },
      });
      return grouped(ids, rows, (row) => row.decisionId);
    });
    return (await loader.load(decisionId)) ?? [];
  }
}
