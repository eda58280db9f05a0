package dev.michishirube.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The programmes of a site, by id and by topic. */
public final class Programs {
  private final Map<String, Program> byId = new LinkedHashMap<>();
  private final Map<String, List<Program>> byTopic = new HashMap<>();
  private final Set<String> atRisk = new HashSet<>();
  private final Set<String> withAmounts = new HashSet<>();
  private final LocalDate today;

  /**
   * @param written as the files have them, amounts of past years included
   * @param shown the same as pages may show them
   */
  Programs(List<Program> written, List<Program> shown, List<Term> topics, LocalDate today) {
    this.today = today;
    Set<String> telling = new HashSet<>();
    topics.stream().filter(Term::atRisk).forEach(t -> telling.add(t.id()));
    for (Program program : shown) {
      byId.put(program.id(), program);
      for (String topic : program.topics()) {
        byTopic.computeIfAbsent(topic, t -> new ArrayList<>()).add(program);
        if (telling.contains(topic)) {
          atRisk.add(program.id());
        }
      }
    }
    for (Program program : written) {
      if (program.kind() != Program.Kind.SERVICE || !program.amounts().isEmpty()) {
        withAmounts.add(program.id());
      }
    }
  }

  /** In the order of the content. */
  public List<Program> all() {
    return List.copyOf(byId.values());
  }

  public Optional<Program> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public List<Program> on(String topic) {
    return List.copyOf(byTopic.getOrDefault(topic, List.of()));
  }

  /** True when one of its topics is: then address, title and metadata must tell nothing. */
  public boolean isAtRisk(Program program) {
    return atRisk.contains(program.id());
  }

  /** The last part of its address. */
  public String slugOf(Program program) {
    return isAtRisk(program) ? ShortCode.of(program.id()) : program.id();
  }

  /** True where there may be an amount to ask for: money, or an amount that is out of date. */
  public boolean mayHaveAmount(Program program) {
    return withAmounts.contains(program.id());
  }

  /** How it stands today: an active one whose period is over has ended. */
  public Center.Status statusOf(Program program) {
    Period period = program.period();
    if (program.status() != Center.Status.ACTIVE || period == null) {
      return program.status();
    }
    if (period.to() != null && period.to().lastDay().isBefore(today)) {
      return Center.Status.ENDED;
    }
    boolean later = period.from() != null && period.from().firstDay().isAfter(today);
    return later ? Center.Status.PLANNED : Center.Status.ACTIVE;
  }
}
