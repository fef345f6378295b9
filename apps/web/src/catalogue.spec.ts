import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const places = ['libs', 'apps/web/src'];
const modules = places.flatMap((place) => filesIn(path.join(root, place))).filter((file) => file.endsWith('.texts.ts') && /^export const texts\b/m.test(fs.readFileSync(file, 'utf8')));

/** Words that are the same in both languages: names, marks, and what a file calls its columns. */
const SHARED = new Set(['English', 'Deutsch', 'Tribune', 'Demo', 'Register', 'Feed (Atom)', 'Name', 'Element', 'Partner', 'Vision', 'Emotional', 'Rational', 'Quorum', 'Passkey', 'Dossier', 'Import', 'Text', 'CSV', 'E-Mail', 'Webhooks', 'BLT', 'JSON', ' – ', '·', '→', ...['Chrome', 'Edge', 'Firefox', 'Opera', 'Safari', 'Samsung Internet', 'Android', 'ChromeOS', 'iPad', 'iPhone', 'Linux', 'Mac', 'Windows']]);

describe.each(modules.map((file) => [nameOf(file), file]))('%s', (name, file) => {
  const twin = file.replace(/\.ts$/, '.de.ts');

  it('has its place in the catalogue and a German twin', () => {
    expect(fs.readFileSync(file, 'utf8')).toContain(`inLanguage('${name}', `);
    expect(fs.existsSync(twin)).toBe(true);
  });

  it('says everything in German, with the same figures', async () => {
    const { texts } = (await import(file)) as { texts: object };
    const { german } = (await import(twin)) as { german: object };
    expect(differences(texts, german)).toEqual([]);
  });

  it('takes its formats from where every language may', () => {
    for (const each of [file, twin]) expect(importsOf(each).filter((from) => !/^@tribune\/ui\/words$|\/words\/index\.js$|\.texts(\.de)?\.js$/.test(from))).toEqual([]);
  });
});

/** What is missing, left over, empty, still English, or takes another number of figures. */
function differences(english: object, german: object, at = ''): string[] {
  const keys = new Set([...Object.keys(english), ...Object.keys(german)]);
  return [...keys].flatMap((key) => difference(english[key as never], german[key as never], at ? `${at}.${key}` : key));
}

function difference(english: unknown, german: unknown, at: string): string[] {
  if (typeof english !== typeof german) return [`${at} is ${typeof english} in English and ${typeof german} in German`];
  if (typeof english === 'string') return sentence(english, String(german), at);
  if (typeof english === 'function' && typeof german === 'function') {
    if (String(english) === String(german) && wordsIn(String(english)).some((word) => !SHARED.has(word))) return [`${at} is still English`];
    return english.length >= german.length ? [] : [`${at} takes ${english.length} figures in English and ${german.length} in German`];
  }
  return typeof english === 'object' && english && german ? differences(english, german, at) : [];
}

function sentence(english: string, german: string, at: string): string[] {
  if (english !== '' && german.trim() === '') return [`${at} is empty in German`];
  return english === german && /\p{L}/u.test(english) && !SHARED.has(english) ? [`${at} is still English: ${english}`] : [];
}

/** The words that a function says, without what it is given. */
function wordsIn(source: string): string[] {
  const said = [...source.matchAll(/`[^`]*`|'[^']*'/g)].map(([literal]) => literal.replace(/\$\{[^}]*\}/g, ' '));
  return said.flatMap((literal) => literal.match(/\p{L}{3,}/gu) ?? []);
}

/** Imports that stay when the types have gone. */
function importsOf(file: string): string[] {
  return [...fs.readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type\b).*? from '([^']+)';$/gm)].map(([, from = '']) => from);
}

/** libs/decision/web/writing.texts.ts is "decision/writing". */
function nameOf(file: string): string {
  const [area = 'web'] = /(?<=\/libs\/)[^/]+/.exec(file) ?? [];
  return `${area}/${path.basename(file, '.texts.ts')}`;
}

function filesIn(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}
