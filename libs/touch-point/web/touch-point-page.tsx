import { hasRole, LoadedPage, NotTherePage, Sections, useLiveQuery, usePathParam, useSignedIn } from '@tribune/kernel/web';
import { Button, DefinitionList, Disclosure, Moment, Page, QuietLink, Section, Split, Stack, StateBadge, Statement, Text, Timeline } from '@tribune/ui';
import { useState } from 'react';
import { ChangeTouchPointForm } from './change-touch-point.js';
import { PartDifferences } from './part-differences.js';
import { RetiredNotice, RetireTouchPoint } from './retire-touch-point.js';
import { TouchPointQuery, type Choices, type TouchPointDetails } from './touch-point.documents.js';
import { texts } from './touch-point.texts.js';

/** One touch point, at an address that stays: what is promised there, what concerns it, and what it said before. */
export function TouchPointPage() {
  const slug = usePathParam('slug');
  const query = useLiveQuery({ query: TouchPointQuery, variables: { slug }, about: { types: ['TouchPoint', 'Organization'] } });
  return <LoadedPage query={query} title={texts.title}>{({ touchPoint, ...choices }) => (touchPoint ? <TouchPointView key={touchPoint.id} touchPoint={touchPoint} choices={choices} /> : <NotTherePage />)}</LoadedPage>;
}

function TouchPointView({ touchPoint, choices }: { touchPoint: TouchPointDetails; choices: Choices }) {
  const admin = hasRole(useSignedIn(), 'ADMIN');
  const [editing, setEditing] = useState(false);
  const { id, name, channel, stage, ownerFunction, priority, promise, history } = touchPoint;
  const { page } = texts;
  return (
    <Page title={name} above={<><QuietLink to="/touch-points" muted>{texts.title}</QuietLink>{stage && ` · ${texts.numberedStage(stage.position, stage.name)}`} · {channel}</>}
      state={<>{priority === 1 && <StateBadge tone="accent" label={texts.first} />}{ownerFunction === null && touchPoint.retiredAt === null && <StateBadge tone="waiting" label={texts.unowned} />}</>}
      actions={admin && !editing && <Button onPress={() => setEditing(true)}>{page.edit}</Button>}>
      {editing ? <ChangeTouchPointForm touchPoint={touchPoint} choices={choices} onEnd={() => setEditing(false)} /> : (
        <Split aside={<><Facts touchPoint={touchPoint} />{admin && touchPoint.retiredAt === null && <RetireTouchPoint touchPoint={touchPoint} />}</>}>
          <RetiredNotice touchPoint={touchPoint} admin={admin} />
          <Stack gap="lg">
            <Statement title={page.promise}>{promise || page.noPromise}</Statement>
            <Said title={page.customersDo} words={touchPoint.customersDo} />
            <Said title={page.customersWant} words={touchPoint.customersWant} />
          </Stack>
          <Sections at="touchPoint.page" id={id} />
          {history.length > 0 && <History history={history} />}
        </Split>
      )}
    </Page>
  );
}

const Said = ({ title, words }: { title: string; words: string }) => <Stack gap="xs"><Text size="sm" tone="muted">{title}</Text><Text>{words || texts.page.notSaid}</Text></Stack>;

function Facts({ touchPoint: { stage, channel, ownerFunction, sourcing, priority, addedAt } }: { touchPoint: TouchPointDetails }) {
  const { page } = texts;
  return (
    <Section title={page.facts}>
      <DefinitionList stacked items={[
        { term: page.stage, description: stage?.name ?? '' },
        { term: page.channel, description: channel },
        { term: page.owner, description: ownerFunction ?? texts.unowned },
        { term: page.runBy, description: texts.sourcing[sourcing] },
        { term: page.priority, description: texts.priorities[priority] ?? priority },
        { term: page.added, description: <Moment at={addedAt} dateOnly /> },
      ]} />
    </Section>
  );
}

function History({ history }: { history: TouchPointDetails['history'] }) {
  const { history: title, changed, somebody } = texts.page;
  return (
    <Section title={title}>
      <Timeline label={title} entries={history.map((change) => ({
        id: change.at, at: change.at,
        title: changed(change.actor?.name ?? somebody, change.parts.map(({ part }) => texts.parts[part])),
        detail: <Disclosure summary={texts.page.difference}><PartDifferences changes={[change]} /></Disclosure>,
      }))} />
    </Section>
  );
}
