const texts = { 'brand.name': 'Zhaoshi' };
export default texts;
