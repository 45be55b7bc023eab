import { describe, expect, it } from 'vitest';
import { textsEn, textsZh } from '../../../src/domain/reasons/texts';
import { ACCEPTED_FORMATS } from '../../../src/uploads/limits';
import { usedVariables } from './environment-variables';
import { errorTables, traceTable, translatedCodes } from './error-tables';
import { expectGenerated } from './generated-block';
import { attributeGlossary, enumerationGlossary, typeGlossary } from './glossary-tables';
import { componentTables, modelDiagram, typeTables } from './model-diagram';
import { brokenLinks } from './relative-links';
import { documents, read } from './repository';
import { schemas } from './schemas';

const MODEL = 'docs/reference/content-model.md';
const GLOSSARY = 'docs/reference/glossary.md';
const ERRORS = 'docs/reference/errors.md';
const ENVIRONMENT = 'docs/reference/environment.md';

/** Set by our own scripts or meant for experts: told about in the reference, not offered in .env.example. */
const ONLY_IN_THE_REFERENCE = [
  'DATABASE_POOL_MIN',
  'DATABASE_SSL_REJECT_UNAUTHORIZED',
  'JOBS_CONCURRENCY',
  'NODE_ENV',
  'ZHAOSHI_DEMO_STAFF_PASSWORD',
  'ZHAOSHI_DEMO_STAFF_RECEIPT',
  'ZHAOSHI_FIRST_ADMIN_RECEIPT',
];

describe('what is generated from the content types is up to date', () => {
  it.each([
    ['diagram', MODEL, modelDiagram],
    ['types', MODEL, typeTables],
    ['components', MODEL, componentTables],
    ['types', GLOSSARY, typeGlossary],
    ['attributes', GLOSSARY, attributeGlossary],
    ['enumerations', GLOSSARY, enumerationGlossary],
  ])('%s in %s', (name, path, content) => {
    expectGenerated(path, name, content());
  });

  it('every attribute the table of statutory fields names exists', () => {
    const text = read(MODEL).split('<!-- generated')[0] ?? '';
    const named = [...text.matchAll(/`([a-z-]+)\.([a-zA-Z0-9]+)`/g)];
    expect(named.length).toBeGreaterThan(30);
    const missing = named.filter(([, type, attribute]) => {
      const schema = schemas.find(({ name }) => name === type);
      return !schema?.attributes.some(({ name }) => name === attribute);
    });
    expect(missing.map(([whole]) => whole)).toEqual([]);
  });
});

describe('the catalogue of errors', () => {
  it('is up to date', () => {
    expectGenerated(ERRORS, 'errors', errorTables());
    expectGenerated(ERRORS, 'trace', traceTable());
  });

  it.each([
    ['zh-Hans', textsZh],
    ['en', textsEn],
  ] as const)('holds every sentence of the rules in %s', async (language, texts) => {
    expect(Object.keys(texts).sort()).toEqual(await translatedCodes(language));
  });
});

describe('environment variables', () => {
  const variables = usedVariables();

  it('are all in the reference', () => {
    const text = read(ENVIRONMENT);
    expect(variables.length).toBeGreaterThan(20);
    expect(variables.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });

  it('of the reference are read somewhere', () => {
    const named = [...read(ENVIRONMENT).matchAll(/^\| `([A-Z][A-Z0-9_]+)`/gm)].map(
      ([, name]) => name,
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !variables.includes(name ?? ''))).toEqual([]);
  });

  it('are offered in .env.example, except those meant for experts', () => {
    const example = read('.env.example');
    const offered = variables.filter((name) => new RegExp(`^# ?${name}=`, 'm').test(example));
    expect(variables.filter((name) => !offered.includes(name))).toEqual(ONLY_IN_THE_REFERENCE);
  });
});

describe('the upload rules', () => {
  it('name every accepted extension and no other', () => {
    const text = read('docs/how-to/upload-rules.md').split('| 种类 |')[1]?.split('\n\n')[0] ?? '';
    const named = [...text.matchAll(/`(\.\w+)`/g)].map(([, extension]) => extension);
    expect(named.sort()).toEqual(Object.keys(ACCEPTED_FORMATS).sort());
  });
});

describe('links', () => {
  it.each(documents())('of %s lead somewhere', (path) => {
    expect(brokenLinks(path)).toEqual([]);
  });
});
