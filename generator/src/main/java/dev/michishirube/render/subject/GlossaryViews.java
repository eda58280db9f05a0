package dev.michishirube.render.subject;

import dev.michishirube.model.Glossary;
import dev.michishirube.model.Term;
import dev.michishirube.model.reading.Syllable;
import dev.michishirube.render.part.Frames;
import dev.michishirube.render.part.Heading;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.view.GlossaryView;
import dev.michishirube.render.view.LinkView;
import dev.michishirube.render.view.TextView;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The glossary: each word with its reading, what it means, and the words around it. */
final class GlossaryViews {
  private final PageContext page;
  private final Glossary glossary;

  GlossaryViews(PageContext page) {
    this.page = page;
    this.glossary = page.site().glossary();
  }

  Draft draft(Frames frames) {
    Heading heading =
        new Heading(
            page.words().get("glossary.title"),
            page.words().get("glossary.lead"),
            false,
            page.isFirstLanguage(),
            List.of(ArticleIndexViews.crumb(page)));
    return Draft.of("glossary.ftlh", frames.of(heading), view());
  }

  private GlossaryView view() {
    Map<Syllable.Row, List<GlossaryView.Word>> rows = new EnumMap<>(Syllable.Row.class);
    Map<String, List<Term>> parts = parts();
    for (Term term : glossary.terms()) {
      Syllable.Row row = Syllable.first(term.nameKana()).row();
      rows.computeIfAbsent(row, r -> new ArrayList<>()).add(word(term, parts));
    }
    List<GlossaryView.Row> views = new ArrayList<>();
    rows.forEach(
        (row, words) ->
            views.add(
                new GlossaryView.Row("row-" + row.slug(), page.words().of("kanaRow", row), words)));
    return new GlossaryView(views);
  }

  private GlossaryView.Word word(Term term, Map<String, List<Term>> parts) {
    List<LinkView> related = new ArrayList<>();
    String parent = term.parent();
    if (parent != null) {
      glossary.find(parent).map(this::link).ifPresent(related::add);
      page.site().topic(parent).map(page::linkTo).ifPresent(related::add);
    }
    parts.getOrDefault(term.id(), List.of()).stream().map(this::link).forEach(related::add);
    return new GlossaryView.Word(
        term.slug(),
        page.own(term.name()),
        isKana(term.name()) ? null : page.own(term.nameKana()),
        page.own(term.plain()),
        joined(term.forms()),
        joined(term.notForms()),
        related);
  }

  /** The words that stand under each word. */
  private Map<String, List<Term>> parts() {
    Map<String, List<Term>> parts = new LinkedHashMap<>();
    for (Term term : glossary.terms()) {
      String parent = term.parent();
      if (parent != null) {
        parts.computeIfAbsent(parent, p -> new ArrayList<>()).add(term);
      }
    }
    return parts;
  }

  private LinkView link(Term term) {
    return new LinkView(term.name(), "#" + term.slug(), page.foreign());
  }

  private @Nullable TextView joined(List<String> words) {
    return words.isEmpty() ? null : page.own(String.join("、", words));
  }

  private static boolean isKana(String name) {
    return name.codePoints()
        .allMatch(c -> c == 'ー' || c == '・' || (c >= 'ぁ' && c <= 'ゖ') || (c >= 'ァ' && c <= 'ヺ'));
  }
}
