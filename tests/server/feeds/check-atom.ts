import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';

const SCHEMA = readFileSync(join(import.meta.dirname, 'atom.rng'), 'utf8');
const NAMESPACES = { a: 'http://www.w3.org/2005/Atom' };

/** What RELAX NG cannot say: XPath of what a feed has to hold, with the paragraph of RFC 4287. */
const HELD: readonly [string, string][] = [
  ['4.1.1: one link of the feed to itself', 'count(/a:feed/a:link[@rel="self"]) = 1'],
  ['4.1.1: at most one alternate link', 'count(/a:feed/a:link[@rel="alternate"]) <= 1'],
  [
    '4.1.2: without content an entry needs an alternate link; one, as all have one type',
    'not(/a:feed/a:entry[count(a:link[@rel="alternate"]) != 1])',
  ],
  [
    '4.2.6: an id stands for one entry',
    'not(//a:entry/a:id[. = ../following-sibling::a:entry/a:id])',
  ],
  ['4.2.6: the feed is none of its entries', 'not(/a:feed/a:entry/a:id[. = /a:feed/a:id])'],
];

/** Throws unless the text is a well-formed Atom 1.0 document by schema and by what the schema cannot say. */
export function checkAtom(text: string): void {
  const schema = XmlDocument.fromString(SCHEMA);
  const validator = RelaxNGValidator.fromDoc(schema);
  const document = XmlDocument.fromString(text);
  try {
    validator.validate(document);
    for (const [rule, path] of HELD) {
      if (document.eval(path, NAMESPACES) !== true) throw new Error(`Not Atom 1.0: ${rule}`);
    }
  } finally {
    document.dispose();
    validator.dispose();
    schema.dispose();
  }
}
