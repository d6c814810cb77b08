import type { FileOfRecordFragment } from '@vicinia/client/station';
import type { TFunction } from 'i18next';
import type { FormField } from '../../parts/form/form-field.js';

const WORDS = { PHOTO: 'file.photo', DOCUMENT: 'file.document', VIDEO: 'file.video' } as const;

/** A file as the page calls it, by its place among those of its record. */
export function fileName(t: TFunction, { kind }: Pick<FileOfRecordFragment, 'kind'>, index: number): string {
  return t(WORDS[kind], { number: index + 1 });
}

/** Which of a record's files is taken back, and why. */
export function takeBackFields(t: TFunction, files: readonly FileOfRecordFragment[]): FormField[] {
  const choices = files.map((file, index) => ({ value: file.id, text: fileName(t, file, index) }));
  return [
    { name: 'attachmentId', kind: 'choice', label: t('file.which'), choices: () => Promise.resolve(choices) },
    { name: 'reason', kind: 'text', label: t('field.reason'), most: 2000 },
  ];
}
