import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Bulletins that tell who took over a post: each handover gets one. */
export class NoticesOfHandovers1795990000000 implements MigrationInterface {
  readonly name = 'NoticesOfHandovers1795990000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE bulletin ADD COLUMN handover_id uuid`);
    await queryRunner.query(`CREATE UNIQUE INDEX bulletin_handover ON bulletin (handover_id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX bulletin_handover`);
    await queryRunner.query(`ALTER TABLE bulletin DROP COLUMN handover_id`);
  }
}
