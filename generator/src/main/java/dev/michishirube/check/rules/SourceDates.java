package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Center;
import dev.michishirube.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A source without a date cannot show how old a record is. */
final class SourceDates implements ContentRule {
  static final Rule UNDATED =
      Rule.note(
          "evidence.source.undated",
          new Text(
              "日付のない出典だけの記録が、このファイルに{0}件あります。",
              "{0} records of this file have no source with a date."),
          new Text(
              "資料の日付か、ページを見た日を「date: 2026-07-27」のように書いてください。",
              "Give the date of the document or the day you read the page: \"date: 2026-07-27\"."));
  static final Rule FUTURE =
      Rule.error(
          "evidence.source.future",
          new Text("出典の日付（{0}）が未来です。", "The date of the source ({0}) lies in the future."),
          new Text("日付をたしかめてください。", "Check the date."));

  @Override
  public List<Rule> rules() {
    return List.of(UNDATED, FUTURE);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    // One note a file: imported lists have hundreds of them.
    Map<String, List<Position>> undated = new LinkedHashMap<>();
    for (Entry<Center> center : content.centers()) {
      List<Source> sources = center.value().evidence().sources();
      for (int i = 0; i < sources.size(); i++) {
        Source source = sources.get(i);
        if (source.date() != null && source.date().firstDay().isAfter(today)) {
          findings.add(FUTURE.at(center.at("sources", i, "date"), source.date().iso()));
        }
      }
      if (!sources.isEmpty() && sources.stream().allMatch(source -> source.date() == null)) {
        undated.computeIfAbsent(center.path(), file -> new ArrayList<>()).add(center.at("sources"));
      }
    }
    undated.values().forEach(at -> findings.add(UNDATED.at(at.getFirst(), at.size())));
  }
}
