import { Loaded, useLiveQuery } from '@tribune/kernel/web';
import { Button, Cluster, EmptyState, Rows, Stack } from '@tribune/ui';
import { useState } from 'react';
import { Line } from './line.js';
import { RegisterQuery, type Register } from './register.documents.js';
import { texts } from './register.texts.js';
import { filterOf, isFiltered, type Filter } from './use-filter.js';

/** The entries, a page at a time. */
export function Lines({ register, filter }: { register: Register; filter: Filter }) {
  const [further, setFurther] = useState<readonly string[]>([]);
  const onMore = (cursor: string) => setFurther((before) => [...before, cursor]);
  if (register.lines.length === 0) return isFiltered(filter) ? <EmptyState title={texts.nothing} sentence={texts.nothingSentence} /> : <EmptyState title={texts.empty} sentence={texts.emptySentence} />;
  return (
    <Stack gap="lg">
      <LinesPage register={register} filter={filter} at={0} last={further.length === 0} onMore={onMore} />
      {further.map((after, index) => <FurtherPage key={after} slug={register.slug} filter={filter} after={after} at={index + 1} last={index === further.length - 1} onMore={onMore} />)}
    </Stack>
  );
}

interface PageProps {
  filter: Filter;
  at: number;
  last: boolean;
  onMore: (cursor: string) => void;
}

function LinesPage({ register: { lines, slug, pageInfo }, filter, at, last, onMore }: PageProps & { register: Register }) {
  const label = filter.search ? texts.found : texts.list;
  return (
    <>
      <Rows label={at === 0 ? label : `${label}, ${at + 1}`}>{lines.map((line) => <Line key={line.key} line={line} slug={slug} search={filter.search} />)}</Rows>
      {last && pageInfo.hasNextPage && pageInfo.endCursor && <Cluster><Button onPress={() => onMore(pageInfo.endCursor ?? '')}>{texts.more}</Button></Cluster>}
    </>
  );
}

function FurtherPage({ slug, after, ...page }: PageProps & { slug: string; after: string }) {
  const query = useLiveQuery({ query: RegisterQuery, variables: { slug, after, ...filterOf(page.filter) }, about: { types: ['Decision', 'EmergencyAct'] } });
  return <Loaded query={query} label={texts.list}>{({ register }) => register && <LinesPage register={register} {...page} />}</Loaded>;
}
