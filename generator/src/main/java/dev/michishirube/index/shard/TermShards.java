package dev.michishirube.index.shard;

import dev.michishirube.index.lunr.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Cuts the sorted terms into ranges of about the same size. Queries ask for all that begins with
 * the same two characters, so that is kept together, and apart from its neighbours when it is large
 * by itself: one file to load, and nothing in it for others. Words of ASCII are asked for whole.
 */
final class TermShards {
  private static final int SIZE = 4 * 1024;
  private static final int ALL = Integer.MAX_VALUE;

  /** Documents up to which files have that size; then twice, or the root, which tells of each. */
  private static final int MANY = 20_000;

  /** A term or form and what follows it. */
  private record Entry(String text, String postings, boolean term) {
    int bytes() {
      return NumberText.bytes(postings) + 4;
    }

    /** Where that is inside of a usual form, only what goes on with it is loaded. */
    boolean kanaPair() {
      return text.length() == 2 && text.chars().allMatch(unit -> unit >= 'ぁ' && unit <= 'ー');
    }

    boolean beginsLike(Entry other) {
      return text.charAt(0) >= 0x80
          && text.regionMatches(0, other.text, 0, 2)
          && Math.min(text.length(), other.text.length()) > 1;
    }
  }

  private final List<TermShard> shards = new ArrayList<>();

  /** Bytes of a file, uncompressed. */
  private final int size;

  /** Bytes from which on what begins alike has a file to itself. */
  private final int heavy;

  /** Bytes from which on even that is cut. */
  private final int most;

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
    this.heavy = size / 2;
    this.most = size == ALL ? ALL : 3 * size;
  }

  /** All terms of a small index. */
  static List<TermShard> one(SearchData data, Scores scores) {
    return of(entries(data, scores, List.of()), ALL);
  }

  /** The ranges of an index, and of the forms that lie between its terms. */
  static List<TermShard> many(SearchData data, Scores scores) {
    int size = data.index().documents() > MANY ? 2 * SIZE : SIZE;
    return of(entries(data, scores, data.writtenForms()), size);
  }

  private static List<TermShard> of(List<Entry> entries, int size) {
    TermShards shards = new TermShards(size);
    for (int i = 0; i < entries.size(); ) {
      int end = i + 1;
      while (end < entries.size() && entries.get(end).beginsLike(entries.get(i))) {
        end++;
      }
      shards.add(entries.subList(i, end));
      i = end;
    }
    shards.end();
    return shards.shards;
  }

  private static List<Entry> entries(SearchData data, Scores scores, List<String> copied) {
    List<Term> terms = data.index().terms();
    int[] ranks = Ranks.of(data.index());
    PostingsText postings = new PostingsText(scores);
    PriorityQueue<String> forms = new PriorityQueue<>(data.forms());
    FormPostings ofForms = new FormPostings(data.index(), ranks, postings, copied);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      String text = terms.get(i).text();
      while (!forms.isEmpty() && forms.element().compareTo(text) < 0) {
        entries.add(new Entry(forms.element(), ofForms.of(forms.remove()), false));
      }
      entries.add(new Entry(text, postings.of(terms.get(i), ranks[i]), true));
    }
    while (!forms.isEmpty()) {
      entries.add(new Entry(forms.element(), ofForms.of(forms.remove()), false));
    }
    return entries;
  }

  /** What begins alike. */
  private void add(List<Entry> group) {
    int more = group.stream().mapToInt(Entry::bytes).sum();
    if (more > heavy || bytes + more > size) {
      end();
    }
    for (Entry entry : group) {
      if (bytes + entry.bytes() > most) {
        end();
      }
      add(entry);
      if (entry.bytes() > heavy && entry.kanaPair()) {
        end();
      }
    }
    if (more > heavy) {
      end();
    }
  }

  private void add(Entry entry) {
    if (first) {
      from = shards.isEmpty() ? "" : separator(before, alone, entry.text);
      alone = true;
    } else {
      alone = false;
    }
    String written =
        FrontCoding.write(first ? "" : before, entry.text, new NumberText()).toString();
    text.append(written).append(entry.postings);
    bytes += NumberText.bytes(written) + NumberText.bytes(entry.postings);
    if (entry.term) {
      longest = Math.max(longest, entry.text.length());
      latin |= WordText.latin(entry.text);
    }
    before = entry.text;
    first = false;
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
   * The shortest start of a term that is greater than the term before; behind a term that has a
   * file to itself the least there is: who asks only for what goes on with that term does not load
   * it.
   */
  private static String separator(String before, boolean alone, String term) {
    return alone || term.startsWith(before)
        ? before + '\u0001'
        : term.substring(0, FrontCoding.shared(before, term) + 1);
  }
}
