import { useAct, useLiveQuery, useSearchParam } from '@tribune/kernel/web';
import { Button, Cluster, Notice, Problem, Stack, Text } from '@tribune/ui';
import { useDeferredValue } from 'react';
import { BeginSingleSignOn, SignInProblemQuery, WaysInQuery } from './single-sign-on.documents.js';
import { texts } from './single-sign-on.texts.js';

const words = texts.ways;
const DOMAIN = /^[^@\s]+@([^@\s]+\.[^@\s]{2,})$/;

/** For an address of a company that has a way in of its own: its button. Only the domain is asked about. */
export function WaysIn({ address, next }: { address: string; next: string | undefined }) {
  const domain = useDeferredValue(DOMAIN.exec(address.trim())?.[1]?.toLowerCase());
  const [afresh] = useSearchParam('afresh');
  const { data } = useLiveQuery({ query: WaysInQuery, variables: { domain: domain ?? '' }, pause: !domain });
  // to another site, so by the browser itself
  const begin = useAct(BeginSingleSignOn, { onDone: ({ url }) => location.assign(url) });
  const ways = domain ? (data?.waysIn ?? []) : [];
  if (ways.length === 0) return null;
  return (
    <Stack gap="sm">
      <Text size="sm" tone="muted">{words.or}</Text>
      <Cluster>
        {ways.map(({ id, name, organizationName }) => (
          <Button key={id} pending={begin.pending} onPress={() => void begin.act({ wayInId: id, next: next ?? null, afresh: afresh === '1' })}>{ways.length > 1 ? words.at(name, organizationName) : words.with(name)}</Button>
        ))}
      </Cluster>
      <Problem problem={begin.problem} failure={begin.failure} onRetry={begin.retry} />
    </Stack>
  );
}

/** What came of a sign-in at the company’s page, for who is back and not signed in. */
export function CameBack() {
  const [asked] = useSearchParam('asked');
  const [code] = useSearchParam('problem');
  const { data } = useLiveQuery({ query: SignInProblemQuery, variables: { code: code ?? '' }, pause: !code });
  if (asked) return <Notice tone="agree" urgent title={words.askedTitle}>{words.askedSentence}</Notice>;
  return data?.signInProblem ? <Notice tone="object" urgent title={words.problemTitle}>{data.signInProblem}</Notice> : null;
}
