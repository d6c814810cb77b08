import { Injectable } from '@nestjs/common';
import { ChangeNews } from '@vicinia/access';
import { entitiesOf } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { Issue } from '../issue/issue.entity.js';
import { ENDED_STAGES } from '../issue/issue-life-cycle.js';
import { issueRecord } from '../issue/issue.record.js';

const AT_ONCE = 200;

/** Open issues follow a change of the structure, with what the public reads of them. Ended ones stay where they were. */
@Injectable()
export class MovedIssuesService {
  constructor(private readonly news: ChangeNews) {}

  /**
   * Concerns have to be moved before: an issue goes where all its concerns are.
   *
   * @returns whether there were any, so that there may be more
   */
  async follow(manager: EntityManager): Promise<boolean> {
    const issues = await entitiesOf(
      manager,
      Issue,
      (columns) => `
        WITH moved AS (
          UPDATE issue SET territory_id = coalesce(
            (SELECT min(concern.territory_id::text)::uuid FROM concern
             JOIN territory_projection spot ON spot.territory_id = concern.territory_id AND NOT spot.retired
             WHERE concern.issue_id = issue.id HAVING count(DISTINCT concern.territory_id) = 1
               AND bool_and(spot.path <@ subpath(around.path, 0, nlevel(around.path) - 1))),
            around.territory_id)
          FROM territory_projection place JOIN territory_projection around ON around.territory_id = place.parent_id
          WHERE place.territory_id = issue.territory_id AND issue.id IN (
            SELECT issue.id FROM issue JOIN territory_projection place ON place.territory_id = issue.territory_id
            WHERE place.retired AND issue.stage <> ALL ($1) LIMIT $2)
          RETURNING issue.*
        ) SELECT ${columns} FROM moved AS issue`,
      [ENDED_STAGES, AT_ONCE],
    );
    const ids = issues.map(({ id }) => id);
    for (const table of ['issue_release', 'public_issue_draft'])
      await manager.query(
        `UPDATE ${table} shown SET territory_id = issue.territory_id FROM issue, territory_projection place
         WHERE issue.id = shown.issue_id AND place.territory_id = shown.territory_id AND place.retired
           AND issue.id = ANY ($1)`,
        [ids],
      );
    for (const issue of issues) await this.news.tell(manager, issueRecord, issue);
    return issues.length > 0;
  }
}
