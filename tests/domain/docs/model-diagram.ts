import { components, contentTypes, schemas, type Attribute, type Schema } from './schemas';
import { table } from './generated-block';

const entity = (name: string) => name.replaceAll(/[-.]/g, '_');
const targetOf = (attribute: Attribute) => attribute.target?.split('.').pop() ?? '';

const LINES = {
  oneToOne: '|o--o|',
  manyToOne: '}o--o|',
  oneToMany: '|o--o{',
  manyToMany: '}o--o{',
} as const;

function lines(schema: Schema): string[] {
  return schema.attributes.flatMap(({ name, zh, attribute }) => {
    const from = entity(schema.name);
    if (attribute.component) {
      return [`  ${from} ||--o{ ${entity(attribute.component)} : "${name} ${zh}"`];
    }
    // The other side of a two-way relation is drawn once, from its owner.
    if (!attribute.relation || attribute.mappedBy) return [];
    const line = LINES[attribute.relation];
    return [`  ${from} ${line} ${entity(targetOf(attribute))} : "${name} ${zh}"`];
  });
}

/** All types, components and the relations between them, as a Mermaid entity diagram. */
export function modelDiagram(): string {
  const entities = schemas.map(({ name, zh }) => `  ${entity(name)}["${zh} ${name}"]`);
  return ['```mermaid', 'erDiagram', ...entities, ...schemas.flatMap(lines), '```'].join('\n');
}

function typeText(attribute: Attribute): string {
  if (attribute.component)
    return `组件 ${attribute.component}${attribute.repeatable ? '（可多条）' : ''}`;
  if (attribute.relation) {
    const many = attribute.relation.endsWith('ToMany') ? '（可多个）' : '';
    return `关联 ${targetOf(attribute)}${many}`;
  }
  if (attribute.type === 'media') return attribute.multiple ? 'media（可多个）' : 'media';
  return attribute.type === 'customField' ? 'json（表格字段）' : attribute.type;
}

function limits(attribute: Attribute): string {
  const { min, max, maxLength } = attribute;
  return [
    attribute.required ? '必填' : '',
    maxLength === undefined ? '' : `最多 ${maxLength} 字`,
    min === undefined ? '' : `${min}–${max ?? '∞'}`,
    attribute.default === undefined ? '' : `默认 \`${attribute.default}\``,
    attribute.enum ? '取值见术语表' : '',
    attribute.private ? '不经接口公开' : '',
  ]
    .filter(Boolean)
    .join('，');
}

function section(schema: Schema): string {
  const rows = schema.attributes.map(({ name, zh, attribute }) => [
    `\`${name}\``,
    zh,
    typeText(attribute),
    limits(attribute),
  ]);
  const state = schema.hasDrafts ? '有草稿与发布两个版本' : '保存即生效，没有草稿';
  const note = schema.isComponent ? '' : `${state}。\n\n`;
  return `### ${schema.zh} ${schema.name}\n\n${note}${table(['属性', '名称', '类型', '约束'], rows)}`;
}

export function typeTables(): string {
  return contentTypes.map(section).join('\n\n');
}

export function componentTables(): string {
  return components.map(section).join('\n\n');
}
