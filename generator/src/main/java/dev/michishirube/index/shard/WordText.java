package dev.michishirube.index.shard;

import dev.michishirube.index.lunr.Index;
import dev.michishirube.index.lunr.Term;

/**
 * All terms with a letter from a to z, without their postings: where a misspelt Latin word is
 * looked for, since it may begin with any letter and would need all their files.
 */
final class WordText {
  private WordText() {}

  static boolean latin(String term) {
    return term.chars().anyMatch(unit -> unit >= 'a' && unit <= 'z');
  }

  static String of(Index index) {
    NumberText out = new NumberText();
    String before = "";
    for (Term term : index.terms()) {
      if (latin(term.text())) {
        out.append(TermShards.entry(before, term.text()));
        before = term.text();
      }
    }
    return out.toString();
  }
}
