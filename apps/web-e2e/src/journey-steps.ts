import { expect, type Browser, type Page } from './test.js';
import { openDatabase } from './database.js';

export const database = openDatabase();

/** Time passes for everybody; the worker does what is due. */
export async function timePasses(interval: string): Promise<void> {
  await database.owner('select kernel.shift_clock($1::interval)', [interval]);
}

interface Mail {
  subject: string;
  text: string;
  to: string;
}

/** The newest mail to this address with such a subject, as the real SMTP receiver took it. */
export async function mailTo(page: Page, address: string, subject: RegExp): Promise<Mail> {
  let found: Mail | undefined;
  await expect(async () => {
    const answer = await page.request.post('/graphql', { data: { query: 'query($search: String) { mailbox(search: $search) { subject text to } }', variables: { search: address } } });
    const { data } = (await answer.json()) as { data: { mailbox: Mail[] } };
    found = data.mailbox.find((mail) => mail.to === address && subject.test(mail.subject));
    expect(found, `a mail to ${address} about ${subject}`).toBeDefined();
  }).toPass({ timeout: 20_000 });
  return found as Mail;
}

/** The address in a mail that people are meant to open. */
export const linkIn = ({ text }: Mail): string => /https?:\/\/\S+/.exec(text)?.[0] ?? '';

/** A browser of one's own, signed in through the mailed link and its button. */
export async function signIn(browser: Browser, address: string, phone = false): Promise<Page> {
  const context = await browser.newContext(phone ? { viewport: { width: 390, height: 844 } } : {});
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.getByRole('textbox', { name: 'Your e-mail address' }).fill(address);
  await page.getByRole('button', { name: 'Mail me a link' }).click();
  await expect(page.getByText('Look into your inbox')).toBeVisible();
  await page.goto(linkIn(await mailTo(page, address, /sign-in link/)));
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Waiting for you' })).toBeVisible();
  return page;
}

/** A device that has a fingerprint reader. */
export async function giveAuthenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  });
}

/** A CSV file in the hand of whoever sits at the page. */
export const csv = (name: string, lines: readonly string[]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
