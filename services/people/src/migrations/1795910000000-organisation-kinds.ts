import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Kinds of organisations are data of the country. It begins with those that were fixed until now. */
export class OrganisationKinds1795910000000 implements MigrationInterface {
  readonly name = 'OrganisationKinds1795910000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    // `json`, which keeps the order in which the names were given.
    await queryRunner.query(`
      CREATE TABLE organisation_kind (
        code text PRIMARY KEY,
        names json NOT NULL,
        is_active boolean NOT NULL DEFAULT true
      )`);
    await queryRunner.query(`
      INSERT INTO organisation_kind (code, names) VALUES
        ('MUNICIPALITY_OFFICE', '{"en": "Office of a municipality", "de": "Gemeindeamt"}'),
        ('SCHOOL', '{"en": "School or kindergarten", "de": "Schule oder Kindergarten"}'),
        ('YOUTH_WELFARE', '{"en": "Youth welfare", "de": "Jugendwohlfahrt"}'),
        ('NGO', '{"en": "Non-governmental organisation", "de": "Nichtregierungsorganisation"}'),
        ('DIASPORA_ASSOCIATION', '{"en": "Association of a diaspora", "de": "Diaspora-Verein"}'),
        ('RELIGIOUS_COMMUNITY', '{"en": "Religious community", "de": "Religionsgemeinschaft"}'),
        ('COMPANY', '{"en": "Company", "de": "Unternehmen"}'),
        ('INSURER', '{"en": "Insurer", "de": "Versicherung"}'),
        ('OVERSIGHT_BODY', '{"en": "Independent oversight body", "de": "Unabhängige Aufsichtsstelle"}'),
        ('MEDIA', '{"en": "Medium", "de": "Medium"}')`);
    await queryRunner.query(
      `ALTER TABLE organisation
         ADD CONSTRAINT organisation_of_kind FOREIGN KEY (kind) REFERENCES organisation_kind (code)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE organisation DROP CONSTRAINT organisation_of_kind`);
    await queryRunner.query(`DROP TABLE organisation_kind`);
  }
}
