import { useLiveQuery } from '@tribune/kernel/web';
import { SearchField, type SearchHit } from '@tribune/ui';
import { useDeferredValue, useState } from 'react';
import { OwnersQuery } from './action.documents.js';
import { texts } from './action.texts.js';

interface PickOwnerProps {
  label: string;
  value: string;
  onChange: (id: string) => void;
  error: string | null;
  /** Somebody who is not offered: whose it is already. */
  not?: string | undefined;
}

/** Somebody on the staff, by a part of their name. */
export function PickOwner({ label, value, onChange, error, not }: PickOwnerProps) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<SearchHit | null>(null);
  const search = useDeferredValue(typed.trim());
  const { data } = useLiveQuery({ query: OwnersQuery, variables: { search: search || null, chosen: value || null } });
  const hits = data?.actionOwners.filter(({ id }) => id !== not).map(({ id, name }) => ({ value: id, label: name })) ?? null;
  // a draft that was kept knows the id alone
  const kept = value ? hits?.find((hit) => hit.value === value) ?? null : null;
  const picked = chosen?.value === value && value ? chosen : kept;
  const pick = (hit: SearchHit | null) => {
    setChosen(hit);
    onChange(hit?.value ?? '');
  };
  return <SearchField label={label} placeholder={texts.findOwner} picked={picked} onPick={pick} search={typed} onSearch={setTyped} hits={hits} error={error} />;
}
