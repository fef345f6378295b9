import { hasRole, Loaded, useLiveQuery, useSignedIn } from '@tribune/kernel/web';
import { Button, ButtonLink, Cluster, EmptyState, Moment, Page, Row, Rows, Stack, StateBadge } from '@tribune/ui';
import { useState } from 'react';
import { SummitsQuery, type SummitLine } from './summit.documents.js';
import { texts } from './summit.texts.js';
import { STATE_TONES } from './tones.js';

/** All summits, the latest first. */
export function SummitsPage() {
  const executive = hasRole(useSignedIn(), 'EXECUTIVE');
  const [after, setAfter] = useState<string | null>(null);
  const query = useLiveQuery({ query: SummitsQuery, variables: { after }, about: { types: ['Summit'] } });
  const { plan, empty, emptySentence, more } = texts.list;
  return (
    <Page title={texts.title} lead={texts.lead} actions={executive && <ButtonLink to="/summits/new" look="primary">{plan}</ButtonLink>}>
      <Loaded query={query} label={texts.title}>
        {({ summits: { edges, pageInfo } }) => (edges.length === 0 && after === null ? <EmptyState title={empty} sentence={emptySentence} /> : (
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
