package dev.michishirube.site;

import static dev.michishirube.site.TestSite.site;

import org.junit.jupiter.api.Test;

/** Which records are there at all. */
class LifecycleTest {
  @Test
  void baseBuilds() {
    site("base").build().page("/centers/meguro-dial/").main().contains("03-5722-9363");
  }
}
