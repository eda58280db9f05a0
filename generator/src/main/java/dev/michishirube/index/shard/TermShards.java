package dev.michishirube.index.shard;

import dev.michishirube.index.lunr.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Cuts the sorted terms into ranges of about the same size. A term that is in so many documents
 * that it would make its neighbours slow to load has a file to itself.
 */
final class TermShards {
  /** Bytes of a file, uncompressed. */
  static final int SIZE = 4 * 1024;

  /** Bytes from which on a term is alone. */
  private static final int HEAVY = SIZE / 2;

  private final List<TermShard> shards = new ArrayList<>();
  private final int size;
  private NumberText text = new NumberText();
  private int bytes;
  private int longest;
  private boolean latin;
  private String from = "";
  private String before = "";
  private boolean first = true;
  private boolean alone;

  private TermShards(int size) {
    this.size = size;
  }

  /** The ranges of an index, and of the forms that lie between its terms. */
  static List<TermShard> of(SearchData data, Scores scores, int size) {
    TermShards shards = new TermShards(size);
    List<Term> terms = data.index().terms();
    int[] ranks = Ranks.of(data.index());
    PostingsText postings = new PostingsText(scores);
    PriorityQueue<String> forms = new PriorityQueue<>(data.forms());
    FormPostings ofForms = new FormPostings(data.index(), ranks, postings, size == SIZE);
    for (int i = 0; i < terms.size(); i++) {
      String text = terms.get(i).text();
      while (!forms.isEmpty() && forms.element().compareTo(text) < 0) {
        shards.add(forms.element(), ofForms.of(forms.remove()));
      }
      shards.addTerm(text, postings.of(terms.get(i), ranks[i]));
    }
    while (!forms.isEmpty()) {
      shards.add(forms.element(), ofForms.of(forms.remove()));
    }
    shards.end();
    return shards.shards;
  }

  private void addTerm(String term, String postings) {
    add(term, postings);
    longest = Math.max(longest, term.length());
    latin |= WordText.latin(term);
  }

  private void add(String term, String postings) {
    int more = NumberText.bytes(postings) + 4;
    boolean heavy = more > HEAVY && size == SIZE;
    if (!first && (heavy || alone || bytes + more > size)) {
      end();
    }
    if (first) {
      from = shards.isEmpty() ? "" : separator(before, term);
    }
    String written = entry(first ? "" : before, term);
    text.append(written).append(postings);
    bytes += NumberText.bytes(written) + NumberText.bytes(postings);
    before = term;
    first = false;
    alone = heavy;
  }

  private void end() {
    if (!first) {
      shards.add(new TermShard(from, longest, latin, text.toString()));
      text = new NumberText();
      bytes = 0;
      longest = 0;
      latin = false;
      first = true;
    }
  }

  /**
   * Four times the length shared with the term before, and the rest of the term with its length.
   */
  static String entry(String before, String term) {
    int shared = shared(before, term);
    int rest = term.length() - shared;
    NumberText out = new NumberText().number(shared * 4 + Math.min(rest - 1, 3));
    if (rest > 3) {
      out.number(rest);
    }
    return out.units(term, shared).toString();
  }

  private static int shared(String before, String term) {
    int shared = 0;
    int end = Math.min(before.length(), term.length());
    while (shared < end && before.charAt(shared) == term.charAt(shared)) {
      shared++;
    }
    return shared;
  }

  /** The shortest start of a term that is greater than the term before. */
  private static String separator(String before, String term) {
    return term.substring(0, shared(before, term) + 1);
  }
}
