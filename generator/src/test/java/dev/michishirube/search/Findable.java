package dev.michishirube.search;

import dev.michishirube.model.Article;
import dev.michishirube.model.Center;
import dev.michishirube.model.Program;
import dev.michishirube.model.Term;
import dev.michishirube.model.YesNo;
import dev.michishirube.model.geo.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The fields of something that a reader can find, by which an expectation is judged.
 *
 * @param type center, article, program, topic, situation, term or place
 * @param areas codes of the areas that it is for
 * @param except codes of places inside of these that have something of their own
 */
record Findable(
    String type,
    String id,
    List<String> topics,
    String kind,
    List<String> areas,
    List<String> except,
    List<String> ways,
    boolean familyOnly) {
  String key() {
    return type + "/" + id;
  }

  /** A page that explains a word or gathers a place: it answers nothing by itself. */
  boolean leadsOn() {
    return type.equals("place") || type.equals("term");
  }

  static Findable of(Center center) {
    return new Findable(
        "center",
        center.id(),
        center.subject().topics(),
        word(center.identity().kind()),
        center.area().codes(),
        center.area().except(),
        center.channels().stream().map(channel -> word(channel.type())).toList(),
        center.terms().familyOnly() == YesNo.YES);
  }

  static Findable of(Article article) {
    List<String> ways = article.ways().stream().map(Findable::word).toList();
    return new Findable(
        "article",
        article.fileName(),
        article.topics(),
        "",
        article.areas(),
        List.of(),
        ways,
        false);
  }

  static Findable of(Program program) {
    List<String> areas = program.area().codes();
    return new Findable(
        "program", program.id(), program.topics(), "", areas, List.of(), List.of(), false);
  }

  static Findable of(String type, Term term) {
    List<String> topics = new ArrayList<>(List.of(term.id()));
    if (term.parent() != null) {
      topics.add(term.parent());
    }
    return new Findable(type, term.id(), topics, "", List.of(), List.of(), List.of(), false);
  }

  static Findable of(Place place) {
    List<String> areas = List.of(place.code());
    return new Findable("place", place.code(), List.of(), "", areas, List.of(), List.of(), false);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
