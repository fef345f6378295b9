import { hasRole, useLiveQuery, useSignedIn } from '@tribune/kernel/web';
import { ButtonLink, Card, Text } from '@tribune/ui';
import { BlockedCountsQuery } from './overview.documents.js';
import { saidOf } from './overview-said.js';
import { texts } from './overview.texts.js';

/** On an executive's first screen, what they come for: whether anything is blocked, and the way to why. */
export function BlockedCard() {
  const executive = hasRole(useSignedIn(), 'EXECUTIVE');
  const { data } = useLiveQuery({ query: BlockedCountsQuery, variables: {}, pause: !executive, about: { types: ['Decision', 'Term', 'Election'] } });
  if (!executive || !data) return null;
  return (
    <Card heading="h2" title={texts.blocks.title} actions={<ButtonLink to="/overview">{texts.blocks.see}</ButtonLink>}>
      <Text>{saidOf(data.overview.blockedCounts)}</Text>
    </Card>
  );
}
