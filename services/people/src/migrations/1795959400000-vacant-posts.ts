import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Vacant posts of a territory and below are listed as boards of issues are: place by place, or in their order. */
export class VacantPosts1795959400000 implements MigrationInterface {
  readonly name = 'VacantPosts1795959400000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE INDEX post_by_age ON post (created_at, id)`);
    await queryRunner.query(`CREATE INDEX post_territory_by_age ON post (territory_id, created_at, id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX post_territory_by_age`);
    await queryRunner.query(`DROP INDEX post_by_age`);
  }
}
