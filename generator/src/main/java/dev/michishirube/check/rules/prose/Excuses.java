package dev.michishirube.check.rules.prose;

import java.util.List;

/**
 * Words that make a sentence harmless, looked for once a sentence: 「24時間ではありません」 promises nothing.
 * Made for one passage and one thread.
 */
final class Excuses {
  private final Passage passage;
  private final List<String> words;
  private int judged = -1;
  private boolean excused;

  Excuses(Passage passage, List<String> words) {
    this.passage = passage;
    this.words = words;
  }

  /** True when the sentence around an offset holds one of the words. */
  boolean at(int offset) {
    if (words.isEmpty()) {
      return false;
    }
    Passage.Span sentence = passage.sentence(offset);
    if (sentence.start() != judged) {
      judged = sentence.start();
      excused = words.stream().anyMatch(sentence.text()::contains);
    }
    return excused;
  }
}
