/**
 * The tint of an emotion: its nearest whole level as the style sheet names it, `minus-2` to `2`. What lies between two
 * has the stronger, on both sides of zero: a pain is never tinted less than a gain.
 */
export function levelOf(value: number): string {
  return String(Math.sign(value) * Math.min(2, Math.round(Math.abs(value)))).replace('-', 'minus-');
}

/** A number with its sign, as readers of a scale around zero expect it. */
export function signed(value: number): string {
  if (value === 0) return '0';
  return value > 0 ? `+${value}` : `−${Math.abs(value)}`;
}

/** A share from 0 to 1 as a percentage without needless decimals. */
export function formatShare(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}
