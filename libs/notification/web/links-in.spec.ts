import { expect, test } from 'vitest';
import { linksIn } from './links-in.js';

const here = 'http://localhost:3000';

test('an address of this installation is a way, the words around it stay', () => {
  expect(linksIn('Sign in:\nhttp://localhost:3000/sign-in/link/ab12\n\nGoodbye', here)).toEqual([
    { words: 'Sign in:\n' },
    { words: 'http://localhost:3000/sign-in/link/ab12', to: '/sign-in/link/ab12' },
    { words: '\n\nGoodbye' },
  ]);
});

test('an address elsewhere is only read', () => {
  const text = 'See http://localhost:3000.example/x and https://localhost:3000/ and javascript:alert(1)';
  expect(linksIn(text, here)).toEqual([{ words: text }]);
});
