import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { codesOf, inspect, paramsOf } from './inspect';

const picture = () =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: { r: 9, g: 99, b: 199 } } });

describe('an image attachment', () => {
  it('without metadata gives no finding', async () => {
    expect(await inspect('a.jpg', await picture().jpeg().toBuffer())).toEqual([]);
    expect(await inspect('a.png', await picture().png().toBuffer())).toEqual([]);
  });

  it('shows where and by whom it was taken', async () => {
    const exif = {
      IFD0: { Artist: 'Zhang San', Model: 'Phone' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '30/1 39/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '104/1 4/1 0/1',
      },
    };
    const findings = await inspect('a.jpg', await picture().withExif(exif).jpeg().toBuffer());
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['attachment.location', 'confirm'],
      ['attachment.author', 'hint'],
    ]);
    expect(paramsOf(findings, 'attachment.author')).toEqual({ value: 'Zhang San' });
  });

  it('gives no finding for a camera alone', async () => {
    const exif = { IFD0: { Model: 'Phone' } };
    expect(await inspect('a.webp', await picture().withExif(exif).webp().toBuffer())).toEqual([]);
  });

  it('shows place and author that only XMP names', async () => {
    const packet =
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
      '<rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="30,39N">' +
      '<dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Seq><rdf:li>Li Si</rdf:li></rdf:Seq></dc:creator>' +
      '</rdf:Description></rdf:RDF></x:xmpmeta>';
    const bytes = await picture().withXmp(packet).jpeg().toBuffer();
    expect(codesOf(await inspect('a.jpg', bytes))).toEqual([
      'attachment.author',
      'attachment.location',
    ]);
  });
});
