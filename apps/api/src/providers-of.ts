type Class = abstract new (...args: never[]) => unknown;

/** Every class that a module and the modules it imports provide; the schema factory finds the resolvers among them. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- Nest's own factory takes Function[]
export function providersOf(module: unknown, seen = new Set<unknown>()): Function[] {
  const target = dynamicModule(module) ?? module;
  if (typeof target !== 'function' || seen.has(target)) return [];
  seen.add(target);
  const own = ['imports', 'providers'].map((key) => [...metadata(key, target), ...(dynamicModule(module) ? listOf(module, key) : [])]);
  const [imports = [], providers = []] = own;
  return [...providers.filter((provider): provider is Class => typeof provider === 'function'), ...imports.flatMap((other) => providersOf(other, seen))];
}

const metadata = (key: string, target: object): unknown[] => (Reflect.getMetadata(key, target) as unknown[] | undefined) ?? [];
const dynamicModule = (module: unknown): unknown => (typeof module === 'object' && module !== null && 'module' in module ? module.module : undefined);
const listOf = (module: unknown, key: string): unknown[] => ((module as Record<string, unknown[] | undefined>)[key]) ?? [];
