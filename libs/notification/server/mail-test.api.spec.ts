import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { foundWorld, testApi } from '@tribune/testing';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { makeMailer, type Mailer } from './mailer.js';
import { sendDueMail } from './send-due-mail.js';

const api = await testApi();
const world = await foundWorld(api.database, { customers: 1 });
const other = await foundWorld(api.database, { name: 'Halden Rail', customers: 1 });
const pool = api.database.pool('worker');

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
  delete process.env['SMTP_URL'];
});
/** A real SMTP server on loopback, and the API told of it. */
async function mailServer(options: SMTPServerOptions): Promise<Mailer> {
  const server = new SMTPServer({ disabledCommands: ['STARTTLS'], allowInsecureAuth: true, authOptional: true, disableReverseLookup: true, onData: (stream, _, done) => void stream.resume().on('end', () => done()), ...options });
  server.on('error', () => undefined);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.server.address() as { port: number };
  process.env['SMTP_URL'] = `smtp://tribune:secret@127.0.0.1:${port}`;
  const mailer = makeMailer(process.env['SMTP_URL'], 'Tribune <tribune@tribune.example>', 1);
  ends.push(() => mailer.close(), () => new Promise<void>((closed) => server.close(closed)));
  return mailer;
}
const work = async (mailer: Mailer) => {
  while (await sendDueMail({ pool, mailer, publicUrl: 'https://tribune.example' }, () => false));
};
const send = async (as?: string, key = randomUUID()) => {
  const SEND = 'mutation ($input: SendTestMailInput!) { sendTestMail(input: $input) { ... on SendTestMailPayload { mailTest { last { state } } } ... on Refusal { code } } }';
  return (await api.query<{ sendTestMail: object }>(SEND, { input: { idempotencyKey: key } }, as ? { as } : {})).sendTestMail;
};
const read = async (as = world.administrator.token) =>
  (await api.query<{ mailTest: { last: { words: string } | null } }>('{ mailTest { server to keptHere last { to state words acceptedAt } } }', {}, { as })).mailTest;
const accepting: SMTPServerOptions = { onAuth: (auth, _, done) => done(null, { user: auth.username }) };

test('without a mail server the page says so, and nothing is queued', async () => {
  expect(await read()).toEqual({ server: null, to: world.administrator.email, keptHere: false, last: null });
  expect(await send(world.administrator.token)).toEqual({ code: 'MailNotConfigured' });
});

test('a server that accepts: waiting first, accepted afterwards; the password is not shown', async () => {
  const mailer = await mailServer(accepting);
  expect(await send(world.administrator.token)).toEqual({ mailTest: { last: { state: 'WAITING' } } });
  await work(mailer);
  expect(await read()).toMatchObject({ server: expect.stringMatching(/^127\.0\.0\.1:\d+$/), last: { to: world.administrator.email, state: 'ACCEPTED', words: null, acceptedAt: expect.any(String) } });
});

test('a server that refuses is quoted in its own words, at once and for good', async () => {
  const mailer = await mailServer({ ...accepting, onRcptTo: (_, __, done) => done(Object.assign(new Error('We do not know this house'), { responseCode: 450 })) });
  await send(world.administrator.token);
  await work(mailer);
  expect(await read()).toMatchObject({ last: { state: 'REFUSED', words: expect.stringContaining('We do not know this house') } });
  await work(mailer);
  expect(await api.database.owner(`select attempts, next_attempt_at = 'infinity' as never from notification.mail where kind = 'TestMail' and sent_at is null`)).toEqual([{ attempts: 1, never: true }]);
});

test('a wrong password, and nobody there at all', async () => {
  const mailer = await mailServer({ onAuth: (_, __, done) => done(new Error('That is not the password')) });
  await send(world.administrator.token);
  await work(mailer);
  expect((await read()).last?.words).toContain('535');
  const nobody = makeMailer('smtp://127.0.0.1:1', 'Tribune <tribune@tribune.example>', 1);
  await send(world.administrator.token);
  await work(nobody);
  nobody.close();
  expect((await read()).last?.words).toContain('ECONNREFUSED');
});

test('administrators alone test, for their own organization; twice at once is one mail', async () => {
  await mailServer(accepting);
  expect(await send()).toEqual({ code: 'SignInRequired' });
  expect(await send(world.chair.token)).toEqual({ code: 'RoleRequired' });
  await expect(read(world.chair.token)).rejects.toThrow('NotAllowed');
  await expect(api.query('{ mailTest { server } }')).rejects.toThrow('SignInRequired');
  await Promise.all([send(other.administrator.token), send(other.administrator.token), send(other.administrator.token)]);
  expect(await api.database.owner(`select count(*)::integer as n from notification.mail where kind = 'TestMail' and organization_id = $1`, [other.organizationId])).toEqual([{ n: 1 }]);
  expect(await read(other.administrator.token)).toMatchObject({ to: other.administrator.email, last: { state: 'WAITING' } });
  await expect(api.database.query('api', 'select * from notification.mail')).rejects.toThrow('permission denied');
});
