import { Flex } from '@strapi/design-system';
import { Page, useRBAC } from '@strapi/strapi/admin';
import { Notice } from '../../../../../admin-kit/Notice';
import { useTexts } from '../hooks/use-texts';
import { PERMISSIONS } from '../permissions';
import { ImportForm } from './ImportForm';
import { ReportView } from './ReportView';
import { useImport } from './use-import';

/** A file of organizations or people: first checked, then imported as it was checked. */
export function ImportTab() {
  const { text } = useTexts();
  const { isLoading, allowedActions } = useRBAC({
    import: PERMISSIONS.import,
    manage: PERMISSIONS.manage,
    invite: PERMISSIONS.invite,
  });
  const work = useImport();
  // Strapi names what is allowed after the action, not after our key: `admin::users.create` is `canCreate`.
  const canImportPeople = Boolean(allowedActions.canManage && allowedActions.canCreate);
  if (isLoading) return <Page.Loading>{text('loading')}</Page.Loading>;
  if (!allowedActions.canImport) return <Page.NoPermissions />;
  const { report, failure } = work;
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <ImportForm work={work} canImportPeople={canImportPeople} />
      {failure && (
        <Notice kind="danger" title={text('import.failed')}>
          {failure}
        </Notice>
      )}
      {report && <ReportView report={report} work={work} />}
    </Flex>
  );
}
