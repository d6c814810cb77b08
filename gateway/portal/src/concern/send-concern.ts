import {
  parseReceipt,
  RaiseConcernAnonymouslyDocument,
  RaiseConcernDocument,
  receiptHash,
  type ConcernKind,
} from '@vicinia/client';
import { filesOf } from '../parts/form/files-input.js';
import { textOf, type Values } from '../parts/form/values.js';
import { vicinia } from '../portal-client.js';
import { isWithAccount } from './concern-fields.js';

/** Sends what was typed, with the account or without a name. @returns the place to which it went */
export async function sendConcern(values: Values, territoryId: string, language: string): Promise<string> {
  const input = {
    category: textOf(values, 'category'),
    kind: textOf(values, 'kind') as ConcernKind,
    text: textOf(values, 'text'),
    attachmentIds: filesOf(values['attachmentIds']).map(({ id }) => id),
    language,
    territoryId,
  };
  if (isWithAccount(values)) {
    const { raiseConcern } = await vicinia.change(RaiseConcernDocument, { input, language });
    return raiseConcern?.concern.territory?.name ?? '';
  }
  const hash = await receiptHash(parseReceipt(textOf(values, 'receipt')));
  const { raiseConcernAnonymously } = await vicinia.change(RaiseConcernAnonymouslyDocument, {
    input: { ...input, receiptHash: hash },
    language,
  });
  return raiseConcernAnonymously?.concern.territory?.name ?? '';
}
