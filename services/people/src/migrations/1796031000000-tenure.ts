import { notingStockChanges } from '@vicinia/indicators';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const START_DAY = `((appointment.starts_at AT TIME ZONE 'UTC')::date - DATE '1970-01-01')`;
const SOLE_FROM = 'least(coalesce(appointment.sole_from, appointment.starts_at), appointment.ends_at)';

/** How long posts are held is a figure: what is counted of seats already has it too. */
export class Tenure1796031000000 implements MigrationInterface {
  readonly name = 'Tenure1796031000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      notingStockChanges(`
        SELECT post.territory_id, 'START_DAYS', greatest(${SOLE_FROM}, post.created_at), ${START_DAY}
        FROM appointment JOIN post ON post.id = appointment.post_id WHERE appointment.beginning_counted
        UNION ALL
        SELECT post.territory_id, 'START_DAYS', greatest(appointment.ends_at, post.created_at), -${START_DAY}
        FROM appointment JOIN post ON post.id = appointment.post_id WHERE appointment.ending_counted`),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['indicator_total', 'indicator_delta'])
      await queryRunner.query(`DELETE FROM ${table} WHERE indicator LIKE 'START_DAYS%'`);
  }
}
