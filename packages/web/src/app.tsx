import { Route, Routes } from 'react-router'
import { Shell } from './components/shell.tsx'
import { AddPage } from './pages/add-page.tsx'
import { AuthoritiesPage } from './pages/authorities-page.tsx'
import { AuthorityPage } from './pages/authority-page.tsx'
import { CampaignPage } from './pages/campaign-page.tsx'
import { CampaignsPage } from './pages/campaigns-page.tsx'
import { CasePage } from './pages/case-page.tsx'
import { CasesPage } from './pages/cases-page.tsx'
import { ComparePage } from './pages/compare-page.tsx'
import { ContradictionsPage } from './pages/contradictions-page.tsx'
import { DocumentPage } from './pages/document-page.tsx'
import { DuePage } from './pages/due-page.tsx'
import { HealthPage } from './pages/health-page.tsx'
import { HiddenDocumentPage } from './pages/hidden-document-page.tsx'
import { HiddenPage } from './pages/hidden-page.tsx'
import { JobsPage } from './pages/jobs-page.tsx'
import { LawPage } from './pages/law-page.tsx'
import { LawsPage } from './pages/laws-page.tsx'
import { NowherePage } from './pages/nowhere-page.tsx'
import { OverviewPage } from './pages/overview-page.tsx'
import { ReusePage } from './pages/reuse-page.tsx'
import { SearchPage } from './pages/search-page.tsx'
import { SettingsPage } from './pages/settings-page.tsx'
import { TermRunPage, TermsPage } from './pages/terms-page.tsx'

export function App() {
  return (
    <Routes>
      <Route element={<Shell />}>
        <Route index element={<OverviewPage />} />
        <Route path="cases" element={<CasesPage />} />
        <Route path="cases/:key" element={<CasePage />} />
        <Route path="search" element={<SearchPage />} />
        <Route path="campaigns" element={<CampaignsPage />} />
        <Route path="campaigns/:campaign" element={<CampaignPage />} />
        <Route path="authorities" element={<AuthoritiesPage />} />
        <Route path="authorities/:authority" element={<AuthorityPage />} />
        <Route path="reuse" element={<ReusePage />} />
        <Route path="reuse/compare" element={<ComparePage />} />
        <Route path="contradictions" element={<ContradictionsPage />} />
        <Route path="terms" element={<TermsPage />} />
        <Route path="terms/:run" element={<TermRunPage />} />
        <Route path="d/:id" element={<DocumentPage />} />
        <Route path="laws" element={<LawsPage />} />
        <Route path="laws/:law" element={<LawPage />} />
        <Route path="due" element={<DuePage />} />
        <Route path="add" element={<AddPage />} />
        <Route path="jobs" element={<JobsPage />} />
        <Route path="hidden" element={<HiddenPage />} />
        <Route path="hidden/:id" element={<HiddenDocumentPage />} />
        <Route path="health" element={<HealthPage />} />
        <Route path="settings" element={<SettingsPage />} />
        <Route path="*" element={<NowherePage />} />
      </Route>
    </Routes>
  )
}
