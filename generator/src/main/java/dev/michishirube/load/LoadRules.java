package dev.michishirube.load;

import dev.michishirube.diagnostic.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Everything that the loader can find wrong. */
public final class LoadRules {
  /** All rules, for the documentation. */
  public static final List<Rule> ALL =
      Stream.of(FileRules.ALL, FrontMatterRules.ALL, YamlRules.ALL).flatMap(List::stream).toList();

  private LoadRules() {}
}
