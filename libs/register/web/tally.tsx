import { Section, ShareBar, Stack, StateBadge, Text } from '@tribune/ui';
import { texts } from './entry.texts.js';
import type { Entry } from './register.documents.js';

/** The council's vote: counts alone. */
export function Tally({ entry: { tally, kind } }: { entry: Entry }) {
  if (!tally) return kind === 'REFUSED' ? <Section title={texts.voted}><Text>{texts.noVote}</Text></Section> : null;
  const { voted, electors, recused, agree, object, abstain, carried, method } = tally;
  const shares = [{ label: texts.agree, count: agree, tone: 'agree' as const }, { label: texts.object, count: object, tone: 'object' as const }, { label: texts.abstain, count: abstain, tone: 'abstain' as const }];
  return (
    <Section title={texts.voted}>
      <Stack>
        <Text><StateBadge tone={carried ? 'agree' : 'object'} label={carried ? texts.carried : texts.notCarried} size="sm" /> {texts.votedSentence(voted, electors)}</Text>
        {method === 'RANKING' ? <Text>{texts.ranked}</Text> : <ShareBar label={texts.voted} of={electors} shares={shares.filter(({ count }) => count > 0)} />}
        <Text size="sm" tone="muted">{[...(recused > 0 ? [texts.recused(recused)] : []), texts.votedNote].join(' ')}</Text>
      </Stack>
    </Section>
  );
}
