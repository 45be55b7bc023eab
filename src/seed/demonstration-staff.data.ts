import type { Duty } from '../domain/duties/duties';

/** Where a demonstration person holds their duty. */
export type Workplace =
  /** The city, with everything below it. */
  | 'city'
  /** Each district, with everything below it. */
  | 'districts'
  /** Each reporting unit itself: nobody fills in a return from above. */
  | 'reporting_units';

export type DemonstrationPerson = {
  email: string;
  lastname: string;
  firstname: string;
  duty: Duty;
  workplace: Workplace;
};

/** Those who take a return from the cells to the total of the city. */
export const RETURN_STAFF = {
  filler: 'tianbao@example.org',
  reviewer: 'zishen@example.org',
  districtOfficer: 'quhuizong@example.org',
  cityOfficer: 'shihuizong@example.org',
} as const;

const person = (
  email: string,
  name: readonly [last: string, first: string],
  duty: Duty,
  workplace: Workplace = 'city',
): DemonstrationPerson => ({ email, lastname: name[0], firstname: name[1], duty, workplace });

/** One person for every step of 三审三校, one who publishes, and four for a return. The names are of nobody. */
export const DEMONSTRATION_STAFF: readonly DemonstrationPerson[] = [
  person('xinxiyuan@example.org', ['陈', '晓'], 'information_officer'),
  person('yishen@example.org', ['李', '建国'], 'first_reviewer'),
  person('ershen@example.org', ['王', '敏'], 'second_reviewer'),
  person('baomi@example.org', ['赵', '立新'], 'secrecy_reviewer'),
  person('zhongshen@example.org', ['孙', '红'], 'final_reviewer'),
  person('qianfa@example.org', ['周', '明'], 'column_manager'),
  person('fabu@example.org', ['吴', '江'], 'column_manager'),
  person(RETURN_STAFF.filler, ['郑', '雨'], 'information_officer', 'reporting_units'),
  person(RETURN_STAFF.reviewer, ['冯', '静'], 'first_reviewer', 'reporting_units'),
  person(RETURN_STAFF.districtOfficer, ['何', '平'], 'statistician', 'districts'),
  person(RETURN_STAFF.cityOfficer, ['林', '海'], 'statistician'),
];
