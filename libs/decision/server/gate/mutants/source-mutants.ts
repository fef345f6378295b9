import fs from 'node:fs';
import path from 'node:path';

/** One guard or lock of one function taken away: `sql` makes the function anew without it. */
export interface SourceMutant {
  readonly name: string;
  readonly kind: 'guard' | 'lock';
  readonly of: string;
  readonly sql: string;
}

const AREA = path.join(import.meta.dirname, '../../sql');

/** The functions of the gate by name, as their files say. */
export const functionsOf = (): Map<string, string> =>
  new Map(
    fs.readdirSync(AREA).filter((file) => file.endsWith('.sql') && !file.endsWith('.view.sql')).sort().map((file) => [file.replace('.sql', ''), fs.readFileSync(path.join(AREA, file), 'utf8')]),
  );

/** Made from the sources themselves, so that what is new is not forgotten: every refusal, demand, exception, early return, alternative of a condition, lock. */
export const sourceMutants = (): SourceMutant[] => [...functionsOf()].flatMap(([of, text]) => [...guardsOf(of, text), ...alternativesOf(of, text), ...locksOf(of, text)]);

const cut = (text: string, from: number, to: number, instead = ''): string => `${text.slice(0, from)}${instead}${text.slice(to)}`;
const short = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 110);
const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

function guardsOf(of: string, text: string): SourceMutant[] {
  const found: SourceMutant[] = [];
  for (const begin of text.matchAll(/perform (?:kernel\.refuse|\w+\.(?:demand_|check_)\w+|kernel\.demand_\w+)\s*\(|raise exception |return(?: false| true|)?;|continue when /g)) {
    // the last return of a function is its answer
    if (begin[0].startsWith('return') && !/(?:then|exists \(.*\)|loop)\s*$/.test(text.slice(0, begin.index)) ) continue;
    const end = endOf(text, begin.index);
    found.push({ name: `${of}:${lineOf(text, begin.index)} without ${short(text.slice(begin.index, end))}`, kind: 'guard', of, sql: cut(text, begin.index, end, 'null;') });
  }
  return found;
}

/** The end of a statement: its semicolon outside of brackets and quotes. */
function endOf(text: string, from: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (sign === "'") quoted = !quoted;
    if (quoted) continue;
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign === ';' && depth === 0) return at + 1;
  }
  return text.length;
}

/** "if a or b or c": each of them left out. */
function alternativesOf(of: string, text: string): SourceMutant[] {
  const found: SourceMutant[] = [];
  for (const { index } of text.matchAll(/(?<=\bif )/g)) {
    const condition = conditionAt(text, index);
    const parts = alternatives(condition);
    if (parts.length < 2) continue;
    for (const [at, part] of parts.entries()) {
      const rest = parts.filter((_, n) => n !== at).join(' or ');
      found.push({ name: `${of}:${lineOf(text, index)} without the case ${short(part)}`, kind: 'guard', of, sql: cut(text, index, index + condition.length, rest) });
    }
  }
  return found;
}

/** Up to its "then": not one of a "case" inside of brackets, nor of the next "if" where this one stands in a "drop … if exists". */
function conditionAt(text: string, from: number): string {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')') depth--;
    if (depth === 0 && /^\bif /.test(text.slice(at, at + 3))) return '';
    if (depth === 0 && /^\sthen\b/.test(text.slice(at, at + 6))) return text.slice(from, at);
  }
  return '';
}

function alternatives(condition: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < condition.length; at++) {
    if (condition[at] === '(') depth++;
    if (condition[at] === ')') depth--;
    if (depth === 0 && /^\sor\s/.test(condition.slice(at, at + 4))) {
      parts.push(condition.slice(from, at));
      from = at + 3;
    }
  }
  return [...parts, condition.slice(from)];
}

function locksOf(of: string, text: string): SourceMutant[] {
  return [...text.matchAll(/ for (?:update|share)(?: of [a-z]+(?:, [a-z]+)*)?(?=;| loop|\))|perform pg_advisory_xact_lock\(.*\);/g)].map((lock) => ({
    name: `${of}:${lineOf(text, lock.index)} without its lock ${short(text.slice(Math.max(0, lock.index - 60), lock.index + lock[0].length))}`,
    kind: 'lock',
    of,
    sql: cut(text, lock.index, lock.index + lock[0].length, lock[0].startsWith('perform') ? 'null;' : ''),
  }));
}

/** Which functions a function comes to, itself among them. */
export function reachedBy(name: string, functions: Map<string, string>, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const [, called] of (functions.get(name) ?? '').matchAll(/decision\.([a-z_]+)\(/g)) if (called !== undefined && functions.has(called)) reachedBy(called, functions, seen);
  return seen;
}
