package dev.michishirube;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * Package = stage: who may know whom, so that the order of the packages is the order of the data.
 */
class ArchitectureTest {
  private static final String BASE = "dev.michishirube";

  /** What everything may stand on. */
  private static final Set<String> GROUND = Set.of("analysis", "diagnostic", "time", "model");

  /** Per package, the packages that it may know. A new package is put here on purpose. */
  private static final Map<String, Set<String>> MAY_KNOW =
      Map.ofEntries(
          entry("analysis", Set.of()),
          entry("diagnostic", Set.of()),
          entry("time", Set.of()),
          entry("load", Set.of("diagnostic", "model")),
          entry("model", Set.of("analysis", "diagnostic", "time")),
          entry("artifact", Set.of("diagnostic")),
          entry("check", with("load")),
          entry("plan", with()),
          entry("render", with("load", "plan", "artifact")),
          entry("index", with("plan", "render", "artifact")),
          entry("print", with("plan", "render", "artifact")),
          entry("export", with("plan", "render", "artifact")),
          entry("verify", with("check", "plan", "render", "index", "print", "export", "artifact")),
          entry("publish", with("artifact", "verify")),
          entry("build", stages()),
          entry("intake", with("load", "check")),
          entry("compare", with("load", "check")),
          entry("upkeep", with("load", "check")),
          entry("audit", with("plan", "render", "artifact", "verify")),
          entry("serve", stages("build")),
          entry("cli", stages("build", "serve", "intake", "compare", "upkeep", "audit")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(BASE);

  private static Set<String> with(String... more) {
    Set<String> known = new TreeSet<>(GROUND);
    known.addAll(Set.of(more));
    return known;
  }

  private static Set<String> stages(String... more) {
    Set<String> known = with(more);
    known.addAll(Set.of("load", "check", "plan", "render", "artifact"));
    known.addAll(Set.of("index", "print", "export", "verify", "publish"));
    return known;
  }

  @Test
  void aPackageKnowsOnlyTheStagesBeforeIt() {
    Set<String> wrong =
        CLASSES.stream()
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(ArchitectureTest::againstTheDirection)
            .map(Dependency::getDescription)
            .collect(toCollection(TreeSet::new));
    assertThat(wrong).isEmpty();
  }

  private static boolean againstTheDirection(Dependency dependency) {
    String from = topPackage(dependency.getOriginClass());
    String to = topPackage(dependency.getTargetClass().getBaseComponentType());
    return !from.isEmpty()
        && !to.isEmpty()
        && !from.equals(to)
        && !MAY_KNOW.getOrDefault(from, Set.of()).contains(to);
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    Set<String> packages =
        CLASSES.stream()
            .map(ArchitectureTest::topPackage)
            .filter(name -> !name.isEmpty())
            .collect(toCollection(TreeSet::new));
    assertThat(MAY_KNOW.keySet()).containsAll(packages);
  }

  @Test
  void noCycles() {
    slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> unmarked =
        CLASSES.stream()
            .map(JavaClass::getPackage)
            .filter(javaPackage -> !javaPackage.isAnnotatedWith(NullMarked.class))
            .map(javaPackage -> javaPackage.getName())
            .collect(toCollection(TreeSet::new));
    assertThat(unmarked).isEmpty();
  }

  @Test
  void nothingWorksByReflection() {
    noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect").check(CLASSES);
  }

  @Test
  void onlyTheCommandsWriteToTheTerminal() {
    noClasses()
        .that()
        .resideOutsideOfPackages(BASE + ".cli..", BASE + ".serve..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  /** {@code check} for {@code dev.michishirube.check.rules.Foo}; empty outside of the project. */
  private static String topPackage(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(BASE + ".")) {
      return "";
    }
    String rest = name.substring(BASE.length() + 1);
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }
}
