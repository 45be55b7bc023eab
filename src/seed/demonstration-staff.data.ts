import type { Duty } from '../domain/duties/duties';

export type DemonstrationPerson = {
  email: string;
  lastname: string;
  firstname: string;
  duty: Duty;
};

/** The organization whose hands an item passes in the how-to, with everything below it. */
export const DEMONSTRATION_ORGANIZATION = '云溪市人民政府（虚构演示）';

/** One person for every step of 三审三校, and one who publishes. The names are of nobody. */
export const DEMONSTRATION_STAFF: readonly DemonstrationPerson[] = [
  { email: 'xinxiyuan@example.org', lastname: '陈', firstname: '晓', duty: 'information_officer' },
  { email: 'yishen@example.org', lastname: '李', firstname: '建国', duty: 'first_reviewer' },
  { email: 'ershen@example.org', lastname: '王', firstname: '敏', duty: 'second_reviewer' },
  { email: 'baomi@example.org', lastname: '赵', firstname: '立新', duty: 'secrecy_reviewer' },
  { email: 'zhongshen@example.org', lastname: '孙', firstname: '红', duty: 'final_reviewer' },
  { email: 'qianfa@example.org', lastname: '周', firstname: '明', duty: 'column_manager' },
  { email: 'fabu@example.org', lastname: '吴', firstname: '江', duty: 'column_manager' },
];
