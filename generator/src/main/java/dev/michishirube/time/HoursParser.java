package dev.michishirube.time;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.TokenMgrError;
import ch.poole.openinghoursparser.Util;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads hours in the OSM {@code opening_hours} notation, strictly; {@code always} stands for {@code
 * 24/7}. Whatever the text, the answer is a result and comes at once.
 *
 * <p>Spans that end after midnight are allowed in both spellings, {@code 22:00-02:00} and {@code
 * 22:00-26:00}.
 */
public final class HoursParser {
  /** The longest hours of a real desk are about 150 characters. */
  private static final int MAX_LENGTH = 500;

  private static final int RESPELLINGS = 4;

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final Pattern WORDS =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\uFF01-\\uFF5E\\u301C~]");
  private static final Pattern SCHOOL_HOLIDAYS = Pattern.compile("\\bSH\\b");
  private static final Pattern CLOCK =
      Pattern.compile("(?<![0-9:])([0-9]{1,2}):([0-9]{2})(?![0-9])");
  private static final Pattern DAY_OF_MONTH =
      Pattern.compile(
          "\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\s[0-9](?![0-9:])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HOUR_ALONE =
      Pattern.compile("(?<![0-9:.])[0-9]{1,2}-[0-9]{1,2}(?![0-9:.])");

  private HoursParser() {}

  /** What came of reading. */
  public sealed interface Result {}

  /**
   * It could be read.
   *
   * @param spec the same hours in their normal spelling
   */
  public record Parsed(String spec, List<Rule> rules) implements Result {
    public Parsed {
      rules = List.copyOf(rules);
    }
  }

  /**
   * It could not be read.
   *
   * @param offset where the part begins that could not be read, from 0, in characters of the text
   * @param part that part
   */
  public record Failed(HoursProblem problem, int offset, String part) implements Result {}

  /** Reads {@code text}. */
  public static Result parse(String text) {
    String spec = text.strip().equals("always") ? "24/7" : text;
    Failed refused = refuse(spec);
    if (refused != null) {
      return refused;
    }
    Optional<List<Rule>> rules = rulesOf(spec);
    if (rules.isEmpty()) {
      return locate(spec);
    }
    Optional<Failed> senseless = HoursSense.problemIn(rules.get(), spec);
    return senseless.isPresent() ? senseless.get() : respelt(spec, rules.get());
  }

  /**
   * The normal spelling; text that has none, such as {@code ,}, was no hours. The library may write
   * what it would itself write in another way: only a spelling that stays the same is normal.
   */
  private static Result respelt(String spec, List<Rule> rules) {
    String normal = Util.rulesToOpeningHoursString(rules);
    for (int i = 0; i < RESPELLINGS; i++) {
      Optional<List<Rule>> again = normal.isBlank() ? Optional.empty() : rulesOf(normal);
      if (again.isEmpty()) {
        break;
      }
      String next = Util.rulesToOpeningHoursString(again.get());
      if (next.equals(normal)) {
        return new Parsed(normal, rules);
      }
      normal = next;
    }
    return new Failed(HoursProblem.SYNTAX, 0, spec.strip());
  }

  /** What the library would accept or would explain badly. */
  private static @Nullable Failed refuse(String spec) {
    if (spec.isBlank()) {
      return new Failed(HoursProblem.EMPTY, 0, "");
    }
    if (spec.length() > MAX_LENGTH) {
      return new Failed(HoursProblem.TOO_LONG, 0, spec.substring(0, 40));
    }
    String bare = QUOTED.matcher(spec).replaceAll(m -> " ".repeat(m.group().length()));
    Matcher school = SCHOOL_HOLIDAYS.matcher(bare);
    if (school.find()) {
      return new Failed(HoursProblem.SCHOOL_HOLIDAYS, school.start(), school.group());
    }
    Matcher words = WORDS.matcher(bare);
    if (words.find()) {
      return new Failed(HoursProblem.WORDS, words.start(), words.group());
    }
    return impossibleTime(bare);
  }

  private static @Nullable Failed impossibleTime(String bare) {
    Matcher clock = CLOCK.matcher(bare);
    while (clock.find()) {
      boolean ends = clock.start() > 0 && "-–".indexOf(bare.charAt(clock.start() - 1)) >= 0;
      int hour = Integer.parseInt(clock.group(1));
      int minute = Integer.parseInt(clock.group(2));
      int minutes = hour * 60 + minute;
      if (minute > 59 || minutes > 48 * 60 || !ends && minutes >= 24 * 60) {
        return new Failed(HoursProblem.IMPOSSIBLE_TIME, clock.start(), clock.group());
      }
    }
    return null;
  }

  /** Empty when the library refuses. */
  private static Optional<List<Rule>> rulesOf(String spec) {
    try {
      List<Rule> rules = new OpeningHoursParser(new StringReader(spec)).rules(true, false);
      return rules.isEmpty() ? Optional.empty() : Optional.of(rules);
    } catch (OpeningHoursParseException | RuntimeException e) {
      return Optional.empty();
    } catch (TokenMgrError | StackOverflowError e) {
      // The generated tokenizer throws an Error of its own for characters that it does not know.
      return Optional.empty();
    }
  }

  /**
   * The first rule that cannot be read by itself, since the library's own columns are not exact.
   */
  private static Failed locate(String spec) {
    int from = 0;
    for (String part : spec.split("(?<=;)", -1)) {
      String rule = part.endsWith(";") ? part.substring(0, part.length() - 1) : part;
      if (!rule.isBlank() && rulesOf(rule).isEmpty()) {
        int indent = rule.length() - rule.stripLeading().length();
        return new Failed(problemOf(rule), from + indent, rule.strip());
      }
      from += part.length();
    }
    return new Failed(HoursProblem.SYNTAX, 0, spec.strip());
  }

  private static HoursProblem problemOf(String rule) {
    if (DAY_OF_MONTH.matcher(rule).find()) {
      return HoursProblem.ONE_DIGIT_DAY;
    }
    String lower = rule.toLowerCase(Locale.ROOT);
    boolean alone = HOUR_ALONE.matcher(lower.replaceAll("week\\s[0-9/,-]+", "")).find();
    return alone ? HoursProblem.NO_MINUTES : HoursProblem.SYNTAX;
  }
}
