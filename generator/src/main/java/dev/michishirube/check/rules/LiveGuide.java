package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Center;
import dev.michishirube.model.Evidence;
import dev.michishirube.model.ServiceArea;
import dev.michishirube.model.SiteConfig.Publication;
import dev.michishirube.model.geo.Gazetteer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a published guide vouches for has been confirmed within a year, by phone or on the official
 * page: the records of its own area, and all that people turn to in danger.
 */
final class LiveGuide implements ContentRule {
  static final Rule UNCONFIRMED =
      Rule.error(
          "evidence.live.assured",
          new Text(
              "公開（publication: live）するには、この記録を1年以内に確認する必要があります。",
              "For publication: live this record must have been confirmed within a year."),
          new Text(
              "電話か公式のページでたしかめて「assured: {date: {0}, method: phone}」のように書いてください。"
                  + "まだなら publication を sample に戻します。",
              "Confirm it and write \"assured: {date: {0}, method: phone}\" (or official_page), or set"
                  + " publication to sample."));

  @Override
  public List<Rule> rules() {
    return List.of(UNCONFIRMED);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    if (content.site().value().publication() != Publication.LIVE) {
      return;
    }
    ServiceArea own = content.site().value().scope();
    for (Entry<Center> center : content.centers()) {
      boolean vouched =
          isShown(center.value())
              && (center.value().subject().urgency() != Center.Urgency.ONGOING
                  || liesIn(own, center.value().area(), content.gazetteer()));
      if (vouched && !isConfirmed(center.value().evidence().assured(), today)) {
        String key = center.value().evidence().assured() == null ? "id" : "assured";
        findings.add(UNCONFIRMED.at(center.at(key), today));
      }
    }
  }

  private static boolean isShown(Center center) {
    return center.lifecycle().status() == Center.Status.ACTIVE && !center.lifecycle().draft();
  }

  private static boolean liesIn(ServiceArea own, ServiceArea area, Gazetteer gazetteer) {
    if (own.scope() == ServiceArea.Scope.NATIONAL) {
      return true;
    }
    return area.codes().stream()
        .flatMap(code -> gazetteer.find(code).stream())
        .flatMap(place -> gazetteer.lineOf(place).stream())
        .anyMatch(place -> own.codes().contains(place.code()));
  }

  private static boolean isConfirmed(Evidence.@Nullable Assured assured, LocalDate today) {
    return assured != null
        && (assured.method() == Evidence.Method.PHONE
            || assured.method() == Evidence.Method.OFFICIAL_PAGE)
        && !assured.date().lastDay().isBefore(today.minusYears(1));
  }
}
