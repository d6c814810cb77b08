import { RaiseConcernAnonymouslyDocument, RaiseConcernDocument, receiptHash } from '@vicinia/client';
import { vicinia } from '../portal-client.js';
import type { Draft } from './draft.js';

/** Sends what was typed, with the account or without a name. @returns the place to which it went */
export async function sendConcern(draft: Draft, territoryId: string, language: string): Promise<string> {
  const { receipt, photos, withAccount, ...words } = draft;
  const attachmentIds = photos.map(({ id }) => id);
  const input = { ...words, attachmentIds, language, territoryId };
  if (withAccount) {
    const { raiseConcern } = await vicinia.change(RaiseConcernDocument, { input, language });
    return raiseConcern?.concern.territory?.name ?? '';
  }
  const { raiseConcernAnonymously } = await vicinia.change(RaiseConcernAnonymouslyDocument, {
    input: { ...input, receiptHash: await receiptHash(receipt) },
    language,
  });
  return raiseConcernAnonymously?.concern.territory?.name ?? '';
}
