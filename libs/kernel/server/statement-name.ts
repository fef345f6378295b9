import type { Attributes } from '@opentelemetry/api';
import { isTraced, traced } from './tracing.js';

const names = new Map<string, string>();
/** What is done, and by which function of ours, or to which table or view first. */
const VERB = /^\s*(\w+)/;
const ACT = /\bselect\s+([a-z_]+\.[a-z_]+)\(/;
const THING = /\b(?:from|into|update|join|select)\s+([a-z_]+\.[a-z_]+)\b/;

/** `SELECT audit.activity`: of a statement its name only. */
export function statementName(text: string): string {
  const known = names.get(text);
  if (known) return known;
  const name = [VERB.exec(text)?.[1]?.toUpperCase(), (ACT.exec(text) ?? THING.exec(text))?.[1]].filter(Boolean).join(' ');
  // the product's texts are few; one that is made up anew each time is not kept
  if (names.size < 2_000) names.set(text, name);
  return name;
}

export const tracedStatement = <T>(text: string, run: () => Promise<T>): Promise<T> => (isTraced() ? traced(statementName(text), ATTRIBUTES, run) : run());
const ATTRIBUTES: Attributes = { 'db.system.name': 'postgresql' };
