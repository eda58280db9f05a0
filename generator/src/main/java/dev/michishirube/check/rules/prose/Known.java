package dev.michishirube.check.rules.prose;

import dev.michishirube.check.Content;
import dev.michishirube.check.Entry;
import dev.michishirube.load.SourceTree;
import dev.michishirube.model.Center;
import dev.michishirube.model.Organization;
import dev.michishirube.model.Program;
import dev.michishirube.model.Term;
import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.model.markdown.Directive;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records, indexed for words and directives that may mean them. Built once a check. */
final class Known {
  private final Map<String, KnownCenter> centers = new HashMap<>();
  private final Map<String, List<KnownCenter>> byNumber = new HashMap<>();
  private final Map<Target, Set<String>> ids = new HashMap<>();
  private final Names names;
  private final Map<String, String> latinNames = new HashMap<>();
  private final Set<String> paths = new TreeSet<>();
  private final Set<String> atRiskTopics = new TreeSet<>();
  private final Gazetteer gazetteer;

  /** What the id in a directive can belong to. */
  enum Target {
    CENTER,
    PROGRAM,
    TERM,
    CHECKLIST,
    TOPIC
  }

  private Known(Gazetteer gazetteer, Names names) {
    this.gazetteer = gazetteer;
    this.names = names;
  }

  static Known of(Content content, LocalDate today) {
    Known known = new Known(content.gazetteer(), new Names(names(content, today)));
    for (Entry<Center> entry : content.centers()) {
      known.add(new KnownCenter(entry.value(), today));
    }
    known.ids(Target.CENTER, content.centers(), Center::id);
    known.ids(Target.PROGRAM, content.programs(), Program::id);
    known.ids(Target.CHECKLIST, content.checklists(), c -> c.id());
    known.ids(Target.TERM, content.vocabulary().glossary(), Term::id);
    known.ids(Target.TOPIC, content.vocabulary().topics(), Term::id);
    content.vocabulary().topics().stream()
        .map(Entry::value)
        .filter(Term::atRisk)
        .forEach(t -> known.atRiskTopics.add(t.id()));
    for (String name : known.names.all().keySet()) {
      LatinNameRule.marked(name)
          .ifPresent(word -> known.latinNames.put(LatinNameRule.letters(word), name));
    }
    content.articles().forEach(a -> known.paths.add(a.path()));
    content.sources().assets().stream().map(SourceTree.Asset::path).forEach(known.paths::add);
    return known;
  }

  private void add(KnownCenter center) {
    centers.put(center.id(), center);
    center.center().identity().formerIds().forEach(id -> centers.putIfAbsent(id, center));
    center
        .allNumbers()
        .map(Folding::digits)
        .distinct()
        .forEach(n -> byNumber.computeIfAbsent(n, x -> new ArrayList<>()).add(center));
  }

  /** Names with their records; a name that several desks share names none of them. */
  private static Map<String, String> names(Content content, LocalDate today) {
    Map<String, String> names = new HashMap<>();
    for (Entry<Center> entry : content.centers()) {
      KnownCenter center = new KnownCenter(entry.value(), today);
      names.merge(center.name(), center.id(), (one, other) -> "");
    }
    content.programs().forEach(p -> names.putIfAbsent(p.value().name(), p.value().id()));
    content
        .vocabulary()
        .glossary()
        .forEach(t -> names.putIfAbsent(t.value().name(), t.value().id()));
    for (Entry<Organization> entry : content.organizations()) {
      names.putIfAbsent(entry.value().name(), entry.value().id());
    }
    return names;
  }

  private <T> void ids(Target target, List<Entry<T>> entries, Function<T, String> id) {
    ids.put(
        target,
        entries.stream().map(e -> id.apply(e.value())).collect(Collectors.toUnmodifiableSet()));
  }

  /** A center by its id, or by an id that it had. */
  Optional<KnownCenter> center(String id) {
    return Optional.ofNullable(centers.get(id));
  }

  /** The centers that have, withhold or had a number. */
  List<KnownCenter> byNumber(String digits) {
    return byNumber.getOrDefault(digits, List.of());
  }

  Set<String> numbers() {
    return byNumber.keySet();
  }

  Set<String> ids(Target target) {
    return ids.getOrDefault(target, Set.of());
  }

  /** Names of centers, organizations, programmes and terms, with their ids. */
  Names names() {
    return names;
  }

  boolean isAtRisk(String topic) {
    return atRiskTopics.contains(topic);
  }

  /** True for an article or an asset, by its path in the content folder. */
  boolean isFile(String path) {
    return paths.contains(path);
  }

  /** The names of records. */
  Set<String> namesOf(Set<String> wanted) {
    return names.all().entrySet().stream()
        .filter(e -> !e.getValue().isEmpty() && wanted.contains(e.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Names that are one Latin word with a mark, by their letters. */
  Map<String, String> latinNames() {
    return latinNames;
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }

  /** The centers that directives name. */
  Stream<KnownCenter> centersIn(Stream<Directive> directives) {
    return directives.flatMap(d -> d.positional().stream()).flatMap(id -> center(id).stream());
  }
}
