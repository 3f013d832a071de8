// Recharts chooses round ticks with a library of decimals, once for axes that are not placed yet even where an axis says
// `niceTicks="none"`. The layouts choose the ticks that are drawn, so plain numbers do; this module stands in for
// decimal.js-light and its 5 kB.

type Value = number | Decimal;

// The package exports it so.
// oxlint-disable-next-line import/no-default-export
export default class Decimal {
  private readonly value: number;

  constructor(value: Value) {
    this.value = Number(value);
  }

  valueOf = () => this.value;
  toNumber = () => this.value;
  abs = () => new Decimal(Math.abs(this.value));
  log = (base: number) => new Decimal(Math.log(this.value) / Math.log(base));
  pow = (exponent: Value) => new Decimal(this.value ** Number(exponent));
  add = (other: Value) => new Decimal(this.value + Number(other));
  sub = (other: Value) => new Decimal(this.value - Number(other));
  mul = (other: Value) => new Decimal(this.value * Number(other));
  div = (other: Value) => new Decimal(this.value / Number(other));
  mod = (other: Value) => new Decimal(this.value % Number(other));
  lt = (other: Value) => this.value < Number(other);
  lte = (other: Value) => this.value <= Number(other);
  isint = () => Number.isInteger(this.value);
}
