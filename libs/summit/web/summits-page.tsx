import { hasRole, Loaded, useLiveQuery, useSignedIn, worksHere } from '@tribune/kernel/web';
import { Button, ButtonLink, Cluster, EmptyState, Moment, Page, Row, Rows, Stack, StateBadge } from '@tribune/ui';
import { useState } from 'react';
import { SummitsQuery, type SummitLine } from './summit.documents.js';
import { texts } from './summit.texts.js';
import { STATE_TONES } from './tones.js';

/** All summits, the latest first. */
export function SummitsPage() {
  const session = useSignedIn();
  const executive = hasRole(session, 'EXECUTIVE');
  const [after, setAfter] = useState<string | null>(null);
  const query = useLiveQuery({ query: SummitsQuery, variables: { after }, about: { types: ['Summit'] } });
  const { plan, empty, emptySentence, notOpen, notOpenSentence, more } = texts.list;
  const [none, noneSentence] = worksHere(session) ? [empty, emptySentence] : [notOpen, notOpenSentence];
  return (
    <Page title={texts.title} lead={texts.lead} actions={executive && <ButtonLink to="/summits/new" look="primary">{plan}</ButtonLink>}>
      <Loaded query={query} label={texts.title}>
        {({ summits: { edges, pageInfo } }) => (edges.length === 0 && after === null ? <EmptyState title={none} sentence={noneSentence} /> : (
          <Stack gap="lg">
            <Rows label={texts.title}>{edges.map(({ node }) => <Line key={node.id} summit={node} />)}</Rows>
            {pageInfo.hasNextPage && <Cluster><Button onPress={() => setAfter(pageInfo.endCursor)}>{more}</Button></Cluster>}
          </Stack>
        ))}
      </Loaded>
    </Page>
  );
}

function Line({ summit: { id, title, state, startsAt, place, participantCount, takePart, sponsor } }: { summit: SummitLine }) {
  const { people, sponsor: carriedBy, takePart: yours } = texts.list;
  return (
    <Row to={`/summits/${id}`} title={title} quiet={state === 'CANCELLED'} above={<><Moment at={startsAt} />{place && ` · ${place}`}</>}
      detail={[carriedBy(sponsor.name), people(participantCount), takePart && yours].filter(Boolean).join(' · ')} trailing={<StateBadge size="sm" tone={STATE_TONES[state]} label={texts.states[state]} />} />
  );
}
