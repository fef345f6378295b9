/** Where the installation's own mail receiver answers; undefined where mail goes to a real server, and in production, unless it is a demonstration. */
export function mailboxUrl(): string | undefined {
  const { MAILBOX_URL: url, NODE_ENV, TRIBUNE_DEMO } = process.env;
  return NODE_ENV === 'production' && TRIBUNE_DEMO !== '1' ? undefined : url;
}
