import { useLiveQuery } from '@tribune/kernel/web';
import { SelectField } from '@tribune/ui';
import { StaffQuery } from './action.documents.js';

interface PickOwnerProps {
  label: string;
  value: string;
  onChange: (id: string) => void;
  error: string | null;
  /** Somebody who is not offered: whose it is already. */
  not?: string | undefined;
}

/** Somebody on the staff. */
export function PickOwner({ label, value, onChange, error, not }: PickOwnerProps) {
  const { data } = useLiveQuery({ query: StaffQuery, variables: {} });
  const options = (data?.people.edges ?? []).map(({ node: { id, name } }) => ({ value: id, label: name })).filter((option) => option.value !== not);
  return <SelectField label={label} value={value} onChange={onChange} options={options} error={error} />;
}
