import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeMailer } from '@tribune/notification/server';
import { testApi } from '@tribune/testing';
import { openMailFile } from './mail-file.js';
import { startMailbox } from './start-mailbox.js';

const directory = mkdtempSync(path.join(tmpdir(), 'tribune-mailbox-'));
const mailbox = await startMailbox({ port: 0, host: '127.0.0.1', smtpPort: 0, directory });
afterAll(async () => {
  await mailbox.close();
  rmSync(directory, { recursive: true });
});
const api = await testApi({ MAILBOX_URL: mailbox.url });
const mailer = makeMailer(mailbox.smtpUrl, 'Tribune <tribune@tribune.example>');
afterAll(() => mailer.close());

const letter = (name: string, subject: string, at: string) => ({
  messageId: `<${subject.replaceAll(' ', '')}@tribune.example>`, date: new Date(at), to: { name, address: `${name.toLowerCase()}@post.example` }, subject, text: `Hello ${name},\n\nGrüße & 1 < 2`, html: '<p>Hello</p>',
});
const search = 'query($search: String) { mailbox(search: $search) { to toName from subject text at } }';

test('what is mailed stands in the mailbox, newest first, and every word of a search must occur', async () => {
  await mailer.send(letter('Zoë', 'Your link', '2026-11-20T10:00:00Z'));
  await mailer.send(letter('Clara', 'Please vote', '2026-11-21T10:00:00Z'));
  const all = await api.query<{ mailbox: object[] }>(search);
  expect(all.mailbox).toMatchObject([
    { to: 'clara@post.example', toName: 'Clara', from: 'tribune@tribune.example', subject: 'Please vote', text: expect.stringContaining('Grüße & 1 < 2'), at: '2026-11-21T10:00:00.000Z' },
    { toName: 'Zoë', subject: 'Your link' },
  ]);
  expect((await api.query<{ mailbox: object[] }>(search, { search: 'LINK zoë' })).mailbox).toMatchObject([{ subject: 'Your link' }]);
  expect((await api.query<{ mailbox: object[] }>(search, { search: 'link clara' })).mailbox).toEqual([]);
  expect(await api.query('{ installation { mailbox } }')).toEqual({ installation: { mailbox: true } });
});

test('a restart forgets nothing, and steps over a line that was cut off', () => {
  appendFileSync(path.join(directory, 'mail.jsonl'), '{"id":"half');
  expect(openMailFile(directory).find('').map(({ subject }) => subject)).toEqual(['Please vote', 'Your link']);
});

test('in production there is no mailbox for anybody, unless it is a demonstration', async () => {
  process.env['NODE_ENV'] = 'production';
  expect((await api.ask(search)).errors[0]).toMatchObject({ extensions: { code: 'NotFound' } });
  expect(await api.query('{ installation { mailbox } }')).toEqual({ installation: { mailbox: false } });
  process.env['TRIBUNE_DEMO'] = '1';
  expect((await api.ask<{ mailbox: object[] }>(search)).data?.mailbox).toHaveLength(2);
  delete process.env['TRIBUNE_DEMO'];
  process.env['NODE_ENV'] = 'test';
});
