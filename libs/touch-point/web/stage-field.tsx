import { Button, Card, Cluster, ScreenReaderOnly, Text, TextField } from '@tribune/ui';
import { texts } from './touch-point.texts.js';

const words = texts.stages;

interface StageFieldProps {
  at: number;
  /** The place of the last one, counted from 0. */
  last: number;
  name: string;
  missing: boolean;
  /** How many touch points stand at it: it stays while there are any. */
  standing: number;
  rename: (name: string) => void;
  move: (by: -1 | 1) => void;
  remove: () => void;
}

/** One stage in the list: its name, its place, and whether it can go. */
export function StageField({ at, last, name, missing, standing, rename, move, remove }: StageFieldProps) {
  const called = name.trim() || words.numbered(at + 1);
  return (
    <Card level="flat">
      <TextField label={words.numbered(at + 1)} value={name} onChange={rename} error={missing ? texts.form.missing : null} />
      <Cluster>
        {at > 0 && <Button size="sm" look="quiet" onPress={() => move(-1)}><span aria-hidden>{words.earlier}</span><ScreenReaderOnly>{words.earlierOf(called)}</ScreenReaderOnly></Button>}
        {at < last && <Button size="sm" look="quiet" onPress={() => move(1)}><span aria-hidden>{words.later}</span><ScreenReaderOnly>{words.laterOf(called)}</ScreenReaderOnly></Button>}
        {standing === 0 && last > 0 && <Button size="sm" look="quiet" onPress={remove}><span aria-hidden>{words.remove}</span><ScreenReaderOnly>{words.removeOf(called)}</ScreenReaderOnly></Button>}
        {standing > 0 && <Text size="sm" tone="muted">{words.standing(standing)}</Text>}
      </Cluster>
    </Card>
  );
}
