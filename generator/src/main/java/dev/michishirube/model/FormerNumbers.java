package dev.michishirube.model;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Numbers that lead nowhere any more: those that a desk had before, and the last ones of a desk
 * that is not active. Someone may still have them on an old leaflet and look for them. They are for
 * search alone, which must not let anybody read them. What is withheld is not among them.
 */
final class FormerNumbers {
  private final Map<String, List<String>> byCenter = new HashMap<>();

  /**
   * @param written as the files have them, before anything is dropped
   */
  FormerNumbers(List<Center> written) {
    for (Center center : written) {
      Set<String> numbers = new LinkedHashSet<>();
      boolean active = center.lifecycle().status() == Center.Status.ACTIVE;
      for (Channel channel : center.channels()) {
        if (!channel.isWithheld()) {
          channel.formerNumbers().forEach(former -> numbers.add(former.number()));
          if (!active) {
            own(channel).forEach(numbers::add);
          }
        }
      }
      byCenter.put(center.id(), List.copyOf(numbers));
    }
  }

  List<String> of(Center center) {
    return byCenter.getOrDefault(center.id(), List.of());
  }

  private static Stream<String> own(Channel channel) {
    return Stream.ofNullable(channel.contact().number())
        .flatMap(number -> number.periods().stream())
        .map(Dated.Period::value);
  }
}
