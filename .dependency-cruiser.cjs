/** The arrows of the architecture, checked: domain <- documents <- api <- plugins <- admin; capabilities do not know each other. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-is-pure',
      comment: 'The rules know neither Strapi nor the machine they run on.',
      severity: 'error',
      from: { path: '^src/domain' },
      to: {
        path: [
          '^src/(?!domain)',
          '^config',
          'node_modules/@strapi',
          'node_modules/pg/',
          '^(fs|path|http|https|net|child_process)$',
        ],
      },
    },
    {
      name: 'documents-below-api',
      severity: 'error',
      from: { path: '^src/documents' },
      to: { path: '^src/(api|plugins|admin|admin-kit|seed|bootstrap)/' },
    },
    {
      name: 'api-below-plugins',
      severity: 'error',
      from: { path: '^src/api' },
      to: { path: '^src/(plugins|admin|admin-kit|seed|bootstrap)/' },
    },
    {
      name: 'plugins-below-admin',
      severity: 'error',
      from: { path: '^src/plugins' },
      to: { path: '^src/(admin|seed|bootstrap)/' },
    },
    {
      name: 'platform-plugins-know-no-capability',
      severity: 'error',
      from: { path: '^src/plugins/(jobs|directory|notifications)/' },
      to: { path: '^src/plugins/(?!jobs/|directory/|notifications/)' },
    },
    {
      name: 'publication-knows-no-capability',
      severity: 'error',
      from: { path: '^src/plugins/publication/' },
      to: { path: '^src/plugins/(?!publication/|jobs/|directory/|notifications/)' },
    },
    {
      name: 'capabilities-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/plugins/(?!jobs/|directory/|notifications/|publication/)([^/]+)/' },
      to: {
        path: '^src/plugins/(?!jobs/|directory/|notifications/|publication/)',
        pathNot: '^src/plugins/$1/',
      },
    },
    {
      name: 'server-does-not-know-the-panel',
      severity: 'error',
      from: { path: '^src/(?!admin/|admin-kit/|plugins/[^/]+/admin/)' },
      to: { path: '^src/(admin|admin-kit|plugins/[^/]+/admin)/' },
    },
    {
      name: 'admin-kit-below-plugins',
      comment: 'What the admin parts of all plugins share knows none of them.',
      severity: 'error',
      from: { path: '^src/admin-kit' },
      to: { path: '^src/(?!admin-kit|domain)' },
    },
    {
      name: 'only-declared-packages',
      severity: 'error',
      from: { path: '^(src|config)' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    // A plugin's own package.json only tells Strapi where its parts are; packages are declared at the root.
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.admin.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
