package dev.michishirube.build;

import dev.michishirube.load.SourceTree;
import dev.michishirube.render.template.TemplateFolders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** Hashes of what a build reads: while they stay the same, so does what it makes of it. */
final class BuildInputs {
  private BuildInputs() {}

  /**
   * Of all that leaflets can say: content, the words of templates, the day, the options. While it
   * stays the same, no sheet needs to be written anew. It tells more than any sheet needs; what a
   * sheet needs is told by its own {@linkplain LeafletKey key}.
   */
  static String ofSheets(SourceTree tree, TemplateFolders folders, BuildOptions options)
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

  /**
   * Of all that a site is made of: the program, all templates and the files that are copied.
   *
   * @param leaflets whether it has some
   */
  static String ofSite(
      SourceTree tree, TemplateFolders folders, BuildOptions options, boolean leaflets)
      throws IOException {
    MessageDigest all = LeafletCache.sha256();
    add(ProgramStamp.read(), all);
    add(ofSheets(tree, folders, options), all);
    add(Boolean.toString(leaflets), all);
    for (String name : folders.names("", "")) {
      add(name, all);
      all.update(
          LeafletCache.sha256().digest(Files.readAllBytes(folders.find(name).orElseThrow())));
    }
    for (SourceTree.Asset asset : tree.assets()) {
      add(asset.path(), all);
      all.update(LeafletCache.sha256().digest(Files.readAllBytes(asset.file())));
    }
    return HexFormat.of().formatHex(all.digest());
  }

  private static void add(String text, MessageDigest all) {
    all.update(text.getBytes(StandardCharsets.UTF_8));
    all.update((byte) 0);
  }
}
