/** Statements that make the tables of a service's figures, for its migration: what happened since, and what has been added up. */
export const indicatorTables = [
  `CREATE TABLE indicator_delta (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    territory_id uuid NOT NULL,
    indicator text NOT NULL,
    period date NOT NULL,
    amount integer NOT NULL
  )`,
  `CREATE INDEX indicator_delta_territory ON indicator_delta (territory_id)`,
  `CREATE TABLE indicator_total (
    territory_id uuid NOT NULL,
    indicator text NOT NULL,
    period date NOT NULL,
    amount bigint NOT NULL,
    PRIMARY KEY (territory_id, indicator, period)
  )`,
];

/** Statements by which a few periods of a territory are read without its others. */
export const indicatorPeriodIndex = [
  `CREATE INDEX indicator_total_period ON indicator_total (territory_id, period)`,
];
