import { Page } from '@strapi/strapi/admin';
import { Navigate, Route, Routes } from 'react-router-dom';
import { PERMISSIONS } from '../permissions';
import ColumnPage from './ColumnPage';
import MonitorPage from './MonitorPage';
import SitePage from './SitePage';

/** What is out of date: the overview and its lists, and each column and site with why it is what it is. */
export default function FreshnessPages() {
  return (
    <Page.Protect permissions={PERMISSIONS.read}>
      <Routes>
        <Route index element={<MonitorPage />} />
        <Route path="columns/:categoryId/:organizationId" element={<ColumnPage />} />
        <Route path="sites/:id" element={<SitePage />} />
        {/* An address that leads nowhere, as from an old message. */}
        <Route path="*" element={<Navigate to="/plugins/freshness" replace />} />
      </Routes>
    </Page.Protect>
  );
}
