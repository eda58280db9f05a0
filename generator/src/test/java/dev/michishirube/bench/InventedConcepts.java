package dev.michishirube.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The words of the search of an invented guide: those of the shipped guide, so that the dictionary
 * has the size that readers load, leading to the subjects that are invented.
 */
final class InventedConcepts {
  /** Topics of the shipped guide that have another name here; the others keep theirs. */
  private static final Map<String, String> TOPICS =
      Map.ofEntries(
          Map.entry("hikikomori", "withdrawal"),
          Map.entry("emergency", "urgent-help"),
          Map.entry("medical-emergency", "illness"),
          Map.entry("suicide", "mental-health"),
          Map.entry("dv", "safety"),
          Map.entry("women", "safety"),
          Map.entry("crime-victim", "safety"),
          Map.entry("sexual-violence", "safety"),
          Map.entry("child-abuse", "childcare"),
          Map.entry("pregnancy", "childcare"),
          Map.entry("elderly", "ageing"),
          Map.entry("foreign-residents", "languages"),
          Map.entry("human-rights", "legal"),
          Map.entry("sexuality", "loneliness"));

  private static final String OTHER = "living";

  private InventedConcepts() {}

  /** The vocabulary as JSON, which is YAML too. */
  static String of(String shipped) {
    Object concepts = new Load(LoadSettings.builder().build()).loadFromString(shipped);
    List<Object> invented = new ArrayList<>();
    for (Object concept : (List<?>) concepts) {
      invented.add(concept((Map<?, ?>) concept));
    }
    return Json.of(invented) + "\n";
  }

  private static Map<Object, Object> concept(Map<?, ?> shipped) {
    Map<Object, Object> concept = new LinkedHashMap<>(shipped);
    concept.remove("situations");
    concept.remove("programs");
    concept.computeIfPresent("articles", (key, articles) -> List.of("hajimekata-1"));
    if (concept.get("beside") instanceof List<?> topics) {
      // Only those that are here: all the others together would be most of the country's desks.
      concept.put(
          "beside", topics.stream().map(InventedConcepts::named).filter(Topics::has).toList());
    }
    if (concept.get("topics") instanceof List<?> topics) {
      concept.put("topics", topics.stream().map(InventedConcepts::topic).distinct().toList());
    } else if (!concept.containsKey("kinds")
        && !concept.containsKey("attribute")
        && !concept.containsKey("articles")) {
      concept.put("topics", List.of(OTHER));
    }
    return concept;
  }

  private static String named(Object shipped) {
    return TOPICS.getOrDefault(String.valueOf(shipped), String.valueOf(shipped));
  }

  private static String topic(Object shipped) {
    String topic = named(shipped);
    return Topics.has(topic) ? topic : OTHER;
  }
}
