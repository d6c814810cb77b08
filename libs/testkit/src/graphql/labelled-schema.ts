import { Kind, parse, type DefinitionNode } from 'graphql';

/** What a schema says of enumerations and of the labels of their values. */
export interface LabelledSchema {
  /** Values of each enumeration. */
  readonly enumerations: ReadonlyMap<string, readonly string[]>;
  /** Fields of `Labels` by the enumeration that their description names in brackets. */
  readonly fields: ReadonlyMap<string, string>;
}

/** @param sdl schema of a subgraph */
export function labelledSchema(sdl: string): LabelledSchema {
  const { definitions } = parse(sdl);
  return {
    enumerations: new Map(definitions.flatMap(valuesOf)),
    fields: new Map(definitions.flatMap(labelFieldsOf)),
  };
}

function valuesOf(definition: DefinitionNode): (readonly [string, readonly string[]])[] {
  if (definition.kind !== Kind.ENUM_TYPE_DEFINITION) return [];
  return [[definition.name.value, (definition.values ?? []).map(({ name }) => name.value)]];
}

function labelFieldsOf(definition: DefinitionNode): (readonly [string, string])[] {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || definition.name.value !== 'Labels') return [];
  return (definition.fields ?? []).flatMap(({ name, description }) => {
    const [, enumeration] = /\((\w+)\)/.exec(description?.value ?? '') ?? [];
    return enumeration === undefined ? [] : [[enumeration, name.value] as const];
  });
}
