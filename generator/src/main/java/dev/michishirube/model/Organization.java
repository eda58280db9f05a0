package dev.michishirube.model;

import dev.michishirube.diagnostic.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body that runs, hosts or supports desks. */
public record Organization(
    Position position,
    String id,
    String name,
    @Nullable String nameKana,
    Kind kind,
    @Nullable String parent,
    @Nullable String code,
    @Nullable String url,
    @Nullable ContactPoint contact,
    List<String> sns,
    @Nullable String newsletter,
    @Nullable Pamphlets pamphlets,
    Location location,
    @Nullable String note) {
  public Organization {
    sns = List.copyOf(sns);
  }

  /** Part of the state: a prefecture, a municipality or one of their sections. */
  public boolean isPublicBody() {
    return switch (kind) {
      case PREFECTURE, MUNICIPALITY, SECTION -> true;
      case NPO, CORPORATION, COUNCIL, OTHER -> false;
    };
  }

  /** The closed list of the record format. */
  public enum Kind {
    PREFECTURE,
    MUNICIPALITY,
    SECTION,
    NPO,
    CORPORATION,
    COUNCIL,
    OTHER
  }

  /** How to reach the body itself. */
  public record ContactPoint(
      @Nullable String department,
      @Nullable String phone,
      @Nullable String fax,
      @Nullable String email,
      @Nullable String url) {}

  /** Where pamphlets are, or how to get one. */
  public record Pamphlets(@Nullable String url, @Nullable String how) {}
}
