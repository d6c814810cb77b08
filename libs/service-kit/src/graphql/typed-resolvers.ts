import 'reflect-metadata';
import * as nest from '@nestjs/graphql';

const RESOLVED_TYPE = Symbol('RESOLVED_TYPE');

/** What a resolver class says of the type that it stands for. */
export interface ResolvedType {
  readonly type: string;
  /** Fields that are read from the row as they are. */
  readonly mapped: readonly string[];
}

/** @returns null for a class that is no resolver */
export function resolvedTypeOf(target: object): ResolvedType | null {
  return (Reflect.getMetadata(RESOLVED_TYPE, target) as ResolvedType | undefined) ?? null;
}

/** What the generated types say of a resolver: what it is asked on, and what it may answer. */
type ResolverFunction = (parent: never, ...rest: never[]) => unknown;
type Fields<Types, Type extends keyof Types> = NonNullable<Types[Type]>;
type FunctionOf<Types, Type extends keyof Types, Field> = Field extends keyof Fields<Types, Type>
  ? Extract<NonNullable<Fields<Types, Type>[Field]>, ResolverFunction>
  : never;
type AnswerOf<Types, Type extends keyof Types, Field> = Awaited<ReturnType<FunctionOf<Types, Type, Field>>>;
type RowOf<Types, Type extends keyof Types, Field> = Parameters<FunctionOf<Types, Type, Field>>[0];

/** Fields of a type that the row behind it holds under the same name, with a value that the schema allows. */
type HeldByRow<Types, Type extends keyof Types> = {
  [Field in keyof Fields<Types, Type> & string]: RowOf<Types, Type, Field> extends Readonly<
    Record<Field, AnswerOf<Types, Type, Field>>
  >
    ? Field
    : never;
}[keyof Fields<Types, Type> & string];

/** A decorator that fits methods whose answer the schema allows: `null` for a non-null field does not compile. */
type MethodAnswering<Answer> = <Method extends (...args: never[]) => Answer | Promise<Answer>>(
  target: object,
  name: string,
  method: TypedPropertyDescriptor<Method>,
) => void;

/** Decorators of a service's resolvers, held to its schema by the compiler. */
export interface TypedResolvers<Types> {
  /** A root field of `Query`. */
  readonly Query: <Field extends keyof Fields<Types, 'Query' & keyof Types> & string>(
    field: Field,
  ) => MethodAnswering<AnswerOf<Types, 'Query' & keyof Types, Field>>;
  /** A root field of `Mutation`. */
  readonly Mutation: <Field extends keyof Fields<Types, 'Mutation' & keyof Types> & string>(
    field: Field,
  ) => MethodAnswering<AnswerOf<Types, 'Mutation' & keyof Types, Field>>;
  /** A field of the class's type that is worked out. */
  readonly FieldOf: <Type extends keyof Types & string, Field extends keyof Fields<Types, Type> & string>(
    type: Type,
    field: Field,
  ) => MethodAnswering<AnswerOf<Types, Type, Field>>;
  /** The class's type, and those of its fields that are read from the row as they are. */
  readonly ResolverOf: <Type extends keyof Types & string>(
    type: Type,
    ...mapped: HeldByRow<Types, Type>[]
  ) => ClassDecorator;
}

/**
 * Makes the decorators with which a service's resolvers are declared. At run time they are Nest's own.
 *
 * @typeParam Types `Resolvers` of the service's generated types
 */
export function typedResolvers<Types>(): TypedResolvers<Types> {
  return {
    Query: (field) => nest.Query(field),
    Mutation: (field) => nest.Mutation(field),
    FieldOf: (_type, field) => nest.ResolveField(field),
    ResolverOf:
      (type, ...mapped) =>
      (target) => {
        nest.Resolver(type)(target);
        Reflect.defineMetadata(RESOLVED_TYPE, { type, mapped } satisfies ResolvedType, target);
      },
  };
}
