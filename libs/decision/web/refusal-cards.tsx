import { Card, CommandButton, Moment, Person, Quote, Stack, StateBadge, Text } from '@tribune/ui';
import { useNavigate } from '@tanstack/react-router';
import { commandOf } from './commands.js';
import type { ConstituencyAnswer, Decision } from './decision.documents.js';
import { texts } from './decision.texts.js';
import { ConditionCard } from './condition-card.js';
import { nameOf } from './names.js';

/** Every refusal that stands, in the champion's words, with the way out: amend towards the alternative (D9). */
export function RefusalCards({ decision }: { decision: Decision }) {
  return decision.answers.map(({ id, refusal, constituency }) => refusal && <RefusalCard key={id} decision={decision} refusal={refusal} constituency={constituency} />);
}

function RefusalCard({ decision, refusal, constituency }: { decision: Decision; refusal: NonNullable<ConstituencyAnswer['refusal']>; constituency: ConstituencyAnswer['constituency'] }) {
  const navigate = useNavigate();
  const amend = commandOf(decision, 'amendDecision');
  if (refusal.kind === 'CONDITION') return <ConditionCard decision={decision} refusal={refusal} constituency={constituency} />;
  const towards = () => void navigate({ to: `/decisions/${decision.number}/amend`, search: { towards: constituency?.id } });
  return (
    <Card heading="h2" tone="object" title={texts.refusal.by(nameOf(constituency))} above={<><StateBadge tone="object" size="sm" label={texts.answers.refusedAt(refusal.revision)} /><Moment at={refusal.at} /></>}
      actions={<CommandButton look="secondary" closed={amend.open ? null : amend.reason} onPress={towards}>{texts.refusal.towards}</CommandButton>}>
      <Stack>
        <Person size="sm" name={refusal.person.name} note={refusal.byAlternate ? texts.answers.alternate : texts.answers.champion} />
        <RefusalWords refusal={refusal} />
      </Stack>
    </Card>
  );
}

/** The three things that a refusal says. */
export function RefusalWords({ refusal }: { refusal: Pick<NonNullable<ConstituencyAnswer['refusal']>, 'interest' | 'evidence' | 'alternative'> }) {
  return (
    <Stack>
      {(['interest', 'evidence', 'alternative'] as const).map((part) => (
        <Stack key={part} gap="xs"><Text size="sm" tone="muted">{texts.refusal[part]}</Text><Quote>{refusal[part]}</Quote></Stack>
      ))}
    </Stack>
  );
}
