import {
  isListType,
  isNonNullType,
  isTypeDefinitionNode,
  Kind,
  parse,
  visit,
  type GraphQLOutputType,
  type TypeNode,
} from 'graphql';

/** Assumed size of each list that is no page, by `Type.field`. */
export type ListSizes = ReadonlyMap<string, number>;

/** Name of the directive by which a schema states how many entries a list without pages holds at most. */
export const LIST_SIZE = 'listSize';

/** Definition of the directive, as in the cost specification that the supergraph carries it by. */
export const LIST_SIZE_DEFINITION = `directive @${LIST_SIZE}(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION`;

/**
 * Reads the stated sizes of lists.
 *
 * @param sdl schema of a subgraph, or the supergraph
 */
export function listSizesOf(sdl: string): ListSizes {
  const sizes = new Map<string, number>();
  for (const type of parse(sdl, { noLocation: true }).definitions) {
    if (!isTypeDefinitionNode(type)) continue;
    const typeName = type.name.value;
    visit(type, {
      FieldDefinition: (field) => {
        const stated = field.directives?.find(({ name }) => name.value === LIST_SIZE);
        const size = stated?.arguments?.find(({ name }) => name.value === 'assumedSize')?.value;
        if (size?.kind === Kind.INT) sizes.set(`${typeName}.${field.name.value}`, Number(size.value));
      },
    });
  }
  return sizes;
}

/** True for a list, whatever in it or of it may be null. */
export function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** The same for a type in a document. */
export function isListNode(type: TypeNode): boolean {
  return (type.kind === Kind.NON_NULL_TYPE ? type.type : type).kind === Kind.LIST_TYPE;
}

/** The pages of a list are types of this kind; how long one is, its field says by the argument `first`. */
export function isConnection(typeName: string): boolean {
  return typeName.endsWith('Connection');
}
