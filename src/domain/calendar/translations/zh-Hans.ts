import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'calendar.year_not_covered':
    '{year}年的放假安排尚未录入，无法计算工作日。请管理员在工作日历中补充该年度的节假日和调休上班日。',
  'calendar.day_of_other_year': '日期 {value} 不属于 {year} 年。',
  'calendar.day_twice': '日期 {value} 重复填写。',
};

export default texts;
