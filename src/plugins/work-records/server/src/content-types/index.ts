import dedicatedOffice from './dedicated-office/schema.json';
import funding from './funding/schema.json';
import meeting from './meeting/schema.json';
import staffMember from './staff-member/schema.json';
import training from './training/schema.json';

export default {
  training: { schema: training },
  meeting: { schema: meeting },
  'staff-member': { schema: staffMember },
  funding: { schema: funding },
  'dedicated-office': { schema: dedicatedOffice },
};
