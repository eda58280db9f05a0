import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Fetches Apache's archive of Maven once, checks its SHA-512 and prints the folder it was unpacked to. Run
 * by {@code mvnw} and {@code mvnw.cmd} as a single source file, so that both systems share one way.
 *
 * <p>{@code MICHISHIRUBE_MAVEN_ZIP} may name a copy of the same archive, for a machine without network.
 */
class FetchMaven {
  static final String VERSION = "3.9.16";
  static final String SHA_512 =
      "ed41650d42485cfc243fad22158caf9cbb5dc408ce7a09ddb94dd42a019de929"
          + "ca43065bfa450612cf12bf78b5cafa3884b96c090de326ff590448c933454af3";
  static final String ADDRESS =
      "https://archive.apache.org/dist/maven/maven-3/"
          + VERSION
          + "/binaries/apache-maven-"
          + VERSION
          + "-bin.zip";

  public static void main(String[] args) throws Exception {
    Path kept = Path.of(System.getProperty("user.home"), ".m2", "michishirube-maven");
    Path home = kept.resolve("apache-maven-" + VERSION);
    if (!Files.isRegularFile(home.resolve("bin/mvn"))) {
      try {
        Files.createDirectories(kept);
        Path stage = Files.createTempDirectory(kept, ".unpack-");
        try {
          unpack(fetch(stage), stage);
          keep(stage.resolve("apache-maven-" + VERSION), home);
        } finally {
          deleteTree(stage);
        }
      } catch (IOException e) {
        System.err.println("Mavenを用意できません: " + e);
        System.err.println(
            "  Maven 3.8.6以上を入れてPATHに加えるか、MICHISHIRUBE_MAVEN_ZIP に次の書庫の写しを指定してください。");
        System.err.println(
            "Maven could not be fetched. Put Maven 3.8.6 or newer on the PATH, or name a copy of this"
                + " archive in MICHISHIRUBE_MAVEN_ZIP:");
        System.err.println("  " + ADDRESS);
        System.exit(4);
      }
    }
    System.out.println(home);
  }

  private static Path fetch(Path stage) throws Exception {
    Path archive = stage.resolve("maven.zip");
    String copy = System.getenv("MICHISHIRUBE_MAVEN_ZIP");
    MessageDigest digest = MessageDigest.getInstance("SHA-512");
    try (InputStream in = new DigestInputStream(copy == null ? download() : open(copy), digest)) {
      Files.copy(in, archive);
    }
    if (!HexFormat.of().formatHex(digest.digest()).equals(SHA_512)) {
      throw new IOException(
          "SHA-512が合いません / SHA-512 does not match: " + (copy == null ? ADDRESS : copy));
    }
    return archive;
  }

  private static InputStream open(String copy) throws IOException {
    return Files.newInputStream(Path.of(copy));
  }

  private static InputStream download() throws Exception {
    System.err.println("Mavenを取り寄せています（1回だけ） / fetching Maven, once: " + ADDRESS);
    HttpClient.Builder client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(30));
    String proxy = System.getenv("https_proxy") != null ? System.getenv("https_proxy") : System.getenv("HTTPS_PROXY");
    if (proxy != null && !proxy.isBlank()) {
      URI uri = URI.create(proxy.contains("://") ? proxy : "http://" + proxy);
      client.proxy(ProxySelector.of(new InetSocketAddress(uri.getHost(), uri.getPort() < 0 ? 80 : uri.getPort())));
    }
    HttpRequest request = HttpRequest.newBuilder(URI.create(ADDRESS)).timeout(Duration.ofMinutes(5)).build();
    HttpResponse<InputStream> response =
        client.build().send(request, HttpResponse.BodyHandlers.ofInputStream());
    if (response.statusCode() != 200) {
      throw new IOException("HTTP " + response.statusCode() + " " + ADDRESS);
    }
    return response.body();
  }

  private static void unpack(Path archive, Path stage) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = stage.resolve(entry.getName()).normalize();
        if (!file.startsWith(stage)) {
          throw new IOException("entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.getParent());
          Files.copy(zip, file);
        }
      }
    }
    stage.resolve("apache-maven-" + VERSION + "/bin/mvn").toFile().setExecutable(true, false);
  }

  /** One rename, so that a second run started meanwhile never sees half of it. */
  private static void keep(Path unpacked, Path home) throws IOException {
    try {
      Files.move(unpacked, home);
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
      // The second run was faster; its copy passed the same check.
    }
  }

  private static void deleteTree(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
