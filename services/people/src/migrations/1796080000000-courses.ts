import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Courses by topic, and the posts that demand them. Topics are data of the country; it begins with eight. */
export class Courses1796080000000 implements MigrationInterface {
  readonly name = 'Courses1796080000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    // `json`, which keeps the order in which the names were given.
    await queryRunner.query(`
      CREATE TABLE training_topic (
        code text PRIMARY KEY,
        names json NOT NULL,
        is_active boolean NOT NULL DEFAULT true
      )`);
    await queryRunner.query(`
      INSERT INTO training_topic (code, names) VALUES
        ('COMMUNITY_POLICING', '{"en": "Community policing", "de": "Bürgernahe Polizeiarbeit", "sl": "Policijsko delo v skupnosti", "ar": "الشرطة المجتمعية"}'),
        ('PREVENTION', '{"en": "Prevention", "de": "Prävention", "sl": "Preventiva", "ar": "الوقاية"}'),
        ('COMMUNICATION', '{"en": "Communication", "de": "Kommunikation", "sl": "Komunikacija", "ar": "التواصل"}'),
        ('MODERATION', '{"en": "Moderation of meetings", "de": "Moderation", "sl": "Vodenje srečanj", "ar": "إدارة الاجتماعات"}'),
        ('CONFLICT', '{"en": "Conflict", "de": "Konflikt", "sl": "Konflikti", "ar": "النزاعات"}'),
        ('CORRUPTION_PREVENTION', '{"en": "Prevention of corruption", "de": "Korruptionsprävention", "sl": "Preprečevanje korupcije", "ar": "منع الفساد"}'),
        ('LAW', '{"en": "Law", "de": "Recht", "sl": "Pravo", "ar": "القانون"}'),
        ('HUMAN_RIGHTS', '{"en": "Human rights", "de": "Menschenrechte", "sl": "Človekove pravice", "ar": "حقوق الإنسان"}')`);
    await queryRunner.query(`
      CREATE TABLE course (
        id uuid PRIMARY KEY,
        topic text NOT NULL CONSTRAINT course_topic REFERENCES training_topic (code),
        titles json NOT NULL,
        valid_months integer,
        organisation_id uuid CONSTRAINT course_organisation REFERENCES organisation (id),
        is_active boolean NOT NULL DEFAULT true,
        offered_at timestamptz NOT NULL
      )`);
    await queryRunner.query(`
      CREATE TABLE course_demand (
        post_id uuid NOT NULL CONSTRAINT course_demand_post REFERENCES post (id),
        course_id uuid NOT NULL CONSTRAINT course_demand_course REFERENCES course (id),
        demanded_at timestamptz NOT NULL,
        PRIMARY KEY (post_id, course_id)
      )`);
    for (const index of [
      `courses_by_time ON course (offered_at, id)`,
      `courses_of_topic ON course (topic, offered_at, id)`,
    ]) {
      await queryRunner.query(`CREATE INDEX ${index}`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['course_demand', 'course', 'training_topic'])
      await queryRunner.query(`DROP TABLE ${table}`);
  }
}
