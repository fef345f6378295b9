import { Button, Cluster, Segmented, SelectField, Stack, TextField } from '@tribune/ui';
import { useState } from 'react';
import type { Register } from './register.documents.js';
import { texts } from './register.texts.js';
import { KINDS, type useFilter } from './use-filter.js';
import styles from './filters.module.css';

/** Words, kind and place. Searching waits for its button, so that a screen reader is not told a new list at each letter. */
export function Filters({ register: { stages, counts }, filter: { value, set } }: { register: Register; filter: ReturnType<typeof useFilter> }) {
  const [typed, setTyped] = useState(value.search);
  const { label, search, placeholder, find, show, where, everywhere, stage } = texts.filter;
  const places = stages.filter(({ touchPoints }) => touchPoints.length > 0).flatMap(({ id, name, touchPoints }) => [{ value: `stage:${id}`, label: stage(name) }, ...touchPoints.map((each) => ({ value: `place:${each.id}`, label: each.name }))]);
  const kinds = KINDS.flatMap((value) => counts.filter(({ kind }) => kind === value).map(({ count }) => ({ value, label: texts.kinds[value], count })));
  return (
    <Stack>
      <form role="search" aria-label={label} noValidate className={styles.search} onSubmit={(event) => { event.preventDefault(); set({ search: typed.trim() }); }}>
        <div className={styles.words}><TextField type="search" optional="unsaid" label={search} placeholder={placeholder} value={typed} onChange={(words) => { setTyped(words); if (words === '') set({ search: '' }); }} /></div>
        <div className={styles.place}><SelectField optional="unsaid" label={where} placeholder={everywhere} value={value.where} onChange={(place) => set({ where: place })} options={places} /></div>
        <Button submit>{find}</Button>
      </form>
      {kinds.length > 1 && <Cluster><Segmented label={show} value={value.kind} onChange={(kind) => set({ kind })} options={[{ value: 'all' as const, label: texts.kinds.all }, ...kinds]} /></Cluster>}
    </Stack>
  );
}
