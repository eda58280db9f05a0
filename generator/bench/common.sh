# What the benchmarks have in common; sourced by run and search/run, which set here and root.
work=${MICHISHIRUBE_BENCH:-$root/.cache/bench}
today=2026-11-22

# shellcheck source=../../.mvn/find-jdk.sh
. "$root/.mvn/find-jdk.sh"

need() { # command, Debian's package
  command -v "$1" >/dev/null && return
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    echo "$1 is missing; on Debian: apt-get install $2" >&2
    exit 4
  fi
  echo "installing Debian's $2 …" >&2
  { apt-get update -q && apt-get install -y -q --no-install-recommends "$2"; } >/dev/null
}

# Compiles the programs of the benchmark that are named, with what they use. With a class path in
# MICHISHIRUBE_CLASSES, what it holds is measured, and nothing is built.
prepare() {
  mkdir -p "$work"
  if [ -n "${MICHISHIRUBE_CLASSES:-}" ]; then
    class_path=$MICHISHIRUBE_CLASSES
    guide=$work/guide
    printf '#!/bin/sh\ncd "%s"\nexec "%s" -XX:+UseSerialGC -cp "%s" dev.michishirube.cli.Main "$@"\n' \
      "$root" "$JAVA_HOME/bin/java" "$class_path" >"$guide"
    chmod +x "$guide"
    return
  fi
  guide=$root/guide
  "$guide" --version >/dev/null # builds the jar when it is missing
  local tests=$root/generator/src/test/java
  class_path="$work/classes:$root/generator/target/generator.jar:$root/generator/target/lib/*"
  rm -rf "${work:?}/classes"
  mkdir -p "$work/classes"
  "$JAVA_HOME/bin/javac" -nowarn -proc:none -encoding UTF-8 -d "$work/classes" \
    -sourcepath "$tests" -cp "$class_path" "${@/#/$tests/dev/michishirube/}"
}

bench_java() { # bench.NameOfAProgram, its arguments
  "$JAVA_HOME/bin/java" -Xmx2g "-Dmichishirube.root=$root" -cp "$class_path" "dev.michishirube.$1" "${@:2}"
}

# Invented content of a size; with a second argument for this tool alone.
invent() {
  rm -rf "${work:?}/$1"
  if [ $# -gt 1 ]; then
    bench_java bench.InventContent "$1" "$work/$1"
    return
  fi
  bench_java bench.InventContent "$1" "$work/$1" "$root/templates" "$today"
  cp -r "$root/generator/bench/hugo/." "$work/$1/hugo/"
}

# Appends "wall user sys peak-KB" of the whole tree of processes to a file. Each run writes into a
# folder that is not there yet.
measure() { # file of figures, folder, command and its arguments
  local figures=$1 output=$2
  shift 2
  rm -rf "$output"
  if ! /usr/bin/time -q -a -o "$figures" -f '%e %U %S %M' "$@" >"$work/last.log" 2>&1; then
    cat "$work/last.log" >&2
    exit 1
  fi
}
