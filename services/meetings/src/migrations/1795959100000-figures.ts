import { indicatorPeriodIndex, indicatorTables } from '@vicinia/indicators';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Figures of meetings. */
export class Figures1795959100000 implements MigrationInterface {
  readonly name = 'Figures1795959100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...indicatorTables, ...indicatorPeriodIndex]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['indicator_total', 'indicator_delta'])
      await queryRunner.query(`DROP TABLE ${table}`);
  }
}
