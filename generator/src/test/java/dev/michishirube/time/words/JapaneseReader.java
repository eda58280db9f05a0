package dev.michishirube.time.words;

import dev.michishirube.time.words.Heard.Days;
import dev.michishirube.time.words.Heard.How;
import dev.michishirube.time.words.Heard.Statement;
import dev.michishirube.time.words.Heard.Time;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands the Japanese sentences by themselves; knows nothing of what made them. */
final class JapaneseReader {
  private static final String CLOCK = "\\d+時(?:\\d+分)?";
  private static final String TIME = "(?:24時間|" + CLOCK + "〜(?:翌朝|翌日の|翌)?" + CLOCK + ")";
  private static final Pattern SPAN =
      Pattern.compile("(\\d+)時(?:(\\d+)分)?〜(翌朝|翌日の|翌)?(\\d+)時(?:(\\d+)分)?");
  private static final Pattern TIMED =
      Pattern.compile("(?:(.+?)( |は|の|(?<=）)))??(" + TIME + "(?:、" + TIME + ")*)(は休み)?");
  private static final Pattern BRACKETS = Pattern.compile("(.*?)(?:（([^（）]*)）)?");
  private static final Pattern SAID_OF_DAYS =
      Pattern.compile("(?:(.+?)(?:の|は))??(受付は確認できていません|休み|を除く|も受け付けます)");

  private final List<Statement> statements = new ArrayList<>();

  static List<Statement> read(List<String> lines) {
    JapaneseReader reader = new JapaneseReader();
    lines.forEach(reader::line);
    return reader.statements;
  }

  private void line(String line) {
    if (line.equals("24時間・年中無休")) {
      statements.add(new Statement(How.SET, (d, h) -> true, wholeDay(), 'O'));
      return;
    }
    if (line.endsWith("ふだんと同じ時間")) {
      return;
    }
    Matcher bracketed = BRACKETS.matcher(line);
    if (!bracketed.matches()) {
      throw new IllegalArgumentException(line);
    }
    String said = bracketed.group(1);
    boolean unknown = false;
    List<Statement> notes = new ArrayList<>();
    if (bracketed.group(2) != null) {
      for (String remark : bracketed.group(2).split("。")) {
        unknown |= remark.matches("(受付|曜日)は確認できていません");
        if (remark.matches(".+(を除く|の受付は確認できていません|も受け付けます|は休み)")) {
          notes.add(ofDays(remark));
        }
      }
    }
    boolean connected = said.matches("(ただし|また|それ以外の時間は)、.*");
    for (String clause :
        connected ? new String[] {said} : said.split("、(?=[^ 、]+[ ）])(?!" + TIME + ")")) {
      clause(clause, unknown);
    }
    statements.addAll(notes);
  }

  private void clause(String clause, boolean unknown) {
    if (clause.startsWith("ただし、")) {
      clause(clause.substring(4), How.SET, unknown);
    } else if (clause.startsWith("また、")) {
      clause(clause.substring(3), How.OVER, unknown);
    } else if (clause.startsWith("それ以外の時間は、")) {
      clause(clause.substring(9), How.INTO_CLOSED, unknown);
    } else if (clause.startsWith("それ以外の時間")) {
      clause(clause.substring(8), How.INTO_CLOSED, unknown);
    } else {
      clause(clause, How.SET, unknown);
    }
  }

  private void clause(String clause, How how, boolean unknown) {
    Matcher timed = TIMED.matcher(clause);
    if (timed.matches()) {
      boolean closed = timed.group(4) != null;
      char state = closed ? Heard.CLOSED : unknown ? 'U' : 'O';
      Days days = timed.group(1) == null ? (d, h) -> true : JapaneseDayReader.read(timed.group(1));
      How said = closed && how == How.SET ? How.OVER : how;
      statements.add(new Statement(said, days, times(timed.group(3)), state));
    } else {
      Statement whole = ofDays(clause);
      statements.add(
          how == How.SET ? whole : new Statement(how, whole.days(), wholeDay(), whole.state()));
    }
  }

  private static Statement ofDays(String words) {
    Matcher said = SAID_OF_DAYS.matcher(words.replaceAll("(を除く|も受け付けます)$", "は$1"));
    if (!said.matches()) {
      throw new IllegalArgumentException(words);
    }
    Days days =
        said.group(1) == null
            ? (d, h) -> true
            : List.of(said.group(1).split("、")).stream()
                .map(JapaneseDayReader::read)
                .reduce((a, b) -> (d, h) -> a.hold(d, h) || b.hold(d, h))
                .orElseThrow();
    boolean unknown = said.group(2).startsWith("受付");
    return new Statement(How.SET, days, wholeDay(), unknown ? 'U' : Heard.CLOSED);
  }

  private static List<Time> wholeDay() {
    return List.of(new Time(0, 24 * 60));
  }

  private static List<Time> times(String words) {
    List<Time> times = new ArrayList<>();
    for (String word : words.split("、")) {
      Matcher span = SPAN.matcher(word);
      if (word.equals("24時間")) {
        times.addAll(wholeDay());
      } else if (span.matches()) {
        int next = span.group(3) == null ? 0 : 24 * 60;
        times.add(
            new Time(
                minutes(span.group(1), span.group(2)),
                next + minutes(span.group(4), span.group(5))));
      } else {
        throw new IllegalArgumentException(word);
      }
    }
    return times;
  }

  private static int minutes(String hour, String minute) {
    return Integer.parseInt(hour) * 60 + (minute == null ? 0 : Integer.parseInt(minute));
  }
}
