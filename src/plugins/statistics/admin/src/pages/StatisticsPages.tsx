import { Page } from '@strapi/strapi/admin';
import { Navigate, Route, Routes } from 'react-router-dom';
import { PERMISSIONS } from '../permissions';
import DistrictUnitsPage from './DistrictUnitsPage';
import OverviewPage from './OverviewPage';
import ReturnPage from './ReturnPage';

/** Returns, rounds and totals, the form of each return, and the list of units below one. */
export default function StatisticsPages() {
  return (
    <Page.Protect permissions={PERMISSIONS.read}>
      <Routes>
        <Route index element={<OverviewPage />} />
        <Route path="returns/:id" element={<ReturnPage />} />
        <Route path="units/:unitId" element={<DistrictUnitsPage />} />
        {/* An address that leads nowhere, as from an old message. */}
        <Route path="*" element={<Navigate to="/plugins/statistics" replace />} />
      </Routes>
    </Page.Protect>
  );
}
