interface Placed {
  readonly name: string;
  readonly channel: string;
  readonly ownerFunction: string | null;
}
interface StageOf<T> {
  readonly id: string;
  readonly name: string;
  readonly touchPoints: readonly T[];
}

/** One channel's lane: what it has at each stage, in the stages' order. */
export interface Lane<T> {
  readonly channel: string;
  readonly cells: readonly { readonly stageId: string; readonly touchPoints: readonly T[] }[];
}

/** Lanes by channel; channels in the order in which customers meet them. Channels that differ in capitals alone are one. */
export function lanesOf<T extends Placed>(stages: readonly StageOf<T>[]): Lane<T>[] {
  const channels = new Map<string, string>();
  for (const { channel } of stages.flatMap(({ touchPoints }) => touchPoints)) if (!channels.has(keyOf(channel))) channels.set(keyOf(channel), channel);
  return [...channels].map(([key, channel]) => ({ channel, cells: stages.map(({ id, touchPoints }) => ({ stageId: id, touchPoints: touchPoints.filter((each) => keyOf(each.channel) === key) })) }));
}

const keyOf = (channel: string): string => channel.trim().toLowerCase();

/** What falls between the chairs: touch points that nobody owns, stages without any. */
export function silosOf<T extends Placed>(stages: readonly StageOf<T>[]): { unowned: string[]; uncovered: string[] } {
  return {
    unowned: stages.flatMap(({ touchPoints }) => touchPoints.filter(({ ownerFunction }) => ownerFunction === null).map(({ name }) => name)),
    uncovered: stages.filter(({ touchPoints }) => touchPoints.length === 0).map(({ name }) => name),
  };
}
