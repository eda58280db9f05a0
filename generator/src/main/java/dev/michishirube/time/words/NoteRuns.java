package dev.michishirube.time.words;

import java.util.ArrayList;
import java.util.List;

/** Notes that follow each other and say the same of their days. */
final class NoteRuns {
  private NoteRuns() {}

  static List<List<Note>> of(List<Note> notes) {
    List<List<Note>> runs = new ArrayList<>();
    for (Note note : notes) {
      if (runs.isEmpty() || runs.getLast().getLast().opening() != note.opening()) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(note);
    }
    return runs;
  }
}
