package dev.michishirube.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Pattern;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML checker over many pages in one process. Safe for use by several threads; a checker is
 * expensive to make (it reads its schema), so each is kept and used again.
 *
 * <pre>{@code
 * List<Message> errors = new NuValidator().check(pages).stream().filter(Message::isError).toList();
 * }</pre>
 */
public final class NuValidator {
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  /** Pages need an origin, or {@code 'self'} in their policy would mean nothing. */
  private static final String ORIGIN = "https://guide.example/";

  /** Said of every script element in the page, also of data that no browser runs. */
  private static final String INLINE_SCRIPT = "Inline script violates Content Security Policy";

  /** A script in the page that is run; a data block is JSON for programs that read the page. */
  private static final Pattern RUN =
      Pattern.compile(
          "<script(?! type=\"application/ld\\+json\">| src=)", Pattern.CASE_INSENSITIVE);

  /**
   * What the checker says of one place of one page. Lines and columns count from 1; 0 is unknown.
   */
  public record Message(Severity severity, String page, int line, int column, String text) {
    public boolean isError() {
      return severity != Severity.WARNING;
    }

    @Override
    public String toString() {
      return page + ":" + line + ":" + column + ": " + severity + ": " + text;
    }
  }

  /** How bad: fatal means that the rest of the page was not read. */
  public enum Severity {
    WARNING,
    ERROR,
    FATAL
  }

  private final BlockingQueue<Checker> idle = new LinkedBlockingQueue<>();

  /** Messages of all pages (name to bytes), in the order of the map, pages checked in parallel. */
  public List<Message> check(Map<String, byte[]> pages) {
    return pages.entrySet().stream().toList().parallelStream()
        .flatMap(page -> check(page.getKey(), page.getValue()).stream())
        .toList();
  }

  /** Messages of one page. */
  public List<Message> check(String name, byte[] html) {
    Checker checker = idle.poll();
    if (checker == null) {
      checker = new Checker();
    }
    List<Message> messages = checker.check(name, html);
    idle.add(checker);
    return messages;
  }

  private static final class Checker {
    private final Collector collector = new Collector();
    private final SimpleDocumentValidator validator =
        new SimpleDocumentValidator(true, false, false);

    Checker() {
      try {
        validator.setUpMainSchema(SCHEMA, collector);
        validator.setUpValidatorAndParsers(collector, false, false);
      } catch (Exception e) { // declared by the library as it is
        throw new IllegalStateException("The HTML checker does not start", e);
      }
      validator.setAllowCss(true);
    }

    List<Message> check(String name, byte[] html) {
      collector.begin(name);
      InputSource source = new InputSource(new ByteArrayInputStream(html));
      source.setEncoding("UTF-8");
      source.setSystemId(ORIGIN + name);
      try {
        validator.checkHtmlInputSource(source);
      } catch (IOException | SAXException e) {
        collector.add(Severity.FATAL, 0, 0, String.valueOf(e.getMessage()));
      }
      boolean runs = RUN.matcher(new String(html, StandardCharsets.UTF_8)).find();
      return collector.messages().stream()
          .filter(message -> runs || !message.text().startsWith(INLINE_SCRIPT))
          .toList();
    }
  }

  private static final class Collector implements ErrorHandler {
    private String page = "";
    private List<Message> messages = new ArrayList<>();

    void begin(String name) {
      page = name;
      messages = new ArrayList<>();
    }

    List<Message> messages() {
      return List.copyOf(messages);
    }

    void add(Severity severity, int line, int column, String text) {
      messages.add(new Message(severity, page, Math.max(line, 0), Math.max(column, 0), text));
    }

    private void add(Severity severity, SAXParseException e) {
      add(severity, e.getLineNumber(), e.getColumnNumber(), String.valueOf(e.getMessage()));
    }

    @Override
    public void warning(SAXParseException e) {
      add(Severity.WARNING, e);
    }

    @Override
    public void error(SAXParseException e) {
      add(Severity.ERROR, e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      add(Severity.FATAL, e);
    }
  }
}
