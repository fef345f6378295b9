import { Loaded, useAct, useLiveQuery } from '@tribune/kernel/web';
import { Button, CommandButton, Form, say, Section, SelectField, TextField, useDraft } from '@tribune/ui';
import { ChangeOrganization as Change, OrganizationQuery, type OrganizationShown } from './people.documents.js';
import { texts } from './people.texts.js';
import { zones } from './zones.js';

const words = texts.organization;

/** For administrators: what the organization is called, and in which time zone its days are. */
export function ChangeOrganization() {
  const query = useLiveQuery({ query: OrganizationQuery, variables: {}, about: { types: ['Organization'] } });
  return (
    <Section title={words.title} lead={words.lead}>
      <Loaded query={query} label={words.title}>{({ organization }) => <ChangeForm key={organization.name + organization.timeZone} organization={organization} />}</Loaded>
    </Section>
  );
}

function ChangeForm({ organization: { id, name, timeZone } }: { organization: OrganizationShown }) {
  const draft = useDraft(`organization.${id}`, { name, timeZone });
  const act = useAct(Change, { fields: ['name', 'timeZone'], onDone: () => { draft.clear(); say(words.saved); } });
  const { value, patch } = draft;
  const same = value.name.trim() === name && value.timeZone === timeZone;
  return (
    <Form label={words.title} onSubmit={() => void act.act(value)} problem={act.problem} failure={act.failure} onRetry={act.retry}
      actions={<><CommandButton submit pending={act.pending} closed={same ? words.unchanged : null}>{words.save}</CommandButton>{!same && <Button look="quiet" onPress={draft.clear}>{words.afresh}</Button>}</>}>
      <TextField label={words.name} hint={words.nameHint} autoComplete="organization" value={value.name} onChange={(next) => patch({ name: next })} error={act.errorOf('name')} />
      <SelectField label={words.zone} hint={words.zoneHint} value={value.timeZone} onChange={(next) => patch({ timeZone: next })} options={[...new Map([...zones(), { value: timeZone, label: timeZone.replaceAll('_', ' ') }].map((zone) => [zone.value, zone])).values()]} error={act.errorOf('timeZone')} />
    </Form>
  );
}
