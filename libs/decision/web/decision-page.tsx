import { LoadedPage, NotTherePage, Sections, useLiveQuery, usePathParam } from '@tribune/kernel/web';
import { Clock, OnThisPage, Page, QuietLink, Split, Stack, StateBadge } from '@tribune/ui';
import { AnswersSection } from './answers-section.js';
import { CommandsPanel } from './commands-panel.js';
import { DecisionQuery, type Decision } from './decision.documents.js';
import { texts } from './decision.texts.js';
import { DetailsSection } from './details-section.js';
import { EditWindows } from './edit-windows.js';
import { FactsPanel } from './facts-panel.js';
import { History } from './history.js';
import { LinkPanel } from './link-panel.js';
import { ObjectionsSection } from './objections-section.js';
import { Opening } from './opening.js';
import { RefusalCards } from './refusal-cards.js';
import { RevisionsSection } from './revisions-section.js';
import { currentRevision, runningClock, STATE_TONES } from './standing.js';
import { BrokenConditions, SupersededBy } from './supersede.js';
import { VoteSection } from './vote-section.js';
import { YourTurn } from './your-turn.js';

/** One decision, by its number. Everybody who may see it sees the same page; what they can do on it differs. */
export function DecisionPage() {
  const number = Number(usePathParam('number'));
  return Number.isSafeInteger(number) ? <DecisionOf number={number} /> : <NotTherePage />;
}

function DecisionOf({ number }: { number: number }) {
  const query = useLiveQuery({ query: DecisionQuery, variables: { number }, about: { types: ['Decision', 'Constituency', 'Election', 'Council'] } });
  return <LoadedPage query={query} title={texts.numbered(number)}>{({ decision }) => (decision ? <DecisionView key={decision.id} decision={decision} /> : <NotTherePage />)}</LoadedPage>;
}

function DecisionView({ decision }: { decision: Decision }) {
  const revision = currentRevision(decision);
  const title = revision.title || texts.list.untitled;
  return (
    <Page
      title={title}
      tabTitle={`${decision.number} · ${title}`}
      above={<><QuietLink to="/decisions" muted>{texts.decisions}</QuietLink> · {texts.numbered(decision.number)} · {decision.council.name}</>}
      state={<Standing decision={decision} />}
      lead={decision.nextStep}
    >
      <Split aside={<><CommandsPanel decision={decision} /><FactsPanel decision={decision} /><LinkPanel decision={decision} /></>}>
        <OnThisPage />
        <Stack gap="lg">
          <SupersededBy decision={decision} />
          <BrokenConditions decision={decision} />
          <Opening revision={revision} />
          <EditWindows decision={decision} />
          <YourTurn decision={decision} />
          <RefusalCards decision={decision} />
          <Sections at="decision.evidence" id={decision.id} state={decision.state} />
        </Stack>
        {decision.state !== 'DRAFT' && <><VoteSection decision={decision} /><ObjectionsSection decision={decision} /><AnswersSection decision={decision} /></>}
        <Sections at="decision.afterwards" id={decision.id} state={decision.state} />
        <DetailsSection revision={revision} />
        <Sections at="decision.discussion" id={decision.id} state={decision.state} />
        {decision.state !== 'DRAFT' && <><RevisionsSection decision={decision} /><History decision={decision} /></>}
      </Split>
    </Page>
  );
}

function Standing({ decision }: { decision: Decision }) {
  const clock = runningClock(decision);
  return (
    <>
      <StateBadge tone={STATE_TONES[decision.state]} label={texts.states[decision.state]} />
      {clock && <Clock due={clock.due} label={texts.clocks[clock.kind]} exact />}
    </>
  );
}
