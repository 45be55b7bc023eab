import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'disclosure_guide.missing_informationClassification': '公开指南缺少“政府信息的分类”。',
  'disclosure_guide.missing_arrangementSystem': '公开指南缺少“编排体系”。',
  'disclosure_guide.missing_accessMethods': '公开指南缺少“获取方式”。',
  'disclosure_guide.missing_officeName': '公开指南缺少“工作机构名称”。',
  'disclosure_guide.missing_officeAddress': '公开指南缺少“办公地址”。',
  'disclosure_guide.missing_officeHours': '公开指南缺少“办公时间”。',
  'disclosure_guide.missing_phone': '公开指南缺少“联系电话”。',
  'disclosure_guide.missing_fax': '公开指南缺少“传真号码”。',
  'disclosure_guide.missing_internetContact': '公开指南缺少“互联网联系方式”。',
  'disclosure_guide.missing_applicationProcedure': '公开指南缺少“依申请公开程序”。',
  'disclosure_guide.missing_fees': '公开指南缺少“收费说明”。',
  'disclosure_guide.missing_remedies': '公开指南缺少“监督救济渠道”。',
  'disclosure_guide.organization_missing': '请选择公开指南所属的机关单位。',
  'disclosure_guide.second_for_organization':
    '“{organization}”已有公开指南《{other}》，一个单位只能有一份。',
};

export default texts;
