import 'reflect-metadata';

const MAPPED_FIELDS = Symbol('MAPPED_FIELDS');

/**
 * Names the fields of a type that are read from the row as they are, beside those with a `@ResolveField`.
 * At start-up the two together must be exactly the fields of the type in the schema.
 *
 * @typeParam Row what the parent of the field resolvers is
 */
// The parameter ties the names to the row although nothing else mentions it.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function MappedFields<Row>(...fields: (keyof Row & string)[]): ClassDecorator {
  return (target) => {
    Reflect.defineMetadata(MAPPED_FIELDS, fields, target);
  };
}

/** @returns the names given to `@MappedFields`, or null for a class without */
export function mappedFieldsOf(target: object): readonly string[] | null {
  return (Reflect.getMetadata(MAPPED_FIELDS, target) as string[] | undefined) ?? null;
}
