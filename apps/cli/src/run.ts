import { parseArgs } from 'node:util';
import { NOTHING, type Verdict } from '@tribune/audit/domain';
import { said } from './said.js';
import { verifyFile } from './verify-file.js';

const USAGE = `tribune verify FILE [--json] [--key KEY] [--known FILE] [--grown FILE]

Finds out, without a server, whether a record or a certificate is what was sealed, and whether a record has only grown. FILE may be -, the standard input.

  --json        the verdict as JSON
  --key KEY     trust this public key (name+id+key) instead of those that the file brings; may be given several times
  --known FILE  a checkpoint, record or certificate that you have kept: what has been cut off or rewritten since is found out; may be given several times
  --grown FILE  for a certificate and a checkpoint of another size: the proof that leads from the one to the other (/audit/ADDRESS/consistency.json?from=SIZE)

Ends with 0 when everything is right, with 1 when something is not, with 2 when it was not asked rightly.
`;

/** What a command says, and with which code it ends. */
export interface Outcome {
  readonly code: 0 | 1 | 2;
  readonly output: string;
}

export async function run(argv: readonly string[]): Promise<Outcome> {
  const asked = read(argv);
  if (!asked) return { code: 2, output: USAGE };
  try {
    return told(await verifyFile(asked.file, asked), asked);
  } catch (error) {
    // whatever a file does to this program, who asked is told in the form in which they asked
    return told({ ...NOTHING, faults: [{ code: 'NotVerifiable', why: String(error) }] }, asked);
  }
}

const told = (verdict: Verdict, { json }: { readonly json: boolean }): Outcome => ({ code: verdict.faults.length > 0 ? 1 : 0, output: json ? `${JSON.stringify(verdict, null, 2)}\n` : said(verdict) });

function read(argv: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv], allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, key: { type: 'string', multiple: true, default: [] }, known: { type: 'string', multiple: true, default: [] }, grown: { type: 'string', multiple: true, default: [] } },
    });
    const [verb, file, ...rest] = positionals;
    // the standard input is read once
    const isReadOnce = [file, ...values.known, ...values.grown].filter((each) => each === '-').length <= 1;
    return verb === 'verify' && file && rest.length === 0 && isReadOnce ? { file, json: values.json, keys: values.key, known: values.known, grown: values.grown } : undefined;
  } catch {
    return undefined;
  }
}
