import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { NextFunction, Request, Response } from 'express';

const compress = promisify(brotliCompress);
/** As small as it gets, which takes a second for the largest: once for each process, beside its work. */
const SMALLEST = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/** Scripts and styles of the build, each compressed once as far as it goes: a sixth less to send than what is compressed for each request. Who comes before that is done gets the latter. */
export function keptCompressed(assets: string): (request: Request, response: Response, next: NextFunction) => void {
  const kept = new Map<string, Buffer | null>();
  // one after the other: other work shares the same few threads
  let last: Promise<void> = Promise.resolve();
  const begin = (name: string): void => {
    kept.set(name, null);
    // a name that is no file of the build is not kept in mind: anybody can make up more
    last = last.then(async () => void kept.set(name, await compress(await readFile(path.join(assets, name)), SMALLEST))).catch(() => void kept.delete(name));
  };
  return (request, response, next) => {
    const [, name] = /^\/([\w.-]+\.(?:js|css))$/.exec(request.path) ?? [];
    if (!name || !['GET', 'HEAD'].includes(request.method) || !request.acceptsEncodings('br')) return next();
    const body = kept.get(name);
    if (body === undefined) begin(name);
    if (!body) return next();
    response.set({ 'content-encoding': 'br', 'cache-control': 'public, max-age=31536000, immutable' }).vary('accept-encoding');
    response.type(path.extname(name)).send(body);
  };
}
