type Said = { zh: string; en: string };

/** What the sources are called where people choose them or see where a number comes from. */
export const SOURCE_LABELS = {
  'training.courses': { zh: '培训班数（工作台账）', en: 'Training courses (work records)' },
  'training.participants': { zh: '培训人次（工作台账）', en: 'People trained (work records)' },
  'meetings.held': { zh: '会议数（工作台账）', en: 'Meetings (work records)' },
  'staff.full_time': { zh: '专职人员数（工作台账）', en: 'Full-time staff (work records)' },
  'staff.part_time': { zh: '兼职人员数（工作台账）', en: 'Part-time staff (work records)' },
  'funding.spent': { zh: '专项经费（工作台账）', en: 'Funding spent (work records)' },
  'offices.dedicated': { zh: '专门机构数（工作台账）', en: 'Dedicated offices (work records)' },
} as const satisfies Record<string, Said>;
