import { keptCheckpoints, openSigner } from '@tribune/audit/server';
import { allowedSubnets, startTracing, stopWhenTold } from '@tribune/kernel/server';
import { makeMailer } from '@tribune/notification/server';
import { startWork } from './work.js';

const { DATABASE_WORKER_URL: databaseUrl, SMTP_URL: smtpUrl, MAIL_FROM: from = 'Tribune <tribune@localhost>', PUBLIC_URL: publicUrl = 'http://localhost:3000', NODE_ENV, AUDIT_SIGNING_KEY, AUDIT_DIR } = process.env;
if (!databaseUrl) refuse('DATABASE_WORKER_URL is not set: the address of the database with the worker’s login.');
if (!smtpUrl && NODE_ENV === 'production') refuse('SMTP_URL is not set: without it nobody gets a sign-in link, so the worker does not start in production.');
if (!smtpUrl) console.error('SMTP_URL is not set: mail waits in the database until it is.');

const signer = signerOrRefusal();
if (!signer) console.error('Neither AUDIT_SIGNING_KEY nor AUDIT_DIR is set: what happens is recorded, and waits unsealed until one of them is.');

const stopTracing = await startTracing('tribune-worker');
const work = startWork({ databaseUrl, publicUrl, mailer: smtpUrl ? makeMailer(smtpUrl, from) : undefined, webhookAllow: allowedSubnets('WEBHOOK_ALLOW'), sealing: signer && { signer, kept: keptCheckpoints(AUDIT_DIR) } });
stopWhenTold(async () => {
  await work.stop();
  await stopTracing();
});

function signerOrRefusal() {
  try {
    return openSigner(AUDIT_SIGNING_KEY, AUDIT_DIR);
  } catch (error) {
    return refuse(`The key that seals what happens cannot be used (AUDIT_SIGNING_KEY, or the one in AUDIT_DIR): ${error instanceof Error ? error.message : String(error)}`);
  }
}

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
