import { PARTS, timetable, type AgendaItem } from '@tribune/summit/domain';
import { Button, Notice, Row, Rows, Section, Stack, Text } from '@tribune/ui';
import { useState } from 'react';
import { SetAgenda } from './set-agenda.js';
import { isOpen, type Summit } from './summit.documents.js';
import { texts } from './summit.texts.js';

const itemsOf = ({ agenda }: Summit): AgendaItem[] => agenda.map(({ part, title, minutes, startsAt }) => ({ part: part as AgendaItem['part'], title, minutes, startsAt }));

/** Three parts with their times, and when it will all be over. */
export function Agenda({ summit }: { summit: Summit }) {
  const [editing, setEditing] = useState(false);
  const { startsAt, endsAt } = summit;
  const items = itemsOf(summit);
  const timed = timetable(startsAt, items);
  const ends = timed.at(-1)?.until;
  const words = texts.agenda;
  return (
    <Section id="agenda" title={words.title} lead={ends && words.until(ends)} actions={isOpen(summit, 'setAgenda') && !editing && <Button size="sm" onPress={() => setEditing(true)}>{words.edit}</Button>}>
      {editing ? <SetAgenda summit={summit} items={items} onEnd={() => setEditing(false)} /> : (
        <Stack gap="lg">
          {ends && Date.parse(ends) > Date.parse(endsAt) && <Notice tone="waiting">{words.over}</Notice>}
          {PARTS.map((part) => {
            const of = timed.filter(({ item }) => item.part === part);
            return (
              <Stack key={part} gap="xs">
                <Text strong>{words.parts[part - 1]}</Text>
                {of.length === 0 ? <Text tone="muted">{words.empty}</Text> : (
                  <Rows label={words.parts[part - 1] ?? ''} dense>
                    {of.map(({ item, from, until, late }) => <Row key={from} above={words.times(from, until)} title={item.title} detail={late ? words.late : undefined} trailing={<Text as="span" size="sm" tone="muted">{words.minutes(item.minutes)}</Text>} />)}
                  </Rows>
                )}
              </Stack>
            );
          })}
        </Stack>
      )}
    </Section>
  );
}
