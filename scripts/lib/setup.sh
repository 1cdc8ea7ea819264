# shellcheck shell=bash
# Set-up that the scripts share: finds or installs a JDK and Maven, builds the jar. To be sourced, with ROOT set.
# Only what a command prints as its result belongs on standard output: all of this speaks on standard error.

readonly OLDEST_JAVA=17

# Names of files are Vietnamese; Java takes their encoding from the locale, and fails on them in a plain C one.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
  *[Uu][Tt][Ff]8 | *[Uu][Tt][Ff]-8) ;;
  *) export LC_ALL=C.UTF-8 ;;
esac

say() {
  printf '%s\n' "$*" >&2
}

# Sets JAVA_MAJOR to the major version of the Java in folder $1 (17, 21 …); 0 when that cannot be told. Reads the file
# that every JDK carries, because starting a JVM to ask it costs as much as a small command.
read_java_major() {
  local line
  JAVA_MAJOR=0
  if [ -r "$1/release" ]; then
    while read -r line; do
      if [[ $line =~ ^JAVA_VERSION=\"([0-9]+) ]]; then
        JAVA_MAJOR=${BASH_REMATCH[1]}
      fi
    done <"$1/release"
  elif [[ $("$1/bin/java" -version 2>&1) =~ version\ \"([0-9]+) ]]; then
    JAVA_MAJOR=${BASH_REMATCH[1]}
  fi
}

# Sets JAVA_HOME and JAVA_MAJOR to a Java that is new enough and has program $1 (java, javac); fails without one.
find_java() {
  local program=$1 folder on_path
  on_path=$(readlink -f "$(command -v "$program")" 2>/dev/null) || true
  for folder in "${JAVA_HOME:-}" "${on_path%/bin/"$program"}" /usr/lib/jvm/*; do
    if [ -n "$folder" ] && [ -x "$folder/bin/$program" ]; then
      read_java_major "$folder"
      if [ "$JAVA_MAJOR" -ge "$OLDEST_JAVA" ]; then
        export JAVA_HOME=$folder
        return 0
      fi
    fi
  done
  return 1
}

# Runs apt-get as root or with sudo, without ever asking; its output goes to standard error.
apt() {
  local as=()
  if [ "$(id -u)" -ne 0 ]; then
    as=(sudo -n)
  fi
  "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 "$@" >&2 </dev/null
}

may_install() {
  command -v apt-get >/dev/null 2>&1 || return 1
  [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null
}

# Makes sure that there are a JDK and Maven, or says in one line what to install.
need_build_tools() {
  if find_java javac && command -v mvn >/dev/null 2>&1; then
    return 0
  fi
  if may_install; then
    say "Đang cài JDK và Maven bằng apt… / Installing a JDK and Maven with apt…"
    if apt update && install_build_tools && find_java javac && command -v mvn >/dev/null 2>&1; then
      return 0
    fi
  fi
  say "Cần cài JDK $OLDEST_JAVA trở lên và Maven rồi chạy lại (Debian/Ubuntu: apt-get install openjdk-17-jdk-headless maven). / Install a JDK $OLDEST_JAVA or newer and Maven, then run this again."
  return 3
}

install_build_tools() {
  local wanted=() version
  if ! find_java javac; then
    for version in 17 21 25; do
      if [ -n "$(apt-cache madison "openjdk-$version-jdk-headless" 2>/dev/null)" ]; then
        wanted+=("openjdk-$version-jdk-headless")
        break
      fi
    done
    [ "${#wanted[@]}" -gt 0 ] || return 1
  fi
  apt install --no-install-recommends "${wanted[@]}" maven
}

# Runs Maven in the project. MAVEN_ARGS is honoured, which Maven itself does only from 3.9 on.
maven() {
  local given=()
  read -r -a given <<<"${MAVEN_ARGS:-}"
  (cd "$ROOT" && MAVEN_ARGS='' mvn -B -ntp "${given[@]}" "$@")
}

# Builds the jar without its tests; quiet unless it fails.
build_jar() {
  need_build_tools || return
  say "Đang dựng chương trình (lần đầu mất vài phút)… / Building the program (the first time takes some minutes)…"
  maven -q -Dmaven.test.skip=true package >&2 </dev/null
}
