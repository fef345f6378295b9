import { useLiveQuery } from '@tribune/kernel/web';
import { SelectField } from '@tribune/ui';
import { WalkableQuery } from './evidence.documents.js';
import { texts } from './evidence.texts.js';

interface TouchPointFieldProps {
  value: string;
  onChange: (value: string) => void;
  error: string | null;
}

/** One of the organization's touch points, along the journey. */
export function TouchPointField(props: TouchPointFieldProps) {
  const query = useLiveQuery({ query: WalkableQuery, variables: {}, about: { types: ['TouchPoint', 'Stage'] } });
  const options = query.data?.stages.flatMap(({ touchPoints }) => touchPoints.map(({ id, name }) => ({ value: id, label: name }))) ?? [];
  return <SelectField {...props} label={texts.attach.touchPoint} placeholder={texts.attach.pick} options={options} />;
}
