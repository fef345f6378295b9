import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const here = new URL('.', import.meta.url);
const exported = readFileSync(new URL('../../../../libs/ui/index.ts', here), 'utf8');
const components = [...exported.matchAll(/export \{([^}]*)\}/g)].flatMap(([, names = '']) => names.split(',').map((name) => name.trim()).filter((name) => /^[A-Z][a-z]/.test(name)));
const gallery = readdirSync(here).filter((file) => file.endsWith('.tsx')).map((file) => readFileSync(new URL(file, here), 'utf8')).join('\n');

test('the gallery shows every component that libs/ui hands out, each with a line on when to take it', () => {
  const shown = [...gallery.matchAll(/name: '(\w+)', when: '[^']{3,}/g)].map(([, name = '']) => name);
  expect(components.length).toBeGreaterThan(50);
  expect(components.filter((name) => !shown.includes(name))).toEqual([]);
  expect(shown.filter((name, at) => shown.indexOf(name) !== at)).toEqual([]);
});
