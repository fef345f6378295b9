import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { mentionsIn, namingIn, partsOf } from './discussion.words.js';

const people = [{ id: 'a', name: 'Ana Costa' }, { id: 'b', name: 'Ana Costa Lima' }, { id: 'c', name: 'Inês Carvalho' }, { id: 'd', name: 'Aoife O’Byrne' }];

describe('who is named', () => {
  test('by the whole name behind an @, in any case, the longer name first', () => {
    expect(mentionsIn('@Ana Costa, what do you think?', people)).toEqual(['a']);
    expect(mentionsIn('I agree with @ana costa lima.', people)).toEqual(['b']);
    expect(mentionsIn('@Inês Carvalho and (@Aoife O’Byrne): look', people)).toEqual(['c', 'd']);
  });
  test('nobody by a part of a name, inside a word, or in an address', () => {
    for (const text of ['@Ana', 'Ana Costa', '@Ana Costas', 'mail@ana costa', '@', '']) expect(mentionsIn(text, people)).toEqual([]);
  });
});

describe('what a screen draws', () => {
  test('text, addresses of the web and names, in their order', () => {
    expect(partsOf('Look, @Ana Costa: https://example.org/a?b=1. Thanks', people)).toEqual([
      { kind: 'TEXT', text: 'Look, ' }, { kind: 'MENTION', text: '@Ana Costa' }, { kind: 'TEXT', text: ': ' }, { kind: 'LINK', text: 'https://example.org/a?b=1' }, { kind: 'TEXT', text: '. Thanks' },
    ]);
  });
  test('nothing else leads anywhere', () => {
    for (const text of ['javascript:alert(1)', '<a href="x">', 'data:text/html,x', 'ftp://example.org', 'www.example.org', 'https://', '[x](javascript:alert(1))']) expect(partsOf(text, people).filter(({ kind }) => kind === 'LINK')).toEqual([]);
  });
  test('every text is drawn whole, and every link is one of http or https', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('@Ana Costa', 'https://example.org', 'http://a.b/(c)', ' @', 'İ', '\n'))).map((all) => all.join('')), (text) => {
      const parts = partsOf(text, people);
      expect(parts.map((part) => part.text).join('')).toBe(text);
      for (const { kind, text: address } of parts) if (kind === 'LINK') expect(['http:', 'https:']).toContain(new URL(address).protocol);
    }));
  });
});

test('a name that is being typed can be completed', () => {
  expect(['Hello @', 'Hello @An', '@Ana Co', 'a@b', 'Hello', '@Ana Costa said so'].map(namingIn)).toEqual(['', 'An', 'Ana Co', null, null, null]);
});
