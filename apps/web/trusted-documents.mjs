import fs from 'node:fs';

/** Writes trusted-documents.json into the build: the text of every GraphQL document that these pages can send, for the API to accept no others (apps/api/src/trusted-documents.ts). */
export function writeTrustedDocuments() {
  return {
    name: 'write-trusted-documents',
    apply: 'build',
    generateBundle() {
      const own = [...this.getModuleIds()].map((id) => id.split('?')[0]).filter((file) => /\.tsx?$/.test(file) && !file.includes('/node_modules/') && fs.existsSync(file));
      const texts = [...new Set(own)].sort().flatMap((file) => textsIn(fs.readFileSync(file, 'utf8')));
      this.emitFile({ type: 'asset', fileName: 'trusted-documents.json', source: JSON.stringify(texts) });
    },
  };
}

/** What stands in each `graphql(…)` of a source file. */
export const textsIn = (source) => [...source.matchAll(/\bgraphql\(\s*`([^`]+)`/g)].map(([, text]) => text);
