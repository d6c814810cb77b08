import { REWRITTEN_HOURS } from '@vicinia/service-kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Until when the anonymous messages of the log have been rewritten. */
export class BusHours1766000000000 implements MigrationInterface {
  readonly name = 'BusHours1766000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of REWRITTEN_HOURS) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE rewritten_hours`);
  }
}
