package dev.michishirube.load;

import dev.michishirube.diagnostic.Diagnostic;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads YAML text into a tree. Every scalar stays text. What is wrong becomes a finding, never an
 * exception.
 */
public final class YamlReader {
  private final LoadLimits limits;

  public YamlReader(LoadLimits limits) {
    this.limits = limits;
  }

  /**
   * The tree of a whole file: a mapping or a list.
   *
   * @param file the path that diagnostics print
   * @return null when it cannot be read; the findings then say why
   */
  public @Nullable Yaml read(String text, String file, Findings findings) {
    Diagnostic empty = FileRules.EMPTY.at(Position.ofFile(file));
    Yaml root = read(text, new Marks(file, 1, List.of()), empty, findings);
    if (root instanceof Yaml.Scalar) {
      findings.add(YamlRules.ROOT.at(root.position()));
      return null;
    }
    return root;
  }

  /**
   * The tree of a part of a file.
   *
   * @param empty what to report when there is nothing in it
   */
  @Nullable Yaml read(String text, Marks marks, Diagnostic empty, Findings findings) {
    YamlText source = YamlText.of(text, marks);
    Parsed first = Parsing.of(source, empty, limits);
    List<Slip> slips = slips(source, first);
    if (slips.isEmpty()) {
      return first.reportTo(findings);
    }
    slips.forEach(slip -> findings.add(slip.diagnostic()));
    Parsed mended = Parsing.of(Mending.mend(source, slips), empty, limits);
    return mended.without(slips).reportTo(findings);
  }

  private static List<Slip> slips(YamlText source, Parsed parsed) {
    if (parsed.root() == null) {
      return parsed.refused() ? LineScan.of(source, line -> true) : List.of();
    }
    if (parsed.doubtful().isEmpty()) {
      return List.of();
    }
    BitSet doubtful = new BitSet();
    parsed.doubtful().forEach(range -> doubtful.set(range.first(), range.last() + 1));
    return LineScan.of(source, doubtful::get);
  }
}
