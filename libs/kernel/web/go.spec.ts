import { describe, expect, it } from 'vitest';
import { safePath } from './go.js';

describe('After signing in', () => {
  it.each(['/decisions/12?tab=votes', '/'])('%s is where one goes on', (path) => expect(safePath(path)).toBe(path));
  it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'decisions', '', undefined, null])('%p leads to the first screen', (path) => expect(safePath(path)).toBe('/'));
});
