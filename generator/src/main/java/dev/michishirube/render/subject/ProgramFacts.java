package dev.michishirube.render.subject;

import dev.michishirube.model.Center;
import dev.michishirube.model.Period;
import dev.michishirube.model.Program;
import dev.michishirube.model.Programs;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.part.PeriodWords;
import dev.michishirube.render.view.DirectiveView;
import dev.michishirube.render.view.FactView;
import dev.michishirube.render.view.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The facts of a programme, the same on its page and in articles. */
final class ProgramFacts {
  private final PageContext page;
  private final Programs programs;

  ProgramFacts(PageContext page) {
    this.page = page;
    this.programs = page.site().programs();
  }

  /** The programme inside of an article, with the way to its page. */
  DirectiveView.ProgramCard card(Program program) {
    List<FactView> facts = new ArrayList<>();
    String status = statusOf(program);
    if (status != null) {
      add(facts, "program.state", List.of(new TextView(status, null)));
    }
    facts.addAll(main(program));
    text(facts, "program.how", program.how());
    text(facts, "program.applyTo", program.applyTo());
    text(facts, "program.note", program.note());
    return new DirectiveView.ProgramCard(page.linkTo(program), facts, asksAmount(program));
  }

  /** Whom it is for, what it gives, and the amounts of this fiscal year. */
  List<FactView> main(Program program) {
    List<FactView> facts = new ArrayList<>();
    text(facts, "program.for", program.forWhom());
    text(facts, "program.gives", program.gives());
    add(
        facts,
        "program.amounts",
        program.amounts().stream()
            .map(a -> page.around("program.amount", page.own(a.text()), year(a)))
            .toList());
    return facts;
  }

  private String year(Program.Amount amount) {
    return page.fiscalYear(amount.fiscalYear());
  }

  /** Until when to apply, and when money comes. */
  List<FactView> times(Program program) {
    List<FactView> facts = new ArrayList<>();
    text(facts, "program.deadline", program.deadline());
    if (!program.paidMonths().isEmpty()) {
      String months =
          program.paidMonths().stream()
              .map(this::month)
              .collect(Collectors.joining(page.words().get("list.and")));
      text(facts, "program.paidMonths", months);
    }
    return facts;
  }

  /** A number alone is that of the month. */
  private String month(String month) {
    boolean number = month.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? page.words().get("program.month", month) : month;
  }

  /** Law, period and what else is to be known. */
  List<FactView> rules(Program program) {
    List<FactView> facts = new ArrayList<>();
    text(facts, "program.note", program.note());
    text(facts, "program.law", program.law());
    Period period = program.period();
    if (period != null) {
      add(facts, "period.label", List.of(new TextView(PeriodWords.of(period, page), null)));
    }
    return facts;
  }

  /** Said first when nobody can apply today; null when one can. */
  @Nullable String statusOf(Program program) {
    Center.Status status = programs.statusOf(program);
    return status == Center.Status.ACTIVE ? null : page.words().of("programStatus", status);
  }

  /** Amounts change with the year: to be said where there may be one, and one can apply. */
  boolean asksAmount(Program program) {
    return statusOf(program) == null && programs.mayHaveAmount(program);
  }

  private void text(List<FactView> facts, String label, @Nullable String text) {
    if (text != null) {
      add(facts, label, List.of(page.own(text)));
    }
  }

  private void add(List<FactView> facts, String label, List<TextView> lines) {
    if (!lines.isEmpty()) {
      facts.add(new FactView(page.words().get(label), lines));
    }
  }
}
