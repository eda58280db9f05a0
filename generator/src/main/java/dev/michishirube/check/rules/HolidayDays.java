package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.ReferenceData;
import dev.michishirube.check.calendar.AnnouncedDay;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.time.Holidays;
import dev.michishirube.time.calendar.HolidayLaw;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The content folder's holidays against the law (国民の祝日に関する法律). A special law may move a day, so
 * none of it is an error.
 */
final class HolidayDays implements ContentRule {
  static final Rule NOT_BY_LAW =
      Rule.warning(
          "holidays.unexpected",
          new Text("{0}（{1}）は、祝日の法律から計算した祝日にありません。", "{0} ({1}) is no holiday as the law has it."),
          new Text(
              "打ちまちがいでないか、内閣府の発表とくらべてください。法律が変わった年なら、このままで正しいことがあります。",
              "Compare with the Cabinet Office; it may be right when the law has changed."));
  static final Rule MISSING_DAY =
      Rule.warning(
          "holidays.missing",
          new Text(
              "{0}年の表に、祝日が{1}日足りません：{2}。その日はふつうの日として出ます。",
              "The table of {0} lacks {1} holidays, which are shown as usual days: {2}."),
          new Text(
              "内閣府の発表とくらべて、抜けているなら足してください。表はその年の全部の祝日を書きます。",
              "Compare with the Cabinet Office. The table replaces whole years."));
  static final Rule MISSING_YEAR =
      Rule.warning(
          "holidays.year",
          new Text(
              "{0}年の祝日がありません。その前と後の年はあります。",
              "Years before and after {0} are announced, but not {0}."),
          new Text(
              "内閣府の CSV は1955年からの全部の年を持っています。切り取らずに、そのまま置いてください。",
              "The Cabinet Office's table has all years; put it here whole."));

  @Override
  public List<Rule> rules() {
    return List.of(NOT_BY_LAW, MISSING_DAY, MISSING_YEAR);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    TreeMap<Integer, List<AnnouncedDay>> years =
        content.calendar().rows().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.date().getYear(), TreeMap::new, Collectors.toList()));
    years.forEach(
        (year, rows) -> {
          if (year >= HolidayLaw.FIRST_YEAR && year <= HolidayLaw.LAST_YEAR) {
            compare(year, rows, findings);
          }
        });
    if (!years.isEmpty()) {
      gaps(years, findings);
    }
  }

  private static void compare(int year, List<AnnouncedDay> rows, Findings findings) {
    List<Holidays.Holiday> law = HolidayLaw.of(year);
    Set<LocalDate> lawful =
        law.stream().map(Holidays.Holiday::date).collect(Collectors.toCollection(TreeSet::new));
    Set<LocalDate> announced =
        rows.stream().map(AnnouncedDay::date).collect(Collectors.toCollection(TreeSet::new));
    rows.stream()
        .filter(row -> !lawful.contains(row.date()))
        .forEach(row -> findings.add(NOT_BY_LAW.at(row.position(), row.date(), row.name())));
    List<String> missing =
        law.stream()
            .filter(day -> !announced.contains(day.date()))
            .map(day -> day.date() + "（" + day.name() + "）")
            .toList();
    if (!missing.isEmpty()) {
      findings.add(
          MISSING_DAY.at(
              rows.getFirst().position(),
              String.valueOf(year),
              missing.size(),
              String.join("、", missing)));
    }
  }

  private static void gaps(TreeMap<Integer, List<AnnouncedDay>> years, Findings findings) {
    TreeSet<Integer> known = new TreeSet<>(years.keySet());
    ReferenceData.announcedHolidays().forEach(day -> known.add(day.date().getYear()));
    for (int year = known.first(); year < years.lastKey(); year++) {
      if (!known.contains(year)) {
        AnnouncedDay later = years.higherEntry(year).getValue().getFirst();
        findings.add(MISSING_YEAR.at(later.position(), String.valueOf(year)));
      }
    }
  }
}
