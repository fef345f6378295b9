import { useLiveQuery } from '@tribune/kernel/web';
import { useEffect, useState } from 'react';
import { SearchQuery, type Hit } from './search.documents.js';

const PAUSE = 120;
const NOTHING: readonly Hit[] = [];

export interface Found { readonly hits: readonly Hit[]; readonly searching: boolean; readonly failed: boolean }

/** Asks a moment after the last key; what was found before stays until the answer is there. */
export function useSearch(typed: string): Found {
  const wanted = typed.trim();
  const [text, setText] = useState(wanted);
  const [last, setLast] = useState<readonly Hit[]>(NOTHING);
  useEffect(() => {
    const soon = setTimeout(() => setText(wanted), PAUSE);
    return () => clearTimeout(soon);
  }, [wanted]);
  const { data, failure } = useLiveQuery({ query: SearchQuery, variables: { text }, about: { ids: [] }, pause: text === '' });
  const found = text === '' ? NOTHING : data?.search;
  if (found && found !== last) setLast(found);
  if (wanted === '') return { hits: NOTHING, searching: false, failed: false };
  return { hits: failure ? NOTHING : (found ?? last), searching: !failure && (text !== wanted || found === undefined), failed: failure !== null };
}
