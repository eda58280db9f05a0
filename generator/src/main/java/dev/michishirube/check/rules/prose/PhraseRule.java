package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports words that match a pattern. The finding's arguments are the matched words and, when there
 * is one, what to write instead.
 *
 * @param unless words that make the sentence harmless: a denial, another name beside the old one
 */
record PhraseRule(Rule rule, Pattern pattern, String instead, Set<Where> where, List<String> unless)
    implements ProseRule {

  /** Which texts a rule reads. */
  enum Where {
    /** The free texts of records as well as articles. */
    RECORDS_TOO,
    /** Also the words of laws and officials in a quotation. */
    QUOTATIONS,
    /** The text as written, full-width forms and all. */
    UNFOLDED,
    /** One finding a passage is enough. */
    ONCE
  }

  /** A rule over the folded text of articles. */
  static PhraseRule of(Rule rule, String pattern) {
    return of(rule, pattern, "");
  }

  static PhraseRule of(Rule rule, String pattern, String instead) {
    return new PhraseRule(
        rule, Pattern.compile(pattern), instead, EnumSet.noneOf(Where.class), List.of());
  }

  PhraseRule where(Where... places) {
    return new PhraseRule(rule, pattern, instead, Set.of(places), unless);
  }

  PhraseRule unless(String... words) {
    return new PhraseRule(rule, pattern, instead, where, List.of(words));
  }

  @Override
  public List<Rule> rules() {
    return List.of(rule);
  }

  @Override
  public boolean readsRecords() {
    return where.contains(Where.RECORDS_TOO);
  }

  @Override
  public void checkPassage(Passage passage, Review review) {
    if (passage.quoted() && !where.contains(Where.QUOTATIONS)) {
      return;
    }
    String text = where.contains(Where.UNFOLDED) ? passage.text() : passage.folded();
    Excuses excuses = new Excuses(passage, unless);
    Matcher match = pattern.matcher(text);
    while (match.find()) {
      if (excuses.at(match.start())) {
        continue;
      }
      review.report(rule, passage, match.start(), match.group().strip(), instead);
      if (where.contains(Where.ONCE)) {
        return;
      }
    }
  }
}
