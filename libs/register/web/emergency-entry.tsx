import { formatDate } from '@tribune/kernel/web';
import { Clock, DefinitionList, Moment, Notice, Prose, QuietLink, Section } from '@tribune/ui';
import { texts } from './emergency.texts.js';
import { ProposeDecision } from './draft-emergency-decision.js';
import { Record } from './record.js';
import type { Entry } from './register.documents.js';

type Emergency = NonNullable<Entry['emergency']>;

/** Something that was done without approval: what, why, and how long it may last. */
export function EmergencyEntry({ entry, emergency, slug }: { entry: Entry; emergency: Emergency; slug: string }) {
  const { summary, places, since, endsAt, standing, at } = entry;
  const { recordedAs, functionName } = emergency;
  const as = texts.as[recordedAs];
  return (
    <>
      <Standing entry={entry} emergency={emergency} slug={slug} />
      <Section title={texts.whyNotWait}><Prose>{summary}</Prose></Section>
      <Section title={texts.glance}>
        <DefinitionList
          items={[
            { term: texts.whereAt, description: places.map(({ name }) => name).join(', ') },
            ...(since ? [{ term: texts.sinceWhen, description: <Moment at={since} /> }] : []),
            ...(endsAt ? [{ term: standing === 'RUNNING' ? texts.ends : texts.endedOn, description: standing === 'RUNNING' ? <Clock due={endsAt} exact /> : <Moment at={endsAt} dateOnly /> }].slice(standing === 'DECIDED' ? 1 : 0) : []),
            { term: texts.recordedBy, description: <>{functionName ? texts.ofFunction(as, functionName) : as}, <Moment at={at} /></> },
          ]}
        />
      </Section>
      {standing !== 'DECIDED' && <ProposeDecision actId={emergency.id} underWay={emergency.underWay} />}
      <Record entry={entry} slug={slug} />
    </>
  );
}

function Standing({ entry: { standing, endsAt }, emergency: { underWay, decidedBy }, slug }: { entry: Entry; emergency: Emergency; slug: string }) {
  const decided = decidedBy.map(({ key, title }) => (
    <Notice key={key} tone={standing === 'DECIDED' ? 'agree' : 'accent'} title={standing === 'DECIDED' ? texts.decided(key) : texts.decidedLate(key)}><QuietLink to={`/r/${slug}/${key}`}>{title ?? texts.read}</QuietLink></Notice>
  ));
  return (
    <>
      {decided}
      {standing === 'RUNNING' && endsAt && <Notice tone="waiting" title={texts.running}>{texts.runningBody(formatDate(endsAt))} {underWay && texts.underWay}</Notice>}
      {standing === 'ENDED' && decidedBy.length === 0 && <Notice tone="object" title={texts.ended}>{texts.endedBody} {underWay && texts.underWay}</Notice>}
    </>
  );
}
