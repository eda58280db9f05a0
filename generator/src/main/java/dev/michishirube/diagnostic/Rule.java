package dev.michishirube.diagnostic;

import java.util.List;

/**
 * One thing that can be wrong. The id is permanent: writers acknowledge findings by it and the
 * documentation has a section for it.
 *
 * @param id hierarchical, such as {@code contact.phone.format}
 * @param message what is wrong, with the arguments that {@link #at} is given
 * @param hint how to mend it, with the same arguments
 */
public record Rule(String id, Severity severity, Text message, Text hint)
    implements Comparable<Rule> {

  /** A mistake that must be mended before the site can be published. */
  public static Rule error(String id, Text message, Text hint) {
    return new Rule(id, Severity.ERROR, message, hint);
  }

  /** Something that is probably wrong; the site is published all the same. */
  public static Rule warning(String id, Text message, Text hint) {
    return new Rule(id, Severity.WARNING, message, hint);
  }

  /** Advice. */
  public static Rule note(String id, Text message, Text hint) {
    return new Rule(id, Severity.NOTE, message, hint);
  }

  /** A finding of this rule at a place. */
  public Diagnostic at(Position position, Object... arguments) {
    return new Diagnostic(
        this, position, List.of(arguments).stream().map(String::valueOf).toList());
  }

  @Override
  public int compareTo(Rule other) {
    return id.compareTo(other.id);
  }
}
