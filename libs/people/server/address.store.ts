import { Injectable } from '@nestjs/common';
import type { Actor } from '@tribune/kernel/domain';
import { Database, type Tx } from '@tribune/kernel/server';
import type { AddressChange, AddressLink } from './address.types.js';

const date = (value: unknown): Date | null => (typeof value === 'string' ? new Date(value) : null);

/** Changes of addresses, each through a function that asks for a session or for the secret in a mailed link. */
@Injectable()
export class AddressStore {
  constructor(private readonly database: Database) {}

  ask(tx: Tx, actor: Actor, email: string): Promise<unknown> {
    return tx.query('select people.ask_address_change($1, $2)', [actor.token, email]);
  }

  withdraw(tx: Tx, actor: Actor): Promise<unknown> {
    return tx.query('select people.withdraw_address_change($1)', [actor.token]);
  }

  confirm(secret: string): Promise<unknown> {
    return this.database.asStranger((tx) => tx.query('select people.confirm_address_change($1)', [secret]));
  }

  object(secret: string): Promise<unknown> {
    return this.database.asStranger((tx) => tx.query('select people.object_to_address_change($1)', [secret]));
  }

  async mine(actor: Actor): Promise<AddressChange | null> {
    const [row] = await this.database.asStranger((tx) => tx.query<{ change: Record<keyof AddressChange, string> | null }[]>('select people.my_address_change($1) as change', [actor.token]));
    const change = row?.change;
    if (!change) return null;
    const { newAddress, oldAddress, askedAt, confirmUntil } = change;
    return { newAddress, oldAddress, askedAt: new Date(askedAt), confirmUntil: new Date(confirmUntil), confirmedAt: date(change.confirmedAt), undoUntil: date(change.undoUntil) };
  }

  async link(secret: string): Promise<AddressLink | null> {
    const [row] = await this.database.asStranger((tx) => tx.query<{ link: AddressLink | null }[]>('select people.read_address_change($1) as link', [secret]));
    return row?.link ? { ...row.link, undoUntil: date(row.link.undoUntil) } : null;
  }
}
