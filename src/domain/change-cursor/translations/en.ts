import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'changes.bad_cursor':
    'Parameter {parameter}: “{value}” is no cursor; pass on meta.next of an earlier answer unchanged, or leave it out to begin at the beginning.',
  'changes.bad_limit':
    'Parameter {parameter}: “{value}” is no number of events; give a whole number from 1 to {max}.',
  'changes.bad_type': 'Parameter {parameter}: “{value}” is not one of the types ({options}).',
  'changes.bad_category':
    'Parameter {parameter}: “{value}” is neither the code nor the path of a category.',
  'changes.unknown_category': 'Parameter {parameter}: there is no category “{value}”.',
  'changes.bad_organization':
    'Parameter {parameter}: “{value}” is not the documentId of an organization.',
  'changes.unknown_organization': 'Parameter {parameter}: there is no organization “{value}”.',
  'changes.unknown_parameter': 'There is no parameter {parameter} (its value was “{value}”).',
};

export default texts;
