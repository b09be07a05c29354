/** Acts when what stands in the page now has been painted. */
export const afterPaint = (act: () => void): void => void requestAnimationFrame(() => setTimeout(act));
