import { Injectable } from '@nestjs/common';
import { Changes, type Access } from '@vicinia/access';
import { checkEach, checkInput, ifGiven, Refusal, textArgument } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { NameVirtualAccountsInput } from '../generated/graphql.js';
import { postRecord } from '../post/post.record.js';
import { accountAddressArgument, accountNameArgument } from './account-name.js';
import { VirtualAccount } from './virtual-account.entity.js';

/** Says under which accounts virtual officers act (S2 1.2.2). */
@Injectable()
export class VirtualAccountService {
  constructor(private readonly changes: Changes) {}

  /**
   * @returns the post's id
   * @throws Refusal INVALID_INPUT, also for a post of another role; ALREADY_EXISTS for an account of another post
   */
  name(access: Access, input: NameVirtualAccountsInput, key: string): Promise<string> {
    const accounts = checkEach(input.accounts, ({ platform, name, address }, index) => {
      const at = `input.accounts.${String(index)}`;
      return checkInput({
        platform: () => textArgument(platform, `${at}.platform`),
        name: () => accountNameArgument(name, `${at}.name`),
        address: () => ifGiven(address, (given) => accountAddressArgument(given, `${at}.address`)),
      });
    });
    const asked = {
      operation: 'nameVirtualAccounts',
      rule: 'post.write',
      id: input.postId,
      field: 'input.postId',
      key,
      input,
    } as const;
    return this.changes.change(access, postRecord, asked, async ({ manager, record: { id, role } }) => {
      if (role !== 'VIRTUAL_OFFICER')
        throw new Refusal('INVALID_INPUT', 'a virtual officer alone has accounts', 'input.postId');
      await manager.delete(VirtualAccount, { postId: id });
      const added = await add(manager, id, accounts);
      if (added < accounts.length)
        throw new Refusal(
          'ALREADY_EXISTS',
          'an account belongs to one post, and stands there once',
          'input.accounts',
        );
      return id;
    });
  }
}

type Named = Pick<VirtualAccount, 'platform' | 'name' | 'address'>;

/** @returns how many were nobody's */
async function add(manager: EntityManager, postId: string, accounts: readonly Named[]): Promise<number> {
  const added = await manager.query<unknown[]>(
    `INSERT INTO virtual_account (post_id, platform, name, address)
     SELECT $1, platform, name, address FROM jsonb_to_recordset($2::jsonb) AS a (platform text, name text, address text)
     ON CONFLICT DO NOTHING RETURNING post_id`,
    [postId, JSON.stringify(accounts)],
  );
  return added.length;
}
