package dev.michishirube.analysis;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What words may mean that mean nothing as they stand: still being typed, or with one slip. */
record Guesses(String text, List<Forms.Match<Meanings.Meaning>> known, Lexicon lexicon) {
  private static final Pattern WORD = Pattern.compile("[^ .]+");
  private static final int SHORTEST_BEGUN = 3;
  private static final int SHORTEST_SLIPPED = 4;

  /** The meanings that are known, and those that are guessed; only concepts are. */
  List<Forms.Match<Meanings.Meaning>> all() {
    List<Forms.Match<Meanings.Meaning>> all = new ArrayList<>(known);
    boolean open = free(text.length() - 1, text.length());
    for (Matcher word = WORD.matcher(text); word.find(); ) {
      String rest = text.substring(word.start());
      if (open && rest.length() >= SHORTEST_BEGUN && guess(rest, f -> f.startsWith(rest)) != null) {
        return add(word.start(), text.length(), guess(rest, f -> f.startsWith(rest)), all);
      }
      String whole = word.group();
      if (whole.length() >= SHORTEST_SLIPPED && free(word.start(), word.end())) {
        add(word.start(), word.end(), guess(whole, f -> Slip.between(whole, f)), all);
      }
    }
    return all;
  }

  private boolean free(int start, int end) {
    return known.stream()
        .filter(match -> !match.value().term().equals(Meanings.ASKING))
        .noneMatch(match -> match.start() < end && match.end() > start);
  }

  /** What the shortest form stands for that fits. */
  private @Nullable String guess(String word, Predicate<String> fits) {
    return lexicon.forms(word).entrySet().stream()
        .filter(form -> form.getValue().charAt(0) == '\u0002' && fits.test(form.getKey()))
        .min(Map.Entry.comparingByKey(comparingInt(String::length).thenComparing(naturalOrder())))
        .map(Map.Entry::getValue)
        .orElse(null);
  }

  private static List<Forms.Match<Meanings.Meaning>> add(
      int start, int end, @Nullable String term, List<Forms.Match<Meanings.Meaning>> all) {
    if (term != null) {
      all.add(new Forms.Match<>(start, end, new Meanings.Meaning(term, false, false, false)));
    }
    return all;
  }
}
