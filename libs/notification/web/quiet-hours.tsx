import { Button, CheckField, Cluster, SelectField, Stack, useWanted } from '@tribune/ui';
import { useState } from 'react';
import { texts } from './notice.texts.js';

const { settings: words } = texts;
const HOURS = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`);

/** When no mail comes: switched on with the usual night, changed by the hour, saved by a button. */
export function QuietHours({ from, until, pending, failed, onSave }: { from: string | null; until: string | null; pending: boolean; failed: boolean; onSave: (from: string | null, until: string | null) => void }) {
  const [wanted, setWanted] = useState({ from: from ?? '22:00', until: until ?? '07:00' });
  const isOn = from !== null;
  const [shown, want] = useWanted(isOn, failed);
  const change = (on: boolean) => {
    want(on);
    if (on) onSave(wanted.from, wanted.until);
    else onSave(null, null);
  };
  const isChanged = isOn && (wanted.from !== from || wanted.until !== until);
  const options = (now: string) => [...new Set([...HOURS, now])].sort().map((value) => ({ value, label: value }));
  return (
    <Stack gap="sm">
      <CheckField label={words.quiet} hint={words.quietHint} value={shown} onChange={change} />
      {isOn && (
        <Cluster>
          <SelectField label={words.from} value={wanted.from} options={options(wanted.from)} onChange={(value) => setWanted({ ...wanted, from: value || wanted.from })} />
          <SelectField label={words.until} value={wanted.until} options={options(wanted.until)} onChange={(value) => setWanted({ ...wanted, until: value || wanted.until })} />
        </Cluster>
      )}
      {isChanged && <Cluster><Button size="sm" pending={pending} onPress={() => onSave(wanted.from, wanted.until)}>{words.save}</Button></Cluster>}
    </Stack>
  );
}
