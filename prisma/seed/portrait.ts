import { drawPng } from './png.ts';

/** Pixels of a portrait, 3 × 4 as on identity papers. */
const WIDTH = 90;
const HEIGHT = 120;
const BACKGROUND = 'e8e8e8';
const FIGURE = '6a6a6a';

/** A portrait of nobody: a grey head and shoulders as PNG, so that the screen has a picture to show. */
export function silhouette(): Buffer {
  return drawPng(WIDTH, HEIGHT, [BACKGROUND, FIGURE], (x, y) => Number(isHead(x, y) || isShoulders(x, y)));
}

function isHead(x: number, y: number): boolean {
  return ((x - 45) / 20) ** 2 + ((y - 45) / 25) ** 2 <= 1;
}

function isShoulders(x: number, y: number): boolean {
  return ((x - 45) / 40) ** 2 + ((y - 120) / 42) ** 2 <= 1;
}
