package dev.michishirube.index.document;

import dev.michishirube.analysis.Analyser;
import dev.michishirube.model.Article;
import dev.michishirube.model.Concept;
import dev.michishirube.model.ConceptScope;
import dev.michishirube.model.Program;
import dev.michishirube.model.Site;
import dev.michishirube.model.Term;
import dev.michishirube.model.facet.Attribute;
import dev.michishirube.model.facet.Door;
import dev.michishirube.model.facet.Facet;
import dev.michishirube.model.geo.Place;
import dev.michishirube.model.markdown.PlainText;
import dev.michishirube.model.reading.Readings;
import dev.michishirube.render.part.PageContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Pages that are no records: articles, programmes, subjects and troubles, words, places. */
final class PageEntries {
  /** Of an article for them alone, not of one that they may read as well. */
  private static final Map<Door, Attribute> ATTRIBUTES =
      Map.of(
          Door.SUPPORTERS, Attribute.SUPPORTER,
          Door.MEN, Attribute.MEN,
          Door.UNDER_18, Attribute.UNDER_18);

  private final PageContext page;
  private final Site site;
  private final Analyser analyser;

  PageEntries(PageContext page, Analyser analyser) {
    this.page = page;
    this.site = page.site();
    this.analyser = analyser;
  }

  SearchEntry of(Article article) {
    EntryText text = new EntryText(analyser).title(article.title());
    text.body(PlainText.of(article.body().document())).placesOf(article.title());
    parts(article.title()).forEach(text::name);
    topics(article.topics(), text);
    concepts(scope -> scope.covers(article), text);
    // An article for men is for those who ask as men: as with records, only fields say so.
    article.doors().stream()
        .flatMap(door -> Optional.ofNullable(ATTRIBUTES.get(door)).stream())
        .forEach(attribute -> text.attribute(attribute.id()));
    article.areas().stream().flatMap(c -> site.gazetteer().find(c).stream()).forEach(text::place);
    String shown =
        shown(page.paths().of(article), article.title(), "article").line(first(article)).json();
    List<Place> prefectures =
        article.areas().stream()
            .flatMap(code -> site.gazetteer().find(code).stream())
            .map(site.gazetteer()::prefectureOf)
            .distinct()
            .toList();
    if (prefectures.isEmpty()) {
      text.national();
    }
    return new SearchEntry(text, Boosts.ARTICLE, shown, null, prefectures);
  }

  SearchEntry of(Program program) {
    EntryText text = new EntryText(analyser).title(program.name());
    program.formerNames().forEach(text::name);
    text.keywords(program.formerNames()).body(program.forWhom()).body(program.gives());
    text.body(program.law()).body(program.how()).body(program.note());
    site.readings().of(program.name()).ifPresent(kana -> text.reading(kana).readName(kana));
    text.wordReadings(site.readings().wordsOf(program.name()));
    topics(program.topics(), text);
    concepts(scope -> scope.covers(program), text);
    String shown =
        shown(page.paths().of(program), program.name(), "program").line(program.gives()).json();
    if (program.area().codes().isEmpty()) {
      text.national();
    }
    return entry(text, Boosts.PROGRAM, shown);
  }

  /** A subject or a trouble. */
  SearchEntry of(Facet.OfTerm facet) {
    Term term = facet.term();
    EntryText text = named(term).national();
    concepts(scope -> scope.covers(term), scope -> scope.coversParentOf(term), text);
    boolean topic = facet instanceof Facet.Topic;
    String kind = topic ? "topic" : "situation";
    String shown = shown(page.paths().of(facet), term.name(), kind).line(term.plain()).json();
    return entry(text, Boosts.TOPIC, shown);
  }

  /** A word of the glossary. */
  SearchEntry ofWord(Term word) {
    String shown =
        ShownResult.of(page.hrefOf(word), word.name(), page.words().get("search.kind.word"))
            .line(word.plain())
            .json();
    EntryText text = named(word);
    word.forms().forEach(text::name);
    return entry(text, Boosts.WORD, shown);
  }

  /**
   * A place. It carries no subjects: nearly every place would carry all of them, which would make
   * them worth nothing on the desks.
   */
  SearchEntry of(Place place) {
    String name = page.fullNameOf(place);
    // 東京都目黒区 asks for both places; but the page of a municipality is no answer to 東京都.
    EntryText text = new EntryText(analyser).titleAlone(name).place(place).placesOf(name);
    if (place.level() == Place.Level.PREFECTURE) {
      text.name(name);
    }
    ShownResult shown = shown(page.paths().of(place), name, "place");
    Place prefecture = site.gazetteer().prefectureOf(place);
    return new SearchEntry(text, Boosts.PLACE, shown.json(), null, List.of(prefecture));
  }

  private EntryText named(Term term) {
    return new EntryText(analyser)
        .title(term.name())
        .reading(Readings.plain(term.nameKana()))
        .readName(Readings.plain(term.nameKana()))
        .wordReadings(site.readings().wordsOf(term.name()))
        .keywords(term.forms())
        .body(term.plain());
  }

  /** 相談のしかたを選ぶ：話したくないときは… is also called by what stands before and after the colon. */
  private static List<String> parts(String title) {
    String[] parts = title.split("[：:]");
    return parts.length == 1 ? List.of() : List.of(parts);
  }

  private void topics(Collection<String> ids, EntryText text) {
    ids.forEach(id -> site.topic(id).map(Term::name).ifPresent(text::keyword));
  }

  private void concepts(Predicate<ConceptScope> covers, EntryText text) {
    concepts(covers, scope -> false, text);
  }

  /** Those that it is about; and less, those that often come with it or that it is a part of. */
  private void concepts(
      Predicate<ConceptScope> covers, Predicate<ConceptScope> holds, EntryText text) {
    for (Concept concept : site.concepts()) {
      if (covers.test(concept.scope())) {
        text.concept(concept.id());
      } else {
        int weight = holds.test(concept.scope()) ? 2 : concept.beside(covers);
        text.besideConcept(concept.id(), weight);
      }
    }
  }

  private ShownResult shown(Optional<String> path, String name, String kind) {
    return ShownResult.of(
        path.map(page::link).orElse(""), name, page.words().get("search.kind." + kind));
  }

  private SearchEntry entry(EntryText text, double boost, String shown) {
    return new SearchEntry(text, boost, shown, null, List.of());
  }

  /** The first paragraph; what directives stand for is left out of a line this short. */
  private static @Nullable String first(Article article) {
    Node node = article.body().document().getFirstChild();
    while (node != null && !(node instanceof Paragraph)) {
      node = node.getNext();
    }
    return node == null ? null : PlainText.of(node);
  }
}
