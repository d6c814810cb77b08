import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { grouped, type GraphqlContext } from '@vicinia/service-kit';
import { Any, type DataSource } from 'typeorm';
import type { MatrixVersion } from '../matrix/matrix-version.entity.js';
import { Signature } from './signature.entity.js';
import type { OpenSignature } from './signing.js';

/** A version of a matrix that was proposed. */
export interface Resolution {
  readonly issueId: string;
  readonly version: number;
  readonly proposedAt: Date;
  readonly signBy: Date;
  readonly bindingSince: Date | null;
  readonly lapsedAt: Date | null;
}

/** @returns null for a draft */
export function resolutionOf(matrix: MatrixVersion): Resolution | null {
  const { issueId, version, proposedAt, signBy, bindingSince, lapsedAt } = matrix;
  return proposedAt === null || signBy === null
    ? null
    : { issueId, version, proposedAt, signBy, bindingSince, lapsedAt };
}

/** A signature on the newest version that was proposed. */
export interface NewestSignature extends OpenSignature {
  readonly issueId: string;
  readonly stakeholderId: string;
}

const NEWEST = `
  SELECT signature.issue_id AS "issueId", signature.stakeholder_id AS "stakeholderId", signature.status,
    matrix.sign_by AS "signBy"
  FROM signature JOIN matrix_version matrix USING (issue_id, version)
  WHERE issue_id = ANY ($1)
    AND version = (SELECT max(version) FROM signature newest WHERE newest.issue_id = signature.issue_id)`;

/** Reads signatures, one statement for each level of a query. */
@Injectable()
export class SignatureReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async ofResolution(context: GraphqlContext, { issueId, version }: Resolution): Promise<Signature[]> {
    const signatures = await context.loaders
      .of('signature.byIssue', async (ids) => {
        const rows = await this.dataSource.manager.find(Signature, {
          where: { issueId: Any([...ids]) },
          order: { issueId: 'ASC', version: 'ASC', stakeholderId: 'ASC' },
        });
        return grouped(ids, rows, (row) => row.issueId);
      })
      .load(issueId);
    return (signatures ?? []).filter((signature) => signature.version === version);
  }

  /** The signatures on the newest version that was proposed; none where none was. */
  async newest(context: GraphqlContext, issueId: string): Promise<NewestSignature[]> {
    const signatures = await context.loaders
      .of('signature.newestByIssue', async (ids) =>
        grouped(ids, await this.dataSource.query<NewestSignature[]>(NEWEST, [ids]), (row) => row.issueId),
      )
      .load(issueId);
    return signatures ?? [];
  }
}
