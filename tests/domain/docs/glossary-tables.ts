import en from '../../../src/admin/enumerations/translations/en';
import zhHans from '../../../src/admin/enumerations/translations/zh-Hans';
import { enumerationLabelId } from '../../../src/admin/enumerations/enumeration-label-id';
import { table } from './generated-block';
import { schemas, type Schema } from './schemas';

/** Chinese name and identifier of every content type and component. */
export function typeGlossary(): string {
  const rows = schemas.map(({ name, uid, zh, isComponent }) => [
    zh,
    `\`${name}\``,
    isComponent ? '组件' : `\`${uid}\``,
  ]);
  return table(['中文', '标识', '全称'], rows);
}

function attributesOf(schema: Schema): string {
  const rows = schema.attributes.map(({ name, zh, hint }) => [zh, `\`${name}\``, hint]);
  return `### ${schema.zh} ${schema.name}\n\n${table(['中文', '标识', '填写说明'], rows)}`;
}

export function attributeGlossary(): string {
  return schemas.map(attributesOf).join('\n\n');
}

function label(texts: Record<string, string>, name: string, value: string): string {
  const text = texts[enumerationLabelId(name, value)];
  if (!text) throw new Error(`No text for ${name}.${value}`);
  return text;
}

/** Every stored code with what an editor reads; an attribute with the same values in several types stands once. */
export function enumerationGlossary(): string {
  const parts = schemas.flatMap((schema) =>
    schema.attributes
      .filter(({ attribute }) => attribute.enum)
      .map(({ name, zh, attribute }) => {
        const rows = (attribute.enum ?? []).map((value) => [
          `\`${value}\``,
          label(zhHans, name, value),
          label(en, name, value),
        ]);
        return `### ${zh} ${schema.name}.${name}\n\n${table(['代码', '中文', 'English'], rows)}`;
      }),
  );
  return parts.join('\n\n');
}
