import type { Word } from '../text/words'

/**
 * A statistical reader of recommendations. Ours is linear (see linear-model); anyone may supply another, such as a
 * transformer encoder, as long as it can say which words weighed: no coding goes without evidence.
 */
export interface ThemeModel {
  /** Ids of the themes it knows. */
  readonly themes: readonly string[]
  /**
   * For each theme how far the text speaks for it: above 0 for, below 0 against; any real number, never NaN.
   * `heading` holds the words of the section and addressee it stands under, and is often empty.
   */
  margins(text: readonly Word[], heading: readonly Word[]): readonly number[]
  /** How much each word of the text weighed for one of the themes, in the unit of the margins. */
  weigh(text: readonly Word[], theme: string): readonly number[]
}
