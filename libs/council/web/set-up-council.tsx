import { readMembers, type MemberLine } from '@tribune/council/domain';
import { formatCount, useAct } from '@tribune/kernel/web';
import { Button, Cluster, Form, Notice, Row, Rows, SelectField, Text, TextAreaField, TextField, useDraft } from '@tribune/ui';
import { CreateCouncil, type SetUp } from './council.documents.js';

const NONE = '';

/** The council by its members' addresses, pasted as they come. */
export function SetUpCouncil({ councils, onNext }: { councils: SetUp['councils']; onNext: () => void }) {
  const draft = useDraft('set-up-council', { name: 'Brand council', members: '', chair: NONE });
  const { act, pending, errorOf, problem, failure, retry } = useAct(CreateCouncil, {
    fields: ['name', 'members'],
    onDone: () => {
      draft.clear();
      onNext();
    },
  });
  const { name, members, chair } = draft.value;
  const lines = readMembers(members);
  const usable = lines.filter(({ problem: wrong }) => wrong === null).map(({ member }) => member);
  const wrong = lines.find((line) => line.problem !== null);
  const create = () => void act({ name, members: usable.map((member) => ({ ...member, isChair: member.email === chair })) });
  return (
    <>
      {councils.length > 0 && <Notice tone="agree" title={`“${councils[0]?.name ?? ''}” has ${formatCount(councils[0]?.seats.length ?? 0, 'member')}.`} action={<Button size="sm" onPress={onNext}>Go on</Button>}>You can create another one here.</Notice>}
      <Form label="The council" onSubmit={create} problem={problem} failure={failure} onRetry={retry}
        actions={<Cluster><Button look="primary" submit pending={pending} disabled={wrong !== undefined}>Create the council</Button><Button look="quiet" onPress={onNext}>Skip this</Button></Cluster>}>
        <TextField label="What do you call it?" value={name} onChange={(next) => draft.patch({ name: next })} error={errorOf('name')} />
        <TextAreaField label="Its members, one per line" hint="Name, e-mail address, function. The address alone is enough: Ines Duarte, ines@company.com, Marketing" rows={6}
          value={members} onChange={(next) => draft.patch({ members: next })} error={wrong ? `Line ${wrong.line}: ${wrong.problem ?? ''}` : errorOf('members')} />
        {usable.length > 0 && <Understood lines={lines} />}
        {usable.length > 0 && (
          <SelectField label="Who presides?" optional value={chair} onChange={(next) => draft.patch({ chair: next })} placeholder="Nobody yet" options={usable.map(({ name: label, email }) => ({ value: email, label: label || email }))} />
        )}
      </Form>
    </>
  );
}

/** What was understood, so that a wrong name is seen before somebody is greeted by it. */
function Understood({ lines }: { lines: readonly MemberLine[] }) {
  return (
    <div>
      <Text size="sm" tone="muted">{formatCount(lines.length, 'member')}, as we understand it:</Text>
      <Rows label="Members">
        {lines.map(({ line, member, problem }) => <Row key={line} title={member.name || `Line ${line}`} detail={problem ?? [member.email, member.function].filter(Boolean).join(' · ')} />)}
      </Rows>
    </div>
  );
}
