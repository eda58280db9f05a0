package dev.michishirube.model;

import java.util.List;

/** A labelled number, perhaps with the parts that it is the sum of. */
public record Statistic(String label, Count count, List<Statistic> parts) {
  public Statistic {
    parts = List.copyOf(parts);
  }
}
