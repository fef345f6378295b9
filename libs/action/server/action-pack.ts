import { Injectable } from '@nestjs/common';
import { OPEN_ACTION_WORDS } from '@tribune/action/domain';
import type { Actor } from '@tribune/kernel/domain';
import { Database, PackSources, said, spokenDay } from '@tribune/kernel/server';
import { ActionStore } from './action.store.js';

/** On the first page of a meeting's pack: what the council's other meetings have noted and nobody has finished. */
@Injectable()
export class ActionPack {
  constructor(
    sources: PackSources,
    private readonly store: ActionStore,
    private readonly database: Database,
  ) {
    sources.registerFirstPage(async (actor, { meetingId, councilId }) => {
      const words = said(OPEN_ACTION_WORDS);
      const actions = await this.store.openOf(actor, councilId, meetingId);
      const names = await this.namesOf(actor, actions.map(({ ownerUuid }) => ownerUuid));
      return { heading: words.title, sentences: actions.map((action) => words.line(action, names.get(action.ownerUuid) ?? '', spokenDay(action.dueOn))) };
    });
  }

  private async namesOf(actor: Actor, ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.read<{ id: string; name: string }>(actor, 'select p.id, p.name from people.person p where p.organization_id = $1 and p.id = any($2)', [actor.organizationId, ids]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
