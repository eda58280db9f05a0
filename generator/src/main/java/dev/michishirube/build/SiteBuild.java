package dev.michishirube.build;

import dev.michishirube.artifact.Artifact;
import dev.michishirube.artifact.Inventory;
import dev.michishirube.check.Checked;
import dev.michishirube.check.Checker;
import dev.michishirube.check.ReferenceData;
import dev.michishirube.diagnostic.Diagnostic;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.export.calendar.Calendars;
import dev.michishirube.export.report.ExportReport;
import dev.michishirube.index.BuiltSearch;
import dev.michishirube.index.SearchIndex;
import dev.michishirube.load.ContentLoader;
import dev.michishirube.load.LoadLimits;
import dev.michishirube.load.SourceTree;
import dev.michishirube.model.Site;
import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.model.leaflet.Editions;
import dev.michishirube.plan.Plan;
import dev.michishirube.plan.Planner;
import dev.michishirube.print.Press;
import dev.michishirube.print.SheetPrinter;
import dev.michishirube.publish.Publisher;
import dev.michishirube.publish.StagedOutput;
import dev.michishirube.render.PageRenderer;
import dev.michishirube.render.SiteFiles;
import dev.michishirube.render.SiteTemplates;
import dev.michishirube.render.part.Leaflets;
import dev.michishirube.render.part.Printed;
import dev.michishirube.render.template.TemplateFolders;
import dev.michishirube.render.template.Words;
import dev.michishirube.verify.SearchCheck;
import dev.michishirube.verify.SiteVerifier;
import dev.michishirube.verify.secret.SecretGate;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A build, stage by stage: load, check, model, plan, render, verify, publish. A stage runs only
 * when those before it found no error, because what they would say next would not be true.
 */
public final class SiteBuild {
  private final BuildOptions options;
  private final Progress progress;
  private final @Nullable Press press;
  private final Findings findings = new Findings();
  private final Timings timings = new Timings();

  public SiteBuild(BuildOptions options, Progress progress) {
    this(options, progress, null);
  }

  /**
   * A build that makes leaflets when its options want them.
   *
   * @param press null when there is none
   */
  public SiteBuild(BuildOptions options, Progress progress, @Nullable Press press) {
    this.options = options;
    this.progress = progress;
    this.press = options.leaflets() ? press : null;
  }

  /**
   * Builds and replaces the output, unless there are errors.
   *
   * @throws dev.michishirube.publish.PublishException when the output cannot be written
   */
  public BuildResult publish() throws IOException {
    Publisher publisher =
        new Publisher(List.of(options.content(), options.templates()), artifact -> {});
    try (StagedOutput output = publisher.begin(options.output())) {
      Read read = read();
      if (findings.hasErrors()) {
        return result(read, new Inventory());
      }
      Set<Diagnostic> first = Set.copyOf(findings.sorted());
      StandingSite standing = new StandingSite(options.cache());
      String inputs = BuildInputs.ofSite(read.tree(), folders(), options, press != null);
      Optional<KeptSite> same =
          timed(
              Stage.COMPARE,
              0,
              () -> standing.of(inputs).filter(site -> output.stands(site.manifest())));
      if (same.isPresent()) {
        return unchanged(read, same.get());
      }
      BuildResult result = build(read, output::write, output.inventory());
      if (!result.isClean()) {
        return result;
      }
      String manifest = timed(Stage.PUBLISH, 0, output::publish);
      standing.keep(result.kept(inputs, manifest, first));
      return result.asPublished();
    }
  }

  /** Does everything but writing. */
  public BuildResult check() throws IOException {
    Inventory inventory = new Inventory();
    Read read = read();
    return findings.hasErrors() ? result(read, inventory) : build(read, inventory::add, inventory);
  }

  /**
   * Makes some leaflets and nothing else.
   *
   * @param names of leaflets or of what they are about
   * @param unknown hears names for which there is no leaflet
   */
  public BuildResult print(
      List<String> names, Consumer<Artifact.Pdf> output, Consumer<String> unknown)
      throws IOException {
    Press used = Objects.requireNonNull(press);
    Read read = read();
    int made = 0;
    if (!findings.hasErrors()) {
      Site site = timed(Stage.MODEL, 0, () -> site(read));
      Editions editions = Editions.of(site).only(used.makes());
      Set<Edition> wanted = new LinkedHashSet<>();
      for (String name : names) {
        List<Edition> found = editions.named(name, site);
        wanted.addAll(found);
        if (found.isEmpty()) {
          unknown.accept(name);
        }
      }
      Plan plan = timed(Stage.PLAN, 0, () -> Planner.plan(site, editions, findings));
      SecretGate gate = GuardedValues.gate(read.checked(), site, plan);
      TemplateFolders folders = folders();
      SiteTemplates templates = SiteTemplates.read(folders, site.config().languages(), findings);
      if (templates != null) {
        LeafletFactory factory =
            new LeafletFactory(
                templates
                    .renderer(site, plan, options.offline())
                    .with(Leaflets.of(editions, read.gazetteer(), used.sheets())),
                used,
                used.printers().apply(site),
                LeafletCache.in(null),
                "",
                findings);
        Consumer<Artifact> guarded =
            artifact -> {
              gate.inspect(artifact, findings);
              if (artifact instanceof Artifact.Pdf pdf && !findings.hasErrors()) {
                output.accept(pdf);
              }
            };
        made =
            timed(
                    Stage.PRINT,
                    wanted.size(),
                    () -> factory.makeAll(List.copyOf(wanted), options.jobs(), guarded, progress))
                .size();
      }
    }
    return new BuildResult(
        findings.sorted(), read.checked().redaction()::redact, Outcome.KEPT, 0, made, timings);
  }

