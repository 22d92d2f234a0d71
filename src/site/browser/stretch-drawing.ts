/** A drawing that can be made wider or higher than it was drawn: lines follow, words and marks keep their shape. */
export interface Stretchable {
  /** Its size as it was drawn, in the units of its view box. */
  readonly width: number;
  readonly height: number;
  /** A copy of it, so many times as wide and as high. */
  readonly stretched: (across: number, down: number) => SVGSVGElement;
}

/** A part of a path; what has a middle is a mark. */
interface Piece {
  readonly path: string;
  readonly middle?: { readonly x: number; readonly y: number };
}

const marks = '.points, .rings, .lowest, .stops, .head, .detail, .exit path, .elsewhere path';

/** Reads a drawing that is on the screen. */
export function stretchable(drawing: SVGSVGElement): Stretchable {
  const { width, height } = drawing.viewBox.baseVal;
  const paths = [...drawing.querySelectorAll('path')].map((path) => piecesOf(drawing, path));
  return {
    width,
    height,
    stretched: (across, down) => {
      const copy = document.importNode(drawing, true);
      const wider = (x: number) => x * across;
      const higher = (y: number) => y * down;
      for (const [place, path] of copy.querySelectorAll('path').entries()) {
        const drawn = paths[place]?.map(({ path: piece, middle }) => {
          if (!middle) return moved(piece, wider, higher);
          const { x, y } = { x: wider(middle.x) - middle.x, y: higher(middle.y) - middle.y };
          return moved(
            piece,
            (at) => at + x,
            (at) => at + y,
          );
        });
        path.setAttribute('d', drawn?.join('') ?? '');
      }
      const sizes: readonly [name: string, change: (size: number) => number][] = [
        ['x', wider],
        ['y', higher],
        ['width', wider],
        ['height', higher],
      ];
      for (const part of copy.querySelectorAll('text, rect')) {
        for (const [name, change] of sizes) {
          const size = part.getAttribute(name);
          if (size !== null) part.setAttribute(name, String(change(Number(size))));
        }
      }
      copy.setAttribute('viewBox', `0 0 ${wider(width)} ${higher(height)}`);
      copy.setAttribute('width', `${wider(width) / 16}rem`);
      copy.setAttribute('height', `${higher(height) / 16}rem`);
      return copy;
    },
  };
}

function piecesOf(drawing: SVGSVGElement, path: SVGPathElement): readonly Piece[] {
  const drawn = path.getAttribute('d') ?? '';
  if (!path.matches(marks)) return [{ path: drawn }];
  const probe = document.importNode(path, false);
  drawing.append(probe);
  // An arrow is one mark of several strokes, while a row of signs closes each.
  const pieces = (drawn.match(/[^Z]+Z?/g) ?? []).map((piece) => {
    probe.setAttribute('d', piece);
    const { x, y, width, height } = probe.getBBox();
    return { path: piece, middle: { x: x + width / 2, y: y + height / 2 } };
  });
  probe.remove();
  return pieces;
}

/** Changes the places that a path names; what it says from where it is stays the same. */
function moved(path: string, across: (x: number) => number, down: (y: number) => number): string {
  return path.replace(/([A-Z])([^A-Za-z]*)/g, (_, command: string, places: string) => {
    let place = command === 'V' ? 1 : 0;
    const numbers = places.replace(/-?[\d.]+/g, (number) => {
      const isAcross = command === 'H' || place % 2 === 0;
      place += 1;
      return (isAcross ? across : down)(Number(number)).toFixed(1);
    });
    return command + numbers;
  });
}
