/** Lint rules of this house. */

const CHINESE = /\p{Script=Han}/u;

/** Sentences people read live in translations, seeds and data files, so that they can be found, checked and translated. */
export const noChineseLiteral = {
  meta: {
    type: 'suggestion',
    docs: { description: 'No Chinese text outside translations, data files and seeds' },
    messages: { found: 'Put Chinese text into a translations folder or a *.data.ts file.' },
    schema: [],
  },
  create(context) {
    const report = (node, text) => {
      if (CHINESE.test(text)) context.report({ node, messageId: 'found' });
    };
    return {
      Literal: (node) => typeof node.value === 'string' && report(node, node.value),
      TemplateElement: (node) => report(node, node.value.raw),
      JSXText: (node) => report(node, node.value),
    };
  },
};

const GOVERNED =
  /^api::(disclosure|disclosure-guide|annual-report|organization|catalog-category|vocabulary-term|working-calendar)\./;
const WRITES = new Set(['create', 'createMany', 'update', 'updateMany', 'delete', 'deleteMany']);

/** Writes on governed types go through the Document Service, where the rules and the lock are; the query engine would pass them by. */
export const noRawQueryOnGoverned = {
  meta: {
    type: 'problem',
    docs: { description: 'No strapi.db.query writes on governed types outside named modules' },
    messages: { found: 'Write {{uid}} through strapi.documents(): db.query passes the rules by.' },
    schema: [],
  },
  create(context) {
    return {
      CallExpression(node) {
        const callee = node.callee;
        if (callee.type !== 'MemberExpression' || !WRITES.has(callee.property.name)) return;
        const query = callee.object;
        if (query.type !== 'CallExpression' || query.callee.property?.name !== 'query') return;
        const uid = query.arguments[0];
        if (uid?.type === 'Literal' && GOVERNED.test(String(uid.value))) {
          context.report({ node, messageId: 'found', data: { uid: String(uid.value) } });
        }
      },
    };
  },
};
