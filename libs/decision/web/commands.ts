import type { CommandName, Decision } from './decision.documents.js';

type Commands = Pick<Decision, 'openCommands'>;

/** One command as this person finds it: open, or closed with the reason. */
export function commandOf({ openCommands }: Commands, name: CommandName): { open: boolean; reason: string | null } {
  return openCommands.find((command) => command.name === name) ?? { open: false, reason: null };
}

/** The closed commands, those with the same reason together, in the order in which a decision meets them. */
export function closedByReason({ openCommands }: Commands): { reason: string; names: CommandName[] }[] {
  const groups = new Map<string, CommandName[]>();
  for (const { name, open, reason } of openCommands) if (!open && reason) groups.set(reason, [...(groups.get(reason) ?? []), name]);
  return [...groups].map(([reason, names]) => ({ reason, names }));
}
