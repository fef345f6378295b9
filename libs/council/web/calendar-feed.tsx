import { graphql, Loaded, useAct, useLiveQuery, useSession } from '@tribune/kernel/web';
import { Button, Cluster, ConfirmButton, CopyField, Problem, say, Section, Stack, Text } from '@tribune/ui';
import { useState } from 'react';
import { texts } from './calendar-feed.texts.js';

const CalendarFeedQuery = graphql(`query CalendarFeed { calendarFeed { madeAt } }`);
const MakeCalendarFeed = graphql(`
  mutation MakeCalendarFeed($input: MakeCalendarFeedInput!) {
    makeCalendarFeed(input: $input) { __typename ... on MakeCalendarFeedPayload { path } ... on Refusal { code message field } }
  }
`);
const RevokeCalendarFeed = graphql(`
  mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) {
    revokeCalendarFeed(input: $input) { __typename ... on RevokeCalendarFeedPayload { calendarFeed { madeAt } } ... on Refusal { code message field } }
  }
`);

/** On the account page: one's own calendar, at an address that is shown once, renewed and taken away. */
export function CalendarFeed() {
  const { session } = useSession();
  const may = session !== null && (session.isStaff || session.isChampion || session.isAlternate);
  const query = useLiveQuery({ query: CalendarFeedQuery, variables: {}, about: { ids: [] }, pause: !may });
  if (!may) return null;
  return <Section title={texts.title} lead={texts.lead}><Loaded query={query} label={texts.title}>{({ calendarFeed }) => <Address madeAt={calendarFeed?.madeAt ?? null} reload={query.reload} />}</Loaded></Section>;
}

function Address({ madeAt, reload }: { madeAt: string | null; reload: () => void }) {
  const [address, setAddress] = useState<string | null>(null);
  const make = useAct(MakeCalendarFeed, { onDone: ({ path }) => { setAddress(`${window.location.origin}${path}`); reload(); say(texts.made); } });
  const revoke = useAct(RevokeCalendarFeed, { onDone: () => { setAddress(null); reload(); say(texts.revoked); } });
  return (
    <Stack>
      {address && <CopyField label={texts.address} value={address} hint={texts.hint} />}
      {!address && <Text size="sm" tone="muted">{madeAt ? texts.madeAt(madeAt) : texts.none}</Text>}
      <Cluster>
        {madeAt ? (
          <>
            <ConfirmButton title={texts.anotherTitle} sentence={texts.anotherSentence} confirm={texts.another} pending={make.pending} onConfirm={() => make.act({})}>{texts.another}</ConfirmButton>
            <ConfirmButton look="danger" title={texts.revokeTitle} sentence={texts.revokeSentence} confirm={texts.revoke} pending={revoke.pending} onConfirm={() => revoke.act({})}>{texts.revoke}</ConfirmButton>
          </>
        ) : <Button pending={make.pending} onPress={() => void make.act({})}>{texts.make}</Button>}
      </Cluster>
      <Problem problem={make.problem ?? revoke.problem} failure={make.failure ?? revoke.failure} onRetry={make.failure ? make.retry : revoke.retry} />
    </Stack>
  );
}
