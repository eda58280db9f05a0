package dev.michishirube.render.part;

import dev.michishirube.model.Count;
import dev.michishirube.model.Source;
import dev.michishirube.model.Statistic;
import dev.michishirube.render.view.FactView;
import dev.michishirube.render.view.TextView;
import java.util.ArrayList;
import java.util.List;

/** Numbers of a record, each with its period and parts. */
public final class StatisticViews {
  private final PageContext page;

  public StatisticViews(PageContext page) {
    this.page = page;
  }

  public List<FactView> of(List<Statistic> statistics) {
    return statistics.stream().map(this::of).toList();
  }

  private FactView of(Statistic statistic) {
    List<TextView> lines = new ArrayList<>();
    lines.add(page.own(words(statistic.count())));
    for (Statistic part : statistic.parts()) {
      lines.add(page.own(part.label() + " " + CountWords.of(part.count(), page.words())));
    }
    Source source = statistic.count().source();
    if (source != null) {
      lines.add(page.around("fact.claimSource", page.own(SourceViews.labelOf(source))));
    }
    return new FactView(statistic.label(), lines, page.foreign());
  }

  private String words(Count count) {
    String number = CountWords.of(count, page.words());
    return count.period() == null ? number : number + "（" + count.period() + "）";
  }
}
