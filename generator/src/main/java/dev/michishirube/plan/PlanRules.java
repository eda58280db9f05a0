package dev.michishirube.plan;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.List;

/** What can be wrong with the addresses of a site. */
public final class PlanRules {
  public static final Rule COLLISION =
      Rule.error(
          "route.collision",
          new Text("アドレス「{0}」が、{1} と重なっています。", "The address \"{0}\" is already that of {1}."),
          new Text("どちらかの slug を変えてください。", "Give one of them another slug."));

  /** All of them, for the documentation. */
  public static final List<Rule> ALL = List.of(COLLISION);

  private PlanRules() {}
}
