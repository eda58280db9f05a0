package dev.michishirube.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A static host on this machine that serves a built site under a folder, headers included. */
public final class LoopbackServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "xml", "application/xml",
          "txt", "text/plain; charset=utf-8");

  private final Path site;
  private final String prefix;
  private final HeaderRules headers;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  private LoopbackServer(Path site, String prefix) throws IOException {
    this.site = site;
    this.prefix = prefix;
    this.headers = HeaderRules.read(site.resolve("_headers"));
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /**
   * @param prefix begins and ends with a slash
   */
  public static LoopbackServer of(Path site, String prefix) {
    try {
      return new LoopbackServer(site, prefix);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The scheme, host and port, without a slash at the end. */
  public String origin() {
    InetSocketAddress address = server.getAddress();
    return "http://" + address.getAddress().getHostAddress() + ":" + address.getPort();
  }

  /** The whole address of a path of the site, which begins with no slash. */
  public String address(String path) {
    return origin() + prefix + path;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String inSite = path.startsWith(prefix) ? path.substring(prefix.length()) : "..";
      String wanted = inSite.isEmpty() || inSite.endsWith("/") ? inSite + "index.html" : inSite;
      Path file = site.resolve(wanted).normalize();
      boolean found = file.startsWith(site) && Files.isRegularFile(file);
      String name = found ? wanted : "404.html";
      byte[] bytes = Files.readAllBytes(site.resolve(name));
      String ending = name.substring(name.lastIndexOf('.') + 1);
      exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "text/plain"));
      // Hosts go by the address that was asked for, not by the file that answers it.
      headers
          .of("/" + (found ? inSite : name))
          .forEach(h -> exchange.getResponseHeaders().set(h.name(), h.value()));
      exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  /**
   * The rules of a {@code _headers} file, as static hosts read it: later ones win, ! takes away.
   */
  private record HeaderRules(List<String> lines) {
    record Header(String name, String value) {}

    static HeaderRules read(Path file) throws IOException {
      return new HeaderRules(Files.readAllLines(file));
    }

    List<Header> of(String path) {
      Map<String, Header> found = new LinkedHashMap<>();
      boolean matches = false;
      for (String line : lines) {
        String text = line.strip();
        if (!line.startsWith(" ")) {
          matches =
              text.endsWith("*")
                  ? path.startsWith(text.substring(0, text.length() - 1))
                  : path.equals(text);
        } else if (matches && text.startsWith("!")) {
          found.remove(text.substring(1).strip());
        } else if (matches) {
          int colon = text.indexOf(':');
          String name = text.substring(0, colon);
          found.put(name, new Header(name, text.substring(colon + 1).strip()));
        }
      }
      return List.copyOf(found.values());
    }
  }
}
