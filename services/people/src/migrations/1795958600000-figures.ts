import { indicatorPeriodIndex, indicatorTables } from '@vicinia/indicators';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Figures of posts; those that are there, and what the release before makes of them, are counted by a round. */
export class Figures1795958600000 implements MigrationInterface {
  readonly name = 'Figures1795958600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...indicatorTables, ...indicatorPeriodIndex]) await queryRunner.query(statement);
    await queryRunner.query(`ALTER TABLE post ADD counted boolean NOT NULL DEFAULT false`);
    await queryRunner.query(`ALTER TABLE appointment ADD beginning_counted boolean NOT NULL DEFAULT false,
      ADD ending_counted boolean NOT NULL DEFAULT false`);
    await queryRunner.query(`CREATE INDEX post_to_count ON post (id) WHERE NOT counted`);
    await queryRunner.query(
      `CREATE INDEX appointment_beginning_to_count ON appointment (starts_at) WHERE NOT beginning_counted`,
    );
    await queryRunner.query(
      `CREATE INDEX appointment_ending_to_count ON appointment (ends_at) WHERE NOT ending_counted`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE appointment DROP beginning_counted, DROP ending_counted`);
    await queryRunner.query(`ALTER TABLE post DROP counted`);
    for (const table of ['indicator_total', 'indicator_delta'])
      await queryRunner.query(`DROP TABLE ${table}`);
  }
}
