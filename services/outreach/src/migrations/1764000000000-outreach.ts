import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Bulletins, those who want to hear them, and the deliveries. */
export class Outreach1764000000000 implements MigrationInterface {
  readonly name = 'Outreach1764000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await this.createBulletins(queryRunner);
    await this.createSubscriptions(queryRunner);
    await this.createDeliveries(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['delivery', 'subscription_territory', 'subscription', 'bulletin_text', 'bulletin']) {
      await queryRunner.query(`DROP TABLE ${table}`);
    }
  }

  private async createBulletins(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE bulletin (
        id uuid PRIMARY KEY,
        territory_id uuid NOT NULL,
        kind text NOT NULL,
        topic text NOT NULL,
        state text NOT NULL,
        issue_id uuid,
        occasion_at timestamptz,
        drafted_by uuid,
        edited_by uuid,
        drafted_at timestamptz NOT NULL,
        revision integer NOT NULL,
        moved_at timestamptz NOT NULL,
        published_at timestamptz,
        released_by uuid
      )`);
    await queryRunner.query(
      `CREATE INDEX bulletin_territory ON bulletin (territory_id, state, moved_at, id)`,
    );
    await queryRunner.query(`CREATE INDEX bulletin_state ON bulletin (state, moved_at, id)`);
    await queryRunner.query(`CREATE UNIQUE INDEX bulletin_occasion ON bulletin (issue_id, occasion_at)`);
    await queryRunner.query(`
      CREATE TABLE bulletin_text (
        bulletin_id uuid NOT NULL CONSTRAINT bulletin_text_bulletin REFERENCES bulletin (id),
        language text NOT NULL,
        title text NOT NULL,
        body text NOT NULL,
        PRIMARY KEY (bulletin_id, language)
      )`);
  }

  private async createSubscriptions(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE subscription (
        id uuid PRIMARY KEY,
        person_id uuid,
        address text,
        seed bytea NOT NULL,
        confirm_hash text NOT NULL,
        unsubscribe_hash text NOT NULL,
        topics text[] NOT NULL,
        language text NOT NULL,
        channel text NOT NULL,
        state text NOT NULL,
        created_at timestamptz NOT NULL,
        confirmed_at timestamptz,
        ended_at timestamptz
      )`);
    await queryRunner.query(`CREATE INDEX subscription_address ON subscription (address)`);
    await queryRunner.query(`CREATE INDEX subscription_person ON subscription (person_id)`);
    await queryRunner.query(`CREATE UNIQUE INDEX subscription_confirm ON subscription (confirm_hash)`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX subscription_unsubscribe ON subscription (unsubscribe_hash)`,
    );
    await queryRunner.query(
      `CREATE INDEX subscription_unconfirmed ON subscription (created_at) WHERE state = 'UNCONFIRMED'`,
    );
    await queryRunner.query(`
      CREATE TABLE subscription_territory (
        subscription_id uuid NOT NULL
          CONSTRAINT subscription_territory_subscription REFERENCES subscription (id) ON DELETE CASCADE,
        territory_id uuid NOT NULL,
        PRIMARY KEY (subscription_id, territory_id)
      )`);
    await queryRunner.query(
      `CREATE INDEX subscription_territory_territory ON subscription_territory (territory_id)`,
    );
  }

  private async createDeliveries(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE delivery (
        id uuid PRIMARY KEY,
        bulletin_id uuid CONSTRAINT delivery_bulletin REFERENCES bulletin (id),
        subscription_id uuid NOT NULL
          CONSTRAINT delivery_of_subscription REFERENCES subscription (id) ON DELETE CASCADE,
        state text NOT NULL,
        attempts smallint NOT NULL,
        next_attempt_at timestamptz NOT NULL,
        claim_id uuid,
        claimed_until timestamptz,
        data_began_at timestamptz,
        sent_at timestamptz,
        response_code smallint
      )`);
    await queryRunner.query(`CREATE UNIQUE INDEX delivery_once ON delivery (bulletin_id, subscription_id)`);
    await queryRunner.query(`CREATE INDEX delivery_subscription ON delivery (subscription_id)`);
    await queryRunner.query(
      `CREATE INDEX delivery_due ON delivery (next_attempt_at, id) WHERE state = 'PENDING'`,
    );
    await queryRunner.query(
      `CREATE INDEX delivery_claimed ON delivery (claimed_until) WHERE state = 'SENDING'`,
    );
  }
}
