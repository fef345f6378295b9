/** Attributes whose value somebody reads or hears. */
const READ = new Set(['label', 'title', 'tabTitle', 'lead', 'hint', 'sentence', 'summary', 'caption', 'detail', 'placeholder', 'confirm', 'cancel', 'passed', 'alt', 'note', 'empty', 'aria-label', 'aria-description', 'outcome', 'term', 'description']);
/** Names and marks that are the same in every language. */
const SHARED = new Set(['Tribune', 'g', 'K', 'Esc', 'XXXX-XXXX-XXXX-XXXX-XXXX']);

const says = (text) => /\p{L}/u.test(text) && !SHARED.has(text.trim());

/** Words on a screen stand in a texts module, so that every language has them. */
export const wordsInTexts = {
  meta: { type: 'problem', messages: { words: '“{{text}}” is said in one language only: give it a name in a *.texts.ts module, and its German twin.' }, schema: [] },
  create(context) {
    const report = (node, text) => context.report({ node, messageId: 'words', data: { text: text.trim().slice(0, 60) } });
    const check = (node) => {
      if (!node) return;
      if (node.type === 'Literal' && typeof node.value === 'string' && says(node.value)) report(node, node.value);
      if (node.type === 'TemplateLiteral') for (const { value } of node.quasis) if (says(value.raw)) return report(node, value.raw);
      if (node.type === 'ConditionalExpression') [node.consequent, node.alternate].forEach(check);
      if (node.type === 'LogicalExpression') [node.left, node.right].forEach(check);
    };
    return {
      JSXText: (node) => void (says(node.value) && report(node, node.value)),
      JSXAttribute: ({ name, value }) => void (READ.has(name.name) && check(value?.type === 'JSXExpressionContainer' ? value.expression : value)),
      'JSXElement > JSXExpressionContainer': ({ expression }) => check(expression),
      'JSXFragment > JSXExpressionContainer': ({ expression }) => check(expression),
      CallExpression: ({ callee, arguments: [said] }) => void (callee.type === 'Identifier' && callee.name === 'say' && check(said)),
    };
  },
};
