/**
 * A seeded source of chance (xorshift128): the same seed gives the same sequence on every machine.
 * For sample data only; nothing secret may come from it.
 */
export interface Random {
  /** A fraction from 0 up to, not including, 1. */
  fraction(): number;
  /** A whole number from `least` to `most`, both included. */
  integer(least: number, most: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** One of the choices; throws a RangeError when there is none. */
  pick<Choice>(choices: readonly Choice[]): Choice;
  /** One of the choices, each as probable as its weight. */
  pickWeighted<Choice>(choices: readonly (readonly [Choice, number])[]): Choice;
  /** A copy in another order. */
  shuffled<Item>(items: readonly Item[]): Item[];
}

/** Starts a sequence; `seed` is any text, so that parts of a plan can have sequences of their own. */
export function seededRandom(seed: string): Random {
  const state = scatter(seed);

  const fraction = (): number => {
    let mixed = state[0] ^ (state[0] << 11);
    mixed ^= mixed >>> 8;
    state[0] = state[1];
    state[1] = state[2];
    state[2] = state[3];
    state[3] = state[3] ^ (state[3] >>> 19) ^ mixed;
    return (state[3] >>> 0) / 2 ** 32;
  };

  const integer = (least: number, most: number): number =>
    least + Math.floor(fraction() * (most - least + 1));

  const pick = <Choice>(choices: readonly Choice[]): Choice => {
    if (choices.length === 0) throw new RangeError('Nothing to pick from.');
    return choices[integer(0, choices.length - 1)] as Choice;
  };

  return {
    fraction,
    integer,
    pick,
    chance: (probability) => fraction() < probability,
    pickWeighted: (choices) => {
      const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
      let left = fraction() * total;
      for (const [choice, weight] of choices) {
        left -= weight;
        if (left < 0) return choice;
      }
      return pick(choices)[0];
    },
    shuffled: (items) => {
      const copy = [...items];
      for (let index = copy.length - 1; index > 0; index--) {
        const other = integer(0, index);
        [copy[index], copy[other]] = [copy[other] as never, copy[index] as never];
      }
      return copy;
    },
  };
}

/** Four words of state from a text, by FNV-1a with a different start for each. */
function scatter(seed: string): [number, number, number, number] {
  const word = (start: number): number => {
    let hash = start;
    for (const character of seed) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
    return Math.imul(hash ^ (hash >>> 15), 2246822507) | 1;
  };
  return [word(2166136261), word(1540483477), word(668265263), word(374761393)];
}
