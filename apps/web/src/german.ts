import { learn } from '@tribune/ui/words';

/** Every German twin in the tree, found by its name: libs/decision/web/writing.texts.de.ts is "decision/writing". Only who reads German loads this. */
const twins = import.meta.glob<object>(['../../../libs/*/{web,domain}/*.texts.de.ts', '../../../libs/ui/*.texts.de.ts', './shell/*.texts.de.ts'], { eager: true, import: 'german' });

for (const [path, twin] of Object.entries(twins)) learn(nameOf(path), twin);

function nameOf(path: string): string {
  const [area = 'web'] = /(?<=libs\/)[^/]+/.exec(path) ?? [];
  return `${area}/${path.replace(/^.*\//, '').replace('.texts.de.ts', '')}`;
}
