import type { Feed, FeedEntry } from '../../../src/domain/feeds/feed';

export function sampleEntry(values: Partial<FeedEntry> = {}): FeedEntry {
  return {
    documentId: 'abc123',
    type: 'disclosure',
    title: '关于测试事项的通知',
    summary: '测试用内容概述。',
    url: 'https://www.example.gov.cn/api/disclosures/abc123',
    publishedAt: '2026-03-02T01:02:03.456Z',
    updatedAt: '2026-03-05T01:02:03.456Z',
    indexNumber: '12345678-9/2026-00001',
    organization: { documentId: 'org1', name: '测试局' },
    category: { code: 'policies', name: '政策文件', path: '/content/policies/' },
    ...values,
  };
}

export function sampleFeed(entries: FeedEntry[]): Feed {
  return {
    key: 'all',
    title: '政府信息公开',
    author: '政府信息公开平台',
    selfUrl: 'https://www.example.gov.cn/api/feeds/all.atom',
    homeUrl: 'https://www.example.gov.cn/',
    language: 'zh-CN',
    entries,
  };
}
