import { Refused, type Actor } from '@tribune/kernel/domain';
import { fromNodeId } from '@tribune/kernel/server';
import type { TouchPointDraft } from '@tribune/touch-point/domain';
import type { TouchPointWords } from './touch-point.input.js';
import type { TouchPointStore } from './touch-point.store.js';

/** What the form says, with the stage by its name, as SQL takes it. A stage that is not there is said at its field. */
export async function draftOf(store: TouchPointStore, actor: Actor, input: TouchPointWords): Promise<TouchPointDraft> {
  const uuid = fromNodeId('Stage', input.stageId);
  const stage = (await store.stages(actor)).find((each) => each.uuid === uuid);
  if (!stage) throw new Refused('NotFound', { type: 'Stage', field: 'stageId' });
  const { name, channel, ownerFunction, sourcing, priority, customersDo, customersWant, promise } = input;
  return {
    name: name.trim(), channel: channel.trim(), stage: stage.name, ownerFunction: ownerFunction?.trim() ?? '', sourcing, priority,
    customersDo: customersDo.trim(), customersWant: customersWant.trim(), promise: promise.trim(),
  };
}
