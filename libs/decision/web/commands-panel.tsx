import { ButtonLink, Cluster, Disclosure, Section, Stack, Text } from '@tribune/ui';
import { formatList } from '@tribune/kernel/web';
import { closedByReason, commandOf } from './commands.js';
import type { Decision } from './decision.documents.js';
import { texts } from './decision.texts.js';
import { LinkDecisions } from './link-decisions.js';
import { PostponeVote } from './postpone-vote.js';
import { RaiseObjection } from './raise-objection.js';
import { Recuse } from './recuse.js';
import { Supersede } from './supersede.js';
import { WithdrawDecision } from './withdraw-decision.js';

/** What can be done besides the next step; and for each thing that cannot, the reason. Who can do nothing here reads the reasons alone. */
export function CommandsPanel({ decision }: { decision: Decision }) {
  const closed = closedByReason(decision);
  const anything = decision.openCommands.some(({ open }) => open);
  const count = closed.reduce((sum, { names }) => sum + names.length, 0);
  const { title, closedOnly } = texts.acts;
  const reasons = decision.state === 'FINAL' ? <Text size="sm" tone="muted">{texts.acts.final}</Text> : <Reasons decision={decision} />;
  return (
    <Section title={anything ? title : closedOnly}>
      <Stack gap="sm">
        {commandOf(decision, 'amendDecision').open && <Cluster><ButtonLink to={`/decisions/${decision.number}/amend`}>{decision.state === 'DRAFT' ? texts.acts.writeOn : texts.commands.amendDecision}</ButtonLink></Cluster>}
        <Supersede full decision={decision} />
        <PostponeVote decision={decision} />
        <RaiseObjection decision={decision} />
        <LinkDecisions decision={decision} />
        <Recuse decision={decision} />
        <WithdrawDecision decision={decision} />
        {count > 0 && (anything ? <Disclosure summary={texts.acts.closed(count)}>{reasons}</Disclosure> : reasons)}
      </Stack>
    </Section>
  );
}

/** "Second, Open the vote: only members of this council may do this." */
function Reasons({ decision }: { decision: Decision }) {
  return (
    <Stack gap="sm">
      {closedByReason(decision).map(({ reason, names }) => (
        <Stack key={reason} gap="xs">
          <Text size="sm" strong>{formatList(names.map((name) => texts.commands[name]))}</Text>
          <Text size="sm" tone="muted">{reason}</Text>
        </Stack>
      ))}
    </Stack>
  );
}
