import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Topics of bulletins are data of the country. It begins with those that were fixed until now. */
export class BulletinTopics1795940000000 implements MigrationInterface {
  readonly name = 'BulletinTopics1795940000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    // `json`, which keeps the order in which the names were given.
    await queryRunner.query(`
      CREATE TABLE bulletin_topic (
        code text PRIMARY KEY,
        names json NOT NULL,
        is_active boolean NOT NULL DEFAULT true
      )`);
    await queryRunner.query(`
      INSERT INTO bulletin_topic (code, names) VALUES
        ('OUTCOMES', '{"en": "What became of it", "de": "Was daraus geworden ist", "sl": "Kaj je iz tega nastalo"}'),
        ('NEWS', '{"en": "News of the place", "de": "Neues aus dem Ort", "sl": "Novice iz kraja"}'),
        ('PREVENTION', '{"en": "Prevention", "de": "Vorbeugung", "sl": "Preventiva"}'),
        ('EVENTS', '{"en": "Where to meet us", "de": "Wo Sie uns treffen", "sl": "Kje nas srečate"}'),
        ('OFFICERS', '{"en": "Who is responsible", "de": "Wer zuständig ist", "sl": "Kdo je pristojen"}')`);
    await queryRunner.query(
      `ALTER TABLE bulletin
         ADD CONSTRAINT bulletin_of_topic FOREIGN KEY (topic) REFERENCES bulletin_topic (code)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE bulletin DROP CONSTRAINT bulletin_of_topic`);
    await queryRunner.query(`DROP TABLE bulletin_topic`);
  }
}
