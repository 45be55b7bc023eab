import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
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
      </Routes>
    </Page.Protect>
  );
}
