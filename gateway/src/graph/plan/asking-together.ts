import type { GatewayContext } from '../gateway-context.js';
import type { SubgraphAnswer } from '../subgraph-source.js';
import type { Ask } from './plan-steps.js';

/** Asks a subgraph several things in one HTTP request; see `SubgraphSource.ask`. */
export type AskTogether = (
  subgraph: string,
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
 * Gathers what the steps of one plan ask of the same subgraph at the same moment, such as the territories and the owners
 * of a board, and asks it in one HTTP request. The subgraph then also shares its loaders between the questions.
 * Mutations go one by one.
 */
export function askingTogether(askTogether: AskTogether): Ask {
  const waiting = new WeakMap<GatewayContext, Map<string, Question[]>>();
  const flush = (subgraph: string, context: GatewayContext): void => {
    const questions = waiting.get(context)?.get(subgraph) ?? [];
    waiting.get(context)?.delete(subgraph);
    for (const group of groupsBySize(questions)) {
      askTogether(subgraph, bodiesOf(group), context, true).then(
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
  return async (subgraph, body, context, isQuery) => {
    if (!isQuery) {
      const [answer = {}] = await askTogether(subgraph, [body], context, false);
      return answer;
    }
    const bySubgraph = waiting.get(context) ?? new Map<string, Question[]>();
    waiting.set(context, bySubgraph);
    const questions = bySubgraph.get(subgraph);
    return new Promise((answered, failed) => {
      const question = { body, answered, failed };
      if (questions) {
        questions.push(question);
        return;
      }
      bySubgraph.set(subgraph, [question]);
      // Steps that run side by side ask before the first of them gives way.
      queueMicrotask(() => {
        flush(subgraph, context);
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
