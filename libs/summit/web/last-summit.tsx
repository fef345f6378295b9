import { useLiveQuery } from '@tribune/kernel/web';
import { Cluster, QuietLink, Section, Stack, Text } from '@tribune/ui';
import { LastSummitQuery } from './view.documents.js';
import { PromiseBar } from './view-promises.js';
import { texts } from './view.texts.js';

const words = texts.last;

/** A summit begins with what came of the plan before it (PRODUCT 2). Nothing where there was none. */
export function LastSummit({ summitId }: { summitId: string }) {
  const { data } = useLiveQuery({ query: LastSummitQuery, variables: { id: summitId }, about: { types: ['Summit', 'Decision', 'Action'] } });
  const previous = data?.summit?.previous;
  if (!previous?.trace) return null;
  const { id, title, trace: { lines, promises } } = previous;
  return (
    <Section id="last" title={words.title}>
      <Stack gap="sm">
        <Text>{words.lead(title, lines.length)}</Text>
        <PromiseBar counts={promises} of={lines.length} />
        <Cluster gap="md"><QuietLink to={`/summits/${id}/trace`}>{words.trace}</QuietLink><QuietLink to={`/summits/${id}/view`}>{words.view}</QuietLink></Cluster>
      </Stack>
    </Section>
  );
}
