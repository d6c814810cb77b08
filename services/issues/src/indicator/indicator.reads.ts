import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { grouped, type GraphqlContext } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import type { TerritoryIndicators } from '../generated/graphql.js';
import { STOCK, type Indicator } from './indicator.js';
import type { Months } from './period.js';

interface Figure {
  territoryId: string;
  indicator: Indicator;
  amount: number;
}

// Totals and what has not been folded yet, in one statement and therefore of one moment.
const FIGURES = `
  SELECT territory_id AS "territoryId", indicator, sum(amount)::float8 AS amount
  FROM (
    SELECT total.territory_id, total.indicator, total.period, total.amount
    FROM indicator_total total WHERE total.territory_id = ANY ($1)
    UNION ALL
    SELECT asked.territory_id, delta.indicator, delta.period, delta.amount
    FROM indicator_delta delta
    JOIN territory_projection own ON own.territory_id = delta.territory_id
    JOIN territory_projection asked ON asked.path @> own.path AND asked.territory_id = ANY ($1)
  ) figure
  WHERE period = $2::date OR (period >= $3::date AND period < $4::date)
  GROUP BY territory_id, indicator`;

/** Reads the figures of territories, one statement for all that a query asks for. */
@Injectable()
export class IndicatorReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async of(context: GraphqlContext, territoryId: string, months: Months): Promise<TerritoryIndicators> {
    const figures = await context.loaders
      .of(`indicators.byTerritory.${months.from}.${months.until}`, async (ids) => {
        const rows = await this.dataSource.query<Figure[]>(FIGURES, [ids, STOCK, months.from, months.until]);
        return grouped(ids, rows, (row) => row.territoryId);
      })
      .load(territoryId);
    return presented(new Map((figures ?? []).map(({ indicator, amount }) => [indicator, amount])));
  }
}

function presented(amounts: ReadonlyMap<Indicator, number>): TerritoryIndicators {
  const amount = (indicator: Indicator): number => amounts.get(indicator) ?? 0;
  const due = amount('CONCERNS_DUE');
  const inTime = amount('CONCERNS_IN_TIME');
  return {
    openIssues: amount('OPEN_ISSUES'),
    concernsAnsweredInTime: { inTime, due, share: due === 0 ? null : inTime / due },
    issuesClosed: {
      fixed: amount('CLOSED_FIXED'),
      improved: amount('CLOSED_IMPROVED'),
      noChange: amount('CLOSED_NO_CHANGE'),
      worse: amount('CLOSED_WORSE'),
      contested: amount('CLOSINGS_CONTESTED'),
    },
  };
}
