import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Concerns say what the reporter wants and on which day it happened. Those that did not say are worries of no stated day. */
export class ConcernKinds1764000010000 implements MigrationInterface {
  readonly name = 'ConcernKinds1764000010000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE concern ADD COLUMN kind text NOT NULL DEFAULT 'WORRY', ADD COLUMN happened_on date`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE concern DROP COLUMN happened_on, DROP COLUMN kind`);
  }
}
