import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is known at posts and goes with them. */
export class CommunityMaps1795991000000 implements MigrationInterface {
  readonly name = 'CommunityMaps1795991000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE community_map_entry (
        id uuid PRIMARY KEY,
        post_id uuid NOT NULL CONSTRAINT community_map_entry_post REFERENCES post (id),
        kind text NOT NULL,
        text text NOT NULL,
        language text NOT NULL,
        person_id uuid CONSTRAINT community_map_entry_person REFERENCES person (id),
        expires_on date NOT NULL,
        written_at timestamptz NOT NULL,
        written_by uuid NOT NULL
      )`);
    await queryRunner.query(
      `CREATE INDEX community_map_of_post ON community_map_entry (post_id, kind, written_at, id)`,
    );
    await queryRunner.query(`CREATE INDEX community_map_expiry ON community_map_entry (expires_on)`);
    await queryRunner.query(
      `CREATE INDEX community_map_person ON community_map_entry (person_id) WHERE person_id IS NOT NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE community_map_entry`);
  }
}
