import { Lexer, Source, TokenKind } from 'graphql';

/** Nobody writes deeper by hand or by tool; parser, rules and planner call themselves once for each level. */
const DEEPEST = 200;
const OPENS = new Set<TokenKind>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSES = new Set<TokenKind>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Whether brackets of a document stand deeper in one another than can be read safely. What is no GraphQL does not. */
export function isNestedTooDeep(query: string): boolean {
  const lexer = new Lexer(new Source(query));
  let depth = 0;
  try {
    for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
      if (OPENS.has(kind)) depth += 1;
      else if (CLOSES.has(kind)) depth -= 1;
      if (depth > DEEPEST) return true;
    }
  } catch {
    // What is no token is told by the parser, which the bracket before it has not overburdened.
  }
  return false;
}
