import { CommandButton, Disclosure, Form, MultiChoiceField, Overline, Prose, Stack, Text } from '@tribune/ui';
import { texts } from './vote.texts.js';
import type { VotingCard } from './voting-card.documents.js';

/** Ids of the approved, or none of these; nothing chosen yet is an empty list. */
export type Chosen = readonly string[] | 'NONE';

interface ChooseNomineesProps {
  /** In the card's own order. */
  nominees: VotingCard['nominees'];
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
  onDone: () => void;
}

/** Approve any number, or none of these; the two exclude each other. Nothing chosen is no ballot. */
export function ChooseNominees({ nominees, chosen, onChoose, onDone }: ChooseNomineesProps) {
  const ticked = chosen === 'NONE' ? ['NONE'] : [...chosen];
  const choose = (next: readonly string[]) => onChoose(next.includes('NONE') && chosen !== 'NONE' ? 'NONE' : next.filter((id) => id !== 'NONE'));
  const closed = ticked.length === 0 ? texts.nothing : null;
  return (
    <Form label={texts.tab} onSubmit={() => !closed && onDone()} actions={<CommandButton submit closed={closed}>{texts.review}</CommandButton>}>
      <MultiChoiceField
        label={texts.question} hint={texts.hint} value={ticked} onChange={choose}
        choices={[...nominees.map(({ personId, name }) => ({ value: personId, label: name })), { value: 'NONE', label: texts.none, hint: texts.noneHint, tone: 'abstain' }]}
      />
      {ticked.length > 0 && <Text size="sm" tone="muted">{texts.kept}</Text>}
      <Stack gap="sm">
        <Overline>{texts.words}</Overline>
        {nominees.map(({ personId, name, statement }) => <Disclosure key={personId} summary={name}><Prose>{statement || texts.noWords}</Prose></Disclosure>)}
      </Stack>
    </Form>
  );
}
