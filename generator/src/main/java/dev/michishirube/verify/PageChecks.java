package dev.michishirube.verify;

import dev.michishirube.artifact.PageFacts;
import dev.michishirube.artifact.PageFacts.Kind;
import dev.michishirube.artifact.PageFacts.Link;
import dev.michishirube.diagnostic.Diagnostic;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.plan.LeafletFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Checks each page by itself, and that a reader can get to it and tell it from the others. */
final class PageChecks {
  /** Pages named for one rule; a mistake in a template would name all of them. */
  private static final int NAMED = 20;

  private final Map<String, Integer> sizes;
  private final String neutralTitle;
  private final Map<String, PageFacts> byTitle = new HashMap<>();
  private final Map<Rule, List<Diagnostic>> found = new TreeMap<>();

  PageChecks(Map<String, Integer> sizes, String neutralTitle) {
    this.sizes = sizes;
    this.neutralTitle = neutralTitle;
  }

  /** Pages are given in order of path. */
  void check(PageFacts page) {
    String language = page.language();
    if (language == null || language.isBlank()) {
      add(VerifyRules.NO_LANGUAGE, page);
    }
    checkTitle(page);
    if (!page.isRedirect()) {
      checkHeadings(page);
    }
    page.imagesWithoutAlt().forEach(image -> add(VerifyRules.NO_ALT, page, image));
    page.duplicateIds().stream().sorted().forEach(id -> add(VerifyRules.DUPLICATE_ID, page, id));
    if (page.bytes() > SizeBudget.PAGE) {
      add(VerifyRules.PAGE_SIZE, page, page.bytes(), SizeBudget.PAGE);
    }
    checkStylesAndScripts(page);
  }

  void checkOrphans(List<PageFacts> pages, Set<String> visited) {
    for (PageFacts page : pages) {
      boolean entrance = page.path().equals("index.html") || page.path().equals("404.html");
      boolean onPaper = page.path().startsWith(LeafletFiles.SHORT.substring(1));
      if (!entrance && !onPaper && !page.isRedirect() && !visited.contains(page.path())) {
        add(VerifyRules.ORPHAN, page);
      }
    }
  }

  void report(Findings findings) {
    found.forEach(
        (rule, all) -> {
          findings.addAll(all.subList(0, Math.min(NAMED, all.size())));
          if (all.size() > NAMED) {
            findings.add(
                VerifyRules.MORE.at(all.get(NAMED).position(), rule.id(), all.size() - NAMED));
          }
        });
  }

  private void checkTitle(PageFacts page) {
    String title = page.title();
    if (title == null || title.isBlank()) {
      add(VerifyRules.NO_TITLE, page);
    } else if (!page.isRedirect() && !title.equals(neutralTitle)) {
      PageFacts other = byTitle.putIfAbsent(page.language() + "\0" + title, page);
      if (other != null) {
        add(VerifyRules.SAME_TITLE, page, other.path(), title);
      }
    }
  }

  private void checkHeadings(PageFacts page) {
    long first = page.headings().stream().filter(level -> level == 1).count();
    if (first != 1) {
      add(VerifyRules.H1_COUNT, page, first);
    }
    int before = first == 0 ? 1 : 0;
    for (int level : page.headings()) {
      if (level > before + 1) {
        add(VerifyRules.HEADING_SKIPPED, page, level, level - 1);
      }
      before = level;
    }
  }

  private void checkStylesAndScripts(PageFacts page) {
    int total = 0;
    Set<String> counted = new HashSet<>();
    for (Link link : page.links()) {
      String target = link.target();
      boolean counts =
          link.kind() == Kind.RESOURCE && (target.endsWith(".css") || target.endsWith(".js"));
      if (counts
          && counted.add(target)
          && Target.of(page.path(), target) instanceof Target.Internal(String path, String f)) {
        total += sizes.getOrDefault(path, 0);
      }
    }
    if (total > SizeBudget.STYLES_AND_SCRIPTS) {
      add(VerifyRules.STYLES_AND_SCRIPTS_SIZE, page, total, SizeBudget.STYLES_AND_SCRIPTS);
    }
  }

  private void add(Rule rule, PageFacts page, Object... more) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(page.path());
    arguments.addAll(List.of(more));
    found
        .computeIfAbsent(rule, r -> new ArrayList<>())
        .add(rule.at(page.origin(), arguments.toArray()));
  }
}
