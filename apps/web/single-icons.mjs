const barrel = /import \{([^}]*)\} from '@tabler\/icons-react';/g;

/** The package names six thousand icons in one file, and a build reads each of them: every icon is imported from its own file instead. */
export function singleIcons() {
  return {
    name: 'single-icons',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/(apps|libs)\/.*\.tsx?$/, code: '@tabler/icons-react' },
      handler: (code) => ({ code: code.replace(barrel, (_, names) => namesIn(names).map(fromItsOwnFile).join(' ')), map: null }),
    },
  };
}

const namesIn = (list) => list.split(',').map((name) => name.trim()).filter((name) => name && !name.startsWith('type '));
function fromItsOwnFile(name) {
  const [icon, local = icon] = name.split(' as ');
  return `import ${local} from '@tabler/icons-react/dist/esm/icons/${icon}.mjs';`;
}
