package dev.michishirube.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.michishirube.browser.PaperFaults.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Pages that a supporter prints from her own browser and hands out: each kind, as Chromium makes it
 * a PDF, read back. One thread prints, another reads.
 */
@Tag("browser")
class PrintedPageIT {
  @Test
  void paperHoldsAllThatTheScreenShowsAndNoWayThroughTheSite() throws Exception {
    List<Found> found = printed(PageKind.printed(ShippedGuide.folder()), false);

    List<String> faults = found.stream().flatMap(of -> of.faults().stream()).toList();
    int sheets = found.stream().mapToInt(Found::sheets).sum();
    System.out.printf(
        "paper: %d page kinds, %d sheets, %d faults%n", found.size(), sheets, faults.size());
    assertThat(faults).isEmpty();
  }

  @Test
  void whatScriptsAddStaysOnTheScreen() throws Exception {
    List<PageKind> kinds =
        PageKind.of(ShippedGuide.folder()).stream()
            .filter(kind -> List.of("home", "municipality", "center").contains(kind.name()))
            .toList();

    assertThat(printed(kinds, true)).hasSize(3).flatMap(Found::faults).isEmpty();
  }

  /** In dark looks, which is the harder case: nothing of them may reach paper. */
  private static List<Found> printed(List<PageKind> kinds, boolean script)
      throws ExecutionException, InterruptedException {
    List<Future<Found>> read = new ArrayList<>();
    try (LoopbackServer server = LoopbackServer.of(ShippedGuide.folder(), "/");
        Chromium chromium = Browsers.launch();
        BrowserContext context =
            script ? chromium.context(680, 1000) : chromium.contextWithoutScript(680, 1000);
        ExecutorService reader = Executors.newSingleThreadExecutor()) {
      Page page = context.newPage();
      Look.DARK_PRINT.applyTo(page);
      for (PageKind kind : kinds) {
        page.navigate(server.address(kind.address()));
        Printing printing = Printing.of(page, kind);
        read.add(reader.submit(() -> PaperFaults.of(printing)));
      }
    }
    List<Found> found = new ArrayList<>();
    for (Future<Found> of : read) {
      found.add(of.get());
    }
    return found;
  }
}
