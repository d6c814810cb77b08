import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Key figures of communities, by their own consent. */
export class KeyFigures1796043000000 implements MigrationInterface {
  readonly name = 'KeyFigures1796043000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE key_figure (
        id uuid PRIMARY KEY,
        community_id uuid NOT NULL CONSTRAINT key_figure_community REFERENCES community (id),
        name text NOT NULL,
        contact text,
        person_id uuid CONSTRAINT key_figure_person REFERENCES person (id),
        consented_at timestamptz NOT NULL,
        expires_on date NOT NULL,
        recorded_by uuid NOT NULL
      )`);
    await queryRunner.query(`
      CREATE TABLE key_figure_contact (
        id uuid PRIMARY KEY,
        key_figure_id uuid NOT NULL CONSTRAINT contact_of_key_figure REFERENCES key_figure (id) ON DELETE CASCADE,
        kind text NOT NULL,
        held_on date NOT NULL,
        purpose text NOT NULL,
        purpose_language text NOT NULL,
        expires_on date NOT NULL,
        recorded_by uuid NOT NULL
      )`);
    for (const index of [
      `key_figures_of_community ON key_figure (community_id, name, id)`,
      `key_figure_of_person ON key_figure (person_id) WHERE person_id IS NOT NULL`,
      `key_figure_expiry ON key_figure (expires_on)`,
      `key_figure_recorder ON key_figure (recorded_by)`,
      `contacts_of_key_figure ON key_figure_contact (key_figure_id, held_on)`,
      `key_figure_contact_expiry ON key_figure_contact (expires_on)`,
      `key_figure_contact_recorder ON key_figure_contact (recorded_by)`,
    ]) {
      await queryRunner.query(`CREATE INDEX ${index}`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE key_figure_contact`);
    await queryRunner.query(`DROP TABLE key_figure`);
  }
}
