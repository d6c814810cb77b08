import { BulletinTopicsDocument, SubscribeDocument } from '@vicinia/client';
import { useTranslation } from 'react-i18next';
import { Form } from '../parts/form/form.js';
import type { FormField } from '../parts/form/form-field.js';
import { chosenOf, textOf } from '../parts/form/values.js';
import { vicinia } from '../portal-client.js';

interface Parts {
  readonly territoryId: string;
  readonly onAccepted: () => void;
}

/** Where to, and of what; the language is that of the page. */
export function SubscribeForm({ territoryId, onAccepted }: Parts) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const topics = async () => {
    const { bulletinTopics } = await vicinia.read(BulletinTopicsDocument, { language });
    return (bulletinTopics ?? [])
      .filter(({ isActive }) => isActive)
      .map(({ code, name }) => ({ value: code, text: name }));
  };
  const fields: readonly FormField[] = [
    {
      name: 'email',
      kind: 'email',
      label: t('subscribe.email'),
      hint: t('subscribe.emailHint'),
      most: 254,
      typing: { autoComplete: 'email' },
    },
    {
      name: 'topics',
      kind: 'choices',
      label: t('subscribe.topics'),
      hint: t('subscribe.allTopics'),
      isOptional: true,
      choices: topics,
    },
  ];
  return (
    <Form
      name={`subscribe.${territoryId}`}
      title={t('subscribe.send')}
      fields={() => fields}
      send={(values) =>
        vicinia.change(SubscribeDocument, {
          input: {
            email: textOf(values, 'email'),
            territoryIds: [territoryId],
            topics: chosenOf(values['topics']),
            language,
          },
        })
      }
      onDone={onAccepted}
    />
  );
}
