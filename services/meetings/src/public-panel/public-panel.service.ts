import { Injectable } from '@nestjs/common';
import { Changes, type Access } from '@vicinia/access';
import { now } from '@vicinia/service-kit';
import type { ReleasePanelInput, WithdrawPanelInput } from '../generated/graphql.js';
import { onPanel, panelRecord } from '../panel/panel.record.js';

/** Whether everybody may know of a panel. Each method answers with the panel's id. */
@Injectable()
export class PublicPanelService {
  constructor(private readonly changes: Changes) {}

  /** @throws Refusal NOT_FOUND, FORBIDDEN, TRANSITION_NOT_ALLOWED for one that is public */
  release(access: Access, input: ReleasePanelInput, key: string): Promise<string> {
    const change = onPanel('releasePanel', input, key);
    return this.changes.change(access, panelRecord, change, ({ record: panel }) => {
      panel.publicSince = now();
      return Promise.resolve(panel.id);
    });
  }

  /** @throws Refusal NOT_FOUND, FORBIDDEN, TRANSITION_NOT_ALLOWED for one that is not public */
  withdraw(access: Access, input: WithdrawPanelInput, key: string): Promise<string> {
    const change = onPanel('withdrawPanel', input, key);
    return this.changes.change(access, panelRecord, change, ({ record: panel }) => {
      panel.publicSince = null;
      return Promise.resolve(panel.id);
    });
  }
}
