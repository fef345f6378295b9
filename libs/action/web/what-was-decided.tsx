import { useSignedIn } from '@tribune/kernel/web';
import { DefinitionList, Notice, Prose, QuietLink, Section, Stack, useNow } from '@tribune/ui';
import type { Action } from './action.documents.js';
import { texts } from './action.texts.js';
import { onDay } from './figures.texts.js';

/** For an owner who works with no council: the text that the action carries out, and where everybody reads it. */
export function WhatWasDecided({ action: { decisionNumber }, carriesOut: { whatChanges, easier, conditions, effectiveOn, embargoUntil } }: { action: Action; carriesOut: NonNullable<Action['carriesOut']> }) {
  const { organization } = useSignedIn();
  const now = useNow();
  const { whatItSays, whatChanges: changes, easier: makesEasier, conditions: under, effectiveOn: from, inRegister, kept } = texts.page;
  return (
    <Section title={whatItSays}>
      <Stack>
        {embargoUntil && Date.parse(embargoUntil) > now && <Notice tone="waiting">{kept(embargoUntil)}</Notice>}
        <DefinitionList stacked items={[
          { term: changes, description: <Prose>{whatChanges}</Prose> },
          { term: makesEasier, description: <Prose>{easier}</Prose> },
          ...(conditions.length > 0 ? [{ term: under, description: <Prose>{conditions.join('\n')}</Prose> }] : []),
          ...(effectiveOn ? [{ term: from, description: onDay(effectiveOn) }] : []),
        ]} />
        <QuietLink to={`/r/${organization.slug}/${decisionNumber}`}>{inRegister}</QuietLink>
      </Stack>
    </Section>
  );
}
