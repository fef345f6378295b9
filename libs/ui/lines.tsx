import type { ReactNode } from 'react';
import { Button } from './button.js';
import { Card } from './card.js';
import { ScreenReaderOnly } from './screen-reader-only.js';
import { Cluster } from './stack.js';
import { texts } from './ui.texts.js';

export interface Lined {
  readonly key: string;
}

export interface LinesProps<L extends Lined> {
  lines: readonly L[];
  onChange: (next: L[]) => void;
  /** How a line is called, for who hears its buttons. */
  nameOf: (line: L) => string;
  /** What one line asks. */
  children: (line: L, change: (part: Partial<L>) => void) => ReactNode;
  /** More buttons of one line, between its place and its end. */
  more?: ((line: L, change: (part: Partial<L>) => void) => ReactNode) | undefined;
}

/** Lines in an order that a form is about: each is moved up and down, and taken out, where it stands. */
export function Lines<L extends Lined>({ lines, onChange, nameOf, children, more }: LinesProps<L>) {
  const { up, down, remove } = texts.lines;
  const swap = (at: number, by: -1 | 1) => onChange(lines.map((line, n) => (n === at ? lines[at + by] : n === at + by ? lines[at] : line) ?? line));
  return lines.map((line, at) => {
    const change = (part: Partial<L>) => onChange(lines.map((each) => (each.key === line.key ? { ...each, ...part } : each)));
    const name = nameOf(line).trim() || texts.lines.untitled;
    return (
      <Card key={line.key} level="flat">
        {children(line, change)}
        <Cluster>
          {at > 0 && <Step act={up} name={name} onPress={() => swap(at, -1)} />}
          {at < lines.length - 1 && <Step act={down} name={name} onPress={() => swap(at, 1)} />}
          {more?.(line, change)}
          <Step act={remove} name={name} onPress={() => onChange(lines.filter(({ key }) => key !== line.key))} />
        </Cluster>
      </Card>
    );
  });
}

function Step({ act: { short, of }, name, onPress }: { act: { short: string; of: (name: string) => string }; name: string; onPress: () => void }) {
  return <Button size="sm" look="quiet" onPress={onPress}><span aria-hidden>{short}</span><ScreenReaderOnly>{of(name)}</ScreenReaderOnly></Button>;
}
