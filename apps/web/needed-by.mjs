import path from 'node:path';

/** These only pass on what other files have: our own index.ts, and those of Mantine. */
export const INDEX = /\/libs\/.+\/index\.ts$|\/node_modules\/@mantine\/\w+\/esm\/index\.mjs$/;
const libs = path.resolve(import.meta.dirname, '../../libs');

/** These modules and everything that they use, without what they load later: of an index, what is asked for by name. */
export function neededBy(entries, context) {
  const known = new Map();
  const importsOf = (id) => known.get(id) ?? known.set(id, importsIn(id, context)).get(id);
  const seen = new Set();
  const visit = (id) => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const { from, names } of importsOf(id)) {
      if (!names || !INDEX.test(from)) visit(from);
      else for (const name of names) visit(fileOf(name, from, importsOf));
    }
  };
  entries.forEach(visit);
  return seen;
}

/** The file in which this name of an index stands. */
function fileOf(name, index, importsOf) {
  const { from = index } = importsOf(index).find(({ given }) => given?.includes(name)) ?? {};
  return from !== index && INDEX.test(from) ? fileOf(name, from, importsOf) : from;
}

/** From where a module imports, which names where they stand there, and which it gives them. */
function importsIn(id, context) {
  const { code, importedIds } = context.getModuleInfo(id) ?? { importedIds: [] };
  if (!importedIds.some((from) => INDEX.test(from)) && !INDEX.test(id)) return importedIds.map((from) => ({ from }));
  const named = new Map();
  for (const [, list, source] of code.matchAll(/\b(?:import|export)\s*\{([^}]*)\}\s*from\s*["']([^"']+)["']/g)) {
    const from = importedIds.find((imported) => imported.startsWith(pathOf(source, id)) || imported.includes(`/node_modules/${source}/`));
    const parts = list.split(',').map((part) => part.trim().split(/\s+as\s+/)).filter(([name]) => name);
    if (from) named.set(from, [...(named.get(from) ?? []), ...parts]);
  }
  return importedIds.map((from) => ({ from, names: named.get(from)?.map(([name]) => name), given: named.get(from)?.map((each) => each.at(-1)) }));
}

/** Where an import of our own leads, up to the ending. */
const pathOf = (source, id) => (source.startsWith('@tribune/') ? path.join(libs, source.slice('@tribune/'.length), 'index.ts') : path.resolve(path.dirname(id), source).replace(/\.js$/, '.'));
