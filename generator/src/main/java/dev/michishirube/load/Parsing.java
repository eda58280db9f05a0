package dev.michishirube.load;

import dev.michishirube.diagnostic.Diagnostic;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Runs the parser over a text, whatever the text holds. */
final class Parsing {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setParseComments(false).setCodePointLimit(Integer.MAX_VALUE).build();

  private Parsing() {}

  /**
   * Parses one document.
   *
   * @param empty what to report when there is nothing in it
   */
  static Parsed of(YamlText source, Diagnostic empty, LoadLimits limits) {
    var parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, source.text()));
    var builder = new TreeBuilder(parser, source, limits);
    try {
      return builder.document(empty);
    } catch (UnreadableException e) {
      return builder.stopped(e.diagnostic(), false);
    } catch (MarkedYamlEngineException e) {
      return builder.stopped(Refusal.explain(e, builder.lastScalar(), source), true);
    } catch (YamlVersionException e) {
      return builder.stopped(YamlRules.DIRECTIVE.at(source.marks().at(0, 0)), true);
    } catch (RuntimeException e) {
      // The engine has slips of its own on text that is no YAML at all; none may reach a writer.
      return builder.stopped(YamlRules.SYNTAX.at(builder.lastPlace()), true);
    }
  }
}
