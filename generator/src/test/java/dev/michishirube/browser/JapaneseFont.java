package dev.michishirube.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Without a Japanese font a screenshot shows empty boxes; no test depends on it. */
final class JapaneseFont {
  private JapaneseFont() {}

  /** Looked for once, when first asked for. */
  private static final class Looked {
    static final boolean THERE = present() || Installing.debianPackage("fonts-noto-cjk");
  }

  static void ensure() {
    if (!Looked.THERE) {
      System.out.println("browser tests: no Japanese font; screenshots will show boxes");
    }
  }

  /** Only Linux may lack one. */
  private static boolean present() {
    if (!System.getProperty("os.name").startsWith("Linux")) {
      return true;
    }
    try {
      Process process = new ProcessBuilder("fc-list", ":lang=ja", "family").start();
      String families = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return !families.isBlank();
    } catch (IOException e) {
      return false;
    }
  }
}
