import { LoadedPage, NotTherePage, useLiveQuery, usePathParam } from '@tribune/kernel/web';
import { ButtonLink, EmptyState, Page, QuietLink, Section, Stack } from '@tribune/ui';
import { texts as review } from './review.texts.js';
import { OpenReview } from './open-review.js';
import { FreezePlan } from './freeze-plan.js';
import { PlanLines } from './plan-lines.js';
import { PlanSilos } from './plan-silos.js';
import { PlanVersions } from './plan-versions.js';
import { PlanQuery, type PlanData, type Planned } from './plan.documents.js';
import { texts } from './plan.texts.js';
import { isOpen } from './summit.documents.js';
import { WritePlanLine } from './write-plan-line.js';

/** Part 2: the plan as it is written, what falls between the chairs, and its versions. */
export function PlanPage() {
  const id = usePathParam('id');
  const query = useLiveQuery({ query: PlanQuery, variables: { id }, about: { types: ['Summit', 'TouchPoint', 'Organization'] } });
  return <LoadedPage query={query} title={texts.title}>{(data) => (data.summit ? <Plan data={data} summit={data.summit} /> : <NotTherePage />)}</LoadedPage>;
}

function Plan({ data, summit }: { data: PlanData; summit: Planned }) {
  const mayWrite = isOpen(summit, 'addPlanLine');
  const { title, lead, tab, empty, emptySentence, emptyOthers } = texts;
  return (
    <Page title={title} tabTitle={tab(summit.title)} lead={lead} width="wide" above={<QuietLink to={`/summits/${summit.id}`} muted>{summit.title}</QuietLink>}
      actions={<>{mayWrite && <WritePlanLine data={data} summitId={summit.id} />}{isOpen(summit, 'freezePlan') && summit.planLines.length > 0 && <FreezePlan summitId={summit.id} />}{summit.latestVersion && isOpen(summit, 'openReview') && <OpenReview summitId={summit.id} number={summit.latestVersion.number} />}{summit.latestVersion?.review && <ButtonLink to={`/summits/${summit.id}/review`}>{review.link.review}</ButtonLink>}</>}>
      <Stack gap="lg">
        {summit.planLines.length === 0 ? <EmptyState title={empty} sentence={mayWrite ? emptySentence : emptyOthers} /> : (
          <>
            <PlanSilos data={data} lines={summit.planLines} />
            {data.stages.map(({ id, name, position }) => {
              const lines = summit.planLines.filter(({ stage }) => stage === name);
              return lines.length > 0 && <Section key={id} title={texts.stage(position, name)}><PlanLines data={data} summit={summit} lines={lines} caption={name} /></Section>;
            })}
          </>
        )}
        <PlanVersions summit={summit} />
      </Stack>
    </Page>
  );
}
