import { Injectable } from '@nestjs/common';
import { Changes, publicRoles, type Access } from '@vicinia/access';
import { Refusal } from '@vicinia/service-kit';
import type { SetOfficeHoursInput } from '../generated/graphql.js';
import { hoursArgument } from '../weekly-hours/weekly-hours.js';
import { onOfficeHours, postWithHoldersRecord } from './office-hours.record.js';

/** Says when the holders of posts can be met (S2 1.1.1). */
@Injectable()
export class OfficeHoursService {
  constructor(private readonly changes: Changes) {}

  /** @returns the post's id. @throws Refusal INVALID_INPUT, also for a post that does not answer to the public */
  set(access: Access, input: SetOfficeHoursInput, key: string): Promise<string> {
    const hours = hoursArgument(input.hours, 'input.hours');
    const asked = onOfficeHours('setOfficeHours', input, key);
    return this.changes.change(access, postWithHoldersRecord, asked, ({ record: post }) => {
      if (!publicRoles.includes(post.role))
        throw new Refusal('INVALID_INPUT', 'this post does not answer to the public', 'input.postId');
      post.officeHours = hours;
      return Promise.resolve(post.id);
    });
  }
}
