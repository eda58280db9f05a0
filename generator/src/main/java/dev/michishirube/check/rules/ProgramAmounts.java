package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Program;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** Amounts change each April; last year's is not shown. */
final class ProgramAmounts implements ContentRule {
  static final Rule PAST =
      Rule.warning(
          "program.amount.fiscal-year",
          new Text(
              "{0}年度の金額です。{1}年度になったので、ページには「窓口で確認」と出ます。",
              "This amount is of fiscal {0}; it is now {1}, so the page says to ask the desk."),
          new Text(
              "いまの金額をたしかめて、text と fiscal_year を直してください。",
              "Find the present amount and mend text and fiscal_year."));

  @Override
  public List<Rule> rules() {
    return List.of(PAST);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    boolean newYear = today.getMonthValue() < Month.APRIL.getValue();
    int fiscalYear = newYear ? today.getYear() - 1 : today.getYear();
    for (Entry<Program> program : content.programs()) {
      List<Program.Amount> amounts = program.value().amounts();
      for (int i = 0; i < amounts.size(); i++) {
        int year = amounts.get(i).fiscalYear();
        if (year < fiscalYear) {
          findings.add(PAST.at(program.at("amounts", i, "fiscal_year"), year, fiscalYear));
        }
      }
    }
  }
}
