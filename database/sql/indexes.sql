-- What Strapi's schema cannot express: partial unique indexes and indexes that match the hot lists.
-- Run at every start, after Strapi has synchronised its tables; every statement may run again.

-- One draft and one published row per document: the document lock prevents a second one, this proves it.
create unique index if not exists disclosures_one_draft on disclosures (document_id, coalesce(locale, '')) where published_at is null;
create unique index if not exists disclosures_one_published on disclosures (document_id, coalesce(locale, '')) where published_at is not null;
create unique index if not exists disclosure_guides_one_draft on disclosure_guides (document_id, coalesce(locale, '')) where published_at is null;
create unique index if not exists disclosure_guides_one_published on disclosure_guides (document_id, coalesce(locale, '')) where published_at is not null;
create unique index if not exists annual_reports_one_draft on annual_reports (document_id, coalesce(locale, '')) where published_at is null;
create unique index if not exists annual_reports_one_published on annual_reports (document_id, coalesce(locale, '')) where published_at is not null;

-- A document number is used once per organization, a guide exists once per organization, a report once per year.
-- Of drafts the number leads: as long as the organization did, PostgreSQL took this index, which knows no order, for lists of
-- an organization's drafts.
drop index if exists disclosures_number_draft;
create unique index if not exists disclosures_draft_number on disclosures (document_number, organization_key) where published_at is null;
create unique index if not exists disclosures_number_published on disclosures (organization_key, document_number) where published_at is not null;
create unique index if not exists disclosure_guides_organization_draft on disclosure_guides (organization_key) where published_at is null;
create unique index if not exists annual_reports_year_draft on annual_reports (organization_key, year) where published_at is null;

-- Public lists: newest first, by subtree, by organization; look-up by number.
create index if not exists disclosures_latest on disclosures (written_on desc, id desc) where published_at is not null;
create index if not exists disclosures_by_path on disclosures (category_path text_pattern_ops, written_on desc, id desc) where published_at is not null;
create index if not exists disclosures_by_organization on disclosures (organization_key, written_on desc, id desc) where published_at is not null;
create index if not exists disclosures_by_number on disclosures (document_number) where published_at is not null;
create index if not exists disclosures_expiry on disclosures (expires_on) where expires_on is not null;

-- Lists of the admin panel: drafts, last edited first, all of them or those of some organizations. The id is in the
-- index because Strapi counts ids: the total is then read from the index alone.
create index if not exists disclosures_edited on disclosures (updated_at desc, id) where published_at is null;
create index if not exists disclosures_edited_by_organization on disclosures (organization_key, updated_at desc, id) where published_at is null;
