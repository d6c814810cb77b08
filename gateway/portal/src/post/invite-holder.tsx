import { Button, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { failureOf, type Failure } from '@vicinia/client';
import {
  InviteHolderDocument,
  WithdrawInvitationDocument,
  type PostOfPlaceFragment,
} from '@vicinia/client/station';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureAlert } from '../parts/failure-alert.js';
import { vicinia } from '../portal-client.js';
import { dayIn } from '../words/dates.js';

interface Parts {
  readonly appointment: NonNullable<PostOfPlaceFragment['appointment']>;
  readonly onDone: () => void;
}

/** Invites somebody without an account. The link is there once: what is not sent at once is not sent later. */
export function InviteHolder({ appointment: { id: appointmentId, invitation }, onDone }: Parts) {
  const { t, i18n } = useTranslation();
  const [link, setLink] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const open = invitation?.state === 'OPEN' ? invitation : null;
  const mayWithdraw = open?.viewerActions.some(({ allowed }) => allowed) === true;
  const attempt = async (change: () => Promise<string | undefined>) => {
    setFailure(undefined);
    try {
      setLink(await change());
      onDone();
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  const invite = async () => {
    const { inviteHolder } = await vicinia.change(InviteHolderDocument, { input: { appointmentId } });
    const secret = inviteHolder?.secret;
    return secret == null ? undefined : `${location.origin}/invitation#${secret}`;
  };
  const withdraw = async (invitationId: string) => {
    await vicinia.change(WithdrawInvitationDocument, { input: { invitationId } });
    return undefined;
  };
  const standing = [
    t('posts.noAccount'),
    ...(open === null ? [] : [t('posts.invitedUntil', { day: dayIn(i18n.language, open.expiresAt) })]),
  ];
  return (
    <div className="stack close not-printed">
      <Paragraph>{standing.join(', ')}</Paragraph>
      {link === undefined ? null : (
        <Textfield label={t('posts.link')} description={t('posts.linkHint')} readOnly value={link} />
      )}
      <div>
        <Button type="button" variant="secondary" onClick={() => void attempt(invite)}>
          {t(open === null ? 'posts.invite' : 'posts.inviteAnew')}
        </Button>
      </div>
      {open !== null && mayWithdraw ? (
        <div>
          <Button type="button" variant="secondary" onClick={() => void attempt(() => withdraw(open.id))}>
            {t('posts.withdraw')}
          </Button>
        </div>
      ) : null}
      <FailureAlert failure={failure} />
    </div>
  );
}
