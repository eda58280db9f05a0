package dev.michishirube.build;

import dev.michishirube.load.SourceTree;
import dev.michishirube.render.template.TemplateFolders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/**
 * The hash of all that a build reads and that leaflets can say: content, the words of templates,
 * the day, the options. While it stays the same, so does every sheet, and none needs to be written
 * anew to know that. It tells more than any sheet needs; what a sheet needs is told by its own
 * {@linkplain LeafletKey key}.
 */
final class BuildInputs {
  private BuildInputs() {}

  static String of(SourceTree tree, TemplateFolders folders, BuildOptions options)
      throws IOException {
    MessageDigest all = LeafletCache.sha256();
    for (Object input :
        List.of(
            tree.fingerprint(),
            options.today(),
            String.valueOf(options.baseUrl()),
            options.offline())) {
      add(input.toString(), all);
    }
    for (String name : folders.names("messages", ".yaml")) {
      add(name, all);
      add(folders.read(name), all);
    }
    return HexFormat.of().formatHex(all.digest());
  }

  private static void add(String text, MessageDigest all) {
    all.update(text.getBytes(StandardCharsets.UTF_8));
    all.update((byte) 0);
  }
}
