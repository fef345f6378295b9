import { Injectable } from '@nestjs/common';
import { hasRole, Refused, type Actor, type Language, type Role, type TokenScope } from '@tribune/kernel/domain';
import { Database, demandScope, fromNodeId, said, spoken, type Tx } from '@tribune/kernel/server';
import { emailKey, importSentences, withNames, type CsvTable, type ImportProblem, type Named } from '@tribune/people/domain';
import { csvTable } from './csv-table.js';
import { guessedNames } from './guessed-names.js';
import { type ImportInput, type ImportKindName, type ImportPreview } from './import.types.js';

/** Where the rows go, as database ids. */
export interface ImportTarget {
  readonly councilId: string | null;
  readonly constituencyId: string | null;
}

export interface ImportComparison {
  /** Rows that add something, and rows that change something that is there. */
  readonly added: number;
  readonly changed: number;
  /** What the file alone could not tell: a stage that does not exist, an office that forbids another. */
  readonly problems: readonly ImportProblem[];
}

/** One row of a file; `email` and a name where it is about a person. */
export interface Draft extends Partial<Named> {
  readonly row: number;
  readonly email?: string;
}

/** One kind of import. Areas register theirs: `imports.register('ROLL', { … })`. */
export interface Importing<D extends Draft = Draft> {
  /** Whoever holds one of these roles may import it; without it, administrators. */
  readonly roles?: readonly Role[];
  /** A program with a token of this scope may import it; without it, none. */
  readonly scope?: TokenScope;
  /** The file's rows, and what is wrong with them, from the file alone. */
  read(table: CsvTable, language: Language): { readonly drafts: readonly D[]; readonly problems: readonly ImportProblem[] };
  compare(tx: Tx, actor: Actor, drafts: readonly D[], target: ImportTarget): Promise<ImportComparison>;
  /** One definer function, all or nothing. */
  apply(tx: Tx, actor: Actor, drafts: readonly D[], target: ImportTarget): Promise<unknown>;
}

/** People are told apart by their addresses: one that its owner has given up is nobody else's for a year. */
async function givenUp(tx: Tx, actor: Actor, drafts: readonly Draft[]): Promise<ImportProblem[]> {
  const addresses = drafts.flatMap(({ email }) => (email ? [emailKey(email)] : []));
  if (addresses.length === 0) return [];
  const [found] = await tx.query<{ given: { address: string; personName: string; email: string }[] }[]>('select people.given_up_addresses($1, $2) as given', [actor.token, addresses]);
  return (found?.given ?? []).flatMap(({ address, personName, email }) =>
    drafts.filter((draft) => draft.email && emailKey(draft.email) === address).map(({ row }) => ({ row, field: 'e-mail', value: address, message: said(importSentences).givenUp(personName, email) })),
  );
}

const SAMPLE = 5;
const MOST_PROBLEMS = 500;

@Injectable()
export class Imports {
  private readonly kinds = new Map<ImportKindName, Importing>();

  constructor(private readonly database: Database) {}

  register<D extends Draft>(kind: ImportKindName, importing: Importing<D>): void {
    this.kinds.set(kind, importing as Importing);
  }

  preview(actor: Actor, input: ImportInput): Promise<ImportPreview> {
    return this.database.as(actor, async (tx) => (await this.prepare(tx, actor, input)).preview);
  }

  /** The preview, and how to do it; nothing has been changed. */
  async prepare(tx: Tx, actor: Actor, input: ImportInput): Promise<{ preview: ImportPreview; apply: () => Promise<unknown> }> {
    const importing = this.kinds.get(input.kind);
    demandScope(actor, ...(importing?.scope ? [importing.scope] : []));
    const roles = importing?.roles ?? ['ADMIN'];
    if (!roles.some((role) => hasRole(actor, role))) throw new Refused('RoleRequired', { role: roles[0] });
    if (!importing) throw new Refused('InputInvalid', { field: 'kind', problem: 'This cannot be imported here yet' });
    const target = {
      councilId: input.councilId ? fromNodeId('Council', input.councilId) : null,
      constituencyId: input.constituencyId ? fromNodeId('Constituency', input.constituencyId) : null,
    };
    const table = withNames(csvTable(input.csv, spoken(), input.headingAdded ?? false), input.names ?? []);
    const { drafts, problems: inFile } = importing.read(table, spoken());
    // Rows that cannot be read cannot be compared either; all that is known is said at once.
    const wrong = new Set(inFile.map(({ row }) => row));
    const { added, changed, problems: found } = await importing.compare(tx, actor, drafts.filter(({ row }) => !wrong.has(row)), target);
    const problems = [...inFile, ...found, ...(await givenUp(tx, actor, drafts))].sort((a, b) => a.row - b.row);
    const heading = table.headingAdded ? 0 : 1;
    const bad = new Set(problems.map(({ row }) => row).filter((row) => row > heading)).size;
    const rows = Math.max(drafts.length, table.rows.length);
    const unreadable = problems.some(({ row }) => row <= heading);
    const valid = unreadable ? 0 : Math.max(0, rows - bad);
    const guessed = await guessedNames(tx, actor, drafts.filter(({ row }) => !wrong.has(row)));
    const preview = {
      kind: input.kind,
      rows,
      valid,
      new: added,
      changed,
      unchanged: Math.max(0, valid - added - changed),
      problems: problems.slice(0, MOST_PROBLEMS),
      guessed: guessed.length,
      guessedNames: guessed,
      sample: table.rows.slice(0, SAMPLE).map(({ cells }) => cells.map((cell) => cell.replaceAll('\0', ''))),
      columns: table.columns,
    };
    return { preview, apply: () => importing.apply(tx, actor, drafts, target) };
  }
}
