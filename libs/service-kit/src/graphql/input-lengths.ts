import {
  isTypeDefinitionNode,
  Kind,
  parse,
  type ConstDirectiveNode,
  type InputValueDefinitionNode,
} from 'graphql';

/** Name of the directive by which a schema states how many characters a text of an input has at most. */
export const LENGTH = 'length';

/** Name of the directive by which a schema states how many entries a list of an input has at most. */
export const ITEMS = 'items';

/** Definitions of both. Composition leaves them out, so `generate` says the numbers in the descriptions as well. */
export const INPUT_LENGTH_DEFINITIONS = [LENGTH, ITEMS]
  .map((name) => `directive @${name}(max: Int!) on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION`)
  .join('\n\n');

/** Greatest number of characters of an id. It is the same for all, so no schema states it. */
export const LONGEST_ID = 200;

/** What a schema states of one argument or field of an input. */
export interface InputLength {
  /** Most characters, counted as code points; of each entry, where it is a list. */
  readonly characters: number | null;
  /** Most entries. */
  readonly entries: number | null;
}

/** Stated lengths by `Input.field` and `Type.field(argument)`. */
export type InputLengths = ReadonlyMap<string, InputLength>;

/**
 * Reads the stated lengths of all texts and lists that a client can give.
 *
 * @param sdl schema of a subgraph
 */
export function inputLengthsOf(sdl: string): InputLengths {
  const lengths = new Map<string, InputLength>();
  for (const type of parse(sdl, { noLocation: true }).definitions) {
    if (!isTypeDefinitionNode(type) || !('fields' in type)) continue;
    for (const field of type.fields ?? []) {
      const name = `${type.name.value}.${field.name.value}`;
      if (field.kind === Kind.INPUT_VALUE_DEFINITION) lengths.set(name, lengthOf(field));
      else
        for (const argument of field.arguments ?? [])
          lengths.set(`${name}(${argument.name.value})`, lengthOf(argument));
    }
  }
  return lengths;
}

/** What the schema states of this argument or field of an input. */
export function lengthOf({ directives = [] }: InputValueDefinitionNode): InputLength {
  return { characters: greatest(directives, LENGTH), entries: greatest(directives, ITEMS) };
}

/**
 * What holds for a field of an input within another: a list of titles says how long each of them is at most, and the input
 * that titles and descriptions share says what is most for any text.
 *
 * @param around stated where the input is used
 * @param own stated by the field itself
 */
export function lengthWithin(around: InputLength, own: InputLength): InputLength {
  if (own.characters === null || around.characters === null) return own;
  return { ...own, characters: Math.min(own.characters, around.characters) };
}

function greatest(directives: readonly ConstDirectiveNode[], name: string): number | null {
  const stated = directives.find((candidate) => candidate.name.value === name);
  const max = stated?.arguments?.find((argument) => argument.name.value === 'max')?.value;
  return max?.kind === Kind.INT ? Number(max.value) : null;
}
