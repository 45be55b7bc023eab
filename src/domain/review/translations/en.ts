import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'review.workflow_without_name': 'The workflow needs a name',
  'review.step_count': 'The workflow has {count} steps; it may have 1 to {most}',
  'review.step_without_name': 'Step {step} has no name',
  'review.step_kind': 'Step {step}: unknown kind "{value}"',
  'review.step_duty': 'Step {step} cannot be approved by the duty "{value}"',
  'review.step_approvals': 'Step {step}: approvals "{value}" must be 1 to {most}',
  'review.step_limit': 'Step {step}: the limit "{value}" must be 1 to {most} working days, or none',
  'review.step_color': 'Step {step}: the colour "{value}" must look like #rrggbb',
  'review.step_separation': 'Step {step}: unknown separation rule "{value}"',
  'review.secrecy_after_publication':
    'Step {step} is a secrecy review; it has to come before the publication',
  'review.step_separation_missing':
    'Step {step} needs somebody other than the authors, several steps need several people; a secrecy reviewer publishes nothing either',
  'review.step_key_twice': 'Two steps have the same key',
  'review.secrecy_step_missing':
    'A workflow needs a secrecy review before publication (Implementing Regulations of the Secrecy Law, art. 42)',
  'review.made_up_steps_need_emergency':
    'Only the emergency track may make up for steps after publication',
  'review.made_up_steps_last': 'Steps made up for after publication come last',
  'review.emergency_needs_two':
    'The emergency track needs at least two steps before publication; there are {count}',
  'review.wrong_state': 'The review is "{state}"; it does not allow "{transition}"',
  'review.author_approves':
    '"{step}" needs another person: {who} wrote, changed or submitted this content',
  'review.same_person_twice': '"{step}" and "{other}" need different people',
  'review.already_approved': '"{step}" was approved already by {who}',
  'review.administrator_approves': 'System administrators do not review content',
  'review.duty_missing':
    '"{step}" is for the duty {duty}, which you do not hold in that organization',
  'review.assigned_to_other': '"{step}" has been assigned to somebody else',
  'review.author_publishes': 'Somebody else has to publish this content: {who} wrote or changed it',
  'review.secrecy_reviewer_publishes':
    'Somebody else has to publish this content: {who} did its secrecy review',
  'review.no_workflow':
    'This type needs review and no workflow applies, so it cannot be published; an administrator has to set one',
  'review.not_submitted': 'Not submitted for review, so it cannot be published',
  'review.not_approved_open':
    'The review is not finished (now at "{step}"); it cannot be published',
  'review.not_approved_returned':
    'The review was returned; correct the content and submit it again',
  'review.not_approved_declined': 'The review decided against publication',
  'review.not_approved_cancelled': 'The submission was withdrawn; it cannot be published',
  'review.changed_after_approval':
    'The content was changed after its approval; it needs a new review',
  'review.withdrawn_for_secrecy':
    'What is public was withdrawn for secrecy or privacy; the content needs a new review, changed or not',
  'review.secrecy_unanswered': 'The secrecy review form is not complete: {question}',
  'review.secrecy_result': 'Choose a result of the secrecy review ("{value}" is unknown)',
  'review.secrecy_concern_published':
    'With a concern in the form the result cannot be plain publication',
  'review.secrecy_ground': 'Choose the article that is the ground',
  'review.secrecy_note': 'State the reason, or what is to be redacted',
  'review.people_only': 'Only people signed in to the admin panel act in a review',
  'review.conflict': 'Somebody else has just acted in this review; reload and try again',
  'review.content_is_newer': 'The content has just changed; reload to see it before you act',
  'review.published_differs':
    'What is public is no longer what this review is about; it has to be submitted again',
  'review.already_submitted': 'This content is under review already',
  'review.unchanged_since_approval':
    'Nothing has changed since the approval; there is nothing to submit',
  'review.unchanged_since_declined':
    'The secrecy review decided against publication of this very content; change it before it is submitted again',
  'review.unknown_type': 'The type "{value}" is not reviewed',
  'review.unknown_document': 'There is no such document',
  'review.unknown_run': 'There is no such review',
  'review.unknown_step': 'There is no step "{value}" before the current one',
  'review.too_many_runs':
    'At most {most} reviews are approved at once, not {count}; none of them was approved',
  'review.approval_failed':
    'The approval failed by an error of the system; reload and try again, or ask an administrator',
  'review.opinion_missing': 'State the {what}',
  'review.opinion_too_long': 'The opinion has {length} characters; at most {most} are allowed',
  'review.proofreading_missing': '"{step}" needs the confirmation that the text was proofread',
  'review.only_submitter': 'Only the person who submitted may withdraw the submission',
  'review.may_not_edit': 'You may not edit this content, so you cannot submit it',
  'review.may_not_publish': 'You may not publish this content',
  'review.may_not_reassign': 'You may not reassign reviews',
  'review.not_scheduled': 'No time of publication is set',
  'review.scheduler_may_not_publish':
    '{person}, who set the time of the publication, may no longer publish this content, or has no active account',
  'review.publication_refused': 'The publication was refused: {message}',
  'review.publish_time': 'The time of publication "{value}" must be within the coming year',
  'review.unknown_person': '"{value}" is nobody who may act in this step',
  'review.unknown_field': 'There is no field "{value}"',
  'review.unknown_comment': 'There is no comment "{value}" to answer',
  'review.workflow_key':
    'The key "{value}" must start with a small letter and hold small letters, digits and underscores',
  'review.targets_shape':
    '"{value}" for where the workflow holds must be a list; an empty one means nowhere',
  'review.unknown_track': 'The track "{value}" must be one of: {options}',
  'review.unknown_category': 'There is no category "{value}"',
  'review.unknown_organization': 'There is no organization "{value}"',
  'review.target_taken': 'The workflow "{value}" holds for that place already',
  'review.delegation_period':
    'A delegation starts today or later, does not end before it starts and lasts at most {most} days',
  'review.delegation_self': 'You cannot delegate to yourself',
  'review.report_period':
    'The period "{from}" to "{to}" must be two days in order, at most a year apart',
  'review.import_below_review':
    'strapi import and strapi transfer would write past the review, so nothing was written. Back up and restore the database instead; whoever means it sets ZHAOSHI_ALLOW_IMPORT_BELOW_REVIEW=1',
  'review.finding_blocks': 'The automatic check found what must not be published: {finding}',
  'review.finding_unconfirmed':
    'Findings of the automatic check need a confirmation each: {finding}',
  'review.parameter_unknown': 'There is no parameter "{parameter}" (value "{value}")',
  'review.parameter_option': '"{value}" for "{parameter}" must be one of: {options}',
  'review.parameter_number': '"{value}" for "{parameter}" must be a whole number from 1 to {most}',
  'review.parameter_text': '"{value}" for "{parameter}" must be a text',
  'review.parameter_document': '"{value}" for "{parameter}" is not the documentId of anything',
  'review.body_shape': 'The body must be an object whose "data" is an object, not "{value}"',
  'review.imported_without_form':
    'This content was taken over from another system and not reviewed here; it has no approval form',
};

export default texts;
