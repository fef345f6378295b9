import { Button, Cluster, Columns, SelectField, Stack, Text, TextField } from '@tribune/ui';
import { isOpen, NO_FILTER, NOBODY, type TouchPointFilter } from './touch-point-filter.js';
import type { Stage } from './touch-point.documents.js';
import { texts } from './touch-point.texts.js';

interface Props {
  stages: readonly Stage[];
  filter: TouchPointFilter;
  onFilter: (next: TouchPointFilter) => void;
  shown: number;
}

/** Narrows list and maps alike; how many are left is said at once. */
export function TouchPointFilters({ stages, filter, onFilter, shown }: Props) {
  const all = stages.flatMap(({ touchPoints }) => touchPoints);
  const { search, stage, channel, owner, priority, any, nobody, clear } = texts.filter;
  const set = (part: keyof TouchPointFilter) => (value: string) => onFilter({ ...filter, [part]: value });
  const names = (values: readonly string[]) => [...new Set(values)].sort((a, b) => a.localeCompare(b)).map((value) => ({ value, label: value }));
  return (
    <search>
      <Stack gap="sm">
        <Columns min="sm">
          <TextField type="search" label={search} optional value={filter.search} onChange={set('search')} />
          <SelectField label={stage} optional placeholder={any} value={filter.stage} onChange={set('stage')} options={stages.map(({ id, name }) => ({ value: id, label: name }))} />
          <SelectField label={channel} optional placeholder={any} value={filter.channel} onChange={set('channel')} options={names(all.map((each) => each.channel))} />
          <SelectField label={owner} optional placeholder={any} value={filter.owner} onChange={set('owner')} options={[{ value: NOBODY, label: nobody }, ...names(all.flatMap((each) => each.ownerFunction ?? []))]} />
          <SelectField label={priority} optional placeholder={any} value={filter.priority} onChange={set('priority')} options={[1, 2, 3].map((value) => ({ value: String(value), label: texts.priorities[value] ?? '' }))} />
        </Columns>
        <Cluster gap="sm">
          <div role="status"><Text size="sm" tone="muted">{texts.filter.shown(shown, all.length)}</Text></div>
          {!isOpen(filter) && <Button size="sm" look="quiet" onPress={() => onFilter(NO_FILTER)}>{clear}</Button>}
        </Cluster>
      </Stack>
    </search>
  );
}
