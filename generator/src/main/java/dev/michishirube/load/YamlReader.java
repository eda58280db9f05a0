package dev.michishirube.load;

import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML text into a tree. Every scalar stays text. What is wrong becomes a finding, never an
 * exception.
 */
public final class YamlReader {
  private final LoadLimits limits;

  public YamlReader(LoadLimits limits) {
    this.limits = limits;
  }

  /** The tree of a whole file, or null when it cannot be read; the findings then say why. */
  public @Nullable Yaml read(String text, String file, Findings findings) {
    return read(text, file, 1, findings);
  }

  /**
   * The tree of a part of a file.
   *
   * @param file the path that diagnostics print
   * @param firstLine the line of the file that {@code text} begins at
   */
  @Nullable Yaml read(String text, String file, int firstLine, Findings findings) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setParseComments(false)
            .setCodePointLimit(Integer.MAX_VALUE)
            .build();
    Marks marks = new Marks(file, firstLine);
    try {
      var parser = new ParserImpl(settings, new StreamReader(settings, text));
      return new TreeBuilder(parser, marks, limits, findings).document();
    } catch (UnreadableException e) {
      findings.add(e.diagnostic());
    } catch (YamlEngineException e) {
      findings.add(YamlRules.SYNTAX.at(Position.ofFile(file)));
    }
    return null;
  }
}
