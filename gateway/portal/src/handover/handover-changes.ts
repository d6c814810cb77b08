import * as graph from '@vicinia/client/station';
import type { TFunction } from 'i18next';
import { inputMoment, momentOf, optional, textOf, type Values } from '../parts/form/values.js';
import { changeBy, type Change } from '../station/form/change.js';
import { fieldsOf } from '../station/form/fields-of.js';
import { partiesAt, partyOf } from '../station/party.js';
import { labelChoices } from '../station/use-labels.js';
import type { HandoverInFull } from './handover-page.js';

/** What can be done with a handover: what each step asks for. */
export function handoverChanges(
  { id: handoverId, post, leaving }: HandoverInFull,
  t: TFunction,
  language: string,
  roleName: (role: string) => string,
): Record<string, Change> {
  const field = fieldsOf(t, 'handover');
  const people = async () => {
    const parties = await partiesAt(post.territory?.id ?? '', roleName, [`person:${leaving.person.id}`]);
    return parties.filter(({ value }) => value.startsWith('person:'));
  };
  return {
    appointSuccessor: changeBy(
      graph.AppointSuccessorDocument,
      [
        field('personId', 'choice', { choices: people }),
        field('from', 'moment', { isOptional: true, hint: t('handover.fromHint') }),
      ],
      (values) => ({
        handoverId,
        personId: partyOf(textOf(values, 'personId')).personId ?? '',
        from: momentOf(values, 'from') ?? null,
      }),
    ),
    planHandover: changeBy(
      graph.PlanHandoverDocument,
      [
        field('caseloadMovesAt', 'moment', { isOptional: true }),
        field('protectedHours', 'number', { isOptional: true }),
        field('walkAt', 'moment', { isOptional: true }),
        field('walkRoute', 'text', { isOptional: true, most: 2000 }),
      ],
      (values) => {
        const hours = optional(values, 'protectedHours');
        const route = optional(values, 'walkRoute');
        return {
          handoverId,
          caseloadMovesAt: momentOf(values, 'caseloadMovesAt') ?? null,
          protectedHours: hours === undefined ? null : Number(hours),
          walkAt: momentOf(values, 'walkAt') ?? null,
          walkRoute: route === undefined ? null : { language, text: route },
        };
      },
    ),
    requestBriefing: changeBy(graph.RequestBriefingDocument, [field('startsAt', 'moment')], (values) => ({
      handoverId,
      startsAt: momentOf(values, 'startsAt') ?? '',
    })),
    requestHandoverNotice: changeBy(graph.RequestHandoverNoticeDocument, [], () => ({ handoverId })),
    confirmHandover: changeBy(graph.ConfirmHandoverDocument, [], () => ({ handoverId })),
  };
}

/** What is planned already, as the form has it. */
export function plannedBefore({ caseloadMovesAt, protectedHours, walk }: HandoverInFull): Values {
  return {
    caseloadMovesAt: inputMoment(caseloadMovesAt),
    protectedHours: protectedHours === null ? '' : String(protectedHours),
    walkAt: inputMoment(walk?.startsAt ?? null),
    walkRoute: walk?.route?.text ?? '',
  };
}

export function markStep(
  handoverId: string,
  step: HandoverInFull['checklist'][number]['step'],
  done: boolean,
): Change {
  return changeBy(graph.MarkHandoverStepDocument, [], () => ({ handoverId, step, done }));
}

export function addToMap(postId: string, t: TFunction, language: string): Change {
  const field = fieldsOf(t, 'handover');
  return changeBy(
    graph.AddToCommunityMapDocument,
    [
      field('kind', 'choice', { choices: () => labelChoices('communityMapKinds', language) }),
      field('text', 'text', { most: 2000 }),
      field('consentGiven', 'choice', {
        hint: t('handover.consentHint'),
        choices: () =>
          Promise.resolve((['yes', 'no'] as const).map((value) => ({ value, text: t(`handover.${value}`) }))),
      }),
      field('expiresOn', 'day', { isOptional: true, hint: t('handover.expiresHint') }),
    ],
    (values) => ({
      postId,
      kind: textOf(values, 'kind') as 'PLACE',
      text: { language, text: textOf(values, 'text') },
      consentGiven: textOf(values, 'consentGiven') === 'yes',
      expiresOn: optional(values, 'expiresOn') ?? null,
    }),
  );
}

export function removeFromMap(postId: string, entryId: string): Change {
  return changeBy(graph.RemoveFromCommunityMapDocument, [], () => ({ postId, entryId }));
}
