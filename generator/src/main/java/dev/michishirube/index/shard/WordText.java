package dev.michishirube.index.shard;

import dev.michishirube.index.lunr.Index;
import dev.michishirube.index.lunr.Term;
import java.util.List;

/**
 * What only misspelt words need. Per file of terms the length of the longest term and whether one
 * has a letter from a to z: other files cannot have what is meant. Then all terms with such a
 * letter, without their postings: where a misspelt Latin word is looked for, since it may begin
 * with any letter and would need all their files.
 */
final class WordText {
  private WordText() {}

  static boolean latin(String term) {
    return term.chars().anyMatch(unit -> unit >= 'a' && unit <= 'z');
  }

  static String of(Index index, List<TermShard> shards) {
    NumberText out = new NumberText();
    shards.forEach(shard -> out.number(shard.longest() * 2 + (shard.latin() ? 1 : 0)));
    String before = "";
    for (Term term : index.terms()) {
      if (latin(term.text())) {
        FrontCoding.write(before, term.text(), out);
        before = term.text();
      }
    }
    return out.toString();
  }
}
