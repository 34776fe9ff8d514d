# Which JDK and which Maven, and what else this machine lacks. Read in by ./ytterby, which says home, work and versions.
# shellcheck shell=bash disable=SC2154 # those are set there

# --- the tools -------------------------------------------------------------------------------------------------------

jdk_major() { sed -n 's/^JAVA_VERSION="\([0-9][0-9]*\).*/\1/p' "$1/release" 2>/dev/null || true; }

jdk_candidates() {
    [ -z "${JAVA_HOME:-}" ] || say "$JAVA_HOME"
    local javac
    if javac=$(command -v javac); then
        javac=$(readlink -f "$javac" 2>/dev/null || say "$javac")
        dirname "$(dirname "$javac")"
    fi
    [ ! -x /usr/libexec/java_home ] || /usr/libexec/java_home -v "$jdk_needed+" 2>/dev/null || true
    local folder
    for folder in /usr/lib/jvm/* "${SDKMAN_DIR:-${HOME:-/root}/.sdkman}"/candidates/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/java/* /opt/jdk*; do
        [ ! -d "$folder" ] || say "$folder"
    done
}

find_jdk() {
    local folder major
    while read -r folder; do
        major=$(jdk_major "$folder")
        if [ -x "$folder/bin/javac" ] && [ "${major:-0}" -ge "$jdk_needed" ]; then
            say "$folder"
            return 0
        fi
    done < <(jdk_candidates)
    return 1
}

how_to_get_jdk() {
    say "No JDK $jdk_needed or newer was found in JAVA_HOME, PATH, /usr/lib/jvm, sdkman or macOS's java_home. To get one:"
    say "  Debian, Ubuntu:  apt-get install temurin-25-jdk   (or openjdk-25-jdk, where the release has it)"
    say "  macOS:           brew install --cask temurin@25"
    say "  anywhere:        sdk install java 25-tem          (sdkman), or an archive unpacked and named by JAVA_HOME"
}

need_jdk() {
    local found
    found=$(find_jdk) || fail "$(how_to_get_jdk)"
    export JAVA_HOME="$found"
}

maven_is_good() {
    local version
    version=$("$1" -v 2>/dev/null | sed -n 's/^Apache Maven \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | head -n 1)
    [ -n "$version" ] || return 1
    # shellcheck disable=SC2086 # two words on purpose
    set -- $version
    [ "$1" -gt 3 ] || { [ "$1" -eq 3 ] && [ "$2" -ge 9 ]; }
}

find_maven() {
    local candidate
    for candidate in "$(command -v mvn || true)" "$work/tools/apache-maven-$maven_version/bin/mvn"; do
        if [ -n "$candidate" ] && [ -x "$candidate" ] && maven_is_good "$candidate"; then
            say "$candidate"
            return 0
        fi
    done
    return 1
}

need_maven() {
    need_jdk
    if mvn=$(find_maven); then return; fi
    command -v mvn >/dev/null || fail "No Maven was found. Debian, Ubuntu: apt-get install maven; macOS: brew install maven."
    say "The Maven of this machine is older than 3.9; it fetches $maven_version into .ytterby/tools, once."
    mkdir -p "$work/tools"
    (cd "$work/tools" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
        -Dartifact="org.apache.maven:apache-maven:$maven_version:zip:bin" -DoutputDirectory=.) >"$work/maven.log" 2>&1 ||
        fail "Maven $maven_version could not be fetched; .ytterby/maven.log says why. Or install Maven 3.9 or newer by hand."
    # Without a project the plugin takes its own default folder by the word.
    rm -rf "$work/tools/\${project.basedir}"
    chmod +x "$work/tools/apache-maven-$maven_version/bin/mvn"
    mvn=$(find_maven) || fail "Maven $maven_version was fetched, but does not run."
}

# --- doctor ----------------------------------------------------------------------------------------------------------

sound() { printf '  ok       %s\n' "$*"; }
missing() {
    printf '  MISSING  %s\n' "$*"
    healthy=1
}

doctor() {
    healthy=0
    local jdk maven
    say "What Ytterby needs on this machine:"
    if jdk=$(find_jdk); then sound "JDK $(jdk_major "$jdk") in $jdk"; else missing "$(how_to_get_jdk)"; fi
    export JAVA_HOME="${jdk:-${JAVA_HOME:-}}"
    if maven=$(find_maven); then
        sound "Maven: $maven"
    elif command -v mvn >/dev/null; then
        sound "an older Maven, which fetches $maven_version into .ytterby/tools at the first build"
    else
        missing "Maven. Debian, Ubuntu: apt-get install maven; macOS: brew install maven"
    fi
    if command -v git >/dev/null; then sound "git"; else missing "git. Debian, Ubuntu: apt-get install git"; fi
    if command -v curl >/dev/null; then sound "curl, which a test of the tips pages calls"; else
        missing "curl, for './ytterby test' alone. Debian, Ubuntu: apt-get install curl"; fi
    if [ "$(id -u)" -eq 0 ] && [ "$(uname)" = Linux ]; then
        if unshare --user true 2>/dev/null || command -v setpriv >/dev/null; then
            sound "a way to run PostgreSQL as another user than root"
        else
            missing "unshare or setpriv, since PostgreSQL refuses root. Debian, Ubuntu: apt-get install util-linux"
        fi
    fi
    local free_kb
    free_kb=$(df -Pk "$home" | awk 'NR == 2 { print $4 }')
    if [ "$free_kb" -gt 4000000 ]; then sound "$((free_kb / 1048576)) GB of free disk"; else
        missing "4 GB of free disk for build and data; there are $((free_kb / 1024)) MB"; fi
    if [ -r /proc/meminfo ]; then
        local memory_kb
        memory_kb=$(awk '/^MemAvailable:/ { print $2 }' /proc/meminfo)
        if [ "$memory_kb" -gt 2600000 ]; then sound "$((memory_kb / 1024)) MB of free memory"; else
            missing "2.5 GB of free memory; there are $((memory_kb / 1024)) MB"; fi
    fi
    [ "$healthy" -eq 0 ] && say "Nothing is missing: ./ytterby up"
    return "$healthy"
}
