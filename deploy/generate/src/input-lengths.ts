import { isListNode, ITEMS, LENGTH, lengthOf } from '@vicinia/service-kit';
import {
  isTypeDefinitionNode,
  Kind,
  visit,
  type DocumentNode,
  type InputValueDefinitionNode,
  type StringValueNode,
} from 'graphql';
import { namedType } from './schema-demands.js';

/** Scalars that are bounded wherever they stand; ids by the door of every subgraph. */
const BOUNDED_SCALARS = new Set(['ID', 'Int', 'Float', 'Boolean', 'DateTime', 'LocalDate']);

/**
 * Every text and every list that a client can give has a greatest length, which the schema states and every subgraph holds.
 *
 * @throws Error naming each argument and field of an input that states none, or one that nothing is counted by
 */
export function demandInputLengths(document: DocumentNode, service: string): void {
  const shortWords = new Set(
    document.definitions
      .filter(isTypeDefinitionNode)
      .filter(({ kind }) => kind !== Kind.SCALAR_TYPE_DEFINITION)
      .map(({ name }) => name.value),
  );
  const wrong: string[] = [];
  for (const [name, value] of valuesOfClients(document)) {
    const typeName = namedType(value.type);
    // Names and descriptions share an input, so that each use says how long its texts are.
    const isText =
      typeName === 'LocalisedTextInput' || (!BOUNDED_SCALARS.has(typeName) && !shortWords.has(typeName));
    const { characters, entries } = lengthOf(value);
    if (isText && characters === null) wrong.push(`${name} has no @${LENGTH}(max: …)`);
    if (!isText && characters !== null) wrong.push(`${name} is no text, but has @${LENGTH}`);
    if (isListNode(value.type) && entries === null) wrong.push(`${name} has no @${ITEMS}(max: …)`);
    if (!isListNode(value.type) && entries !== null) wrong.push(`${name} is no list, but has @${ITEMS}`);
  }
  if (wrong.length > 0)
    throw new Error(`${service}: say how long what a client gives is at most: ${wrong.join(', ')}`);
}

function valuesOfClients(document: DocumentNode): [string, InputValueDefinitionNode][] {
  return document.definitions.filter(isTypeDefinitionNode).flatMap((type) => {
    const fields = 'fields' in type ? (type.fields ?? []) : [];
    return fields.flatMap((field): [string, InputValueDefinitionNode][] => {
      const name = `${type.name.value}.${field.name.value}`;
      if (field.kind === Kind.INPUT_VALUE_DEFINITION) return [[name, field]];
      return (field.arguments ?? []).map((argument) => [`${name}(${argument.name.value})`, argument]);
    });
  });
}

/** The supergraph carries descriptions and not our directives: developers of portals read there how long a text may be. */
export function withLengthsSaid(document: DocumentNode): DocumentNode {
  return visit(document, {
    InputValueDefinition: (value) => {
      const { characters, entries } = lengthOf(value);
      const said = value.description?.value ?? '';
      const sentences = [said];
      if (entries !== null && !says(said, entries)) sentences.push(`At most ${spelt(entries)} entries.`);
      if (characters !== null && !says(said, characters))
        sentences.push(`At most ${spelt(characters)} characters${entries === null ? '' : ' each'}.`);
      if (sentences.length === 1) return undefined;
      const description: StringValueNode = {
        kind: Kind.STRING,
        value: sentences.filter((sentence) => sentence !== '').join(' '),
        block: value.description?.block === true,
      };
      return { ...value, description };
    },
  });
}

/** Whether the number stands in the text, as 5000 or as 5,000. */
function says(text: string, wanted: number): boolean {
  const numbers = text.match(/\d+(,\d{3})*/g) ?? [];
  return numbers.some((number) => Number(number.replaceAll(',', '')) === wanted);
}

function spelt(number: number): string {
  return number.toLocaleString('en');
}
