package dev.michishirube.analysis;

/** To what a character of a query belongs. */
enum Owner {
  NOBODY,
  /** To an attribute inside of a longer word: 夜間 in 夜間急患センター. */
  PART,
  CONCEPT,
  /** To an attribute that stands by itself. */
  WISH,
  PLACE,
  /** To words by which people ask. */
  ASKING;

  /** Whether the character is still to be looked up as text. */
  boolean free() {
    return this == NOBODY || this == PART;
  }
}
