import { formatCount, hasRole, Loaded, useLiveQuery, useSignedIn } from '@tribune/kernel/web';
import { ButtonLink, EmptyState, Page, Rows, Section, Segmented } from '@tribune/ui';
import { useState } from 'react';
import { StagesQuery, type Stage, type TouchPoint } from './touch-point.documents.js';
import { TouchPointRow } from './touch-point-row.js';

type Show = 'all' | 'first' | 'unowned';
const SHOWN: Record<Show, (touchPoint: TouchPoint) => boolean> = {
  all: () => true,
  first: ({ priority }) => priority === 1,
  unowned: ({ ownerFunction }) => ownerFunction === null,
};

/** Where customers meet the company, along their journey: what they do there, what they want, and what is promised. */
export function TouchPointsPage() {
  const admin = hasRole(useSignedIn(), 'ADMIN');
  const query = useLiveQuery({ query: StagesQuery, variables: {}, about: { types: ['Organization'] } });
  return (
    <Page title="Touch points" lead="Where customers meet us, along their journey. Every decision says which of these it changes." actions={admin && <ButtonLink to="/import/touch-points">Import touch points</ButtonLink>}>
      <Loaded query={query} label="Touch points">{({ stages }) => <Journey stages={stages} admin={admin} />}</Loaded>
    </Page>
  );
}

function Journey({ stages, admin }: { stages: readonly Stage[]; admin: boolean }) {
  const [show, setShow] = useState<Show>('all');
  const all = stages.flatMap(({ touchPoints }) => touchPoints);
  if (all.length === 0) {
    return <EmptyState title="There are no touch points yet" sentence={admin ? 'Begin with a template of twelve, or import your own.' : 'Your administrator lays them out.'} action={admin && <ButtonLink to="/set-up" look="primary">Lay out the journey</ButtonLink>} />;
  }
  const count = (which: Show) => all.filter(SHOWN[which]).length;
  const shown = stages.map((stage) => ({ ...stage, touchPoints: stage.touchPoints.filter(SHOWN[show]) })).filter(({ touchPoints }) => show === 'all' || touchPoints.length > 0);
  return (
    <>
      <Segmented label="Show" value={show} onChange={setShow} options={[
        { value: 'all', label: 'All', count: count('all') },
        { value: 'first', label: 'Highest priority', count: count('first') },
        { value: 'unowned', label: 'Nobody owns', count: count('unowned') },
      ]} />
      {shown.length === 0 && <EmptyState title="Every touch point has an owner" sentence="That is how it should be." />}
      {shown.map(({ id, name, position, touchPoints }) => (
        <Section key={id} title={`${position}. ${name}`} lead={touchPoints.length === 0 ? 'No touch point at this stage: customers pass it without us.' : formatCount(touchPoints.length, 'touch point')}>
          {touchPoints.length > 0 && <Rows label={name}>{touchPoints.map((touchPoint) => <TouchPointRow key={touchPoint.id} touchPoint={touchPoint} />)}</Rows>}
        </Section>
      ))}
    </>
  );
}
