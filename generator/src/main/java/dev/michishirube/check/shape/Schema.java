package dev.michishirube.check.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of JSON Schema (2020-12) that shapes need. */
public sealed interface Schema {
  /**
   * Text, number or anything else that is written as one scalar. Values are read as text, so both
   * {@code "08"} and {@code 08} are allowed.
   *
   * @param pattern regular expression for the whole text, or null for anything but blanks
   */
  record Scalar(@Nullable String pattern, @Nullable String description) implements Schema {}

  /** One of a closed list of words. */
  record Words(List<String> words, @Nullable String description) implements Schema {}

  /**
   * A list of one kind of value.
   *
   * @param atLeast how many there must be
   */
  record ListOf(Schema items, int atLeast) implements Schema {}

  /** Any one of several forms. */
  record AnyOf(List<Schema> forms) implements Schema {}

  /**
   * A mapping with a closed set of keys.
   *
   * @param name the name under {@code $defs}
   */
  record Mapping(String name, Map<String, Property> properties) implements Schema {
    public Mapping {
      properties = new LinkedHashMap<>(properties);
    }
  }

  /** A mapping with free keys and one kind of value. */
  record MapOf(String keyPattern, Schema values) implements Schema {}

  /** One key of a mapping. */
  record Property(Schema schema, boolean required, String description) {}
}
