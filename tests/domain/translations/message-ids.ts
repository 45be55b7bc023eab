import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { modulesBelow, type AdminPackage } from './strapi-admin-packages';

/** The English default messages under which a formatMessage id is used; empty where they are computed. */
export type UsedMessages = Map<string, Set<string>>;

/** The string constants an expression can evaluate to, undefined where it is computed. */
function constants(node: ts.Expression, prefix: string): string[] | undefined {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node)) return constants(node.expression, prefix);
  if (ts.isConditionalExpression(node)) {
    const sides = [node.whenTrue, node.whenFalse].map((side) => constants(side, prefix));
    return sides.every((side) => side !== undefined) ? sides.flat() : undefined;
  }
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
    const argument = node.arguments[0];
    if (!/^get(Trad|Translation|TranslationKey)$/.test(node.expression.text) || !argument) return;
    return constants(argument, prefix)?.map((key) => `${prefix}${key}`);
  }
  if (ts.isTemplateExpression(node)) return templateConstants(node, prefix);
  return undefined;
}

/** `${PLUGIN_ID}.key` and `${getTrad('key')}`, the two templates Strapi writes constant ids with. */
function templateConstants(node: ts.TemplateExpression, prefix: string): string[] | undefined {
  const [span, more] = node.templateSpans;
  if (node.head.text !== '' || !span || more) return undefined;
  const { expression, literal } = span;
  if (ts.isIdentifier(expression)) {
    const isPluginId = /^plugin_?id$/i.test(expression.text);
    return isPluginId ? [`${prefix.slice(0, -1)}${literal.text}`] : undefined;
  }
  return literal.text === '' ? constants(expression, prefix) : undefined;
}

function property(node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  for (const member of node.properties) {
    if (ts.isPropertyAssignment(member) && member.name.getText() === name) {
      return member.initializer;
    }
  }
  return undefined;
}

/** Adds the message a node describes, `{ id, defaultMessage }`, to `used`. */
function collect(node: ts.ObjectLiteralExpression, prefix: string, used: UsedMessages) {
  const id = property(node, 'id');
  const defaultMessage = property(node, 'defaultMessage');
  if (!id || !defaultMessage) return;
  for (const key of constants(id, prefix) ?? []) {
    const texts = used.get(key) ?? new Set<string>();
    for (const text of constants(defaultMessage, prefix) ?? []) texts.add(text);
    used.set(key, texts);
  }
}

/** Every message with a constant id in the built admin code of the packages. */
export function usedMessages(packages: readonly AdminPackage[]): UsedMessages {
  const used: UsedMessages = new Map();
  for (const { root, prefix } of packages) {
    for (const path of modulesBelow(join(root, 'dist', 'admin'))) {
      const code = readFileSync(path, 'utf8');
      if (!code.includes('defaultMessage')) continue;
      const visit = (node: ts.Node): void => {
        if (ts.isObjectLiteralExpression(node)) collect(node, prefix, used);
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(path, code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS));
    }
  }
  return used;
}
