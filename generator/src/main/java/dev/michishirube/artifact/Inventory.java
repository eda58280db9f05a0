package dev.michishirube.artifact;

import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * What a build has made so far, without its bytes: the facts of each page, the size of each other
 * file, what style sheets load. Artifacts may be added from several threads.
 */
public final class Inventory {
  private final Queue<PageFacts> pages = new ConcurrentLinkedQueue<>();
  private final SortedMap<String, Integer> others = new ConcurrentSkipListMap<>();
  private final SortedMap<String, List<String>> styleSheets = new ConcurrentSkipListMap<>();

  public void add(Artifact artifact) {
    if (artifact instanceof Artifact.Page page) {
      pages.add(page.facts());
      return;
    }
    others.put(artifact.path(), artifact.bytes().length);
    if (artifact.path().endsWith(".css")) {
      styleSheets.put(artifact.path(), CssReferences.in(artifact.bytes()));
    }
  }

  /** Facts of all pages, in order of path. */
  public List<PageFacts> pages() {
    return pages.stream().sorted(Comparator.comparing(PageFacts::path)).toList();
  }

  /** Path and size in bytes of every file that is no page. */
  public SortedMap<String, Integer> others() {
    return others;
  }

  /** Path of every style sheet with the references that it makes, as written. */
  public SortedMap<String, List<String>> styleSheets() {
    return styleSheets;
  }
}
