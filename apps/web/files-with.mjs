/** The names of this chunk's file and of all that are loaded with it, its own first. */
export function filesWith(first, bundle) {
  const files = new Set();
  const visit = (name) => {
    if (files.has(name)) return;
    files.add(name);
    bundle[name]?.imports?.forEach(visit);
  };
  visit(first.fileName);
  return [...files];
}
