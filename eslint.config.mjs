import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { noChineseLiteral, noRawQueryOnGoverned } from './scripts/eslint-rules.mjs';

const zhaoshi = {
  rules: {
    'no-chinese-literal': noChineseLiteral,
    'no-raw-query-on-governed': noRawQueryOnGoverned,
  },
};

/** Modules that may write governed types past the Document Service; each says why in its docstring. */
const RAW_WRITERS = [
  'src/api/disclosure/tasks/**',
  'src/documents/keep-columns.ts',
  'src/seed/bench/**',
  'src/plugins/publication/server/src/catalog/operations/set-category-state.ts',
  'src/plugins/publication/server/src/catalog/operations/refile-documents.ts',
];

export default tseslint.config(
  {
    ignores: [
      'vitest.config.mts',
      'dist',
      'build',
      '.tmp',
      '.cache',
      '.strapi',
      'types/generated',
      'node_modules',
      'private',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'tsconfig.admin.json', 'tests/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // Rows and transactions of Strapi's query engine are untyped (any); each reader gives them its own type at once,
      // which these rules would forbid. `no-explicit-any` still keeps `any` out of our own code.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx', 'config/**/*.ts'],
    plugins: { zhaoshi },
    rules: {
      'zhaoshi/no-chinese-literal': 'error',
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: RAW_WRITERS,
    plugins: { zhaoshi },
    rules: { 'zhaoshi/no-raw-query-on-governed': 'error' },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The clock is a parameter of the rules.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'The clock is a parameter of the rules.',
        },
      ],
    },
  },
  {
    files: ['src/**/translations/**', '**/*.data.ts'],
    plugins: { zhaoshi },
    rules: { 'zhaoshi/no-chinese-literal': 'off', 'max-lines': 'off' },
  },
  {
    files: [
      'src/admin/**/*.{ts,tsx}',
      'src/admin-kit/**/*.{ts,tsx}',
      'src/plugins/*/admin/**/*.{ts,tsx}',
    ],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // react-intl types `formatMessage` as a method, although it is made to be taken out of `useIntl()`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        fetch: 'readonly',
        URL: 'readonly',
        AbortSignal: 'readonly',
        AbortController: 'readonly',
        require: 'readonly',
        module: 'writable',
        Buffer: 'readonly',
        performance: 'readonly',
        __dirname: 'readonly',
        FormData: 'readonly',
        Blob: 'readonly',
        setImmediate: 'readonly',
      },
    },
  },
);
