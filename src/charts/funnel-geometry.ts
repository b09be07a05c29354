/** Size of a funnel and the edges of its plot, in units of the picture. */
export const FUNNEL_FRAME = { width: 480, height: 330, left: 50, right: 470, top: 16, bottom: 276 } as const;