  /** What the first stages made of the content. */
  private record Read(SourceTree tree, Gazetteer gazetteer, Checked checked) {}

  private Read read() throws IOException {
    SourceTree tree = timed(Stage.LOAD, 0, this::load);
    Gazetteer gazetteer = ReferenceData.gazetteer();
    Checked checked =
        timed(Stage.CHECK, 0, () -> Checker.check(tree, gazetteer, options.today(), findings));
    return new Read(tree, gazetteer, checked);
  }

  private BuildResult build(Read read, Consumer<Artifact> output, Inventory inventory)
      throws IOException {
    Site site = timed(Stage.MODEL, 0, () -> site(read));
    Editions editions = press == null ? Editions.NONE : Editions.of(site).only(press.makes());
    Plan plan = timed(Stage.PLAN, 0, () -> Planner.plan(site, editions, findings));
    if (!findings.hasErrors()) {
      SecretGate gate = GuardedValues.gate(read.checked(), site, plan);
      Consumer<Artifact> guarded =
          artifact -> {
            gate.inspect(artifact, findings);
            output.accept(artifact);
          };
      BuiltSearch search = render(site, plan, editions, read.tree(), guarded);
      if (!findings.hasErrors()) {
        timed(Stage.VERIFY, 0, () -> verify(site, inventory, search));
      }
    }
    return result(read, inventory);
  }

  private BuildResult result(Read read, Inventory inventory) {
    return new BuildResult(
        findings.sorted(),
        read.checked().redaction()::redact,
        Outcome.KEPT,
        inventory.pages().size(),
        inventory.others().size(),
        timings);
  }

  /** The site that stands is this one; what was found in making it is told again. */
  private BuildResult unchanged(Read read, KeptSite site) {
    findings.addAll(site.findings());
    return new BuildResult(
        findings.sorted(),
        read.checked().redaction()::redact,
        Outcome.UNCHANGED,
        site.pages(),
        site.files(),
        timings);
  }

  private @Nullable Path cache() {
    Path cache = options.cache();
    return cache == null ? null : cache.resolve("leaflets");
  }

  private TemplateFolders folders() {
    return TemplateFolders.of(options.content(), options.templates());
  }

  private SourceTree load() {
    return new ContentLoader(LoadLimits.DEFAULT, options.jobs())
        .load(options.content(), "content", findings);
  }

  private Site site(Read read) {
    return new Site(
        SiteAssembly.records(read.checked().content(), options.baseUrl()),
        read.gazetteer(),
        options.today(),
        read.checked().content().calendar().holidays());
  }

  private @Nullable BuiltSearch render(
      Site site, Plan plan, Editions editions, SourceTree tree, Consumer<Artifact> output)
      throws IOException {
    TemplateFolders folders = folders();
    SiteTemplates templates = SiteTemplates.read(folders, site.config().languages(), findings);
    if (templates == null) {
      return null;
    }
    PageRenderer plain = templates.renderer(site, plan, options.offline());
    PageRenderer renderer =
        printed(plain, site, editions, BuildInputs.ofSheets(tree, folders, options), output);
    timed(
        Stage.RENDER,
        plan.pages().size(),
        () -> {
          for (Artifact file : new SiteFiles(site, plan, templates).all(tree.assets())) {
            output.accept(file);
          }
          new Calendars(site, templates.wordsOf(site.config().languages().getFirst()))
              .all()
              .forEach(output);
          Words own = templates.wordsOf(site.config().languages().getFirst());
          output.accept(new ExportReport(site, own).file());
          new PageFactory(renderer, options.jobs()).makeAll(plan.pages(), output, progress);
          return true;
        });
    BuiltSearch search =
        timed(
            Stage.INDEX,
            0,
            () -> {
              BuiltSearch built = SearchIndex.build(renderer.root());
              built.files().parallelStream().forEach(output);
              return built;
            });
    templates.reportWords();
    return search;
  }

  /** Makes the leaflets; pages then know what has become of them. */
  private PageRenderer printed(
      PageRenderer plain, Site site, Editions editions, String inputs, Consumer<Artifact> output)
      throws IOException {
    if (press == null) {
      return plain;
    }
    Press used = press;
    Leaflets leaflets = Leaflets.of(editions, site.gazetteer(), used.sheets());
    return timed(
        Stage.PRINT,
        editions.all().size(),
        () -> {
          LeafletCache cache = LeafletCache.in(cache());
          SheetPrinter printer = used.printers().apply(site);
          LeafletFactory factory =
              new LeafletFactory(plain.with(leaflets), used, printer, cache, inputs, findings);
          Map<String, Printed> made =
              factory.makeAll(editions.all(), options.jobs(), output, progress);
          return plain.with(leaflets.with(made));
        });
  }

  private boolean verify(Site site, Inventory inventory, @Nullable BuiltSearch search) {
    SiteVerifier.verify(
        inventory, site.config().basePath(), site.config().neutralTitle(), findings);
    if (search != null) {
      SearchCheck.verify(search, findings);
    }
    return true;
  }

  private <T extends @Nullable Object> T timed(Stage stage, int total, Callable<T> work)
      throws IOException {
    progress.stage(stage, total);
    Instant start = Instant.now();
    try {
      return work.call();
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      timings.add(stage, Duration.between(start, Instant.now()));
    }
  }
}
