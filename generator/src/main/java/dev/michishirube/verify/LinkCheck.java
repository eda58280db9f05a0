package dev.michishirube.verify;

import dev.michishirube.artifact.Inventory;
import dev.michishirube.artifact.PageFacts;
import dev.michishirube.artifact.PageFacts.Kind;
import dev.michishirube.artifact.PageFacts.Link;
import dev.michishirube.diagnostic.Diagnostic;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.diagnostic.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows every reference of every page and style sheet. */
final class LinkCheck {
  private static final String NOT_FOUND_PAGE = "404.html";

  private final Inventory built;
  private final String basePath;
  private final List<PageFacts> pages;
  private final Map<String, PageFacts> byPath = new HashMap<>();
  private final Set<String> visited = new HashSet<>();
  private final Set<Diagnostic> found = new LinkedHashSet<>();
  private final Map<TemplateLink, Pages> inTemplates = new LinkedHashMap<>();

  LinkCheck(Inventory built, String basePath) {
    this.built = built;
    this.basePath = basePath;
    this.pages = built.pages();
    pages.forEach(page -> byPath.put(page.path(), page));
  }

  /** A broken link that a template wrote, the same on many pages. */
  private record TemplateLink(Rule rule, String target) {}

  /** The first page that has a link, and on how many it is. */
  private static final class Pages {
    private final PageFacts first;
    private int count;

    Pages(PageFacts first) {
      this.first = first;
    }
  }

  void checkAll() {
    for (PageFacts page : pages) {
      for (Link link : page.links()) {
        check(page, link);
      }
    }
    built
        .styleSheets()
        .forEach((path, references) -> references.forEach(target -> checkStyle(path, target)));
  }

  /** Paths of the pages that another page leads to. */
  Set<String> visited() {
    return visited;
  }

  void report(Findings findings) {
    findings.addAll(found);
    inTemplates.forEach(
        (link, on) ->
            findings.add(
                link.rule().at(on.first.origin(), link.target(), on.first.path(), on.count)));
  }

  private void check(PageFacts page, Link link) {
    Target target = Target.of(page.path(), link.target());
    boolean atAnyDepth = page.path().equals(NOT_FOUND_PAGE);
    switch (target) {
      case Target.NoFile ignored -> {}
      case Target.External external -> checkHost(page, link, external.secure());
      case Target.Outside ignored -> broken(page, link, link.target());
      case Target.FromRoot root -> {
        if (!atAnyDepth) {
          found.add(VerifyRules.ABSOLUTE_LINK.at(at(page, link), link.target(), page.path()));
        } else if (!("/" + root.rest()).startsWith(basePath)) {
          found.add(VerifyRules.RELATIVE_ON_404.at(at(page, link), link.target(), basePath));
        } else {
          String rest = ("/" + root.rest()).substring(basePath.length());
          checkInternal(page, link, Target.relative("", rest));
        }
      }
      case Target.Internal internal -> {
        if (atAnyDepth && !link.target().startsWith("#")) {
          found.add(VerifyRules.RELATIVE_ON_404.at(at(page, link), link.target(), basePath));
        }
        checkInternal(page, link, internal);
      }
    }
  }

  private void checkInternal(PageFacts page, Link link, Target target) {
    if (!(target instanceof Target.Internal(String path, String fragment))) {
      broken(page, link, link.target());
      return;
    }
    PageFacts aim = byPath.get(path);
    if (aim == null) {
      if (!built.others().containsKey(path)) {
        broken(page, link, path);
      }
      return;
    }
    if (!aim.path().equals(page.path()) && link.kind() != Kind.RESOURCE) {
      visited.add(path);
    }
    boolean named = !fragment.isEmpty() && !fragment.equals("top") && !fragment.startsWith(":~:");
    if (named && !aim.ids().contains(fragment)) {
      noFragment(page, link, path + "#" + fragment);
    }
  }

  private void checkHost(PageFacts page, Link link, boolean secure) {
    if (link.kind() == Kind.RESOURCE) {
      Rule rule = secure ? VerifyRules.OTHER_HOST : VerifyRules.INSECURE;
      found.add(rule.at(at(page, link), link.target(), page.path()));
    }
  }

  private void checkStyle(String sheet, String target) {
    Position position = Position.ofFile(sheet);
    switch (Target.of(sheet, target)) {
      case Target.NoFile ignored -> {}
      case Target.External external ->
          found.add(
              (external.secure() ? VerifyRules.OTHER_HOST : VerifyRules.INSECURE)
                  .at(position, target, sheet));
      case Target.Internal(String path, String fragment) -> {
        if (!built.others().containsKey(path)) {
          found.add(VerifyRules.MISSING_RESOURCE.at(position, target, sheet));
        }
      }
      case Target.FromRoot ignored ->
          found.add(VerifyRules.ABSOLUTE_LINK.at(position, target, sheet));
      case Target.Outside ignored ->
          found.add(VerifyRules.MISSING_RESOURCE.at(position, target, sheet));
    }
  }

  private void broken(PageFacts page, Link link, String aim) {
    if (link.kind() == Kind.RESOURCE) {
      found.add(VerifyRules.MISSING_RESOURCE.at(at(page, link), link.target(), page.path()));
    } else if (link.position() != null) {
      found.add(VerifyRules.BROKEN_LINK.at(link.position(), link.target()));
    } else {
      inTemplate(VerifyRules.BROKEN_LINK_IN_TEMPLATE, page, aim);
    }
  }

  private void noFragment(PageFacts page, Link link, String aim) {
    if (link.position() != null) {
      found.add(VerifyRules.BROKEN_FRAGMENT.at(link.position(), link.target()));
    } else {
      inTemplate(VerifyRules.BROKEN_FRAGMENT_IN_TEMPLATE, page, aim);
    }
  }

  private void inTemplate(Rule rule, PageFacts page, String aim) {
    inTemplates.computeIfAbsent(new TemplateLink(rule, aim), key -> new Pages(page)).count++;
  }

  private static Position at(PageFacts page, Link link) {
    Position position = link.position();
    return position == null ? page.origin() : position;
  }
}
