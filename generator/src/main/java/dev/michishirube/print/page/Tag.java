package dev.michishirube.print.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of the structure tree. Marks point to their tag; the children stand in reading order,
 * whatever the order of drawing. A tag has either children or marks.
 */
public final class Tag {
  /** Which cells a header is for (ISO 32000-1, table 349). */
  public enum Scope {
    ROW,
    COLUMN
  }

  private final Role role;
  private final @Nullable String alternative;
  private final @Nullable URI target;
  private final @Nullable Scope scope;
  private final List<Tag> children = new ArrayList<>();

  private Tag(
      Role role, @Nullable String alternative, @Nullable URI target, @Nullable Scope scope) {
    this.role = role;
    this.alternative = alternative;
    this.target = target;
    this.scope = scope;
  }

  public static Tag of(Role role) {
    return new Tag(role, null, null, null);
  }

  /** A figure with the words that stand for it. */
  public static Tag figure(String alternative) {
    return new Tag(Role.FIGURE, alternative, null, null);
  }

  /** A link; {@code says} is what a screen reader tells of it. */
  public static Tag link(String says, URI target) {
    return new Tag(Role.LINK, says, target, null);
  }

  /** A header cell. */
  public static Tag header(Scope scope) {
    return new Tag(Role.TH, null, null, scope);
  }

  /** Adds {@code child} after the others and gives it back. */
  public Tag add(Tag child) {
    children.add(child);
    return child;
  }

  public Role role() {
    return role;
  }

  /** Words for what is no text: Alt of figures, Contents of links. */
  public @Nullable String alternative() {
    return alternative;
  }

  public @Nullable URI target() {
    return target;
  }

  public @Nullable Scope scope() {
    return scope;
  }

  public List<Tag> children() {
    return Collections.unmodifiableList(children);
  }
}
