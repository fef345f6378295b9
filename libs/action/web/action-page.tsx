import { LoadedPage, NotTherePage, useLiveQuery, usePathParam } from '@tribune/kernel/web';
import { DefinitionList, Moment, Notice, Page, QuietLink, Section, ShareBar, Split, Stack, Text, Timeline } from '@tribune/ui';
import { ActionCommands } from './action-commands.js';
import { ActionQuery, type Action } from './action.documents.js';
import { ActionStanding } from './action-row.js';
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
  const { decisionNumber, decisionTitle, decision, percent, pausedBySystem, state } = action;
  const link = decision ? <QuietLink to={`/decisions/${decisionNumber}`} muted>{page.decision(decisionNumber)}</QuietLink> : page.decision(decisionNumber);
  const entries = entriesOf(action);
  return (
    <Page title={action.what} above={<><QuietLink to="/actions" muted>{page.back}</QuietLink> · {link}</>} state={<ActionStanding action={{ ...action, percent: null }} />} lead={decisionTitle}>
      <Split aside={<><ActionCommands action={action} /><Facts action={action} /></>}>
        <Stack gap="lg">
          {pausedBySystem && <Notice tone="waiting">{page.pausedBySystem}</Notice>}
          {percent !== null && state !== 'DONE' && state !== 'DROPPED' && <ShareBar label={page.howFar} of={100} shares={[{ label: page.percentDone, count: percent, tone: 'accent' }]} />}
          <NoteProgress action={action} />
          {!decision && <WhatWasDecided action={action} />}
        </Stack>
        <Section title={page.history}>{entries.length > 0 ? <Timeline label={page.history} entries={entries} /> : <Text tone="muted">{page.nothingYet}</Text>}</Section>
      </Split>
    </Page>
  );
}

function Facts({ action: { owner, touchPoint, dueOn, createdBy, createdAt, decision, decisionNumber, decisionTitle } }: { action: Action }) {
  const { facts, owner: by, where, dueOn: due, carriesOut, createdBy: given } = texts.page;
  return (
    <Section title={facts}>
      <DefinitionList stacked items={[
        { term: by, description: owner.leftAt ? texts.notAnyMore(owner.name) : owner.name },
        { term: due, description: onDay(dueOn) },
        { term: where, description: touchPoint?.name ?? '' },
        { term: carriesOut, description: decision ? <QuietLink to={`/decisions/${decisionNumber}`}>{decisionTitle}</QuietLink> : decisionTitle },
        { term: given, description: <>{createdBy.name}, <Moment at={createdAt} short /></> },
      ]} />
    </Section>
  );
}
