package dev.michishirube.build;

import dev.michishirube.artifact.Artifact;
import dev.michishirube.plan.PlannedPage;
import dev.michishirube.render.PageRenderer;
import dev.michishirube.render.RenderedPage;
import java.util.List;
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
    new Workers(jobs)
        .each(
            pages,
            planned -> {
              RenderedPage page = renderer.render(planned);
              if (page != null) {
                output.accept(page.page());
              }
              progress.step();
            });
  }
}
