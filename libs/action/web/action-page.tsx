import { LoadedPage, NotTherePage, useLiveQuery, usePathParam } from '@tribune/kernel/web';
import { DefinitionList, Moment, Notice, Page, QuietLink, Section, ShareBar, Split, Stack, Text, Timeline } from '@tribune/ui';
import { ActionCommands } from './action-commands.js';
import { ActionQuery, type Action } from './action.documents.js';
import { ActionStanding, originOf } from './action-row.js';
import { texts } from './action.texts.js';
import { onDay } from './figures.texts.js';
import { WhatWasDecided } from './what-was-decided.js';
import { NoteProgress } from './note-progress.js';
import { entriesOf } from './progress-entries.js';

/** One action: what is to be done, how it went, and what can be done about it now. */
export function ActionPage() {
  const id = usePathParam('id');
  const query = useLiveQuery({ query: ActionQuery, variables: { id }, about: { ids: [id], types: ['Action', 'Decision'] } });
  return <LoadedPage query={query} title={texts.list.title}>{({ action }) => (action ? <ActionView action={action} /> : <NotTherePage />)}</LoadedPage>;
}

function ActionView({ action }: { action: Action }) {
  const { page } = texts;
  const { percent, pausedBySystem, state, carriesOut } = action;
  const entries = entriesOf(action);
  return (
    <Page title={action.what} above={<><QuietLink to="/actions" muted>{page.back}</QuietLink> · <Origin action={action} /></>} state={<ActionStanding action={{ ...action, percent: null }} />} lead={originOf(action)}>
      <Split aside={<><ActionCommands action={action} /><Facts action={action} /></>}>
        <Stack gap="lg">
          {pausedBySystem && <Notice tone="waiting">{page.pausedBySystem}</Notice>}
          {percent !== null && state !== 'DONE' && state !== 'DROPPED' && <ShareBar label={page.howFar} of={100} shares={[{ label: page.percentDone, count: percent, tone: 'accent' }]} />}
          <NoteProgress action={action} />
          {!action.decision && carriesOut && <WhatWasDecided action={action} carriesOut={carriesOut} />}
        </Stack>
        <Section title={page.history}>{entries.length > 0 ? <Timeline label={page.history} entries={entries} /> : <Text tone="muted">{page.nothingYet}</Text>}</Section>
      </Split>
    </Page>
  );
}

/** The way to where it comes from, for who may go there. */
function Origin({ action: { decision, decisionNumber, notedIn } }: { action: Action }) {
  const { page } = texts;
  if (notedIn) return notedIn.item === null ? page.meeting(notedIn.startsAt) : <QuietLink to={`/meetings/${notedIn.meetingId}`} muted>{page.meeting(notedIn.startsAt)}</QuietLink>;
  return decision ? <QuietLink to={`/decisions/${decisionNumber}`} muted>{page.decision(decisionNumber ?? 0)}</QuietLink> : page.decision(decisionNumber ?? 0);
}

function Facts({ action: { owner, touchPoint, dueOn, createdBy, createdAt, decision, decisionNumber, decisionTitle, notedIn } }: { action: Action }) {
  const { facts, owner: by, where, dueOn: due, carriesOut, createdBy: given, notedAt } = texts.page;
  return (
    <Section title={facts}>
      <DefinitionList stacked items={[
        { term: by, description: owner.leftAt ? texts.notAnyMore(owner.name) : owner.name },
        { term: due, description: onDay(dueOn) },
        ...(touchPoint ? [{ term: where, description: touchPoint.name }] : []),
        ...(notedIn?.item ? [{ term: notedAt, description: <QuietLink to={`/meetings/${notedIn.meetingId}`}>{notedIn.item}</QuietLink> }] : []),
        ...(decisionTitle ? [{ term: carriesOut, description: decision ? <QuietLink to={`/decisions/${decisionNumber}`}>{decisionTitle}</QuietLink> : decisionTitle }] : []),
        { term: given, description: <>{createdBy.name}, <Moment at={createdAt} short /></> },
      ]} />
    </Section>
  );
}
