/** Concerns, their photos and the categories of the country. */
export const concernTables = [
  `CREATE TABLE concern_category (
    code text PRIMARY KEY,
    names json NOT NULL,
    reply_minutes integer NOT NULL CHECK (reply_minutes > 0)
  )`,
  // One category is always there, so that a concern can be brought in before a country has named its own.
  `INSERT INTO concern_category (code, names, reply_minutes)
   VALUES ('OTHER', '{"en": "Other", "de": "Anderes"}', 4320)`,
  `CREATE TABLE concern (
    id uuid PRIMARY KEY,
    category text NOT NULL REFERENCES concern_category,
    text text NOT NULL,
    language text NOT NULL,
    longitude double precision,
    latitude double precision,
    territory_id uuid NOT NULL,
    status text NOT NULL,
    reporter_id uuid,
    receipt_hash text UNIQUE,
    received_at timestamptz NOT NULL,
    reply_minutes integer NOT NULL,
    first_due_at timestamptz NOT NULL,
    answer_due_at timestamptz,
    answering_territory_id uuid NOT NULL,
    answered_at timestamptz,
    -- When the first clock ran out; from then on the concern counts as not answered in time.
    ran_out_at timestamptz,
    issue_id uuid REFERENCES issue,
    confirmed_at timestamptz,
    bulletin_id uuid,
    told_at timestamptz,
    CONSTRAINT concern_has_one_reporter CHECK ((reporter_id IS NULL) <> (receipt_hash IS NULL))
  )`,
  `CREATE INDEX concern_territory ON concern (territory_id, received_at DESC, id DESC)`,
  `CREATE INDEX concern_received ON concern (received_at DESC, id DESC)`,
  `CREATE INDEX concern_clock ON concern (answer_due_at) WHERE answer_due_at IS NOT NULL`,
  `CREATE INDEX concern_to_answer ON concern (answering_territory_id) WHERE answered_at IS NULL`,
  `CREATE INDEX concern_issue ON concern (issue_id) WHERE issue_id IS NOT NULL`,
  `CREATE INDEX concern_reporter ON concern (reporter_id) WHERE reporter_id IS NOT NULL`,
  `CREATE TABLE concern_escalation (
    concern_id uuid NOT NULL REFERENCES concern,
    from_territory_id uuid NOT NULL,
    to_territory_id uuid NOT NULL,
    due_at timestamptz NOT NULL,
    PRIMARY KEY (concern_id, from_territory_id)
  )`,
  `CREATE TABLE concern_message (
    id uuid PRIMARY KEY,
    concern_id uuid NOT NULL REFERENCES concern,
    position integer NOT NULL,
    side text NOT NULL,
    author_id uuid,
    text text NOT NULL,
    language text NOT NULL,
    written_at timestamptz NOT NULL,
    UNIQUE (concern_id, position)
  )`,
  `CREATE TABLE photo (
    id uuid PRIMARY KEY,
    concern_id uuid REFERENCES concern,
    uploaded_by uuid,
    receipt_hash text,
    width integer NOT NULL,
    height integer NOT NULL,
    expires_at timestamptz,
    CONSTRAINT photo_has_one_uploader CHECK ((uploaded_by IS NULL) <> (receipt_hash IS NULL))
  )`,
  `CREATE INDEX photo_concern ON photo (concern_id) WHERE concern_id IS NOT NULL`,
  `CREATE INDEX photo_expiry ON photo (expires_at) WHERE expires_at IS NOT NULL`,
];
