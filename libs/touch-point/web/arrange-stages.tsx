import { useNavigate } from '@tanstack/react-router';
import { hasRole, Loaded, useAct, useLiveQuery, useSignedIn } from '@tribune/kernel/web';
import { Button, Cluster, CommandButton, EmptyState, Form, Page, QuietLink, say, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { StageField } from './stage-field.js';
import { ArrangeStages, JourneyQuery, type JourneyStage } from './touch-point.documents.js';
import { texts } from './touch-point.texts.js';

const words = texts.stages;

/** The stages of the journey as one list: more of them, other names, another order, fewer. */
export function ArrangeStagesPage() {
  const admin = hasRole(useSignedIn(), 'ADMIN');
  const query = useLiveQuery({ query: JourneyQuery, variables: {}, about: { types: ['Organization', 'TouchPoint'] } });
  return (
    <Page title={words.title} lead={words.lead} width="narrow" above={<QuietLink to="/touch-points" muted>{texts.title}</QuietLink>}>
      {admin ? <Loaded query={query} label={words.title}>{({ stages }) => <StagesForm key={stages.map(({ id, name }) => `${id}${name}`).join()} stages={stages} />}</Loaded>
        : <EmptyState title={words.adminsOnly} sentence={texts.form.adminsOnlySentence} />}
    </Page>
  );
}

/** `id` is null for a stage that is new. */
interface Line {
  readonly key: string;
  readonly id: string | null;
  readonly name: string;
}
const lineOf = ({ id, name }: JourneyStage): Line => ({ key: id, id, name });

function StagesForm({ stages }: { stages: readonly JourneyStage[] }) {
  const navigate = useNavigate();
  const draft = useDraft<{ lines: Line[] }>(`journey.${stages.map(({ id, name }) => id + name).join()}`, { lines: stages.map(lineOf) });
  const [checked, setChecked] = useState(false);
  const act = useAct(ArrangeStages, { fields: [], onDone: () => { draft.clear(); say(words.saved); void navigate({ to: '/touch-points' }); } });
  const { lines } = draft.value;
  const put = (next: Line[]) => draft.patch({ lines: next });
  const move = (at: number, by: -1 | 1) => put(lines.map((line, n) => (n === at ? lines[at + by] : n === at + by ? lines[at] : line) ?? line));
  const removeIds = stages.filter(({ id }) => !lines.some((line) => line.id === id)).map(({ id }) => id);
  const same = removeIds.length === 0 && lines.length === stages.length && lines.every(({ id, name }, at) => id === stages[at]?.id && name.trim() === stages[at]?.name);
  const submit = () => {
    setChecked(true);
    if (lines.some(({ name }) => name.trim() === '')) return;
    void act.act({ stages: lines.map(({ id, name }) => ({ id, name: name.trim() })), removeIds });
  };
  return (
    <Form label={words.title} onSubmit={submit} problem={act.problem} failure={act.failure} onRetry={act.retry}
      actions={<><CommandButton submit pending={act.pending} closed={same ? texts.form.unchanged : null}>{texts.form.save}</CommandButton>{!same && <Button look="quiet" onPress={draft.clear}>{words.afresh}</Button>}</>}>
      {lines.map(({ key, id, name }, at) => (
        <StageField key={key} at={at} last={lines.length - 1} name={name} missing={checked && name.trim() === ''} standing={stages.find((stage) => stage.id === id)?.touchPoints.length ?? 0}
          rename={(next) => put(lines.map((line) => (line.key === key ? { ...line, name: next } : line)))} move={(by) => move(at, by)} remove={() => put(lines.filter((line) => line.key !== key))} />
      ))}
      <Cluster><Button onPress={() => put([...lines, { key: crypto.randomUUID(), id: null, name: '' }])}>{words.add}</Button></Cluster>
    </Form>
  );
}
