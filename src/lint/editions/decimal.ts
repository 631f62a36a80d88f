/** `1.4` and 6 are `1400000`. @param value digits, a point where there is a fraction; @param power of ten, not negative */
export function scaled(value: string, power: number): string {
  const [whole = '', fraction = ''] = value.split('.');
  const moved = fraction.padEnd(power, '0');
  const rest = moved.slice(power).replace(/0+$/, '');
  const digits = (whole + moved.slice(0, power)).replace(/^0+(?=\d)/, '');
  return rest === '' ? digits : `${digits}.${rest}`;
}
