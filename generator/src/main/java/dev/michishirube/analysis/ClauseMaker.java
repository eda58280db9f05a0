package dev.michishirube.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Layers 6 and 7: the clauses of a query, for what the index has. */
final class ClauseMaker {
  private static final double CONCEPT = 3;
  private static final double WISH = 12;
  private static final double ENDING = 0.5;
  private static final double LITERAL = 1;
  private static final double NAME = 30;

  /** Shorter words are not corrected; longer ones by two letters from {@link #LONG_WORD} on. */
  private static final int SHORTEST_CORRECTED = 4;

  private static final int LONG_WORD = 6;
  private static final int SHORTEST_PREFIX = 2;

  /**
   * What was typed.
   *
   * @param literal words and pairs of a short query: they put what has the very words before what
   *     only means the same
   * @param name the term of all of it, as a name
   */
  record Words(
      NormalText normal, List<Stretch> stretches, Set<String> literal, List<String> name) {}

  private final Words words;
  private final NormalText normal;
  private final List<Forms.Match<Meanings.Meaning>> matches;
  private final List<Forms.Match<Meanings.Meaning>> sure;

  /**
   * For meanings, of which some may be guessed.
   *
   * @param sure those that are not
   */
  ClauseMaker(
      Words words,
      List<Forms.Match<Meanings.Meaning>> matches,
      List<Forms.Match<Meanings.Meaning>> sure) {
    this.words = words;
    this.normal = words.normal();
    this.matches = matches;
    this.sure = sure;
  }

  List<Clause> clauses(Relaxation relaxation, Predicate<String> exists) {
    Clauses clauses = new Clauses(relaxation, exists);
    List<String> wishes = new ArrayList<>();
    Owner[] owners = owners(clauses, wishes);
    for (Stretch stretch : words.stretches()) {
      if (stretch.isWord()) {
        if (owners[stretch.offsets().getFirst()].free()) {
          word(stretch, clauses);
        }
      } else {
        Owner[] units = new Owner[stretch.size()];
        for (int i = 0; i < units.length; i++) {
          units[i] = owners[stretch.offsets().get(i)];
        }
        PlaceSearch.places(stretch, units, exists, clauses::place);
        if (longNumber(stretch) && words.name().stream().anyMatch(exists)) {
          // A number that some desk had is in the index as a name is.
          clauses.pair(stretch.units().getFirst(), false, 1);
        } else {
          run(stretch, units, clauses);
        }
      }
    }
    // A record that is silent on it may have it all the same: it comes after those that say so.
    boolean subject = !clauses.all().isEmpty() || words.name().stream().anyMatch(exists);
    // Once anything will do, the subject counts as much.
    double boost = subject && relaxation == Relaxation.ANY ? CONCEPT : WISH;
    wishes.forEach(wish -> clauses.wish(wish, subject, boost));
    String known = knownParts();
    words.literal().stream()
        .filter(term -> !known.contains(term))
        .forEach(term -> clauses.literal(term, LITERAL));
    words.name().forEach(term -> clauses.literal(term, NAME));
    return clauses.all();
  }

  /** To what each character belongs; the terms of the meanings are added. */
  private Owner[] owners(Clauses clauses, List<String> wishes) {
    Owner[] owners = new Owner[normal.text().length()];
    Arrays.fill(owners, Owner.NOBODY);
    for (Forms.Match<Meanings.Meaning> match : matches) {
      if (asks(match)) {
        if (!glued(match.start() - 1) && !glued(match.end())) {
          asking(match.start(), match.end(), owners);
        }
        continue;
      }
      if (!sure.contains(match)) {
        // A guess: what has the very letters may be meant as well.
        clauses.optional(match.value().term(), CONCEPT);
        if (clauses.relaxed()) {
          Arrays.fill(owners, match.start(), match.end(), Owner.PART);
        }
        continue;
      }
      boolean part = match.value().attribute() && (glued(match.start() - 1) || glued(match.end()));
      if (part) {
        clauses.optional(match.value().term(), 1);
      } else if (match.value().attribute() || match.value().term().startsWith(Dictionary.ANY)) {
        wishes.add(match.value().term());
      } else if (match.value().term().startsWith(Dictionary.ABOUT) && hasSubject()) {
        clauses.optional(match.value().term(), CONCEPT);
      } else {
        clauses.required(match.value().term(), CONCEPT);
      }
      Owner whole = match.value().attribute() ? Owner.WISH : Owner.CONCEPT;
      Arrays.fill(owners, match.start(), match.end(), part ? Owner.PART : whole);
    }
    return owners;
  }

  /** Those in kana that mean something: parts of them are in too many others, リス of リストラ. */
  private String knownParts() {
    StringBuilder known = new StringBuilder();
    for (Forms.Match<Meanings.Meaning> match : sure) {
      boolean kana = true;
      for (int i = match.start(); i < match.end(); i++) {
        kana &= Kind.kana(normal.kinds()[i]);
      }
      if (kana) {
        known.append(normal.text(), match.start(), match.end()).append(' ');
      }
    }
    return known.toString();
  }

  /** Words of asking, and beside a subject those of feelings that go with anything. */
  private boolean asks(Forms.Match<Meanings.Meaning> match) {
    return match.value().term().equals(Meanings.ASKING)
        || match.value().term().startsWith(Dictionary.ANY) && hasSubject();
  }

  private boolean hasSubject() {
    return matches.stream().anyMatch(ClauseMaker::isSubject);
  }

