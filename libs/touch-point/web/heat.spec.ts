import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { HEAT_LEVELS, isSmall, levelOf, rangeOf } from './heat.js';

const tokens = readFileSync(new URL('../../ui/tokens.css', import.meta.url), 'utf8');
const steps = [...readFileSync(new URL('./heat.module.css', import.meta.url), 'utf8').matchAll(/\.level(\d) \{ --heat: (.*); --heat-ink: var\(--([\w-]+)\); \}/g)]
  .map(([, level = '', ground = '', ink = '']) => ({ level, share: ground === 'var(--surface)' ? 0 : ground === 'var(--accent)' ? 100 : Number(/(\d+)%/.exec(ground)?.[1]), ink }));

type Rgb = readonly number[];
const palette = (scheme: string) => new Map([...(tokens.split(`[data-mantine-color-scheme='${scheme}'] {`)[1]?.split('}')[0] ?? '').matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16))]));
const mixed = (a: Rgb, b: Rgb, share: number): Rgb => a.map((part, at) => Math.round((part * share + (b[at] ?? 0) * (100 - share)) / 100));
const luminance = (colour: Rgb): number => {
  const [r = 0, g = 0, b = 0] = colour.map((part) => part / 255).map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: Rgb, b: Rgb): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

describe.each(['light', 'dark'])('In the %s scheme', (scheme) => {
  const colours = palette(scheme);
  const of = (name: string): Rgb => colours.get(name) ?? [];
  const ground = (share: number) => mixed(of('accent'), of('surface'), share);

  it.each(steps)('the words of step $level are readable', ({ share, ink }) => {
    expect(contrast(of(ink), ground(share))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(steps.filter(({ level }) => Number(level) <= levelOf(2, 0)))('a hatching on step $level leaves its words readable', ({ share, ink }) => {
    expect(contrast(of(ink), mixed(of(ink), ground(share), 16))).toBeGreaterThanOrEqual(4.5);
  });

  it('every step is darker, or lighter, than the one before', () => {
    const away = steps.map(({ share }) => contrast(ground(share), of('surface')));
    expect(away).toHaveLength(6);
    expect(away).toEqual([...away].sort((a, b) => a - b));
  });
});

test.each([0, 2, 5, 7, 12, 100])('the legend names every count up to %i once, on the step where it stands', (most) => {
  const ranges = HEAT_LEVELS.map((level) => ({ level, range: rangeOf(level, most) }));
  expect(ranges.flatMap(({ level, range: [from, to] }) => Array.from({ length: to - from + 1 }, (_, at) => ({ level, count: from + at })))).toEqual(Array.from({ length: Math.max(most, 5) + 1 }, (_, count) => ({ level: levelOf(count, most), count })));
});

test('a count stands on one of five steps against the largest, and a single piece never looks like much', () => {
  expect([0, 1, 2, 3, 4, 5].map((count) => levelOf(count, 2))).toEqual([0, 1, 2, 3, 4, 5]);
  expect([0, 1, 20, 21, 99, 100].map((count) => levelOf(count, 100))).toEqual([0, 1, 1, 2, 5, 5]);
  expect([0, 1, 2, 3].map(isSmall)).toEqual([false, true, true, false]);
});
