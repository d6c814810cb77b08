import type { GatewayContext } from '../graph/gateway-context.js';
import type { SubgraphAnswer } from './subgraph-source.js';

/** Asks the subgraph one thing. */
export type Ask = (body: string, context: GatewayContext, isQuery: boolean) => Promise<SubgraphAnswer>;

/** Asks the subgraph several things in one HTTP request; see `SubgraphSource.ask`. */
export type AskTogether = (
  bodies: readonly [string, ...string[]],
  context: GatewayContext,
  isQuery: boolean,
) => Promise<SubgraphAnswer[]>;

interface Question {
  readonly body: string;
  readonly answered: (answer: SubgraphAnswer) => void;
  readonly failed: (failure: unknown) => void;
}

/** Subgraphs take bodies of up to a megabyte; what is larger than half of that goes by itself. */
const LARGEST_SHARED_BODY = 500_000;

/**
 * Gathers what one step of a plan asks of the subgraph at the same moment, such as the territories and the owners of a
 * board, and asks it in one HTTP request. The subgraph then also shares its loaders between the questions. Mutations go
 * one by one.
 */
export function askingTogether(askTogether: AskTogether): Ask {
  const waiting = new WeakMap<GatewayContext, Question[]>();
  const flush = (context: GatewayContext): void => {
    const questions = waiting.get(context) ?? [];
    waiting.delete(context);
    for (const group of groupsBySize(questions)) {
      askTogether(bodiesOf(group), context, true).then(
        (answers) => {
          group.forEach(({ answered }, index) => {
            answered(answers[index] ?? {});
          });
        },
        (failure: unknown) => {
          for (const { failed } of group) failed(failure);
        },
      );
    }
  };
  return async (body, context, isQuery) => {
    if (!isQuery) {
      const [answer = {}] = await askTogether([body], context, false);
      return answer;
    }
    const questions = waiting.get(context);
    return new Promise((answered, failed) => {
      const question = { body, answered, failed };
      if (questions) {
        questions.push(question);
        return;
      }
      waiting.set(context, [question]);
      // Steps that run side by side ask before the first of them gives way.
      queueMicrotask(() => {
        flush(context);
      });
    });
  };
}

type Group = readonly [Question, ...Question[]];

function groupsBySize(questions: readonly Question[]): Group[] {
  const small = questions.filter(({ body }) => body.length <= LARGEST_SHARED_BODY / questions.length);
  const large = questions.filter((question) => !small.includes(question));
  const [first, ...others] = small;
  return [...(first ? [[first, ...others] as const] : []), ...large.map((question) => [question] as const)];
}

function bodiesOf([first, ...others]: Group): readonly [string, ...string[]] {
  return [first.body, ...others.map(({ body }) => body)];
}
