# shellcheck shell=sh
# Sourced by ../mvnw and ../guide: sets and exports JAVA_HOME, or explains what is missing and exits 4.
# A JAVA_HOME that is new enough is a choice and is kept; else the newest JDK found wins. Versions are
# read from each JDK's `release` file: starting every java to ask it would take seconds.
# POSIX sh; the caller's positional parameters are not touched.

jdk_minimum=21
jdk_best=
jdk_best_rank=0
jdk_seen=

# jdk_read HOME: sets jdk_version and jdk_rank (comparable as a number); fails when HOME is no JDK.
jdk_read() {
  [ -r "$1/release" ] || return 1
  [ -x "$1/bin/javac" ] || [ -x "$1/bin/javac.exe" ] || return 1
  jdk_version=
  while IFS= read -r jdk_line || [ -n "$jdk_line" ]; do
    case $jdk_line in
      JAVA_VERSION=*)
        jdk_version=${jdk_line#JAVA_VERSION=}
        jdk_version=${jdk_version#\"}
        jdk_version=${jdk_version%%\"*}
        break
        ;;
    esac
  done <"$1/release"
  jdk_rest=${jdk_version%%[!0-9.]*} # 26-ea, 1.8.0_402
  jdk_rank=0
  # shellcheck disable=SC2034 # major, minor, patch: only counted
  for jdk_part in 1 2 3; do
    jdk_number=${jdk_rest%%.*}
    case $jdk_rest in
      *.*) jdk_rest=${jdk_rest#*.} ;;
      *) jdk_rest= ;;
    esac
    # A leading zero would make the number octal.
    while [ "${jdk_number#0}" != "$jdk_number" ]; do jdk_number=${jdk_number#0}; done
    jdk_rank=$((jdk_rank * 1000 + ${jdk_number:-0}))
  done
}

jdk_consider() {
  jdk_read "$1" || return 0
  if [ "$jdk_rank" -lt $((jdk_minimum * 1000000)) ]; then
    case "$jdk_seen
" in
      *"  $1
"*) ;;
      *) jdk_seen="$jdk_seen
  $jdk_version  $1" ;;
    esac
  elif [ "$jdk_rank" -gt "$jdk_best_rank" ]; then
    jdk_best=$1
    jdk_best_rank=$jdk_rank
  fi
}

# jdk_home_of COMMAND: sets jdk_home to the folder that the command on the PATH really lives in.
jdk_home_of() {
  jdk_home=$(command -v "$1") || return 1
  while [ -L "$jdk_home" ]; do
    jdk_link=$(readlink "$jdk_home") || return 1
    case $jdk_link in
      /*) jdk_home=$jdk_link ;;
      *) jdk_home=${jdk_home%/*}/$jdk_link ;;
    esac
  done
  jdk_home=$(CDPATH='' cd -- "${jdk_home%/*}/.." 2>/dev/null && pwd -P)
}

find_jdk() {
  if [ -n "${JAVA_HOME:-}" ]; then
    jdk_consider "$JAVA_HOME"
    [ -z "$jdk_best" ] || return 0
  fi
  for jdk_command in javac java; do
    if jdk_home_of "$jdk_command"; then jdk_consider "$jdk_home"; fi
  done
  for jdk_home in \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/local/lib/jvm/* /usr/java/* /usr/local/java/* \
    /opt/* /opt/java/* /opt/jdk/* /opt/jvm/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-/nowhere}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${HOME:-/nowhere}"/.sdkman/candidates/java/* \
    "${HOME:-/nowhere}"/.jdks/* \
    "${HOME:-/nowhere}"/.asdf/installs/java/* \
    "${HOME:-/nowhere}"/.local/share/mise/installs/java/* \
    /c/Program\ Files/Java/* /c/Program\ Files/Eclipse\ Adoptium/* /c/Program\ Files/Microsoft/* \
    /c/Program\ Files/Zulu/* /c/Program\ Files/Amazon\ Corretto/* /c/Program\ Files/BellSoft/*; do
    jdk_consider "$jdk_home"
  done
  [ -n "$jdk_best" ]
}

if ! find_jdk; then
  cat >&2 <<EOF
JDK ${jdk_minimum} 以上が見つかりません。
  「Eclipse Temurin JDK 25」などのJDKを入れてから、もう一度実行してください。
  例: Debian・Ubuntu: sudo apt install openjdk-25-jdk   macOS: brew install openjdk   Windows: winget install EclipseAdoptium.Temurin.25.JDK
  別の場所に入れたときは、環境変数 JAVA_HOME にそのフォルダーを指定してください。
No JDK ${jdk_minimum} or newer was found. Install one, such as Eclipse Temurin JDK 25, and run this again;
set JAVA_HOME when it lies in an unusual place.
EOF
  [ -z "$jdk_seen" ] || printf '見つかった古いJDK / found, but too old:%s\n' "$jdk_seen" >&2
  exit 4
fi
JAVA_HOME=$jdk_best
export JAVA_HOME
