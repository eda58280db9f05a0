package dev.michishirube.analysis;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Finds names of places in a stretch of a query by asking the index which it has, the longest
 * first. A name begins where a word can begin; a single character is a place only when it is all.
 */
final class PlaceSearch {
  /** 南富良野町 in kana and longer. */
  private static final int LONGEST = 12;

  private PlaceSearch() {}

  static void places(
      Stretch stretch, Owner[] owners, Predicate<String> exists, Consumer<String> found) {
    for (int i = 0; i < owners.length; i++) {
      int end = begins(stretch, owners, i) ? longest(stretch, owners, i, exists) : i;
      if (end > i) {
        found.accept(String.join("", stretch.units().subList(i, end)) + Places.END);
        Arrays.fill(owners, i, end, Owner.PLACE);
        i = end - 1;
      }
    }
  }

  private static int longest(Stretch stretch, Owner[] owners, int start, Predicate<String> exists) {
    int most = start;
    while (most < owners.length && most < start + LONGEST && owners[most].free()) {
      most++;
    }
    for (int end = most; end > start; end--) {
      String name = String.join("", stretch.units().subList(start, end));
      if (ends(stretch, owners, start, end) && exists.test(name + Places.END)) {
        return end;
      }
    }
    return start;
  }

  private static boolean begins(Stretch stretch, Owner[] owners, int at) {
    if (!owners[at].free()) {
      return false;
    }
    boolean kana = at > 0 && Kind.kana(stretch.kind(at));
    // Kana after kanji end a word more often than they begin a name: したら in 電話したら is not 設楽.
    if (kana && !Kind.kana(stretch.kind(at - 1)) && owners[at - 1] != Owner.PLACE) {
      return false;
    }
    return at > 0 && !owners[at - 1].free() || mayBegin(stretch, at);
  }

  /** Whether a word can begin here, whatever stands before. */
  static boolean mayBegin(Stretch stretch, int at) {
    byte kind = stretch.kind(at);
    if (kind == Kind.LETTER || kind == Kind.DIGIT) {
      return false;
    }
    return at == 0
        || Kind.kana(stretch.kind(at - 1)) != Kind.kana(kind)
        || particle(stretch, at - 1);
  }

  private static boolean ends(Stretch stretch, Owner[] owners, int start, int end) {
    boolean whole = start == 0 && end == owners.length;
    boolean kana = true;
    for (int i = start; i < end; i++) {
      kana &= Kind.kana(stretch.kind(i));
    }
    if (whole || end - start > (kana ? 2 : 1) && !kana) {
      return true;
    }
    return end - start > 2
        && (end == owners.length
            || !owners[end].free()
            || !Kind.kana(stretch.kind(end))
            || particle(stretch, end));
  }

  static boolean particle(Stretch stretch, int at) {
    return stretch.kind(at) == Kind.HIRAGANA
        && NormalText.PARTICLES.contains(stretch.units().get(at));
  }
}
