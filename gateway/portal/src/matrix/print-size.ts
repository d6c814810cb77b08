import { whatOf } from './measure-changes.js';
import type { Matrix } from './matrix-shown.js';

/** Lines of 10 points that an A3 page across has room for, without what stands around the table. */
const LINES = 38;
const WHAT_PER_LINE = 55;
const HOW_PER_LINE = 65;
const WORDS_PER_LINE = 180;

/** The size of letters with which a matrix fits onto one page. Smaller letters make shorter and more lines alike. */
export function printSize(matrix: Matrix | null): Readonly<Record<string, string>> {
  if (matrix === null) return {};
  const { measures, description, desiredOutcomes, resolution } = matrix;
  const linesOf = (text: string | null, perLine: number) => Math.ceil((text?.length ?? 0) / perLine);
  const ofMeasures = measures.map((measure) =>
    Math.max(2.4, linesOf(whatOf(measure), WHAT_PER_LINE) + 0.4, linesOf(measure.how, HOW_PER_LINE) + 0.4),
  );
  const around = [description, ...desiredOutcomes].map((text) => linesOf(text, WORDS_PER_LINE));
  const signed = Math.ceil((resolution?.signatures.length ?? 0) / 3) * 2;
  const lines = [...ofMeasures, ...around, signed].reduce((sum, each) => sum + each, 0);
  return { '--print-size': `${Math.min(10, 10 * Math.sqrt(LINES / lines)).toFixed(2)}pt` };
}
