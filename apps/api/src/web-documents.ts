import fs from 'node:fs';
import path from 'node:path';
import { documentsIn } from './trusted-documents.js';

/** For specs: every document that our own web sends, with the fragments that it uses. */
export function webDocuments(): ReturnType<typeof documentsIn> {
  const files = ['libs', 'apps/web/src'].flatMap((folder) => fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file))).filter((file) => /(\/web\/|apps\/web\/).*\.tsx?$/.test(file));
  return documentsIn(files.flatMap((file) => [...fs.readFileSync(file, 'utf8').matchAll(/\bgraphql\(\s*`([^`]+)`/g)].map(([, text = '']) => text)));
}
