import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { officeHolds, type Facts } from '@vicinia/access';
import { grouped, type GraphqlContext } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';

/** A matter in which a person takes part, and whether the caller does too. */
interface SharedMatter {
  readonly personId: string;
  readonly territoryPaths: string[];
  readonly withCaller: boolean | null;
  readonly callerByAppointment: boolean;
}

/** Who works on the same matters as somebody else. */
@Injectable()
export class ParticipationReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /**
   * What decides who may know the name of somebody who takes part: one set of facts for each matter. Whoever only brought
   * a matter in is known to those who handle it, not to others who take part.
   *
   * @param callerId who asks; null for a visitor
   */
  async factsOf(context: GraphqlContext, personId: string, callerId: string | null): Promise<Facts[]> {
    const matters = await context.loaders
      .of('participation.shared', async (ids) =>
        grouped(ids, await this.shared(ids, callerId), (row) => row.personId),
      )
      .load(personId);
    return (matters ?? []).map(({ territoryPaths, withCaller, callerByAppointment }) => ({
      territoryPaths,
      participants:
        withCaller === true && callerId !== null
          ? { fellow: [{ personId: callerId, byAppointment: callerByAppointment }] }
          : {},
    }));
  }

  private shared(personIds: readonly string[], callerId: string | null): Promise<SharedMatter[]> {
    return this.dataSource.query<SharedMatter[]>(
      `SELECT DISTINCT taking.person_id AS "personId",
         array_remove(ARRAY[place.path::text, place.previous_path::text], NULL) AS "territoryPaths",
         taking.capacity <> 'REPORTER' AND own.person_id IS NOT NULL AS "withCaller",
         own.appointment_id IS NOT NULL AS "callerByAppointment"
       FROM participation taking
       JOIN matter ON matter.kind = taking.kind AND matter.id = taking.matter_id
       LEFT JOIN territory place ON place.id = matter.territory_id
       LEFT JOIN participation own ON own.kind = taking.kind AND own.matter_id = taking.matter_id
         AND own.person_id = $2 AND own.capacity <> 'REPORTER' AND ${officeHolds('own')}
       WHERE taking.person_id = ANY ($1::uuid[])`,
      [personIds, callerId],
    );
  }
}
