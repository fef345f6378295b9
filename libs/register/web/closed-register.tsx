import { ButtonLink, Page, Text } from '@tribune/ui';
import { texts } from './register.texts.js';

/** What a stranger sees of a register that is for customers: whose it is, for whom, and the way in. */
export function ClosedRegister({ name }: { name: string }) {
  const { title, lead, signIn, note } = texts.closed;
  const next = encodeURIComponent(location.pathname + location.search);
  return (
    <Page title={title(name)} lead={lead(name)} width="narrow" actions={<ButtonLink look="primary" to={`/sign-in?next=${next}`}>{signIn}</ButtonLink>}>
      <Text tone="muted">{note}</Text>
    </Page>
  );
}
