package dev.michishirube.index.asked;

import dev.michishirube.analysis.Analyser;
import dev.michishirube.model.Center;
import dev.michishirube.model.Concept;
import dev.michishirube.model.ConceptDictionary;
import dev.michishirube.model.SiteRecords;
import dev.michishirube.model.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which concept of {@code vocabulary/synonyms.yaml} a word that finds nothing may belong to. */
public final class Proposals {
  /** Share of common pairs of characters from which two words look alike. */
  private static final double ALIKE = 0.4;

  private static final int FIRST = 5;

  private final List<Concept> concepts;
  private final Analyser analyser;
  private final Map<String, Center> centers = new HashMap<>();
  private final Map<String, Term> topics = new HashMap<>();

  public Proposals(SiteRecords records) {
    concepts = records.concepts().stream().filter(c -> c.attribute() == null).toList();
    analyser = new Analyser(ConceptDictionary.of(records.concepts(), List.of()));
    records.centers().forEach(c -> centers.put("centers/" + c.identity().slug() + "/", c));
    records.topics().forEach(t -> topics.put("topics/" + t.slug() + "/", t));
  }

  /**
   * The concept with the form that looks most like the word; else the one that most of the first
   * results are about.
   *
   * @param results what was found after relaxing
   */
  public Optional<Concept> of(String word, List<Answer.Result> results) {
    Set<String> pairs = pairs(word);
    return concepts.stream()
        .filter(concept -> likeness(concept, pairs) >= ALIKE)
        .max(Comparator.comparingDouble(concept -> likeness(concept, pairs)))
        .or(() -> shared(results));
  }

  /** The line of the file with the word added. */
  public static String line(Concept concept, String word) {
    List<String> forms = new ArrayList<>(concept.forms());
    forms.add(word);
    return "forms: [" + String.join(", ", forms.stream().map(Proposals::yaml).toList()) + "]";
  }

  private static String yaml(String form) {
    boolean plain = form.codePoints().allMatch(c -> Character.isLetter(c) || c == 'ー');
    return plain ? form : '"' + form.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private Optional<Concept> shared(List<Answer.Result> results) {
    List<String> addresses =
        results.stream().limit(FIRST).map(r -> r.address().replaceFirst("^\\./", "")).toList();
    return concepts.stream()
        .filter(concept -> covered(concept, addresses) > 0)
        .max(Comparator.comparingLong(concept -> covered(concept, addresses)));
  }

  private long covered(Concept concept, List<String> addresses) {
    return addresses.stream()
        .filter(
            address -> {
              Center center = centers.get(address);
              Term topic = topics.get(address);
              return center != null && concept.scope().covers(center)
                  || topic != null && concept.scope().covers(topic);
            })
        .count();
  }

  private double likeness(Concept concept, Set<String> pairs) {
    return concept.forms().stream().mapToDouble(form -> alike(pairs, pairs(form))).max().orElse(0);
  }

  private static double alike(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return one.isEmpty() && other.isEmpty() ? 0 : 2.0 * both.size() / (one.size() + other.size());
  }

  private Set<String> pairs(String word) {
    String text = analyser.normal(word).replace(" ", "");
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }
}
