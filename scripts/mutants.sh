# Takes each guard away, one at a time, in a copy of the checkout, and sees a test turn red. Sourced by ../ytterby.
#
# A file mutants/NAME.mutant says in lines "key value": why, file, find (a text that stands in the file once),
# replace (what takes its place; may be empty), module, test (a class name, or several with commas).

# A "\n" in a value is a new line.
mutant_value() { printf '%b' "$(sed -n "s/^$2 \{0,1\}//p" "$1" | head -n 1)"; }

# Prints the file with the one place changed; fails if the text is not there exactly once.
mutated() {
    FIND=$2 REPLACE=$3 awk '
        { all = all $0 "\n" }
        END {
            find = ENVIRON["FIND"]
            at = index(all, find)
            if (at == 0) { print "mutants: not found: " find > "/dev/stderr"; exit 1 }
            rest = substr(all, at + length(find))
            if (index(rest, find) > 0) { print "mutants: stands there more than once: " find > "/dev/stderr"; exit 1 }
            printf "%s%s%s", substr(all, 1, at - 1), ENVIRON["REPLACE"], rest
        }' "$1"
}

# The tests of one mutant, in the copy. Killed = the module compiled and at least one test failed.
mutant_is_killed() {
    local copy=$1 module=$2 test=$3
    find "$copy/$module/target/surefire-reports" -name 'TEST-*.xml' -delete 2>/dev/null || true
    (cd "$copy" && "$mvn" -B -ntp -q -pl "$module" -am test -Dtest="$test" -Dsurefire.failIfNoSpecifiedTests=false \
        ${YTTERBY_MAVEN_ARGS:-} >"$copy/mutant.log" 2>&1) || true
    grep -l '<\(failure\|error\)' "$copy/$module/target/surefire-reports"/TEST-*.xml >/dev/null 2>&1
}

mutants() {
    need_maven
    local copy killed=0 survived=0 file name source
    copy=$(mktemp -d "${TMPDIR:-/tmp}/ytterby-mutants.XXXXXX")
    # shellcheck disable=SC2064 # the folder's name of now
    trap "rm -rf '$copy'" EXIT
    (cd "$home" && tar cf - --exclude=./.ytterby --exclude=./.git .) | tar xf - -C "$copy"
    for file in "$home"/mutants/*.mutant; do
        name=$(basename "$file" .mutant)
        [ $# -eq 0 ] || case " $* " in *" $name "*) ;; *) continue ;; esac
        source=$(mutant_value "$file" file)
        mutated "$home/$source" "$(mutant_value "$file" find)" "$(mutant_value "$file" replace)" >"$copy/$source"
        if mutant_is_killed "$copy" "$(mutant_value "$file" module)" "$(mutant_value "$file" test)"; then
            killed=$((killed + 1))
            say "killed    $name: $(mutant_value "$file" why)"
        else
            survived=$((survived + 1))
            say "SURVIVED  $name: $(mutant_value "$file" why)"
            tail -n 5 "$copy/mutant.log"
        fi
        cp "$home/$source" "$copy/$source"
    done
    say "$killed killed, $survived survived"
    [ "$survived" -eq 0 ] && [ "$killed" -gt 0 ]
}
