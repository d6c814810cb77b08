import { newReceipt, parseReceipt, type ConcernKind, type Receipt } from '@vicinia/client';
import type { SentFile } from '../parts/file-field.js';

/** What somebody has typed. It stays in the browser tab, so that neither a reload nor a failure loses it. */
export interface Draft {
  /** Made once for a concern, so that trying again is no second one. */
  readonly receipt: Receipt;
  readonly category: string;
  readonly kind: ConcernKind;
  readonly text: string;
  /** Photos that were sent with the receipt. */
  readonly photos: readonly SentFile[];
  /** False for whoever stays unknown. */
  readonly withAccount: boolean;
}

const KEPT = 'vicinia.draft';

export function keptDraft(): Draft {
  const kept = sessionStorage.getItem(KEPT);
  if (kept === null)
    return { receipt: newReceipt(), category: '', kind: 'WORRY', text: '', photos: [], withAccount: false };
  const draft = JSON.parse(kept) as Draft;
  return { ...draft, receipt: parseReceipt(draft.receipt) };
}

export function keepDraft(draft: Draft): void {
  sessionStorage.setItem(KEPT, JSON.stringify(draft));
}

export function forgetDraft(): void {
  sessionStorage.removeItem(KEPT);
}
