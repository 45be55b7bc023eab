const texts = { 'brand.name': '昭示' };
export default texts;
