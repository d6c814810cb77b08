/** SQL of signatures with the issue and the version of the matrix that they are for. */
export const SIGNATURES = `signature
  JOIN issue ON issue.id = signature.issue_id
  JOIN matrix_version matrix ON matrix.issue_id = signature.issue_id AND matrix.version = signature.version`;

/**
 * SQL condition that a signature is awaited: nobody has answered, and the version is the one that lies before the
 * stakeholders. The figure of missing signatures and the work of whoever is to sign rest on it.
 */
export const IS_AWAITED = `signature.status = 'PENDING' AND issue.stage = 'RESOLUTION_PROPOSED'
  AND matrix.version = (SELECT max(newest.version) FROM matrix_version newest
    WHERE newest.issue_id = matrix.issue_id AND newest.proposed_at IS NOT NULL)`;
