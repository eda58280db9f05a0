package dev.michishirube.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may ask. */
public record Eligibility(
    List<Who> who,
    Gender gender,
    @Nullable Integer ageMin,
    @Nullable Integer ageMax,
    @Nullable String note) {
  /** Nothing is known. */
  public static final Eligibility UNKNOWN =
      new Eligibility(List.of(), Gender.UNKNOWN, null, null, null);

  public Eligibility {
    who = List.copyOf(who);
  }

  /** The person, the family, or someone who supports them. */
  public enum Who {
    SELF,
    FAMILY,
    SUPPORTER
  }

  /** For whom it is by gender. */
  public enum Gender {
    ANY,
    WOMEN,
    MEN,
    UNKNOWN
  }
}
