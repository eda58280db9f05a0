package dev.michishirube.model;

import org.jspecify.annotations.Nullable;

/** Something a center does. */
public record Service(Type type, @Nullable String note) {
  /** The closed list of the record format. */
  public enum Type {
    CONSULTATION,
    VISIT,
    ACCOMPANIMENT,
    PLACE,
    FAMILY_PROGRAM,
    PEER,
    COUNSELLING,
    EMPLOYMENT,
    DISTRIBUTION,
    SHELTER,
    INFORMATION,
    OTHER
  }
}
