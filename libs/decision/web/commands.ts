import { isPossible, STATE_WORDS } from '@tribune/decision/domain';
import { language } from '@tribune/ui/words';
import type { CommandName, Decision } from './decision.documents.js';
import { texts } from './decision.texts.js';

type Commands = Pick<Decision, 'openCommands' | 'state'>;

/** One command as this person finds it: open, or closed with the reason. */
export function commandOf({ openCommands }: Pick<Decision, 'openCommands'>, name: CommandName): { open: boolean; reason: string | null } {
  return openCommands.find((command) => command.name === name) ?? { open: false, reason: null };
}

/** The closed commands, those with the same reason together; what nobody could do in this state comes last, as one. */
export function closedByReason({ openCommands, state }: Commands): { reason: string; names: CommandName[] }[] {
  const groups = new Map<string, CommandName[]>();
  const atNoTime = texts.acts.notNow(STATE_WORDS[language()][state]);
  const closed = openCommands.filter(({ open, reason }) => !open && reason);
  for (const { name, reason } of closed.sort((a, b) => Number(!isPossible(state, a.name)) - Number(!isPossible(state, b.name)))) {
    const why = isPossible(state, name) ? (reason ?? '') : atNoTime;
    groups.set(why, [...(groups.get(why) ?? []), name]);
  }
  return [...groups].map(([reason, names]) => ({ reason, names }));
}
