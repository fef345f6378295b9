import { LEAVE } from '@tribune/decision/domain';
import { IconArrowUp, IconPlus, IconX } from '@tribune/ui/icons';
import { Button, Cluster, Row, Rows, ScreenReaderOnly, Stack, Text } from '@tribune/ui';
import type { Revision } from './decision.documents.js';
import { texts } from './deliberating.texts.js';

/** The words of a letter; "leave as it is" stands beside the options always. */
export const optionName = (options: Revision['options'], letter: string): string => {
  const found = options.find(({ key }) => key === letter);
  return found ? `${found.key}. ${found.label}` : texts.ranking.leave;
};

/** Options put into an order, the best first: by pressing them, on a phone or by keyboard (D4). */
export function RankPicker({ options, value, onChange }: { options: Revision['options']; value: readonly string[]; onChange: (ranking: string[]) => void }) {
  const { lead, best, rest, empty, up, out, add } = texts.ranking;
  const left = [...options.map(({ key }) => key), LEAVE].filter((letter) => !value.includes(letter));
  const raise = (at: number) => onChange(value.map((letter, place) => (place === at - 1 ? (value[at] ?? letter) : place === at ? (value[at - 1] ?? letter) : letter)));
  const name = (letter: string) => optionName(options, letter);
  return (
    <Stack>
      <Text size="sm" tone="muted">{lead}</Text>
      <Stack gap="xs">
        <Text strong size="sm">{best}</Text>
        {value.length === 0 ? <Text size="sm" tone="muted">{empty}</Text> : (
          <Rows dense label={best}>
            {value.map((letter, at) => (
              <Row key={letter} title={`${at + 1}. ${name(letter)}`} trailing={<Cluster gap="xs">
                {at > 0 && <Button size="sm" look="quiet" icon={<IconArrowUp size={16} />} onPress={() => raise(at)}><ScreenReaderOnly>{up(name(letter))}</ScreenReaderOnly></Button>}
                <Button size="sm" look="quiet" icon={<IconX size={16} />} onPress={() => onChange(value.filter((each) => each !== letter))}><ScreenReaderOnly>{out(name(letter))}</ScreenReaderOnly></Button>
              </Cluster>} />
            ))}
          </Rows>
        )}
      </Stack>
      {left.length > 0 && (
        <Stack gap="xs">
          <Text strong size="sm">{rest}</Text>
          <Rows dense label={rest}>{left.map((letter) => <Row key={letter} title={name(letter)} trailing={<Button size="sm" icon={<IconPlus size={16} />} onPress={() => onChange([...value, letter])}><ScreenReaderOnly>{add(name(letter))}</ScreenReaderOnly></Button>} />)}</Rows>
        </Stack>
      )}
    </Stack>
  );
}
