import { Injectable } from '@nestjs/common';
import type { Actor } from '@tribune/kernel/domain';
import { Database, toNodeId, type Tx } from '@tribune/kernel/server';
import type { HandOverItem } from './hand-over.types.js';

interface Row extends Pick<HandOverItem, 'id' | 'kind' | 'role' | 'label'> {
  readonly subjectId: string;
  readonly settledAt: string | null;
  readonly handedTo: string | null;
}
export interface OpenHandOver {
  readonly personId: string;
  readonly name: string;
  readonly open: number;
  readonly since: string;
}

/** What leavers left behind; the functions in SQL demand an administrator. */
@Injectable()
export class HandOverStore {
  constructor(private readonly database: Database) {}

  async of(actor: Actor, personId: string): Promise<HandOverItem[]> {
    const rows = await this.ask<Row[]>(actor, 'people.hand_over_of($1, $2)', [actor.token, personId]);
    return rows.map(({ settledAt, handedTo, subjectId, ...row }) => ({ ...row, settledAt: settledAt ? new Date(settledAt) : null, heirId: handedTo, place: placeOf(row, subjectId) }));
  }

  open(actor: Actor): Promise<OpenHandOver[]> {
    return this.ask(actor, 'people.open_hand_overs($1)', [actor.token]);
  }

  settle(tx: Tx, actor: Actor, itemId: string, heirId: string | null): Promise<unknown> {
    return tx.query('select people.settle_hand_over($1, $2, $3)', [actor.token, itemId, heirId]);
  }

  private async ask<T>(actor: Actor, expression: string, values: unknown[]): Promise<T> {
    const [row] = await this.database.read<{ value: T }>(actor, `select ${expression} as value`, values);
    return row?.value as T;
  }
}

function placeOf({ kind, label }: Pick<Row, 'kind' | 'label'>, subjectId: string): string | null {
  switch (kind) {
    case 'SEAT':
      return '/council';
    case 'ACTION':
      return `/actions/${toNodeId('Action', subjectId)}`;
    case 'DECISION':
      return `/decisions/${label.split(' ', 1)[0] ?? ''}`;
    case 'ROLE':
      return '/people/roles';
    case 'DRAFT':
      return null;
  }
}
