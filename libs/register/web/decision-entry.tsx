import { formatDate } from '@tribune/kernel/web';
import { DefinitionList, Notice, Prose, QuietLink, Section, Statement, Text } from '@tribune/ui';
import { Consents } from './consents.js';
import { texts } from './entry.texts.js';
import { Facts } from './facts.js';
import { Record } from './record.js';
import { Refusals } from './refusals.js';
import type { Entry } from './register.documents.js';
import { Tally } from './tally.js';
import { WhatCame } from './what-came.js';

/** A decision as customers read it: what changes first, then who stood up for them, then how it came about. */
export function DecisionEntry({ entry, slug }: { entry: Entry; slug: string }) {
  const refused = entry.kind === 'REFUSED';
  const { summary, easier, keptUntil } = entry;
  return (
    <>
      <Standing entry={entry} slug={slug} />
      {summary && <Statement title={refused ? texts.wouldChange : texts.whatChanges}>{summary}</Statement>}
      {refused && <Refusals entry={entry} />}
      {easier && <Section title={refused ? texts.easierRefused : texts.easier}><Prose>{easier}</Prose></Section>}
      {!keptUntil && <Section title={texts.atAGlance}><Glance entry={entry} slug={slug} /></Section>}
      <WhatCame entry={entry} />
      {!refused && <Consents entry={entry} />}
      {!refused && <Refusals entry={entry} />}
      <Tally entry={entry} />
      <Facts entry={entry} />
      <Record entry={entry} slug={slug} />
    </>
  );
}

/** What to know before reading: that it no longer holds, is decided anew, or is kept back. */
function Standing({ entry: { standing, keptUntil, supersededBy }, slug }: { entry: Entry; slug: string }) {
  return (
    <>
      {supersededBy.map(({ key, title }) => (
        <Notice key={key} tone="stale" title={texts.superseded(key)} action={<QuietLink to={`/r/${slug}/${key}`}>{title ?? texts.read}</QuietLink>}>{texts.supersededBody}</Notice>
      ))}
      {standing === 'RECONSIDERED' && <Notice tone="waiting" title={texts.reconsidered}>{texts.reconsideredBody}</Notice>}
      {standing === 'WITHDRAWN' && <Notice tone="stale" title={texts.withdrawn}>{texts.withdrawnBody}</Notice>}
      {keptUntil && <Notice tone="waiting">{texts.keptBody}</Notice>}
    </>
  );
}

function Glance({ entry: { places, effectiveOn, conditions, reviewOn, chosen, supersedes, emergencyActs }, slug }: { entry: Entry; slug: string }) {
  return (
    <DefinitionList
      items={[
        ...(chosen ? [{ term: texts.chosen, description: chosen }] : []),
        { term: texts.where, description: texts.names(places.map(({ name, nameNow }) => (nameNow ? texts.placeNow(name, nameNow) : name))) },
        { term: texts.from, description: effectiveOn ? formatDate(effectiveOn) : <Text tone="muted">{texts.fromUnknown}</Text> },
        ...(conditions.length > 0 ? [{ term: texts.conditions, description: <Prose>{conditions.join('\n')}</Prose> }] : []),
        ...(reviewOn ? [{ term: texts.review, description: formatDate(reviewOn) }] : []),
        ...emergencyActs.map(({ key, title }) => ({ term: texts.decides, description: <QuietLink to={`/r/${slug}/${key}`}>{title}</QuietLink> })),
        ...supersedes.map(({ key, title }) => ({ term: texts.supersedes, description: <QuietLink to={`/r/${slug}/${key}`}>{title ?? texts.read}</QuietLink> })),
      ]}
    />
  );
}
