/** How often something may be asked, by whom it is counted, and what its counters are called. */
export interface Rate {
  readonly kind: string;
  /** A PERSON who is signed in (others by their address), the ADDRESS that asks, or the MAILBOX that is named. */
  readonly by: 'PERSON' | 'ADDRESS' | 'MAILBOX';
  readonly times: number;
  readonly seconds: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** The same for a mailbox that is known and one that is not. */
export const LINKS: readonly Rate[] = [
  { kind: 'link-address', by: 'ADDRESS', times: 60, seconds: HOUR },
  { kind: 'link-mailbox', by: 'MAILBOX', times: 5, seconds: HOUR },
];
/** What a secret opens: links, invitations, voting cards, reports. A whole company may come from one address, and a provider's customers do. */
export const SECRETS: readonly Rate[] = [{ kind: 'secret', by: 'ADDRESS', times: 600, seconds: 10 * MINUTE }];
export const PASSKEYS: readonly Rate[] = [{ kind: 'passkey', by: 'PERSON', times: 60, seconds: 10 * MINUTE }];
/** What sends mail to an address that somebody names, or to oneself. */
export const MAILS: readonly Rate[] = [{ kind: 'mail', by: 'PERSON', times: 30, seconds: HOUR }];
export const SEARCHES: readonly Rate[] = [{ kind: 'search', by: 'PERSON', times: 180, seconds: MINUTE }];
/** Papers as PDF, the whole record, imports: what keeps a processor busy. */
export const PAPERS: readonly Rate[] = [{ kind: 'paper', by: 'PERSON', times: 90, seconds: 10 * MINUTE }];
/** Opening a subscription: a page opens one, and again when its connection was cut. */
export const LISTENING: readonly Rate[] = [{ kind: 'listen', by: 'PERSON', times: 120, seconds: MINUTE }];
/** Every mutation that names no other rate. */
export const ACTS: readonly Rate[] = [{ kind: 'act', by: 'PERSON', times: 300, seconds: MINUTE }];
