import type { SVGProps } from 'react';

/** `size` in pixels, `stroke` the width of the lines on the grid of 24. */
export interface IconLook extends Omit<SVGProps<SVGSVGElement>, 'stroke'> {
  readonly size?: number;
  readonly stroke?: number;
}
export type Icon = (look: IconLook) => React.JSX.Element;

/** An icon of lines, in the colour of the text around it. */
export const outlined = (...paths: string[]): Icon =>
  function Outlined({ size = 24, stroke = 2, ...rest }) {
    return (
      <svg width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth={stroke} strokeLinecap="round" strokeLinejoin="round" {...rest}>
        {paths.map((d) => <path key={d} d={d} />)}
      </svg>
    );
  };

/** An icon of areas. */
export const filled = (...paths: string[]): Icon =>
  function Filled({ size = 24, stroke: _, ...rest }) {
    return (
      <svg width={size} height={size} viewBox="0 0 24 24" fill="currentColor" stroke="none" {...rest}>
        {paths.map((d) => <path key={d} d={d} />)}
      </svg>
    );
  };
