import { LoadedPage, NotTherePage, useAct, useLiveQuery, usePathParam } from '@tribune/kernel/web';
import { Button, ButtonLink, Card, DefinitionList, formatDateTime, Notice, Page, Person, QuietLink, say, Section, Split, Stack, StateBadge, Text } from '@tribune/ui';
import { Agenda } from './agenda.js';
import { Beliefs } from './beliefs.js';
import { ChangeSummit } from './change-summit.js';
import { EcosystemLink } from './ecosystem-link.js';
import { SummitCommands } from './summit-commands.js';
import { PlanLink } from './plan-link.js';
import { Participants } from './participants.js';
import { FinishPreparation } from './summit.acts.js';
import { LastSummit } from './last-summit.js';
import { isOpen, SummitQuery, type Summit } from './summit.documents.js';
import { texts } from './summit.texts.js';
import { texts as view } from './view.texts.js';
import { Vision } from './vision.js';
import { STATE_TONES } from './tones.js';

/** One summit: who comes, when, to what, and what each is asked to bring. */
export function SummitPage() {
  const id = usePathParam('id');
  const query = useLiveQuery({ query: SummitQuery, variables: { id }, about: { types: ['Summit', 'Term', 'Person'] } });
  return <LoadedPage query={query} title={texts.title}>{({ summit }) => (summit ? <SummitView key={summit.id} summit={summit} /> : <NotTherePage />)}</LoadedPage>;
}

function SummitView({ summit }: { summit: Summit }) {
  const { title, state, startsAt, place, cancelledBecause } = summit;
  return (
    <Page title={title} above={<QuietLink to="/summits" muted>{texts.title}</QuietLink>} state={<StateBadge tone={STATE_TONES[state]} label={texts.states[state]} />} lead={[formatDateTime(startsAt), place].filter(Boolean).join(' · ')} actions={<>{(state === 'ANNOUNCED' || state === 'HELD') && <ButtonLink to={`/summits/${summit.id}/view`}>{view.open}</ButtonLink>}<SummitCommands summit={summit} /></>}>
      {cancelledBecause && <Notice tone="stale" title={texts.page.cancelledBecause}>{cancelledBecause}</Notice>}
      <Asked summit={summit} />
      <Beliefs summit={summit} />
      <Split aside={<Facts summit={summit} />}>
        <LastSummit summitId={summit.id} />
        <Agenda summit={summit} />
        <Vision summit={summit} />
        <PlanLink summit={summit} />
        <EcosystemLink summit={summit} />
        <Participants summit={summit} />
      </Split>
    </Page>
  );
}

/** What the reader is asked to bring. */
function Asked({ summit: { id, askedOfMe, preparedByMe, ...summit } }: { summit: Summit }) {
  const act = useAct(FinishPreparation, { onDone: () => say(texts.asked.thanks) });
  if (askedOfMe === '') return null;
  if (preparedByMe) return <Text tone="muted">{texts.asked.was}</Text>;
  return (
    <Card level="raised" tone="waiting" heading="h2" title={texts.asked.title}
      actions={isOpen(summit, 'finishPreparation') && <Button look="primary" pending={act.pending} onPress={() => void act.act({ summitId: id })}>{texts.asked.done}</Button>}>
      <Text>{askedOfMe}</Text>
      {(act.problem ?? act.failure) && <Notice tone="waiting" urgent>{act.problem ?? act.failure}</Notice>}
    </Card>
  );
}

function Facts({ summit }: { summit: Summit }) {
  const { id, startsAt, endsAt, place, sponsor, organizer, state } = summit;
  const words = texts.page;
  return (
    <Section title={words.facts}>
      <Stack>
        <DefinitionList stacked items={[
          { term: words.begins, description: formatDateTime(startsAt) },
          { term: words.ends, description: formatDateTime(endsAt) },
          { term: words.where, description: place || words.whereOpen },
          { term: words.sponsor, description: <Person name={sponsor.name} size="sm" /> },
          ...(organizer.id === sponsor.id ? [] : [{ term: words.organizer, description: <Person name={organizer.name} size="sm" /> }]),
        ]} />
        {state !== 'DRAFT' && <QuietLink href={`/calendar/summits/${id}.ics`} download="summit.ics">{words.calendar}</QuietLink>}
        {isOpen(summit, 'changeSummit') && <ChangeSummit summit={summit} />}
      </Stack>
    </Section>
  );
}
