import { filesWith } from './files-with.mjs';

/** main.ts settles the language before it imports the application; the page names the application's files at once, so that nobody waits for one after the other. */
export function preloadApplication() {
  return {
    name: 'preload-application',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
        const application = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/application.tsx'));
        if (!application) throw new Error('The build has no chunk of its own for application.tsx.');
        const files = filesWith(application, bundle);
        const styles = new Set(files.flatMap((name) => [...(bundle[name]?.viteMetadata?.importedCss ?? [])]));
        return [
          ...[...styles].map((name) => ({ tag: 'link', attrs: { rel: 'stylesheet', crossorigin: true, href: `/${name}` }, injectTo: 'head' })),
          ...files.map((name) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${name}` }, injectTo: 'head' })),
        ];
      },
    },
  };
}