  private static boolean isSubject(Forms.Match<Meanings.Meaning> match) {
    String term = match.value().term();
    boolean subject = !term.startsWith(Dictionary.ANY) && !term.startsWith(Dictionary.ABOUT);
    return subject && !match.value().attribute();
  }

  /** Their kanji count all the same: 相談できる may stand in a title. */
  private void asking(int start, int end, Owner[] owners) {
    boolean strong = false;
    for (int i = start; i < end; i++) {
      strong |= Kind.strong(normal.kinds()[i]);
    }
    Arrays.fill(owners, start, end, strong ? Owner.PART : Owner.ASKING);
  }

  /** Whether a kanji or katakana is here: the attribute beside it is a part of a longer word. */
  private boolean glued(int at) {
    return at >= 0
        && at < normal.kinds().length
        && Kind.paired(normal.kinds()[at])
        && Kind.strong(normal.kinds()[at]);
  }

  private static boolean longNumber(Stretch stretch) {
    return stretch.kind(0) == Kind.DIGIT
        && stretch.units().getFirst().length() > Runs.LONGEST_NUMBER;
  }

  private static void word(Stretch stretch, Clauses clauses) {
    String word = stretch.units().getFirst();
    if (clauses.relaxed()) {
      if (clauses.exists(word)) {
        clauses.required(word, 1);
      } else if (word.length() >= SHORTEST_CORRECTED) {
        clauses.corrected(word, word.length() < LONG_WORD ? 1 : 2);
      }
    } else if (word.length() >= SHORTEST_PREFIX && (stretch.last() || !clauses.exists(word))) {
      clauses.required(word + '*', 1);
      if (clauses.exists(word)) {
        clauses.optional(word, 1);
      }
    } else {
      clauses.required(word, 1);
    }
  }

  private static void run(Stretch stretch, Owner[] owners, Clauses clauses) {
    boolean[] strong = strong(stretch, owners);
    boolean[] aside = aside(stretch, strong, owners);
    for (int i = 0; i < strong.length; i++) {
      boolean next = i + 1 < strong.length && owners[i + 1].free();
      if (!owners[i].free()) {
        continue;
      }
      if (next && strong[i] && strong[i + 1]) {
        boolean part = owners[i] == Owner.PART || owners[i + 1] == Owner.PART;
        clauses.pair(stretch.pair(i), !part && !aside[i] && !stretch.endsLoanWord(i + 1), 1);
      } else if (next && strong[i] != strong[i + 1]) {
        clauses.pair(stretch.pair(i), false, ENDING);
      }
      if (strong[i]
          && !(next && strong[i + 1])
          && !(i > 0 && owners[i - 1].free() && strong[i - 1])) {
        boolean asked = !aside[i] && owners[i] != Owner.PART;
        alone(stretch, i, asked, next && inflected(stretch, i, clauses), clauses);
      }
    }
  }

  /** What a query insists on: no hiragana, unless there is nothing else in the stretch. */
  private static boolean[] strong(Stretch stretch, Owner[] owners) {
    boolean[] strong = new boolean[stretch.size()];
    boolean any = false;
    for (int i = 0; i < strong.length; i++) {
      strong[i] = Kind.strong(stretch.kind(i));
      any |= strong[i] || !owners[i].free();
    }
    if (!any) {
      Arrays.fill(strong, true);
    }
    return strong;
  }

  /**
   * In a sentence with a concept, the words that hiragana parts from it say how it came: 夫 in
   * 夫に殴られる, 毎日 in 毎日つらい. They count, but are not asked for; nor is a single character that is left
   * beside a concept or a place.
   */
  private static boolean[] aside(Stretch stretch, boolean[] strong, Owner[] owners) {
    boolean[] aside = new boolean[strong.length];
    boolean concept = Arrays.asList(owners).contains(Owner.CONCEPT);
    for (int i = 0; i < strong.length; ) {
      int end = i;
      while (end < strong.length && owners[end].free() && strong[end]) {
        end++;
      }
      boolean beside = beside(stretch, owners, concept, i - 1);
      beside |= beside(stretch, owners, concept, end);
      Arrays.fill(aside, i, end, concept || beside && end - i == 1);
      i = Math.max(end, i + 1);
    }
    return aside;
  }

  /** Whether something found is here; what parts it from a concept is any hiragana. */
  private static boolean beside(Stretch stretch, Owner[] owners, boolean concept, int at) {
    if (at < 0 || at >= owners.length || owners[at].free()) {
      return false;
    }
    return !concept || Kind.strong(stretch.kind(at)) && stretch.kind(at) != Kind.FIRM;
  }

  /**
   * A character or a number without a neighbour to be paired with. A character that is not asked
   * for is left out: all that begins so tells little, and would be one more trip over the network.
   */
  private static void alone(
      Stretch stretch, int at, boolean required, boolean inflected, Clauses clauses) {
    String unit = stretch.units().get(at);
    boolean open = stretch.last() && at + 1 == stretch.size();
    if (stretch.kind(at) == Kind.DIGIT && !(open && unit.length() >= SHORTEST_CORRECTED)) {
      clauses.pair(unit, required, 1);
    } else if (required && !inflected) {
      clauses.beginning(unit);
    }
  }

  /** 行 of 行って is no word, and what begins with it are names of places. */
  private static boolean inflected(Stretch stretch, int at, Clauses clauses) {
    return stretch.kind(at + 1) == Kind.HIRAGANA
        && !PlaceSearch.particle(stretch, at + 1)
        && clauses.exists(stretch.pair(at));
  }
}
