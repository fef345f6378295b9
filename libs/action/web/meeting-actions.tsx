import { useLiveQuery, type SectionSubject } from '@tribune/kernel/web';
import { Cluster, Rows, Section, Stack, Text } from '@tribune/ui';
import { ActionRow } from './action-row.js';
import { NotedActionsQuery, OpenActionsQuery } from './action.documents.js';
import { texts } from './action.texts.js';
import { NoteAction } from './note-action.js';

const words = texts.inMeeting;

/** Below what a meeting treats now: what it has given people to do there, live for everybody. */
export function NotedActions({ id }: SectionSubject) {
  const { data } = useLiveQuery({ query: NotedActionsQuery, variables: { id }, about: { types: ['Meeting', 'Action'] } });
  const item = data?.meeting?.agenda.find((each) => each.id === data.meeting?.treatsItemId);
  const may = data?.meeting?.whyNotNoteAction === null;
  if (!item || (!may && item.actions.length === 0)) return null;
  return (
    <Stack gap="sm">
      <Text strong>{words.title}</Text>
      {item.actions.length > 0 ? <Rows dense label={words.title}>{item.actions.map((action) => <ActionRow key={action.id} action={action} />)}</Rows> : <Text size="sm" tone="muted">{words.none}</Text>}
      {may && <Cluster><NoteAction key={item.id} meetingId={id} itemId={item.id} /></Cluster>}
    </Stack>
  );
}

/** Before a meeting: what earlier ones have noted and nobody has finished; nothing where there is nothing. */
export function OpenActions({ id }: SectionSubject) {
  const { data } = useLiveQuery({ query: OpenActionsQuery, variables: { id }, about: { types: ['Meeting', 'Action'] } });
  const open = data?.meeting?.openActions ?? [];
  if (open.length === 0) return null;
  return <Section id="open-actions" title={words.before} lead={words.beforeLead}><Rows dense label={words.before}>{open.map((action) => <ActionRow key={action.id} action={action} withDecision />)}</Rows></Section>;
}
