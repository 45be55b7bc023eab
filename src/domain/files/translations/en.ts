import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'files.in_publication':
    'File “{name}” is part of what was published (“{title}”): it cannot be replaced or deleted, nor its name, caption or alternative text changed. Upload the new file, attach it to the draft and publish again; or withdraw the document first.',
};

export default texts;
