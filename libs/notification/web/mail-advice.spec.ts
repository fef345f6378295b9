import { expect, test } from 'vitest';
import { adviceOn } from './mail-advice.js';

test.each([
  ['connect ECONNREFUSED 127.0.0.1:25', 'nobody'],
  ['getaddrinfo ENOTFOUND mail.example', 'nobody'],
  ['Connection timeout', 'nobody'],
  ['Invalid login: 535 5.7.8 Authentication failed', 'password'],
  ['Mail command failed: 530 5.7.0 Authentication required', 'password'],
  ['Mail command failed: 553 5.7.1 Sender address rejected: not owned by user', 'sender'],
  ['140735:error:1408F10B:SSL routines:ssl3_get_record:wrong version number', 'encryption'],
  ['self-signed certificate', 'encryption'],
  ["Can't send mail - all recipients were rejected: 550 5.1.1 No such user", 'other'],
] as const)('%s', (words, advice) => {
  expect(adviceOn(words)).toBe(advice);
});
