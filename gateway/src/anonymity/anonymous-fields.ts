import { readFileSync } from 'node:fs';
import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { z } from 'zod';

/** Generated from the directive `@anonymous` in the subgraphs' schemas, for example `Mutation.raiseConcernAnonymously`. */
const GENERATED_LIST = new URL('../generated/anonymous-fields.json', import.meta.url);

const ROOT_TYPES = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const;

/** Reads the committed list of root fields whose callers must stay unknown. */
export function anonymousFields(): ReadonlySet<string> {
  return new Set(z.array(z.string()).parse(JSON.parse(readFileSync(GENERATED_LIST, 'utf8'))));
}

/**
 * How many anonymous root fields an operation asks for; an alias asks once more. One makes the operation anonymous: what
 * is asked beside it would tie the caller to the anonymous matter. Conditions (`@skip`, `@include`) are not weighed; the
 * safe reading is that it is asked.
 */
export function countAnonymous(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  fields: ReadonlySet<string>,
): number {
  const rootType = ROOT_TYPES[operation.operation];
  const asked = new Set<string>();
  for (const { name, alias } of rootFields(document, operation.selectionSet, new Set())) {
    if (fields.has(`${rootType}.${name.value}`)) asked.add((alias ?? name).value);
  }
  return asked.size;
}

function* rootFields(
  document: DocumentNode,
  selections: SelectionSetNode,
  seen: Set<string>,
): Generator<FieldNode> {
  for (const selection of selections.selections) {
    if (selection.kind === Kind.FIELD) {
      yield selection;
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      yield* rootFields(document, selection.selectionSet, seen);
    } else if (!seen.has(selection.name.value)) {
      seen.add(selection.name.value);
      const fragment = fragmentNamed(document, selection.name.value);
      if (fragment) yield* rootFields(document, fragment.selectionSet, seen);
    }
  }
}

function fragmentNamed(document: DocumentNode, name: string): FragmentDefinitionNode | undefined {
  return document.definitions.find(
    (definition): definition is FragmentDefinitionNode =>
      definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
  );
}
