import { useLiveQuery } from '@tribune/kernel/web';
import { Row, Rows, Section } from '@tribune/ui';
import { SummitViewsQuery } from './view.documents.js';
import { texts } from './view.texts.js';

const words = texts.overview;

/** On the overview: the way from everything that is decided to the summits that wanted it. */
export function OverviewSummits() {
  const { data } = useLiveQuery({ query: SummitViewsQuery, variables: {}, about: { types: ['Summit'] } });
  const summits = data?.summits.edges.map(({ node }) => node).filter(({ state }) => state === 'ANNOUNCED' || state === 'HELD') ?? [];
  if (summits.length === 0) return null;
  return <Section title={words.title}><Rows label={words.title} dense>{summits.map(({ id, title, startsAt }) => <Row key={id} to={`/summits/${id}/view`} title={title} above={words.of(startsAt)} />)}</Rows></Section>;
}
