const WORDS = new Set([
  ...['sum', 'max', 'min', 'avg', 'count', 'by', 'without', 'on', 'ignoring', 'and', 'or', 'unless', 'bool'],
  ...['rate', 'increase', 'changes', 'time', 'absent', 'histogram_quantile'],
]);

/** Names of the metrics that an expression of Prometheus reads. */
export function metricsIn(expression: string): readonly string[] {
  const bare = expression
    .replace(/\{[^}]*\}/g, ' ')
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/\b(by|without|on|ignoring)\s*\([^)]*\)/g, ' ');
  return [...bare.matchAll(/[a-z_:][a-z0-9_:]*/gi)].map(([name]) => name).filter((name) => !WORDS.has(name));
}
