package dev.michishirube.check.rules.prose;

import java.util.List;

/** A table of an article; the head is its first row. */
record Table(List<List<Passage>> rows) {
  List<Passage> head() {
    return rows.getFirst();
  }

  int columns() {
    return head().size();
  }
}
