package dev.michishirube.model.facet;

import java.util.Locale;
import java.util.Optional;

/**
 * What a search can ask of a record besides its subject and its place. Read from a record's fields
 * alone, never from its prose: 秘密厳守 does not mean that nobody asks for a name.
 */
public enum Attribute {
  /** Who may ask. */
  SELF,
  FAMILY,
  SUPPORTER,
  /** For whom by age: up to 17, 18 to 39, 40 to 64, 65 and older. */
  UNDER_18,
  YOUNG,
  MIDDLE_AGED,
  OLDER,
  WOMEN,
  MEN,
  /** How one can get in touch. */
  PHONE,
  MAIL,
  CHAT,
  ONLINE,
  VISIT,
  IN_PERSON,
  /** When it is open. */
  NIGHT,
  WEEKEND,
  HOLIDAY,
  /** What it asks of a person. */
  ANONYMOUS,
  FAMILY_ONLY,
  FREE,
  NO_BOOKING,
  /** In which languages: spoken ones, signed ones, in writing. */
  FOREIGN_LANGUAGE,
  SIGN_LANGUAGE,
  WRITING,
  /** A place where one may simply be. */
  PLACE;

  /** As {@code vocabulary/synonyms.yaml} and the search index write it: {@code family_only}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The attribute of an id. */
  public static Optional<Attribute> of(String id) {
    for (Attribute attribute : values()) {
      if (attribute.id().equals(id)) {
        return Optional.of(attribute);
      }
    }
    return Optional.empty();
  }
}
