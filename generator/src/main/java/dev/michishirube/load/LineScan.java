package dev.michishirube.load;

import dev.michishirube.diagnostic.Diagnostic;
import dev.michishirube.diagnostic.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds, line by line, the slips that a Japanese keyboard invites: full-width colons, spaces and
 * list marks, tabs, a forgotten space. It knows nothing of YAML beyond lines, so it is asked only
 * about a text that the parser refused, or about lines whose meaning is doubtful.
 */
final class LineScan {
  private static final String KEY = "([a-zａ-ｚ][a-z0-9_ａ-ｚ０-９＿]*)";

  private static final Pattern INDENT =
      Pattern.compile("^ *([\\t\\u3000][ \\t\\u3000]*)(?=[^ \\t\\u3000])");
  private static final Pattern LIST_MARK =
      Pattern.compile(
          "^([・•●○＊－−‐–—][ \\u3000]*|ー[ \\u3000]+|-\\u3000[ \\u3000]*|-(?=[\\p{L}\"'「『（［]))");
  private static final Pattern LIST_PREFIX = Pattern.compile("^(- +)*");
  private static final Pattern COLON =
      Pattern.compile("^" + KEY + "([ \\u3000]*：[ \\u3000]*|:\\u3000[ \\u3000]*|:(?=[^ \\t/:]))");
  private static final Pattern BLOCK_TEXT =
      Pattern.compile("^( *(?:- +)*)(.*?)(?<![^ :])[|>][-+0-9]* *(?:#.*)?$");

  private final YamlText source;
  private final List<Slip> slips = new ArrayList<>();

  private LineScan(YamlText source) {
    this.source = source;
  }

  /** The slips of the lines (counted from 0) that {@code wanted} accepts, in order. */
  static List<Slip> of(YamlText source, IntPredicate wanted) {
    LineScan scan = new LineScan(source);
    scan.run(wanted);
    return List.copyOf(scan.slips);
  }

  /** Whether a value that begins on a line of its own may be a key or list item gone wrong. */
  static boolean doubtful(String value) {
    return COLON.matcher(value).lookingAt() || LIST_MARK.matcher(value).lookingAt();
  }

  private void run(IntPredicate wanted) {
    int blockTextIn = -1;
    boolean listMayBegin = false;
    for (int i = 0; i < source.lines().count(); i++) {
      String line = source.lines().line(i);
      int indent = indent(line);
      if (line.isBlank() || blockTextIn >= 0 && indent > blockTextIn) {
        continue;
      }
      blockTextIn = blockTextIn(line);
      boolean slipped = wanted.test(i) && line(i, line, listMayBegin);
      listMayBegin = slipped || line.stripTrailing().matches(".*[:：]");
    }
  }

  /** Looks at one line; true when its list mark is wrong. */
  private boolean line(int number, String line, boolean listMayBegin) {
    int at = indent(line);
    Matcher indent = INDENT.matcher(line);
    if (indent.find() && begins(line.substring(indent.end()), indent.group(1))) {
      String space = indent.group(1);
      at = indent.end();
      Rule rule = space.contains("\t") ? YamlRules.INDENT_TAB : YamlRules.INDENT_FULLWIDTH;
      String meant = space.replace("\t", "  ").replace("\u3000", "  ");
      add(number, indent.start(1), space.length(), meant, rule);
    }
    Matcher mark = LIST_MARK.matcher(line.substring(at));
    boolean slipped = listMayBegin && mark.find();
    if (slipped) {
      add(number, at, mark.end(), "- ", YamlRules.LIST_MARK);
      at += mark.end();
    } else {
      at += end(LIST_PREFIX, line.substring(at));
    }
    colon(number, line.substring(at), at);
    return slipped;
  }

  private void colon(int number, String rest, int at) {
    Matcher colon = COLON.matcher(rest);
    if (colon.find()) {
      boolean fullWidth = colon.group(2).contains("：");
      Rule rule = fullWidth ? YamlRules.COLON_FULLWIDTH : YamlRules.COLON_SPACE;
      int place = at + colon.start(2);
      add(number, place, colon.group(2).length(), ": ", rule, KeyWidth.narrow(colon.group(1)));
    }
  }

  /** A full-width space may begin a paragraph; before a key or a list item it is indentation. */
  private static boolean begins(String rest, String space) {
    return space.contains("\t")
        || rest.matches("(#.*|- .*|" + KEY + "[ \\u3000]*[:：].*)")
        || LIST_MARK.matcher(rest).lookingAt();
  }

  private void add(
      int line, int column, int removed, String meant, Rule rule, Object... arguments) {
    Diagnostic diagnostic = rule.at(source.marks().at(line, column), arguments);
    slips.add(new Slip(line, column, removed, meant, diagnostic));
  }

  /** The column that text under a {@code |} or {@code >} must be deeper than, or -1. */
  private static int blockTextIn(String line) {
    Matcher header = BLOCK_TEXT.matcher(line);
    if (!header.find()) {
      return -1;
    }
    int column = header.end(1);
    return header.group(2).isEmpty() ? Math.max(0, column - 2) : column;
  }

  private static int indent(String line) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }

  private static int end(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.end() : 0;
  }
}
