import { Page } from '@strapi/strapi/admin';
import { Navigate, Route, Routes } from 'react-router-dom';
import { PERMISSIONS } from '../permissions';
import OverviewPage from './OverviewPage';
import ReturnPage from './ReturnPage';

/** Returns, rounds and totals, and the form of each return. */
export default function StatisticsPages() {
  return (
    <Page.Protect permissions={PERMISSIONS.read}>
      <Routes>
        <Route index element={<OverviewPage />} />
        <Route path="returns/:id" element={<ReturnPage />} />
        {/* An address that leads nowhere, as from an old message. */}
        <Route path="*" element={<Navigate to="/plugins/statistics" replace />} />
      </Routes>
    </Page.Protect>
  );
}
