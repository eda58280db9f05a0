package dev.michishirube.model;

/** An organization and its part in a desk or a programme. */
public record Role(String organization, Part part) {
  /** The part it has. */
  public enum Part {
    HOST,
    OPERATOR,
    CONTRACTOR,
    COOPERATION,
    SPONSOR,
    JURISDICTION,
    PARTNER
  }
}
