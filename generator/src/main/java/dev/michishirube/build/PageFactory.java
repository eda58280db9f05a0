package dev.michishirube.build;

import dev.michishirube.artifact.Artifact;
import dev.michishirube.plan.PlannedPage;
import dev.michishirube.render.PageRenderer;
import dev.michishirube.render.RenderedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Renders pages on several threads; each page goes on as soon as it is there and is then let go.
 */
final class PageFactory {
  private final PageRenderer renderer;
  private final int jobs;

  PageFactory(PageRenderer renderer, int jobs) {
    this.renderer = renderer;
    this.jobs = jobs;
  }

  void makeAll(List<PlannedPage> pages, Consumer<Artifact> output, Progress progress) {
    AtomicInteger next = new AtomicInteger();
    try (ExecutorService pool = Executors.newFixedThreadPool(jobs)) {
      List<Future<?>> workers = new ArrayList<>();
      for (int i = 0; i < jobs; i++) {
        workers.add(pool.submit(() -> work(pages, next, output, progress)));
      }
      for (Future<?> worker : workers) {
        await(worker);
      }
    }
  }

  private void work(
      List<PlannedPage> pages, AtomicInteger next, Consumer<Artifact> output, Progress progress) {
    for (int i = next.getAndIncrement(); i < pages.size(); i = next.getAndIncrement()) {
      RenderedPage page = renderer.render(pages.get(i));
      if (page != null) {
        output.accept(page.page());
      }
      progress.step();
    }
  }

  private static void await(Future<?> worker) {
    try {
      worker.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
