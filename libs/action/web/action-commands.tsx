import { useAct } from '@tribune/kernel/web';
import { Button, Disclosure, formatList, Problem, say, Section, Stack, Text } from '@tribune/ui';
import { ResumeAction, StartAction } from './action.acts.js';
import type { Action, CommandName } from './action.documents.js';
import { texts } from './action.texts.js';
import { AskBecause } from './ask-because.js';

/** What can be done about it now, the likeliest first; and why the rest cannot. */
export function ActionCommands({ action }: { action: Action }) {
  const open = (name: CommandName) => action.openCommands.some((command) => command.name === name && command.open);
  const start = useAct(StartAction, { onDone: () => say(texts.asks.startAction.done) });
  const resume = useAct(ResumeAction, { onDone: () => say(texts.asks.resumeAction.done) });
  const closed = action.openCommands.filter((command) => !command.open);
  const anything = closed.length < action.openCommands.length;
  const reasons = <Reasons closed={closed} />;
  return (
    <Section title={anything ? texts.page.acts : texts.page.closedOnly}>
      <Stack gap="sm">
        {open('startAction') && <Button full look="primary" pending={start.pending} onPress={() => void start.act({ actionId: action.id })}>{texts.commands.startAction}</Button>}
        {open('resumeAction') && <Button full look="primary" pending={resume.pending} onPress={() => void resume.act({ actionId: action.id })}>{texts.commands.resumeAction}</Button>}
        {[start, resume].map((act, at) => <Problem key={at} problem={act.problem} failure={act.failure} onRetry={act.retry} />)}
        {(['finishAction', 'rescheduleAction', 'reassignAction', 'pauseAction', 'dropAction', 'reopenAction'] as const).map((name) => open(name) && <AskBecause key={name} action={action} command={name} primary={name === 'finishAction' && action.state === 'DOING'} />)}
        {closed.length > 0 && (anything ? <Disclosure summary={texts.page.closed(closed.length)}>{reasons}</Disclosure> : reasons)}
      </Stack>
    </Section>
  );
}

/** "Drop it, Go on: only members of the council …": the commands of one reason together. */
function Reasons({ closed }: { closed: Action['openCommands'] }) {
  const groups = new Map<string, CommandName[]>();
  for (const { name, reason } of closed) groups.set(reason ?? '', [...(groups.get(reason ?? '') ?? []), name]);
  return (
    <Stack gap="sm">
      {[...groups].map(([reason, names]) => (
        <Stack key={reason} gap="xs">
          <Text size="sm" strong>{formatList(names.map((name) => texts.commands[name]))}</Text>
          <Text size="sm" tone="muted">{reason}</Text>
        </Stack>
      ))}
    </Stack>
  );
}
