import { flag, readEnvironment, subgraphEnvironment } from '@vicinia/service-kit';
import { z } from 'zod';

/** Where photos are kept: in a folder, or in a bucket of an S3 storage. */
const mediaEnvironment = z.object({
  /** A folder. Replicas have to share it, so it is for one machine. */
  MEDIA_FOLDER: z.string().min(1).optional(),
  MEDIA_S3_BUCKET: z.string().min(3).max(63).optional(),
  /** Address of a storage that is not Amazon's. */
  MEDIA_S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  MEDIA_S3_REGION: z.string().min(1).default('us-east-1'),
  /** Without them the default places are asked: files, the identity of the machine or of the pod. */
  MEDIA_S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  MEDIA_S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  /** Whether the bucket is part of the path and not of the host name. */
  MEDIA_S3_PATH_STYLE: flag.default(false),
});

/** Variables of the issues service. */
export const issuesEnvironment = subgraphEnvironment
  .extend({
    PORT: subgraphEnvironment.shape.PORT.default(4002),
    ...mediaEnvironment.shape,
    /** Pause between two looks at reply clocks, deadlines, figures and photos that nobody used. */
    ROUND_MILLISECONDS: z.coerce.number().int().min(100).max(600_000).default(2_000),
  })
  .superRefine(mediaFault);

/** Variables of the command that counts figures anew. */
export const recountEnvironment = subgraphEnvironment.pick({ DATABASE_URL: true });

export type IssuesEnvironment = z.output<typeof issuesEnvironment>;

/** @throws EnvironmentError naming every variable at fault */
export function readIssuesEnvironment(): IssuesEnvironment {
  return readEnvironment(issuesEnvironment);
}

function mediaFault(media: z.output<typeof mediaEnvironment>, context: z.RefinementCtx): void {
  const fault = (names: readonly (keyof typeof media)[], message: string): void => {
    for (const name of names) context.addIssue({ code: 'custom', path: [name], message });
  };
  const places = [media.MEDIA_FOLDER, media.MEDIA_S3_BUCKET].filter((place) => place !== undefined);
  if (places.length !== 1)
    fault(['MEDIA_FOLDER', 'MEDIA_S3_BUCKET'], 'set exactly one of MEDIA_FOLDER and MEDIA_S3_BUCKET');
  if ((media.MEDIA_S3_ACCESS_KEY_ID === undefined) !== (media.MEDIA_S3_SECRET_ACCESS_KEY === undefined))
    fault(
      ['MEDIA_S3_ACCESS_KEY_ID', 'MEDIA_S3_SECRET_ACCESS_KEY'],
      'set both MEDIA_S3_ACCESS_KEY_ID and MEDIA_S3_SECRET_ACCESS_KEY, or neither',
    );
}
