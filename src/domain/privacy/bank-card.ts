/** Issuer prefixes in use in mainland China with the lengths their cards have. */
const CARD = new RegExp(
  '^(?:' +
    [
      '62\\d{14,17}', // UnionPay
      '60\\d{14,17}', // older domestic debit cards, Discover
      '9558\\d{15}', // one bank's older debit cards
      '4(?:\\d{12}|\\d{15}|\\d{18})', // Visa
      '(?:5[1-5]|2[2-7])\\d{14}', // Mastercard
      '35\\d{14}', // JCB
      '3[47]\\d{13}', // American Express
      '3[068]\\d{12}', // Diners Club
    ].join('|') +
    ')$',
);

/** Whether bare digits are a bank card number: a usual prefix with its length, and the Luhn check (ISO/IEC 7812-1). */
export function isBankCard(digits: string): boolean {
  return CARD.test(digits) && luhnSum(digits) % 10 === 0;
}

export function luhnSum(digits: string): number {
  return [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
}
