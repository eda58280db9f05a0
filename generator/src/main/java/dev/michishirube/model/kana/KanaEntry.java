package dev.michishirube.model.kana;

import dev.michishirube.model.Article;
import dev.michishirube.model.Center;
import dev.michishirube.model.Program;
import dev.michishirube.model.Term;
import dev.michishirube.model.facet.Facet;
import dev.michishirube.model.geo.Place;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be looked up by its reading.
 *
 * @param reading in hiragana, without legal forms; empty where a part of the name is not known
 * @param otherName a name that leads to the one by which the thing is listed; else null
 * @param place where it is: decides on which page of a long list it stands; null for what belongs
 *     to no place
 */
public record KanaEntry(
    String reading, Thing thing, @Nullable String otherName, @Nullable Place place) {

  /** What is looked up. */
  public sealed interface Thing {}

  /** A record. */
  public record Desk(Center center) implements Thing {}

  /** A prefecture, municipality or ward. */
  public record Area(Place area) implements Thing {}

  /** A topic or a situation. */
  public record Trouble(Facet facet) implements Thing {}

  /** A word of the glossary. */
  public record Word(Term term) implements Thing {}

  /** A programme to apply for. */
  public record Scheme(Program program) implements Thing {}

  /** An article. */
  public record Text(Article article) implements Thing {}
}
