import { readMembers, type MemberLine } from '@tribune/council/domain';
import { useAct } from '@tribune/kernel/web';
import { Button, Cluster, FilePicker, Form, Notice, Row, Rows, SelectField, Text, TextAreaField, TextField, useDraft } from '@tribune/ui';
import { language } from '@tribune/ui/words';
import { CreateCouncil, type SetUp } from './council.documents.js';
import { texts } from './set-up.texts.js';

const NONE = '';

/** The council by its members' addresses, pasted as they come. */
export function SetUpCouncil({ councils, onNext }: { councils: SetUp['councils']; onNext: () => void }) {
  const draft = useDraft('set-up-council', { name: texts.council.usualName, members: '', chair: NONE });
  const { act, pending, errorOf, problem, failure, retry } = useAct(CreateCouncil, {
    fields: ['name', 'members'],
    onDone: () => {
      draft.clear();
      onNext();
    },
  });
  const { name, members, chair } = draft.value;
  const lines = readMembers(members, language());
  const usable = lines.filter(({ problem: wrong }) => wrong === null).map(({ member }) => member);
  const wrong = lines.find((line) => line.problem !== null);
  const create = () => void act({ name, members: usable.map((member) => ({ ...member, isChair: member.email === chair })) });
  return (
    <>
      {councils.length > 0 && <Notice tone="agree" title={texts.council.there(councils[0]?.name ?? '', councils[0]?.seats.length ?? 0)} action={<Button size="sm" onPress={onNext}>{texts.next}</Button>}>{texts.council.another}</Notice>}
      <Form label={texts.council.form} onSubmit={create} problem={problem} failure={failure} onRetry={retry}
        actions={<Cluster><Button look="primary" submit pending={pending} disabled={wrong !== undefined}>{texts.council.act}</Button><Button look="quiet" onPress={onNext}>{texts.skip}</Button></Cluster>}>
        <TextField label={texts.council.name} value={name} onChange={(next) => draft.patch({ name: next })} error={errorOf('name')} />
        <TextAreaField label={texts.council.members} hint={texts.council.membersHint} rows={6}
          value={members} onChange={(next) => draft.patch({ members: next })} error={wrong ? `${texts.council.line(wrong.line)}: ${wrong.problem ?? ''}` : errorOf('members')} />
        {lines.length === 0 && <FilePicker label={texts.council.file} file={null} onPick={(picked) => picked && draft.patch({ members: picked.text.replace(/^\uFEFF/, '') })} maxSize={1_000_000} />}
        {usable.length > 0 && <Understood lines={lines} />}
        {usable.length > 0 && (
          <SelectField label={texts.council.chair} optional value={chair} onChange={(next) => draft.patch({ chair: next })} placeholder={texts.council.nobody} options={usable.map(({ name: label, email }) => ({ value: email, label: label || email }))} />
        )}
      </Form>
    </>
  );
}

/** What was understood, so that a wrong name is seen before somebody is greeted by it. */
function Understood({ lines }: { lines: readonly MemberLine[] }) {
  return (
    <div>
      <Text size="sm" tone="muted">{texts.council.understood(lines.length)}</Text>
      <Rows label={texts.council.list}>
        {lines.map(({ line, member, problem }) => <Row key={line} title={member.name || texts.council.line(line)} detail={problem ?? [member.email, member.function].filter(Boolean).join(' · ')} />)}
      </Rows>
    </div>
  );
}
