package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.Entry;
import java.util.ArrayList;
import java.util.List;

/** The records that share one space of ids: a translation or an address names each by it. */
record RecordEntries(List<Identified> all) {
  /** A record with its id. */
  record Identified(String id, Entry<?> entry) {}

  static RecordEntries of(Content content) {
    List<Identified> all = new ArrayList<>();
    content.centers().forEach(e -> all.add(new Identified(e.value().id(), e)));
    content.organizations().forEach(e -> all.add(new Identified(e.value().id(), e)));
    content.programs().forEach(e -> all.add(new Identified(e.value().id(), e)));
    content.reports().forEach(e -> all.add(new Identified(e.value().id(), e)));
    content.checklists().forEach(e -> all.add(new Identified(e.value().id(), e)));
    content.leaflets().forEach(e -> all.add(new Identified(e.value().id(), e)));
    return new RecordEntries(List.copyOf(all));
  }
}
