import { hasRole, Loaded, useLiveQuery, useSignedIn } from '@tribune/kernel/web';
import { ButtonLink, EmptyState, Page, Rows, Section, Segmented } from '@tribune/ui';
import { useState } from 'react';
import { StagesQuery, type Stage, type TouchPoint } from './touch-point.documents.js';
import { TouchPointRow } from './touch-point-row.js';
import { texts } from './touch-point.texts.js';

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
    <Page title={texts.title} lead={texts.lead} actions={admin && <ButtonLink to="/import/touch-points">{texts.import}</ButtonLink>}>
      <Loaded query={query} label={texts.title}>{({ stages }) => <Journey stages={stages} admin={admin} />}</Loaded>
    </Page>
  );
}

function Journey({ stages, admin }: { stages: readonly Stage[]; admin: boolean }) {
  const [show, setShow] = useState<Show>('all');
  const all = stages.flatMap(({ touchPoints }) => touchPoints);
  if (all.length === 0) {
    return <EmptyState title={texts.none} sentence={admin ? texts.beginAdmin : texts.begin} action={admin && <ButtonLink to="/set-up" look="primary">{texts.layOut}</ButtonLink>} />;
  }
  const count = (which: Show) => all.filter(SHOWN[which]).length;
  const shown = stages.map((stage) => ({ ...stage, touchPoints: stage.touchPoints.filter(SHOWN[show]) })).filter(({ touchPoints }) => show === 'all' || touchPoints.length > 0);
  return (
    <>
      <Segmented label={texts.show} value={show} onChange={setShow} options={[
        { value: 'all', label: texts.all, count: count('all') },
        { value: 'first', label: texts.first, count: count('first') },
        { value: 'unowned', label: texts.unowned, count: count('unowned') },
      ]} />
      {shown.length === 0 && <EmptyState title={texts.allOwned} sentence={texts.allOwnedSentence} />}
      {shown.map(({ id, name, position, touchPoints }) => (
        <Section key={id} title={`${position}. ${name}`} lead={touchPoints.length === 0 ? texts.emptyStage : texts.count(touchPoints.length)}>
          {touchPoints.length > 0 && <Rows label={name}>{touchPoints.map((touchPoint) => <TouchPointRow key={touchPoint.id} touchPoint={touchPoint} />)}</Rows>}
        </Section>
      ))}
    </>
  );
}
