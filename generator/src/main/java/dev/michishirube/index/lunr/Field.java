package dev.michishirube.index.lunr;

/**
 * A part of a document that is indexed by itself.
 *
 * @param name lunr's name of it, without a slash
 * @param boost what its scores are multiplied with; 0 counts as 1, as in lunr
 */
public record Field(String name, double boost) {
  public Field {
    if (name.indexOf('/') >= 0) {
      throw new IllegalArgumentException("Field '" + name + "' contains illegal character '/'");
    }
  }
}
