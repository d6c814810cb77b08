import { indicatorPeriodIndex } from '@vicinia/indicators';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Figures of a few periods are read without those of all others. */
export class PeriodsOfFigures1795958500000 implements MigrationInterface {
  readonly name = 'PeriodsOfFigures1795958500000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of indicatorPeriodIndex) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX indicator_total_period`);
  }
}
