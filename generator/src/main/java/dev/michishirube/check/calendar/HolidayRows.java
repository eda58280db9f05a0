package dev.michishirube.check.calendar;

import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.load.SourceTree;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the table as the Cabinet Office publishes it ({@code 2027/1/1,元日}) or as we keep it ({@code
 * 2027-01-01,元日,official}); a day that is only projected is not announced and is passed over.
 */
final class HolidayRows {
  private static final Pattern DATE =
      Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?");
  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
  private static final String PROJECTED = "projected";

  private final SourceTree.Table table;
  private final Findings findings;
  private final Map<LocalDate, Integer> lines = new HashMap<>();

  HolidayRows(SourceTree.Table table, Findings findings) {
    this.table = table;
    this.findings = findings;
  }

  List<AnnouncedDay> read() {
    List<AnnouncedDay> rows = new ArrayList<>();
    String[] text = LINE_END.split(table.text(), -1);
    for (int i = 0; i < text.length; i++) {
      // The first line is the heading, unless it is a day already.
      boolean heading = i == 0 && text[0].chars().noneMatch(Character::isDigit);
      if (!heading && !text[i].replace(",", "").isBlank()) {
        AnnouncedDay row = row(text[i], i + 1);
        if (row != null) {
          rows.add(row);
        }
      }
    }
    if (rows.isEmpty()) {
      findings.add(HolidayFileRules.EMPTY.at(Position.ofFile(table.display())));
    }
    return rows;
  }

  private @Nullable AnnouncedDay row(String text, int line) {
    String[] fields = text.split(",", -1);
    String date = field(fields[0]);
    String name = fields.length < 2 ? "" : field(fields[1]);
    Position atDate = new Position(table.display(), line, 1);
    LocalDate day = day(date, atDate);
    if (day == null || fields.length > 2 && field(fields[2]).equals(PROJECTED)) {
      return null;
    }
    if (name.isEmpty()) {
      report(HolidayFileRules.NAME, atColumn(line, fields[0], fields.length > 1), date);
      return null;
    }
    Integer before = lines.putIfAbsent(day, line);
    if (before != null) {
      report(HolidayFileRules.DUPLICATE, atDate, date, before);
      return null;
    }
    return new AnnouncedDay(atDate, day, name);
  }

  private Position atColumn(int line, String first, boolean behindComma) {
    int column = first.codePointCount(0, first.length()) + (behindComma ? 2 : 1);
    return new Position(table.display(), line, column);
  }

  private @Nullable LocalDate day(String written, Position position) {
    // Digits may be wide.
    Matcher date = DATE.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC));
    if (!date.matches()) {
      report(HolidayFileRules.DATE, position, written);
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(date.group(1)),
          Integer.parseInt(date.group(2)),
          Integer.parseInt(date.group(3)));
    } catch (DateTimeException e) {
      report(HolidayFileRules.DATE_IMPOSSIBLE, position, written);
      return null;
    }
  }

  /** A field without what programs put around it. */
  private static String field(String raw) {
    String text = raw.strip();
    boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1).strip() : text;
  }

  private void report(Rule rule, Position position, Object... arguments) {
    findings.add(rule.at(position, arguments));
  }
}
