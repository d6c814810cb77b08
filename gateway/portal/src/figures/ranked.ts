import { IssueRankingDocument, PostRankingDocument, type IssueRankingQuery } from '@vicinia/client/station';
import { vicinia } from '../portal-client.js';
import type { Figure } from './figures.js';

type RankedTerritory = NonNullable<IssueRankingQuery['issueIndicatorRanking']>[number];

/** A territory in a ranking, where it is still known. */
export type Ranked = RankedTerritory & { readonly territory: NonNullable<RankedTerritory['territory']> };

interface Asked {
  readonly within: string;
  readonly level: string;
  readonly period: string;
  readonly minimumDenominator: number;
  readonly language: string;
}

/** The first hundred territories of a level by a figure; none where territories are not ranked by it. */
export async function rankedBy(figure: Figure, asked: Asked): Promise<readonly Ranked[]> {
  const ranking = await rankingOf(figure, asked);
  return (ranking ?? []).filter((one): one is Ranked => one.territory !== null);
}

async function rankingOf({ rankedBy: by }: Figure, asked: Asked) {
  if (by === null) return [];
  if (by === 'POSTS') return (await vicinia.readAnew(PostRankingDocument, asked)).postIndicatorRanking;
  return (await vicinia.readAnew(IssueRankingDocument, { ...asked, figure: by })).issueIndicatorRanking;
}
