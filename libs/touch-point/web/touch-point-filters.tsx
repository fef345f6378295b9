import { Button, Cluster, Columns, Disclosure, SelectField, Stack, TextField } from '@tribune/ui';
import styles from './filters.module.css';
import { isOpen, NO_FILTER, NOBODY, type TouchPointFilter } from './touch-point-filter.js';
import type { Stage } from './touch-point.documents.js';
import { texts } from './touch-point.texts.js';

interface Props {
  stages: readonly Stage[];
  filter: TouchPointFilter;
  onFilter: (next: TouchPointFilter) => void;
  shown: number;
}

/** Narrows list and maps alike; how many are left is said at once. Folded away until somebody wants it: a journey has few touch points. */
export function TouchPointFilters({ stages, filter, onFilter, shown }: Props) {
  const all = stages.flatMap(({ touchPoints }) => touchPoints);
  const open = isOpen(filter);
  const { title, clear } = texts.filter;
  return (
    <search className={styles.filters}>
      <Disclosure open={!open} summary={<span role="status">{title(texts.filter.shown(shown, all.length))}</span>}>
        <Stack gap="sm">
          <Fields stages={stages} filter={filter} onFilter={onFilter} />
          {!open && <Cluster><Button size="sm" look="quiet" onPress={() => onFilter(NO_FILTER)}>{clear}</Button></Cluster>}
        </Stack>
      </Disclosure>
    </search>
  );
}

function Fields({ stages, filter, onFilter }: Omit<Props, 'shown'>) {
  const all = stages.flatMap(({ touchPoints }) => touchPoints);
  const { search, stage, channel, owner, priority, any, nobody } = texts.filter;
  const set = (part: keyof TouchPointFilter) => (value: string) => onFilter({ ...filter, [part]: value });
  const names = (values: readonly string[]) => [...new Set(values)].sort((a, b) => a.localeCompare(b)).map((value) => ({ value, label: value }));
  return (
    <Columns min="sm">
      <TextField type="search" label={search} optional="unsaid" value={filter.search} onChange={set('search')} />
      <SelectField label={stage} optional="unsaid" placeholder={any} value={filter.stage} onChange={set('stage')} options={stages.map(({ id, name }) => ({ value: id, label: name }))} />
      <SelectField label={channel} optional="unsaid" placeholder={any} value={filter.channel} onChange={set('channel')} options={names(all.map((each) => each.channel))} />
      <SelectField label={owner} optional="unsaid" placeholder={any} value={filter.owner} onChange={set('owner')} options={[{ value: NOBODY, label: nobody }, ...names(all.flatMap((each) => each.ownerFunction ?? []))]} />
      <SelectField label={priority} optional="unsaid" placeholder={any} value={filter.priority} onChange={set('priority')} options={[1, 2, 3].map((value) => ({ value: String(value), label: texts.priorities[value] ?? '' }))} />
    </Columns>
  );
}
