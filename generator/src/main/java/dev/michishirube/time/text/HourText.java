package dev.michishirube.time.text;

import dev.michishirube.time.HoursParser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads hours as Japanese offices publish them, such as 「月曜日〜金曜日 8時30分〜17時15分（祝日・年末年始を除く）」.
 *
 * <p>「平日」 is Monday to Friday without holidays; weekdays by name say nothing of holidays, which are
 * then {@code PH unknown}. Times without any day are open on unknown days.
 */
public final class HourText {
  /** The longest text of a real office has about 120 characters. */
  private static final int MAX_LENGTH = 300;

  private HourText() {}

  /** Reads {@code text}; whatever it is, the answer is a reading. */
  public static HourReading read(String text) {
    return read(text, null);
  }

  /**
   * Reads a text whose closed days are published in a field of their own.
   *
   * @param closed days only, such as 「土曜日・日曜日・祝日」
   */
  public static HourReading read(String text, @Nullable String closed) {
    String whole = closed == null || closed.isBlank() ? text : text + "（休み：" + closed + "）";
    if (text.isBlank()) {
      return new HourReading.Unreadable(HourReading.Reason.EMPTY, "");
    }
    if (whole.length() > MAX_LENGTH) {
      return new HourReading.Unreadable(HourReading.Reason.TOO_LONG, whole.substring(0, 40));
    }
    try {
      List<Phrase> phrases = PhraseReader.read(Lexer.tokens(Folding.fold(whole)));
      OpenWeek week = OpenWeek.of(Account.of(phrases));
      return HoursParser.parse(SpecWriter.write(week)) instanceof HoursParser.Parsed parsed
          ? new HourReading.Structured(parsed.spec(), week.yearEnd, week.notes)
          : new HourReading.Unreadable(HourReading.Reason.GRAMMAR, "");
    } catch (Unread unread) {
      return unread.reading();
    }
  }
}
