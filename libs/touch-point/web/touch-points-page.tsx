import { hasRole, Loaded, useLiveQuery, useSearchParam, useSignedIn } from '@tribune/kernel/web';
import { ButtonLink, Cluster, EmptyState, Page, Rows, Section, Segmented, Stack, Text } from '@tribune/ui';
import { DownloadCsv } from './download-csv.js';
import { HeatMap } from './heat-map.js';
import { JourneyMap } from './journey-map.js';
import { StagesQuery, type Stage } from './touch-point.documents.js';
import { isOpen, narrowed } from './touch-point-filter.js';
import { RetiredList } from './retired-list.js';
import { TouchPointFilters } from './touch-point-filters.js';
import { TouchPointRow } from './touch-point-row.js';
import { texts } from './touch-point.texts.js';
import { useFilter } from './use-filter.js';

const VIEWS = ['list', 'map', 'heat'] as const;
type View = (typeof VIEWS)[number];
const viewOf = (value: string | undefined): View => VIEWS.find((view) => view === value) ?? 'list';

/** Where customers meet the company, along their journey: as a list, as a map, and by how much is known. */
export function TouchPointsPage() {
  const admin = hasRole(useSignedIn(), 'ADMIN');
  const [param, setParam] = useSearchParam('view');
  const view = viewOf(param);
  const query = useLiveQuery({ query: StagesQuery, variables: {}, about: { types: ['Organization', 'TouchPoint', 'Decision'] } });
  const { add, stages: arrange, import: bring } = texts.actions;
  const any = query.data?.stages.some(({ touchPoints }) => touchPoints.length > 0);
  return (
    <Page title={texts.title} lead={texts.lead} width={view === 'list' ? 'normal' : 'wide'}
      actions={<>{admin && <ButtonLink to="/touch-points/new">{add}</ButtonLink>}{admin && any && <ButtonLink to="/touch-points/stages">{arrange}</ButtonLink>}{admin && <ButtonLink to="/import/touch-points">{bring}</ButtonLink>}{any && query.data && <DownloadCsv stages={query.data.stages} />}</>}>
      <Loaded query={query} label={texts.title}>
        {({ stages, retiredTouchPoints }) => (
          <Stack gap="xl">
            {any ? <Journey stages={stages} view={view} onView={(next) => setParam(next === 'list' ? undefined : next)} /> : <NoneYet admin={admin} />}
            <RetiredList touchPoints={retiredTouchPoints} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function NoneYet({ admin }: { admin: boolean }) {
  const { title, admin: sentence, others, action } = texts.empty;
  return <EmptyState title={title} sentence={admin ? sentence : others} action={admin && <ButtonLink to="/set-up" look="primary">{action}</ButtonLink>} />;
}

function Journey({ stages, view, onView }: { stages: readonly Stage[]; view: View; onView: (view: View) => void }) {
  const [filter, setFilter] = useFilter();
  const shown = narrowed(stages, filter);
  const count = shown.reduce((sum, { touchPoints }) => sum + touchPoints.length, 0);
  const { none, noneSentence } = texts.filter;
  return (
    <Stack gap="lg">
      <Cluster gap="lg">
        <Segmented label={texts.views.label} value={view} onChange={onView} options={VIEWS.map((value) => ({ value, label: texts.views[value] }))} />
        <TouchPointFilters stages={stages} filter={filter} onFilter={setFilter} shown={count} />
      </Cluster>
      {view !== 'list' && <Text size="sm" tone="muted">{texts[view].lead}</Text>}
      {count === 0 && !isOpen(filter) ? <EmptyState title={none} sentence={noneSentence} /> : <Shown view={view} stages={shown} />}
    </Stack>
  );
}

function Shown({ view, stages }: { view: View; stages: readonly Stage[] }) {
  if (view === 'map') return <JourneyMap stages={stages} />;
  if (view === 'heat') return <HeatMap stages={stages} />;
  return (
    <Stack gap="xl">
      {stages.map(({ id, name, position, touchPoints }) => (
        <Section key={id} title={texts.numberedStage(position, name)} lead={touchPoints.length === 0 ? texts.stageEmpty : texts.count(touchPoints.length)}>
          {touchPoints.length > 0 && <Rows label={name}>{touchPoints.map((touchPoint) => <TouchPointRow key={touchPoint.id} touchPoint={touchPoint} />)}</Rows>}
        </Section>
      ))}
    </Stack>
  );
}
