package dev.michishirube.render.subject;

import dev.michishirube.model.Center;
import dev.michishirube.model.ServiceArea;
import dev.michishirube.model.Term;
import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.model.geo.Place;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.view.TopicView;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A topic over the country: national lines, then the prefectures that have records of it. */
public final class TopicViews {
  private final PageContext page;

  public TopicViews(PageContext page) {
    this.page = page;
  }

  public TopicView of(Term topic) {
    List<Center> centers = page.site().centersOn(topic.id());
    return new TopicView(
        topic.name(),
        topic.plain(),
        page.cards()
            .of(
                centers.stream()
                    .filter(c -> c.area().scope() == ServiceArea.Scope.NATIONAL)
                    .toList()),
        page.cards().of(centers.stream().filter(TopicViews::servesNoPlace).toList()),
        prefectures(centers),
        page.site().articles().stream()
            .filter(a -> a.topics().contains(topic.id()))
            .map(page::linkTo)
            .toList());
  }

  private static boolean servesNoPlace(Center center) {
    return center.area().scope() != ServiceArea.Scope.NATIONAL && center.area().codes().isEmpty();
  }

  private List<TopicView.PrefectureLine> prefectures(List<Center> centers) {
    Gazetteer gazetteer = page.site().gazetteer();
    Map<String, Integer> counts = new HashMap<>();
    for (Center center : centers) {
      Set<String> inPrefectures = new HashSet<>();
      for (String code : center.area().codes()) {
        gazetteer.find(code).ifPresent(p -> inPrefectures.add(gazetteer.prefectureOf(p).code()));
      }
      inPrefectures.forEach(code -> counts.merge(code, 1, Integer::sum));
    }
    return gazetteer.prefectures().stream()
        .filter(p -> counts.containsKey(p.code()))
        .map(p -> line(p, counts.getOrDefault(p.code(), 0)))
        .toList();
  }

  private TopicView.PrefectureLine line(Place prefecture, int count) {
    String href = page.paths().of(prefecture).map(page::link).orElse("");
    return new TopicView.PrefectureLine(page.nameOf(prefecture), href, count);
  }
}
