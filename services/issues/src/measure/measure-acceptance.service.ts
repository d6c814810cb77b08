import { Injectable } from '@nestjs/common';
import { Changes, type Access } from '@vicinia/access';
import { ifGiven, textArgument } from '@vicinia/service-kit';
import type { AcceptMeasureInput, DeclineMeasureInput } from '../generated/graphql.js';
import { accept, decline } from './measure-acceptance.js';
import { measureRecord, onMeasure, standingFor } from './measure.record.js';

/** Owners take measures on or not: nobody in the partnership can be given a duty (S0). Each answers with the measure's id. */
@Injectable()
export class MeasureAcceptanceService {
  constructor(private readonly changes: Changes) {}

  /** @throws Refusal MATRIX_INCOMPLETE while nobody has said what is to be done, and how */
  accept(access: Access, input: AcceptMeasureInput, key: string): Promise<string> {
    const asked = onMeasure('acceptMeasure', input, key);
    return this.changes.change(access, measureRecord, asked, async ({ manager, record: measure }) => {
      await accept(manager, await standingFor(manager, 'acceptMeasure', measure), access.personId());
      return measure.id;
    });
  }

  decline(access: Access, input: DeclineMeasureInput, key: string): Promise<string> {
    const asked = onMeasure('declineMeasure', input, key);
    return this.changes.change(access, measureRecord, asked, async ({ manager, record: measure }) => {
      const content = await standingFor(manager, 'declineMeasure', measure);
      const reason = ifGiven(input.reason, (text) => textArgument(text, 'input.reason'));
      await decline(manager, content, reason, access.personId());
      return measure.id;
    });
  }
}
