/** Issues and what belongs to them. Texts in several languages are `json`, which keeps the first language first. */
export const issueTables = [
  `CREATE TABLE issue (
    id uuid PRIMARY KEY,
    territory_id uuid NOT NULL,
    owner_id uuid NOT NULL,
    titles json NOT NULL,
    descriptions json NOT NULL,
    stage text NOT NULL,
    -- Counts the analyses: reviews of an earlier round do not close a later one.
    round integer NOT NULL,
    problem text,
    cause text,
    affected text,
    process text,
    decline_reason json,
    merged_into_id uuid REFERENCES issue,
    referred_to text,
    stage_before_referral text,
    effect text,
    assessment json,
    presented_at timestamptz NOT NULL,
    closed_at timestamptz,
    contested_at timestamptz,
    -- When the closing was that a reporter contested: it is counted there, and no longer as closed.
    contested_closing_at timestamptz,
    bulletin_id uuid,
    told_at timestamptz
  )`,
  `CREATE INDEX issue_territory ON issue (territory_id, presented_at DESC, id DESC)`,
  `CREATE INDEX issue_presented ON issue (presented_at DESC, id DESC)`,
  `CREATE INDEX issue_owner ON issue (owner_id, stage)`,
  `CREATE TABLE issue_stage_change (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    issue_id uuid NOT NULL REFERENCES issue,
    from_stage text,
    to_stage text NOT NULL,
    changed_by uuid,
    changed_at timestamptz NOT NULL
  )`,
  `CREATE INDEX issue_stage_change_issue ON issue_stage_change (issue_id, id)`,
  `CREATE TABLE stakeholder (
    id uuid PRIMARY KEY,
    issue_id uuid NOT NULL REFERENCES issue,
    person_id uuid NOT NULL,
    organisation_id uuid,
    added_at timestamptz NOT NULL,
    released_at timestamptz
  )`,
  `CREATE UNIQUE INDEX stakeholder_person ON stakeholder (issue_id, person_id) WHERE released_at IS NULL`,
  `CREATE INDEX stakeholder_by_person ON stakeholder (person_id) WHERE released_at IS NULL`,
  `CREATE TABLE matrix_version (
    issue_id uuid NOT NULL REFERENCES issue,
    version integer NOT NULL,
    description text,
    desired_outcomes text[] NOT NULL,
    proposed_at timestamptz,
    sign_by timestamptz,
    binding_since timestamptz,
    PRIMARY KEY (issue_id, version)
  )`,
  `CREATE INDEX matrix_version_deadline ON matrix_version (sign_by) WHERE proposed_at IS NOT NULL AND binding_since IS NULL`,
  `CREATE TABLE measure (
    id uuid PRIMARY KEY,
    issue_id uuid NOT NULL REFERENCES issue,
    decision_id uuid,
    status text NOT NULL,
    evidence text,
    progressed_at timestamptz,
    progressed_by uuid
  )`,
  `CREATE INDEX measure_issue ON measure (issue_id)`,
  `CREATE TABLE measure_content (
    issue_id uuid NOT NULL,
    version integer NOT NULL,
    measure_id uuid NOT NULL REFERENCES measure,
    position integer NOT NULL,
    what text,
    how text,
    responsible_person_id uuid,
    responsible_organisation_id uuid,
    territory_id uuid NOT NULL,
    due_on date NOT NULL,
    PRIMARY KEY (issue_id, version, measure_id),
    FOREIGN KEY (issue_id, version) REFERENCES matrix_version
  )`,
  `CREATE INDEX measure_content_person ON measure_content (responsible_person_id) WHERE responsible_person_id IS NOT NULL`,
  `CREATE TABLE signature (
    issue_id uuid NOT NULL,
    version integer NOT NULL,
    stakeholder_id uuid NOT NULL REFERENCES stakeholder,
    status text NOT NULL,
    comment text,
    answered_at timestamptz,
    PRIMARY KEY (issue_id, version, stakeholder_id),
    FOREIGN KEY (issue_id, version) REFERENCES matrix_version
  )`,
  `CREATE INDEX signature_pending ON signature (stakeholder_id) WHERE status = 'PENDING'`,
  `CREATE TABLE review (
    id uuid PRIMARY KEY,
    issue_id uuid NOT NULL,
    matrix_version integer NOT NULL,
    round integer NOT NULL,
    text text NOT NULL,
    effect_so_far text,
    reviewed_by uuid NOT NULL,
    reviewed_at timestamptz NOT NULL,
    FOREIGN KEY (issue_id, matrix_version) REFERENCES matrix_version
  )`,
  `CREATE INDEX review_issue ON review (issue_id, round)`,
  `CREATE TABLE issue_agenda_place (
    agenda_item_id uuid PRIMARY KEY,
    issue_id uuid NOT NULL REFERENCES issue,
    meeting_id uuid NOT NULL,
    panel_id uuid NOT NULL,
    starts_at timestamptz NOT NULL
  )`,
  `CREATE INDEX issue_agenda_place_issue ON issue_agenda_place (issue_id, starts_at DESC)`,
  `CREATE TABLE operation (
    id uuid PRIMARY KEY,
    issue_id uuid NOT NULL REFERENCES issue,
    requested_by uuid NOT NULL,
    state text NOT NULL,
    refusal text,
    meeting_id uuid,
    requested_at timestamptz NOT NULL,
    settled_at timestamptz
  )`,
];
