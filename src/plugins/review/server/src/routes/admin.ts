const signedIn = ['admin::isAuthenticatedAdmin'];

const only = (action: string) => ({
  policies: [
    ...signedIn,
    { name: 'admin::hasPermissions', config: { actions: [`plugin::review.${action}`] } },
  ],
});

type Route = {
  method: string;
  path: string;
  handler: string;
  config: { policies: unknown[] };
};

function route(
  method: string,
  path: string,
  handler: string,
  config: Route['config'] = { policies: signedIn },
): Route {
  return { method, path, handler, config };
}

/** Everybody signed in may ask; documents and runs answer only to whoever may read the document. */
export default {
  type: 'admin',
  routes: [
    route('GET', '/documents/:uid/:documentId', 'documents.panel'),
    route('POST', '/documents/:uid/:documentId/submit', 'documents.submit'),
    route('GET', '/documents/:uid/:documentId/comments', 'documents.comments'),
    route('POST', '/documents/:uid/:documentId/comments', 'documents.addComment'),
    route('POST', '/comments/:id/resolve', 'documents.resolveComment'),
    route('GET', '/inbox', 'runs.inbox'),
    route('POST', '/bulk-approve', 'runs.bulkApprove'),
    route('GET', '/runs/:id/difference', 'runs.difference'),
    route('GET', '/runs/:id/form.docx', 'forms.print'),
    route('POST', '/runs/:id/approve', 'runs.approve'),
    route('POST', '/runs/:id/return', 'runs.return'),
    route('POST', '/runs/:id/withdraw', 'runs.withdraw'),
    route('POST', '/runs/:id/reassign', 'runs.reassign', only('reassign')),
    route('POST', '/runs/:id/schedule', 'runs.schedule'),
    route('POST', '/runs/:id/unschedule', 'runs.unschedule'),
    route('GET', '/delegations', 'delegations.list'),
    route('POST', '/delegations', 'delegations.create'),
    route('DELETE', '/delegations/:id', 'delegations.revoke'),
    route('GET', '/people', 'delegations.people'),
    route('GET', '/reports', 'reports.read', only('read-reports')),
    route('GET', '/reports/export.xlsx', 'reports.exportXlsx', only('read-reports')),
    route('GET', '/workflows', 'workflows.list', only('manage-workflows')),
    route('GET', '/categories', 'workflows.categories', only('manage-workflows')),
    route('PUT', '/workflows/:key', 'workflows.save', only('manage-workflows')),
    route('DELETE', '/workflows/:key', 'workflows.remove', only('manage-workflows')),
    route('GET', '/words', 'words.list', only('manage-words')),
    route('POST', '/words', 'words.add', only('manage-words')),
    route('GET', '/words/export.csv', 'words.exportCsv', only('manage-words')),
    route('POST', '/words/import', 'words.import', only('manage-words')),
    route('PUT', '/words/:id', 'words.change', only('manage-words')),
    route('DELETE', '/words/:id', 'words.remove', only('manage-words')),
  ],
};
