package dev.michishirube.site;

import dev.michishirube.check.Content;
import dev.michishirube.check.Entry;
import dev.michishirube.model.Article;
import dev.michishirube.model.Center;
import dev.michishirube.model.Program;
import dev.michishirube.model.ShortCode;
import dev.michishirube.model.Term;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a guide has that may be dangerous to be seen with, worked out from its content alone.
 *
 * @param words by which it could be told: names, readings and forms of topics, troubles and terms
 * @param ids of all at-risk things; parts of an address must be none of them
 * @param folders where their pages lie: {@code topics/abc234/}
 * @param articles the addresses of those among them that a feed may name
 */
record AtRiskThings(Set<String> words, Set<String> ids, Set<String> folders, Set<String> articles) {
  static AtRiskThings of(Content content) {
    AtRiskThings found =
        new AtRiskThings(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    Set<String> topics = new HashSet<>();
    for (Term term : atRisk(content.vocabulary().topics())) {
      topics.add(term.id());
      found.addTerm(term);
      found.folders.add("topics/" + term.slug() + "/");
    }
    for (Term term : atRisk(content.vocabulary().situations())) {
      found.addTerm(term);
      found.folders.add("situations/" + term.slug() + "/");
    }
    atRisk(content.vocabulary().glossary()).forEach(found::addTerm);
    for (Entry<Center> center : content.centers()) {
      if (center.value().subject().atRisk()) {
        found.ids.add(center.value().id());
        found.folders.add("centers/" + center.value().identity().slug() + "/");
      }
    }
    for (Entry<Article> article : content.articles()) {
      if (article.value().atRisk()) {
        found.folders.add("articles/" + article.value().slug() + "/");
        found.articles.add("articles/" + article.value().slug() + "/");
      }
    }
    for (Entry<Program> program : content.programs()) {
      if (program.value().topics().stream().anyMatch(topics::contains)) {
        found.ids.add(program.value().id());
        found.folders.add("programs/" + ShortCode.of(program.value().id()) + "/");
      }
    }
    return found;
  }

  private static List<Term> atRisk(List<Entry<Term>> terms) {
    return terms.stream().map(Entry::value).filter(Term::atRisk).toList();
  }

  private void addTerm(Term term) {
    ids.add(term.id());
    Stream.concat(Stream.of(term.name(), term.nameKana()), term.forms().stream())
        .forEach(words::add);
  }

  /** True for the pages of the things, in any language and in any place. */
  boolean isAbout(String path) {
    return folders.stream().anyMatch(f -> path.startsWith(f) || path.contains("/" + f));
  }

  /** The words and ids that a text or an address tells. */
  List<String> toldBy(String text) {
    Stream<String> said = words.stream().filter(text::contains);
    // Six letters of a code may hold "dv" by chance: ids count as parts of an address alone.
    Set<String> parts = new HashSet<>(Arrays.asList(text.split("[/#?.\\s\"]+")));
    Stream<String> named = ids.stream().filter(parts::contains);
    return Stream.concat(said, named).toList();
  }
}
