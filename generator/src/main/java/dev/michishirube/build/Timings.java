package dev.michishirube.build;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** How long each stage took. */
public final class Timings {
  private final Map<Stage, Duration> durations = new EnumMap<>(Stage.class);

  void add(Stage stage, Duration duration) {
    durations.merge(stage, duration, Duration::plus);
  }

  /** The stages that ran, in order. */
  public Map<Stage, Duration> byStage() {
    return new EnumMap<>(durations);
  }
}
