import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'files.in_publication':
    'File “{name}” is part of what was published (“{title}”) and cannot be replaced or deleted. Upload the new file, attach it to the draft and publish again; or withdraw the document first.',
};

export default texts;
