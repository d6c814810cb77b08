import { typedResolvers } from '@vicinia/service-kit';
import type { AttachmentKind } from '../attachment/prepared-upload.js';
import type { StoredAttachment } from '../attachment/stored-attachment.js';
import type { WithdrawnAttachment } from '../attachment/withdrawn-attachment.js';
import type { UploadLimits } from '../media/uploads.js';

type Of<Row, Answer> = (row: Row) => Answer | Promise<Answer>;

/** What `shared.graphql` says of files, as code generation says it of a service's own types. */
interface FileResolvers {
  readonly Query: { readonly uploadLimits: Of<object, UploadLimits | null> };
  readonly Attachment: {
    readonly id: Of<StoredAttachment, string>;
    readonly path: Of<StoredAttachment, string>;
    readonly address: Of<StoredAttachment, string>;
    readonly thumbnailAddress: Of<StoredAttachment, string | null>;
    readonly kind: Of<StoredAttachment, AttachmentKind>;
    readonly width: Of<StoredAttachment, number | null>;
    readonly height: Of<StoredAttachment, number | null>;
    readonly isRedacted: Of<StoredAttachment, boolean>;
  };
  readonly WithdrawnAttachment: {
    readonly id: Of<WithdrawnAttachment, string>;
    readonly kind: Of<WithdrawnAttachment, AttachmentKind>;
    readonly withdrawnAt: Of<WithdrawnAttachment, Date>;
    readonly withdrawnBy: Of<WithdrawnAttachment, { readonly id: string } | null>;
    readonly reason: Of<WithdrawnAttachment, string>;
    readonly language: Of<WithdrawnAttachment, string | null>;
  };
  readonly UploadLimits: { readonly [Limit in keyof UploadLimits]: Of<UploadLimits, number> };
}

/** Decorators of what the graph says of files, the same in every service. */
export const { FieldOf, Query, ResolverOf } = typedResolvers<FileResolvers>();
